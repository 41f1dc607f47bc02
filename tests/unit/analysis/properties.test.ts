import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { compareGaps } from '../../../shared/analysis/gap-order.ts';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import { addDays } from '../../../shared/base/dates.ts';
import { aCommitment, anExpectation, aPlan } from '../../builders/plan.ts';

const rating = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 2, max: 18 }).map((halves) => halves / 2) },
	{ weight: 1, arbitrary: fc.constantFrom(null, 'abstained', 'too early to say') },
);
const side = fc.constantFrom('vendor', 'partner');
const expectation = fc
	.record({
		...{ holder: side, importanceVendor: rating, importancePartner: rating, minimum: rating, desired: rating },
		...{ perceivedVendor: rating, perceivedPartner: rating, guess: rating },
	})
	.map((values) => ({ ...values, deliverer: values.holder === 'vendor' ? 'partner' : 'vendor' }));
const expectations = fc
	.array(expectation, { maxLength: 12 })
	.map((list) => list.map((values, index) => anExpectation({ ...values, id: `e${index}` })));

const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2027-02-22', days));
const maybeDay = fc.option(day);
const commitment = fc.record({
	...{
		from: fc.constantFrom('vendor', 'partner', 'distributor'),
		to: fc.constantFrom('vendor', 'partner', 'distributor'),
	},
	...{ due: maybeDay, accepted: maybeDay, delivered: maybeDay, acknowledged: maybeDay, returned: maybeDay },
	...{ withdrawn: maybeDay, withdrawalAccepted: maybeDay, asked: maybeDay },
	missReason: fc.constantFrom(null, 'forgotten'),
	successor: fc.option(fc.integer({ min: 0, max: 8 }).map((n) => `c${n}`)),
});
const commitments = fc
	.array(commitment, { maxLength: 9 })
	.map((list) => list.map((values, index) => aCommitment({ ...values, id: `c${index}` })));

test('every row has one zone, and it agrees with the signs of its gaps', () => {
	fc.assert(
		fc.property(expectations, (list) => {
			for (const { zone, adequacyGap, superiorityGap, outcome } of gapsOf(aPlan({ expectations: list }), '2027-06-30')
				.expectations) {
				const rated = adequacyGap !== null && superiorityGap !== null;
				expect(zone === 'unrated').toBe(!rated);
				expect(zone === 'below minimum').toBe(rated && adequacyGap < 0);
				expect(zone === 'at or above desired').toBe(rated && adequacyGap >= 0 && superiorityGap >= 0);
				expect(zone === 'within tolerance').toBe(rated && adequacyGap >= 0 && superiorityGap < 0);
				expect(outcome !== null).toBe(zone === 'below minimum');
			}
		}),
	);
});

test('the order of the matrix is total and does not depend on the order of the plan', () => {
	fc.assert(
		fc.property(expectations, fc.infiniteStream(fc.nat()), (list, keys) => {
			const shuffled = list
				.map((row) => ({ row, key: keys.next().value }))
				.sort((a, b) => a.key - b.key)
				.map(({ row }) => row);
			const rowsOf = (rows: typeof list) => gapsOf(aPlan({ expectations: rows }), '2027-06-30').expectations;
			const rows = rowsOf(list);
			expect(rowsOf(shuffled).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
			for (const a of rows) {
				for (const b of rows) {
					expect(Math.sign(compareGaps(a, b)) + Math.sign(compareGaps(b, a))).toBe(0);
					expect(compareGaps(a, b) === 0).toBe(a.id === b.id);
					if (rows.indexOf(a) < rows.indexOf(b)) expect(compareGaps(a, b)).toBeLessThan(0);
				}
			}
		}),
	);
});

test('below, rated and total of the heat map add up to the matrix', () => {
	fc.assert(
		fc.property(expectations, (list) => {
			const { expectations: rows, categories, open } = gapsOf(aPlan({ expectations: list }), '2027-06-30');
			const cells = categories.flatMap((category) => category.cells);
			const sum = (field: 'below' | 'rated' | 'total') => cells.reduce((total, cell) => total + cell[field], 0);
			expect(sum('total')).toBe(rows.length);
			expect(sum('rated')).toBe(rows.filter(({ zone }) => zone !== 'unrated').length);
			expect(sum('below')).toBe(open);
		}),
	);
});

test('kept is never more than due, and each commitment counts at most once', () => {
	fc.assert(
		fc.property(commitments, day, (list, on) => {
			const { kept, commitments: rows } = commitmentsOf(aPlan({ commitments: list }), on);
			for (const party of ['vendor', 'partner'] as const) {
				const record = kept[party];
				expect(record.kept).toBeLessThanOrEqual(record.due);
				expect(record.ratio === null).toBe(record.due < 5);
				expect(record.tooFew).toBe(record.due < 5);
				expect(new Set(record.marks.map(({ id }) => id)).size).toBe(record.marks.length);
				expect(record.marks.filter(({ mark }) => mark === 'kept' || mark === 'not kept')).toHaveLength(record.due);
				const reasons = record.reasons.reduce((sum, { count }) => sum + count, record.withoutReason);
				expect(reasons).toBe(record.due - record.kept);
				for (const { id } of record.marks) expect(rows.find((row) => row.id === id)?.from).toBe(party);
			}
		}),
	);
});

test('facts of later days change nothing today', () => {
	fc.assert(
		fc.property(commitments, day, (list, on) => {
			const later = (fact: string | null) => (fact !== null && fact > on ? null : fact);
			const known = list.map((values) =>
				aCommitment({
					...values,
					...{ accepted: later(values.accepted), delivered: later(values.delivered), asked: later(values.asked) },
					...{ acknowledged: later(values.acknowledged), returned: later(values.returned) },
					...{ withdrawn: later(values.withdrawn), withdrawalAccepted: later(values.withdrawalAccepted) },
				}),
			);
			expect(commitmentsOf(aPlan({ commitments: known }), on)).toEqual(commitmentsOf(aPlan({ commitments: list }), on));
		}),
	);
});

test('states do not depend on the order of the plan', () => {
	fc.assert(
		fc.property(commitments, day, (list, on) => {
			const statesOf = (rows: typeof list) =>
				new Map(commitmentsOf(aPlan({ commitments: rows }), on).commitments.map(({ id, state }) => [id, state]));
			expect(statesOf(list.toReversed())).toEqual(statesOf(list));
		}),
	);
});
