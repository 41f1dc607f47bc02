import { describe, expect, test } from 'vitest';
import { BY_SEVERITY, nextSorting, sortRows } from '../../../../renderer/features/expectations/matrix-sort.ts';
import { anExpectation } from '../../../builders/plan.ts';
import { rowsOf } from './rows.ts';

const rows = rowsOf([
	anExpectation({ id: 'a', minimum: 6, perceivedPartner: 8 }),
	anExpectation({ id: 'b', minimum: 6, perceivedPartner: 3 }),
	anExpectation({ id: 'c', minimum: 6, perceivedPartner: 'too early to say' }),
	anExpectation({ id: 'd', minimum: 6, perceivedPartner: 5.5 }),
]);
const sorted = (...[key, reversed]: [Parameters<typeof nextSorting>[1], boolean]) =>
	sortRows(rows, { key, reversed }).map(({ id }) => id);

describe('the order of the rows', () => {
	test('is severity as the analysis gives it', () => {
		expect(sortRows(rows, BY_SEVERITY)).toBe(rows);
	});

	test('begins with the deepest gap, and ends with those without a number', () => {
		expect(sorted('adequacyGap', false)).toEqual(['b', 'd', 'a', 'c']);
	});

	test('keeps those without a number last when it is reversed', () => {
		expect(sorted('adequacyGap', true)).toEqual(['a', 'd', 'b', 'c']);
	});

	test('has words as a dictionary has them', () => {
		const said = ['Zahlung', 'Ärger', 'angebot', 'Échéance', 'Fristen'];
		const inWords = rowsOf(said.map((statement, at) => anExpectation({ id: `e${at}`, statement })));
		expect(sortRows(inWords, { key: 'statement', reversed: false }).map(({ statement }) => statement)).toEqual([
			...['angebot', 'Ärger', 'Échéance', 'Fristen', 'Zahlung'],
		]);
	});

	test('counts E2 before E10', () => {
		const many = rowsOf(
			Array.from({ length: 11 }, (_, at) => anExpectation({ id: `e${String(at).padStart(2, '0')}` })),
		);
		const numbers = sortRows(many, { key: 'number', reversed: false }).map(({ number }) => number);
		expect(numbers.slice(0, 3)).toEqual(['E1', 'E2', 'E3']);
		expect(numbers.at(-1)).toBe('E11');
	});
});

test('a column pressed again reverses, and once more goes back to severity', () => {
	const once = nextSorting(BY_SEVERITY, 'minimum');
	const twice = nextSorting(once, 'minimum');
	expect([once, twice, nextSorting(twice, 'minimum')]).toEqual([
		{ key: 'minimum', reversed: false },
		{ key: 'minimum', reversed: true },
		BY_SEVERITY,
	]);
});
