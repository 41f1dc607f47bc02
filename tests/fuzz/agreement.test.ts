/**
 * An agreed plan in the hands of somebody who wants it to say something else. `COVALENT_BITS` chooses how
 * many bits are flipped, at most every one; by default some of each kind.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../electron/hash.ts';
import { parsePlanFile } from '../../shared/file/jbp.ts';
import { parseLine } from '../../shared/ledger/line.ts';
import { agreedLines, agreement, checked, DAVID, isAgreed, printed, TOM, written } from '../builders/agreed-plan.ts';
import { attacks } from '../builders/agreement-attacks.ts';
import { SAMPLE } from '../builders/covalent.ts';
import { Dice } from '../builders/ledger-histories.ts';
import { report, setting } from '../figures/report.ts';

const FLIPS = setting('COVALENT_BITS', 400);
/** Where every bit is tried, one file of so many is read whole although its sum does not fit. */
const READ_WHOLE = 509;
/** Every bit takes its minutes. */
const LONGEST = 60 * 60_000;
const SEED = setting('COVALENT_SEED', 20_270_301);

/** Every bit where so many are asked for, otherwise as many different ones by chance. */
function bitsOf(length: number): Iterable<number> {
	if (FLIPS >= length * 8) return Array.from({ length: length * 8 }, (_, bit) => bit);
	const dice = new Dice(SEED);
	const bits = new Set<number>();
	while (bits.size < FLIPS) bits.add(dice.below(length * 8));
	return bits;
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
	const copy = new Uint8Array(bytes);
	copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	return copy;
}

/**
 * Whether a bit flipped before the trailer leaves a sum other than the one the trailer states. A file whose sum does
 * not fit is refused whatever its lines hold, so that every bit of it can be tried without reading a million plans.
 */
function sumChecker(bytes: Uint8Array): (bit: number) => boolean {
	const body = bytes.lastIndexOf(10, bytes.length - 2);
	const stated = /"sha256":"([0-9a-f]{64})"/.exec(Buffer.from(bytes.subarray(body)).toString('latin1'))?.[1];
	const before = createHash('sha256');
	let summed = 0;
	return (bit) => {
		const at = bit >> 3;
		if (at >= body || at < summed || stated === undefined) return false;
		before.update(bytes.subarray(summed, at));
		summed = at;
		const one = Uint8Array.of((bytes[at] ?? 0) ^ (1 << (bit & 7)));
		return (
			before
				.copy()
				.update(one)
				.update(bytes.subarray(at + 1, body + 1))
				.digest('hex') !== stated
		);
	};
}

/** The sample, its one conflict settled, and both sides’ agreement. */
function agreedSample(): { readonly planId: string; readonly lines: ReturnType<typeof agreedLines> } {
	const parsed = parsePlanFile(readFileSync(SAMPLE), hashText);
	if (!parsed.ok) throw new Error(parsed.error.message);
	const { planId } = parsed.value;
	const settled = written(parsed.value.lines, { ...DAVID, party: 'vendor' }, [
		['topics/registration', 'agreedText', 'Answered in two working days.'],
	]);
	const lines = [...parsed.value.lines, settled];
	const first = agreement(lines, DAVID, { planId }).line;
	return { planId, lines: [...lines, first, agreement([...lines, first], TOM, { planId }).line] };
}

describe('an agreed plan', () => {
	it('is agreed as long as nobody touches it', () => {
		expect(isAgreed(printed(agreedLines()))).toBe(true);
		const { planId, lines } = agreedSample();
		expect(isAgreed(printed(lines, planId))).toBe(true);
	});

	it(
		`is refused with any bit flipped (seed ${SEED})`,
		() => {
			const { planId, lines } = agreedSample();
			const bytes = Buffer.from(printed(lines, planId));
			const isEvery = FLIPS >= bytes.length * 8;
			const misfits = sumChecker(bytes);
			let flips = 0;
			let whole = 0;
			const missed: number[] = [];
			for (const bit of bitsOf(bytes.length)) {
				flips++;
				const isKnown = isEvery && misfits(bit) && flips % READ_WHOLE !== 0;
				if (isKnown) continue;
				whole++;
				if (typeof checked(flipped(bytes, bit)) !== 'string') missed.push(bit);
			}
			const read = { flips, of: bytes.length * 8, 'read whole': whole };
			report('bits of a signed plan', { ...read, undetected: missed.length, seed: SEED });
			expect(missed).toEqual([]);
		},
		LONGEST,
	);

	it(
		`is not agreed to another word with any bit of a change flipped and the sum made to fit (seed ${SEED})`,
		() => {
			const lines = agreedLines();
			const shown = JSON.stringify(checked(printed(lines)));
			const texts = lines.map(({ text }) => text);
			const bytes = Buffer.from(texts.join('\n'));
			let flips = 0;
			let unbound = 0;
			const missed: number[] = [];
			for (const bit of bitsOf(bytes.length)) {
				const rows = Buffer.from(flipped(bytes, bit)).toString('utf8').split('\n');
				const changed = rows.flatMap((text) => {
					const line = parseLine(text);
					return line.ok ? [line.value] : [];
				});
				flips++;
				const file = printed(changed);
				// The label, the minute or the run’s name of the last change of all: nothing that is shown rests on them.
				if (isAgreed(file) && JSON.stringify(checked(file)) !== shown) missed.push(bit);
				else if (isAgreed(file)) unbound++;
			}
			report('bits of a signed plan, its sum mended', {
				flips,
				of: bytes.length * 8,
				undetected: missed.length,
				'shown word for word the same': unbound,
				seed: SEED,
			});
			expect(missed).toEqual([]);
		},
		LONGEST,
	);

	it('stands against every crafted attack: it is refused, or shown as not agreed, or as changed since', () => {
		const all = attacks();
		const names = new Set(all.map(({ name }) => name));
		const original = printed(agreedLines());
		const missed = all.filter(({ file }) => file === original || isAgreed(file)).map(({ name }) => name);
		report('crafted attacks on an agreement', { attacks: names.size, undetected: missed.length });
		expect(missed).toEqual([]);
		expect(names.size).toBe(all.length);
		expect(names.size).toBeGreaterThanOrEqual(100);
	});
});
