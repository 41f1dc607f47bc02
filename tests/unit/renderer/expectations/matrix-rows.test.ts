import { describe, expect, test } from 'vitest';
import { RowKeeper } from '../../../../renderer/features/expectations/matrix-rows.ts';
import { aCommitment, anExpectation } from '../../../builders/plan.ts';
import { rowsOf } from './rows.ts';

const two = [anExpectation({ id: 'e1' }), anExpectation({ id: 'e2', perceivedPartner: 5 })];

describe('a rating', () => {
	test('gives a new row where it was given, and the very same row elsewhere', () => {
		const keeper = new RowKeeper();
		const before = new Map(rowsOf(two, [], keeper).map((row) => [row.id, row]));
		const after = rowsOf([...two.slice(0, 1), anExpectation({ id: 'e2', perceivedPartner: 4 })], [], keeper);
		expect(after.map((row) => [row.id, row === before.get(row.id)])).toEqual([
			['e2', false],
			['e1', true],
		]);
	});

	test('that changes nothing gives the very same list', () => {
		const keeper = new RowKeeper();
		expect(rowsOf(two, [], keeper)).toBe(rowsOf(two, [], keeper));
	});
});

test('a row names the commitment it is meant to end in, accepted or not', () => {
	const [row] = rowsOf([anExpectation({ perceivedPartner: 5, commitment: 'c1' })], [aCommitment({ id: 'c1' })]);
	expect(row?.commitmentNumber).toBe('C-1');
});
