/**
 * What comes over the border between window and core: from a sender that is not ours nothing is accepted, and from our
 * own window garbage is answered in words. `COVALENT_PAYLOADS` chooses how many are tried.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forgetDataFolders } from '../builders/core.ts';
import { electronDouble, windowDouble } from '../builders/electron-double.ts';
import { report, seeded, setting } from '../figures/report.ts';

const PAYLOADS = setting('COVALENT_PAYLOADS', 10_000);
const SEED = setting('COVALENT_SEED', 20_270_401);

const double = electronDouble();
vi.mock('electron', () => double.electron);
vi.mock('../../electron/assets.ts', async (original) => ({
	...(await original<object>()),
	loadAssets: async () => new Map([['/', { type: 'text/html', bytes: new TextEncoder().encode('<p>page</p>') }]]),
}));

beforeAll(async () => {
	process.argv = ['covalent', '--data', join(mkdtempSync(join(tmpdir(), 'covalent-hostile-')), 'data')];
	await import('../../electron/main.ts');
	await vi.waitFor(() => expect(double.windows).toHaveLength(1));
});
afterAll(forgetDataFolders);

function ours() {
	const contents = double.windows[0]?.webContents;
	return { sender: contents, senderFrame: contents?.mainFrame };
}

const STRANGERS = [
	() => ({ ...ours(), senderFrame: null }),
	() => ({ ...ours(), senderFrame: { origin: 'app://covalent', detached: true } }),
	() => ({ ...ours(), senderFrame: { origin: 'https://covalent.example', detached: false } }),
	() => ({ sender: windowDouble({}).webContents, senderFrame: windowDouble({}).webContents.mainFrame }),
	() => ({ sender: null, senderFrame: null }),
];

/** Anything a page could send, made of the names the contract knows, so that checks deeper down are met as well. */
const garbage = fc.anything({
	key: fc.constantFrom(...['planId', 'edits', 'pen', 'party', 'name', 'base', 'round', 'id', 'content', '__proto__']),
	values: [
		fc.constantFrom(...['', 'vendor', 'plan/plan', '../../etc/passwd', 'x'.repeat(5000), '\u0000', '\ud800', '＝1+1']),
		fc.integer(),
		fc.double(),
		fc.boolean(),
		fc.constant(null),
	],
	maxDepth: 4,
	withDate: true,
	withMap: true,
	withTypedArray: true,
});
const payloads = fc.sample(garbage, { seed: SEED, numRuns: PAYLOADS });

describe(`${PAYLOADS} payloads, seed ${SEED},`, () => {
	it('from a sender that is not ours are accepted by no call', () => {
		const random = seeded(SEED);
		const channels = [...double.handlers.keys()];
		let tried = 0;
		for (const channel of channels)
			for (const stranger of STRANGERS) {
				const payload = payloads[random(payloads.length)];
				expect(() => double.handlers.get(channel)?.(stranger(), payload), channel).toThrow('not ours');
				tried += 1;
			}
		for (const payload of payloads) {
			const channel = channels[random(channels.length)] ?? '';
			const stranger = STRANGERS[random(STRANGERS.length)] ?? ours;
			expect(() => double.handlers.get(channel)?.(stranger(), payload), channel).toThrow('not ours');
			tried += 1;
		}
		report('calls of a wrong sender', { calls: channels.length, payloads: tried, seed: SEED, accepted: 0 });
	});

	it('from our own window are answered by a result, and the core goes on', async () => {
		const random = seeded(SEED);
		const channels = [...double.handlers.keys()];
		let refused = 0;
		for (const payload of payloads) {
			const channel = channels[random(channels.length)] ?? '';
			const answer = (await double.handlers.get(channel)?.(ours(), payload)) as { ok: unknown; error?: unknown };
			expect(typeof answer.ok, channel).toBe('boolean');
			if (answer.ok === false) {
				expect(answer.error, channel).toMatchObject({ code: expect.any(String), message: expect.any(String) });
				refused += 1;
			}
		}
		expect(Object.prototype).not.toHaveProperty('planId');
		expect(await double.handlers.get('covalent:app.start')?.(ours(), {})).toMatchObject({ ok: true });
		expect(refused).toBeGreaterThan(PAYLOADS / 2);
		report('payloads of garbage', { payloads: PAYLOADS, seed: SEED, refused, crashes: 0 });
	});
});
