/** Truncation at every length and flipped bits (`COVALENT_FLIPS`, `COVALENT_SEED`): recovered or quarantined. */
import { expect, test } from 'vitest';
import { checkNewLine, isJsonObject, printBatch, scanJournal } from '../../electron/store/journal-lines.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { line, lines } from '../unit/store/folder.ts';

const FLIPS = setting('COVALENT_FLIPS', 2_000);
const SEED = setting('COVALENT_SEED', 20_270_209);
const all = lines(200).map((one, index) => one.replace('ARR', `ARR ${'ü'.repeat(index % 11)}`));

/** As it grows in use: some lines alone, some in batches. */
function grown(): Buffer {
	const batches: Uint8Array[] = [];
	for (let from = 0; from < all.length; ) {
		const size = (from % 4) + 1;
		batches.push(printBatch(all.slice(from, from + size)));
		from += size;
	}
	return Buffer.concat(batches);
}

test('cut at every length, a journal gives every whole line before the cut and names what is torn', () => {
	const bytes = grown();
	expect(bytes.length).toBeGreaterThan(18_000);
	for (let length = 1; length < bytes.length; length += 1) {
		const cut = bytes.subarray(0, length);
		const whole = cut
			.toString('latin1')
			.split('\n')
			.slice(0, -1)
			.filter((text) => text.startsWith('{')).length;
		const scan = scanJournal(cut);
		const equal = scan.lines.length === whole && scan.lines.every((one, index) => one === all[index]);
		const torn = bytes[length - 1] !== 0x0a;
		const kept = scan.unreadable.length === (torn ? length - cut.lastIndexOf(0x0a) - 1 : 0);
		// One cheap comparison a length: an assertion library takes seconds for twenty thousand of them.
		if (!equal || !kept || scan.findings.length !== (torn ? 1 : 0)) expect.fail(`Cut at ${length}.`);
	}
	report('journal cut at every length', { lengths: bytes.length - 1, 'silent resets': 0 });
});

test(`a flipped bit is found and costs at most the lines it touches, ${FLIPS} flips, seed ${SEED}`, {
	timeout: 60_000 + FLIPS * 10,
}, () => {
	const bytes = grown();
	const random = seeded(SEED);
	let unnoticed = 0;
	for (let flip = 0; flip < FLIPS; flip += 1) {
		const position = random(bytes.length);
		const damaged = Buffer.from(bytes);
		damaged[position] = (damaged[position] ?? 0) ^ (1 << random(8));
		const scan = scanJournal(damaged);
		const known = new Set(all);
		expect(
			scan.lines.filter((one) => !known.has(one)),
			`bit flipped at ${position}`,
		).toEqual([]);
		expect(scan.lines.length, `bit flipped at ${position}`).toBeGreaterThanOrEqual(all.length - 2);
		expect(scan.lines).toEqual(all.filter((one) => scan.lines.includes(one)));
		if (scan.findings.length === 0) unnoticed += 1;
	}
	expect(unnoticed).toBe(0);
	report('bits flipped in a journal', { flips: FLIPS, seed: SEED, unnoticed, 'silent resets': 0 });
});

test('without the sums, flips inside a text pass unnoticed: the suite can fail', () => {
	const bytes = Buffer.from(`${all.join('\n')}\n`);
	const random = seeded(SEED);
	let unnoticed = 0;
	for (let flip = 0; flip < 300; flip += 1) {
		const damaged = Buffer.from(bytes);
		const position = random(bytes.length);
		damaged[position] = (damaged[position] ?? 0) ^ (1 << random(8));
		if (scanJournal(damaged).findings.length === 0) unnoticed += 1;
	}
	expect(unnoticed).toBeGreaterThan(50);
});

test('a line of the plan can not pass for one of the sums', () => {
	expect(checkNewLine('["sums","00000000","00000000"]').ok).toBe(false);
	expect(isJsonObject(line(1)).ok).toBe(true);
});
