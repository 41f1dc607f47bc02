/**
 * Plan files changed at random, by bits, by pieces and by somebody who mends the sum: none falls, hangs, or is taken in
 * by half. `COVALENT_MUTATIONS` chooses how many.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownHere, readArriving } from '../../electron/exchange/arriving-file.ts';
import { readInWorker } from '../../electron/exchange/reader.ts';
import { hashText } from '../../electron/hash.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { Core, CREATE, forgetDataFolders } from '../builders/core.ts';
import { NOON } from '../builders/ledger.ts';
import { Dice } from '../builders/ledger-histories.ts';
import { report } from '../figures/report.ts';

const MUTATIONS = Number(process.env.COVALENT_MUTATIONS ?? 10_000);
const SEED = Number(process.env.COVALENT_SEED ?? 20_270_302);
const SLOWEST_MS = 5000;

let core: Core;
let planId: string;
let whole: string;

beforeAll(async () => {
	core = await Core.open();
	({ planId } = await core.ask('plans.create', CREATE));
	const pen = { party: 'vendor', name: 'Ana Ruiz' } as const;
	for (let n = 0; n < 12; n += 1) {
		await core.edit(
			planId,
			pen,
			[`goals/g${n % 4}`, 'title', `Goal ${n} — “é”`],
			['plan/plan', 'whyThisYear', `Why ${n}`],
		);
		if (n % 3 === 0) await core.handOver(planId);
	}
	whole = await core.mail(planId);
});
afterAll(async () => {
	await core.close();
	forgetDataFolders();
});

const PIECES = [
	...['"__proto__":{"polluted":true},', '{"format":"jbp",', '\u0000', '\ufeff', '\ud800', '"seq":1e999', '-0', 'null'],
	...[
		'[[[[[[[[[[[[[[[[[[',
		'"removed",true',
		'\r\n',
		'"prev":null',
		'"party":"joint"',
		'1e400',
		'"after":[]',
		'\u202e',
	],
] as const;

/** One to three changes at random places; half of them by somebody who mends count and sum, so that more is looked at. */
function mutate(dice: Dice, text: string): Uint8Array {
	let changed = text;
	for (let times = 1 + dice.below(3); times > 0; times -= 1) changed = mutateOnce(dice, changed);
	const bytes = new TextEncoder().encode(dice.oneIn(2) ? mend(changed) : changed);
	if (dice.oneIn(3)) {
		const at = dice.below(Math.max(1, bytes.length));
		bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
	}
	return bytes;
}

function mutateOnce(dice: Dice, text: string): string {
	const at = dice.below(text.length + 1);
	const to = Math.min(text.length, at + dice.below(80));
	const lines = text.split('\n');
	switch (dice.below(6)) {
		case 0:
			return text.slice(0, at) + text.slice(to);
		case 1:
			return text.slice(0, at) + dice.pick(PIECES) + text.slice(at);
		case 2:
			return text.slice(0, at) + text.slice(at, to).repeat(2 + dice.below(3)) + text.slice(to);
		case 3:
			return dice.shuffle(lines).join('\n');
		case 4:
			return text.slice(0, at);
		default:
			return text.replaceAll(/\d/g, (digit) => (dice.oneIn(30) ? String(dice.below(10)) : digit));
	}
}

function mend(text: string): string {
	const rows = text.trimEnd().split('\n').slice(0, -1);
	const body = `${rows.join('\n')}\n`;
	return `${body}${JSON.stringify({ changes: rows.length - 1, sha256: hashText(body) })}\n`;
}

/** Changes that name each other as nobody's program would. */
function tangled(count: number): readonly Line[] {
	const lines: Line[] = [];
	for (let n = 0; n < count; n += 1) {
		const after = lines.slice(-40).map(({ id }) => id);
		const about = { replica: `r${n}`, seq: 1, prev: null, after, at: NOON, label: '' };
		const edits = [[`goals/g${n % 7}`, 'title', `t${n}`]] as const;
		lines.push(printLine({ ...about, pen: { party: 'joint', name: 'x' }, edits }));
	}
	return lines;
}

describe('a plan file that was changed', () => {
	it(`${MUTATIONS} times at random is read in time, and refused in one sentence or whole (seed ${SEED})`, async () => {
		const dice = new Dice(SEED);
		const known = await linesHere();
		let slowest = 0;
		let read = 0;
		for (let n = 0; n < MUTATIONS; n += 1) {
			const bytes = mutate(dice, whole);
			const began = performance.now();
			const answer = await readArriving(bytes, async (_planId, ids) => knownHere(known, ids));
			slowest = Math.max(slowest, performance.now() - began);
			if (answer.ok) {
				read += 1;
				expectTakenWhole(known, answer.value.arrival.fresh);
			} else expect(answer.error.message, `mutation ${n}`).toMatch(/^[^\n]+\.$/);
		}
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		expect(slowest).toBeLessThan(SLOWEST_MS);
		expect(read).toBeGreaterThan(0);
		expect(read).toBeLessThan(MUTATIONS);
		const figures = { files: MUTATIONS, seed: SEED, 'taken in whole': read, 'slowest, ms': Math.ceil(slowest) };
		report('changed plan files', { ...figures, 'half taken in': 0 });
	}, 600_000);

	it('through the whole core leaves the plan as it was, or is taken in whole', async () => {
		const dice = new Dice(SEED + 1);
		for (let n = 0; n < 12; n += 1) {
			const { save: _before, ...before } = await core.ask('plan.open', { planId });
			const text = new TextDecoder().decode(mutate(dice, whole));
			const said = await core.tryTake(text);
			expect(said).toMatch(/^(done|[a-z-]+: [^\n]+\.)$/);
			const { save: _after, ...after } = await core.ask('plan.open', { planId });
			if (said !== 'done') expect(after).toEqual(before);
		}
	});

	it('that takes too long, or too much memory, is given up in one sentence', async () => {
		const bytes = new TextEncoder().encode(printPlanFile({ planId: 'p', title: 't', lines: tangled(3000) }, hashText));
		const nobody = async () => ({ ok: true, value: null }) as const;
		const slow = await readInWorker(bytes, nobody, { milliseconds: 1, megabytes: 512 });
		expect(!slow.ok && slow.error.message).toMatch(/^This file takes longer than 0\.001 seconds to check/);
		const large = await readInWorker(bytes, nobody, { milliseconds: 60_000, megabytes: 12 });
		expect(!large.ok && large.error.message).toMatch(/^This file needs more memory to check than any plan file does\./);
		expect((await readInWorker(bytes, nobody, { milliseconds: 60_000, megabytes: 512 })).ok).toBe(true);
	});

	it('into something larger than any plan is not even read', async () => {
		const text = readFileSync(join(import.meta.dirname, '../../resources/sample/northwind-harbor.jbp'), 'utf8');
		const huge = text.repeat(Math.ceil((64 * 1024 * 1024) / text.length) + 1);
		expect(await readInWorker(huge, async () => ({ ok: true, value: null }))).toMatchObject({
			error: { message: 'This file is larger than 64 MB, as no plan file is. Nothing was changed.' },
		});
	});
});

/** Every change that was promised is there afterwards, counting or waiting for one that is named. */
function expectTakenWhole(known: readonly Line[], fresh: readonly Line[]): void {
	const copy = createWorkingCopy({ published: known, drafts: [] });
	copy.commitReceive(copy.prepareReceive(fresh));
	const { published } = copy;
	const waiting = new Set(published.waiting().map(({ line }) => line.id));
	for (const { id } of [...known, ...fresh]) expect(published.counts(id) !== waiting.has(id)).toBe(true);
}

async function linesHere(): Promise<readonly Line[]> {
	const read = await readArriving(new TextEncoder().encode(whole), async () => null);
	return read.ok ? read.value.arrival.fresh : [];
}
