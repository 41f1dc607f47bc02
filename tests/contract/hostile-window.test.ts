/**
 * What comes over the border between window and core: from a sender that is not ours nothing is accepted, and from our
 * own window garbage is answered in words. `COVALENT_PAYLOADS` chooses how many are tried on each call.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callNames } from '../../shared/contract.ts';
import { forgetDataFolders } from '../builders/core.ts';
import { type ElectronDouble, fromOurs, openDesktopDoor } from '../builders/desktop-door.ts';
import { windowDouble } from '../builders/electron-double.ts';
import { report, setting } from '../figures/report.ts';

const PAYLOADS = setting('COVALENT_PAYLOADS', 200);
const SEED = setting('COVALENT_SEED', 20_270_401);

let double: ElectronDouble;

beforeAll(async () => {
	double = await openDesktopDoor();
});
afterAll(forgetDataFolders);

const ours = () => fromOurs(double);

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

/** A bad sender is rejected on the spot, before what it sends is looked at; what else is thrown fails the test. */
function isTakenIn(channel: string, sender: object, payload: unknown): boolean {
	try {
		double.handlers.get(channel)?.(sender, payload);
		return true;
	} catch (error) {
		if (error instanceof Error && error.name === 'BadSender') return false;
		throw error;
	}
}

/** A result, and where it is a refusal, one with a code and a sentence. */
const result = z.union([
	z.looseObject({ ok: z.literal(true) }),
	z.looseObject({
		ok: z.literal(false),
		error: z.looseObject({ code: z.string().min(1), message: z.string().min(1) }),
	}),
]);

describe(`${PAYLOADS} payloads on every call, seed ${SEED},`, () => {
	it('from a sender that is not ours are accepted by no call', () => {
		const strangers = STRANGERS.map((stranger) => stranger());
		let tried = 0;
		for (const channel of double.handlers.keys())
			for (const stranger of strangers)
				for (const payload of payloads) {
					if (isTakenIn(channel, stranger, payload)) expect.fail(`${channel} took in ${String(payload)}`);
					tried += 1;
				}
		expect(tried).toBe(callNames.length * STRANGERS.length * PAYLOADS);
		const figures = { calls: callNames.length, senders: STRANGERS.length, payloads: PAYLOADS, tried, seed: SEED };
		report('calls of a wrong sender', { ...figures, accepted: 0 });
	});

	it('from our own window are answered by a result, and the core goes on', async () => {
		let [tried, refused] = [0, 0];
		for (const channel of double.handlers.keys())
			for (const payload of payloads) {
				const answer = result.safeParse(await double.handlers.get(channel)?.(ours(), payload));
				if (!answer.success) expect.fail(`${channel} answered ${String(payload)} with something else`);
				tried += 1;
				refused += Number(!answer.data.ok);
			}
		expect(Object.prototype).not.toHaveProperty('planId');
		expect(await double.handlers.get('covalent:app.start')?.(ours(), {})).toMatchObject({ ok: true });
		expect(refused).toBeGreaterThan(tried / 2);
		const figures = { calls: callNames.length, payloads: PAYLOADS, tried, seed: SEED };
		report('payloads of garbage', { ...figures, refused, crashes: 0 });
	});
});
