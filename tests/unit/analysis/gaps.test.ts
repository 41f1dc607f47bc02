import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import type { Expectation } from '../../../shared/plan/plan.ts';
import { anExpectation, aPlan } from '../../builders/plan.ts';

const ON = '2027-06-30';
const gaps = (...expectations: Expectation[]) => gapsOf(aPlan({ expectations }), ON);
function rowOf(values: Parameters<typeof anExpectation>[0]) {
	const [row] = gaps(anExpectation(values)).expectations;
	if (row === undefined) throw new Error('The matrix has no row.');
	return row;
}

describe('the figures of one expectation', () => {
	test('are differences of the raw ratings, which stand beside them', () => {
		const row = rowOf({
			importanceVendor: 5,
			importancePartner: 9,
			minimum: 8,
			desired: 9,
			perceivedVendor: 8,
			perceivedPartner: 5,
			guess: 6,
		});
		expect(row).toMatchObject({
			id: 'e1',
			number: 'E1',
			holder: 'partner',
			deliverer: 'vendor',
			category: 'responsiveness',
			...{ importanceVendor: 5, importancePartner: 9, minimum: 8, desired: 9 },
			...{ perceivedVendor: 8, perceivedPartner: 5, guess: 6 },
			...{ importance: 9, perceived: 5, selfView: 8 },
			...{ adequacyGap: -3, superiorityGap: -4, misreading: -3, viewGap: 3, priorityGap: -4, severity: 27 },
			zone: 'below minimum',
			outcome: 'open',
		});
	});

	test('take importance and perceived from the vendor where the vendor is the holder', () => {
		const row = rowOf({
			...{ holder: 'vendor', deliverer: 'partner', importanceVendor: 4, importancePartner: 9 },
			...{ minimum: 6, desired: 8, perceivedVendor: 4.5, perceivedPartner: 9 },
		});
		expect(row).toMatchObject({ adequacyGap: -1.5, superiorityGap: -3.5, viewGap: 4.5, severity: 6 });
	});

	test('are null, not zero, where one of their numbers is missing', () => {
		const row = rowOf({ importancePartner: null, minimum: null, desired: 8, perceivedPartner: 7, guess: null });
		expect(row).toMatchObject({
			adequacyGap: null,
			superiorityGap: -1,
			misreading: null,
			viewGap: null,
			severity: null,
		});
	});

	test('severity is zero, not negative, where the minimum is met', () => {
		expect(rowOf({ minimum: 6, perceivedPartner: 9 }).severity).toBe(0);
	});

	test('are null where the record does not say who expects it', () => {
		const row = rowOf({ holder: null, deliverer: null, perceivedPartner: 3 });
		expect(row).toMatchObject({ importance: null, adequacyGap: null, viewGap: null, zone: 'unrated', outcome: null });
	});
});

describe('unrated, abstained and too early to say', () => {
	test.each([null, 'abstained', 'too early to say'])('%s gives no number and no zone', (perceivedPartner) => {
		const row = rowOf({ perceivedPartner });
		expect(row.perceivedPartner).toBeNull();
		expect(row.adequacyGap).toBeNull();
		expect(row.zone).toBe('unrated');
		expect(row.outcome).toBeNull();
	});

	test('stay three different answers', () => {
		const { answers } = rowOf({ minimum: 'abstained', desired: 'too early to say', guess: null, perceivedPartner: 1 });
		expect(answers).toEqual({
			importanceVendor: 'unrated',
			importancePartner: 'rated',
			minimum: 'abstained',
			desired: 'too early to say',
			perceivedVendor: 'unrated',
			perceivedPartner: 'rated',
			guess: 'unrated',
		});
	});
});

describe('the zone', () => {
	test.each([
		[5.5, 6, 8, 'below minimum'],
		[6, 6, 8, 'within tolerance'],
		[7.5, 6, 8, 'within tolerance'],
		[8, 6, 8, 'at or above desired'],
		[9, 6, 8, 'at or above desired'],
		[6, 6, 6, 'at or above desired'],
		[7, null, 8, 'unrated'],
		[7, 6, null, 'unrated'],
	])('met at %s with minimum %s and desired %s is %s', (perceivedPartner, minimum, desired, zone) => {
		expect(rowOf({ perceivedPartner, minimum, desired }).zone).toBe(zone);
	});

	test('a minimum above the desired after a merge hides no gap, and is named', () => {
		const row = rowOf({ minimum: 8, desired: 5, perceivedPartner: 6 });
		expect(row).toMatchObject({ zone: 'below minimum', superiorityGap: 1, ruleBroken: true, outcome: 'open' });
		expect(rowOf({ minimum: 5, desired: 5 }).ruleBroken).toBe(false);
	});
});

describe('the order of the matrix', () => {
	const ids = (...expectations: Expectation[]) => gaps(...expectations).expectations.map(({ id }) => id);

	test('is the worst first, and rows without a severity last', () => {
		const fine = anExpectation({ id: 'a', perceivedPartner: 9 });
		const unrated = anExpectation({ id: 'b', perceivedPartner: null, desired: 9, guess: 1 });
		const small = anExpectation({ id: 'c', perceivedPartner: 5 });
		const large = anExpectation({ id: 'd', perceivedPartner: 2 });
		expect(ids(fine, unrated, small, large)).toEqual(['d', 'c', 'a', 'b']);
	});

	test('importance weighs: one below at importance 9 comes before one below at 4', () => {
		const light = anExpectation({ id: 'a', importancePartner: 4, perceivedPartner: 5 });
		const heavy = anExpectation({ id: 'b', importancePartner: 9, perceivedPartner: 5 });
		expect(ids(light, heavy)).toEqual(['b', 'a']);
	});

	test('ties go by how far the guess was off, in either direction, times importance, and then by id', () => {
		const below = { perceivedPartner: 5, desired: 6 };
		const none = anExpectation({ ...below, id: 'a', guess: null });
		const right = anExpectation({ ...below, id: 'b', guess: 6 });
		const over = anExpectation({ ...below, id: 'd', guess: 9 });
		const under = anExpectation({ ...below, id: 'c', guess: 3 });
		expect(ids(none, right, over, under)).toEqual(['c', 'd', 'b', 'a']);
	});

	test('in a tie the misreading weighs by importance', () => {
		const met = { perceivedPartner: 9, desired: 8 };
		const slight = anExpectation({ ...met, id: 'a', importancePartner: 2, guess: 5 });
		const weighty = anExpectation({ ...met, id: 'b', importancePartner: 8, guess: 7 });
		expect(ids(slight, weighty)).toEqual(['b', 'a']);
	});

	test('with nothing perceived yet the largest misreading leads', () => {
		const unperceived = { perceivedPartner: null, desired: 9 };
		const near = anExpectation({ ...unperceived, id: 'a', guess: 8, importancePartner: 9 });
		const far = anExpectation({ ...unperceived, id: 'b', guess: 6, importancePartner: 6 });
		expect(ids(near, far)).toEqual(['b', 'a']);
	});

	test('numbers follow the shown order of the plan, not the order of the matrix', () => {
		const { expectations } = gaps(anExpectation({ id: 'z' }), anExpectation({ id: 'y', perceivedPartner: 2 }));
		expect(expectations.map(({ id, number }) => [id, number])).toEqual([
			['y', 'E2'],
			['z', 'E1'],
		]);
	});
});
