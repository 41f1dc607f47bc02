/** The laws of merging, on random histories of several computers. */
import { describe, expect } from 'vitest';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { printState } from '../builders/ledger.ts';
import { Dice, playHistory } from '../builders/ledger-histories.ts';
import { naivePast, naiveRegisters } from '../builders/ledger-naive.ts';
import { expectSame, law } from '../builders/ledger-seeds.ts';

/** The first law alone covers every history; the others are slower and look at a part of them. */
const SOME = 0.3;

describe('merging', () => {
	law('the same changes say the same in any order of arrival', (seed) => {
		const { lines } = playHistory(seed);
		const dice = new Dice(seed);
		const expected = printState(createLedger(lines));
		for (let order = 0; order < 3; order++) {
			const ledger = createLedger();
			const arriving = dice.shuffle([...lines, ...lines.filter(() => dice.oneIn(5))]);
			for (const part of inParts(dice, arriving)) {
				ledger.add(part);
				// Looking in between must leave nothing behind that a later change does not renew.
				if (dice.oneIn(3)) printState(ledger);
			}
			expectSame(printState(ledger), expected);
		}
	});

	law(
		'merging is commutative, associative and idempotent',
		(seed) => {
			const { lines } = playHistory(seed);
			const dice = new Dice(seed);
			const some = () => lines.filter(() => !dice.oneIn(3));
			const [a, b, c] = [some(), some(), some()];
			const merge = (...sets: (readonly Line[])[]) => printState(createLedger(sets.flat()));
			expectSame(merge(a, b), merge(b, a));
			expectSame(merge(createLedger([...a, ...b]).lines(), c), merge(a, createLedger([...b, ...c]).lines()));
			expectSame(merge(a, a), merge(a));
		},
		SOME,
	);

	law(
		'every edit that counts stands, was superseded by one that saw it, or is in conflict',
		(seed) => {
			const { lines } = playHistory(seed);
			const ledger = createLedger(lines);
			const naive = naiveRegisters(lines);
			expect(ledger.size + ledger.waiting().length).toBe(lines.length);
			expect(new Set(ledger.history().map(({ id }) => id))).toEqual(naive.counting);
			for (const [name, ids] of naive.registers) {
				const [ref = '', field = ''] = name.split(' ');
				expect(new Set(ledger.register(ref, field).map(({ change }) => change))).toEqual(ids);
			}
		},
		SOME,
	);

	law(
		'the plan at earlier heads is what their past alone would say',
		(seed) => {
			const { lines } = playHistory(seed);
			const ledger = createLedger(lines);
			const dice = new Dice(seed);
			const counting = ledger.history();
			const heads = dice.shuffle(counting.map(({ id }) => id)).slice(0, 1 + dice.below(3));
			const past = ledger.at(heads);
			expect(new Set(past?.history().map(({ id }) => id))).toEqual(naivePast(lines, heads));
			for (const { change } of counting)
				for (const [ref, field] of change.edits)
					expect(ledger.registerAt(heads, ref, field)).toEqual(past?.register(ref, field));
			expect(ledger.at(ledger.heads())?.history()).toEqual(ledger.history());
		},
		SOME,
	);

	law(
		'what is written to a plan file is read back line for line',
		(seed) => {
			const { lines } = playHistory(seed);
			const plan = { planId: 'plan1', title: 'Northwind and Harbor', lines };
			expect(parsePlanFile(printPlanFile(plan))).toEqual({ ok: true, value: plan });
		},
		SOME,
	);

	law(
		'copies that have exchanged everything show the same plan',
		(seed) => {
			const { computers, lines } = playHistory(seed);
			for (const computer of computers) computer.receive(lines);
			const [first] = computers;
			for (const { copy } of computers) {
				expectSame(printState(copy.published), printState(createLedger(lines)));
				if (!copy.hasDrafts && !first?.copy.hasDrafts)
					expectSame(printState(copy.visible), printState(first?.copy.visible ?? createLedger()));
			}
		},
		SOME,
	);
});

function* inParts(dice: Dice, lines: readonly Line[]): Iterable<Line[]> {
	for (let start = 0; start < lines.length; ) {
		const size = 1 + dice.below(6);
		yield lines.slice(start, start + size);
		start += size;
	}
}
