import { beforeEach, describe, expect, it } from 'vitest';
import { conflictsIn } from '../../../shared/plan/conflicts.ts';
import { lookupFor } from '../../../shared/plan/lookup.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH, NOON } from '../../builders/ledger.ts';

let desk: Desk;
let home: Desk;

beforeEach(() => {
	desk = new Desk('a');
	desk.write(BOTH, ['goals/g1', 'title', 'Cloud ARR'], ['goals/g1', 'why', 'Growth'], ['targets/g1-Q1', 'value', 4]);
	home = desk.copy('b');
});

describe('a conflict', () => {
	it('lists what both wrote, who and when, in the same order on both computers', () => {
		desk.write(ANA, ['goals/g1', 'title', 'ARR']);
		home.write(BEN, ['goals/g1', 'title', 'Recurring revenue']);
		const expected = [
			{
				record: 'goals/g1',
				field: 'title',
				values: [
					{ value: 'ARR', by: ANA, at: NOON },
					{ value: 'Recurring revenue', by: BEN, at: NOON },
				],
			},
		];
		const [first, second] = [desk.copy('c').take(home), home.copy('d').take(desk)];
		expect(conflictsIn(first.ledger)).toEqual(expected);
		expect(conflictsIn(second.ledger)).toEqual(expected);
	});

	it('is none where both wrote the same, or different fields, or one after the other', () => {
		desk.write(ANA, ['goals/g1', 'title', 'ARR'], ['goals/g1', 'why', 'More growth']);
		home.write(BEN, ['goals/g1', 'title', 'ARR'], ['goals/g1', 'kpi', 'Monthly']);
		home.take(desk).write(BEN, ['goals/g1', 'why', 'Steady growth']);
		expect(conflictsIn(desk.take(home).ledger)).toEqual([]);
		expect(desk.says('goals/g1', 'why')).toBe('Steady growth');
	});

	it('is between a word and its clearing too', () => {
		desk.write(ANA, ['goals/g1', 'why', null]);
		home.write(BEN, ['goals/g1', 'why', 'Margin']);
		expect(conflictsIn(desk.take(home).ledger)).toEqual([
			{
				record: 'goals/g1',
				field: 'why',
				values: [
					{ value: null, by: ANA, at: NOON },
					{ value: 'Margin', by: BEN, at: NOON },
				],
			},
		]);
	});

	it('never comes from two drags of one row', () => {
		desk.write(ANA, ['goals/g1', 'order', 'a1']);
		home.write(BEN, ['goals/g1', 'order', 'a2']);
		expect(conflictsIn(desk.take(home).ledger)).toEqual([]);
	});

	it('ends when a person settles it', () => {
		desk.write(ANA, ['goals/g1', 'title', 'ARR']);
		home.write(BEN, ['goals/g1', 'title', 'Revenue']);
		desk.take(home).slip(BOTH, ['goals/g1', 'title', 'ARR']);
		expect(conflictsIn(desk.ledger)).toEqual([]);
	});
});

describe('a removal that met a change', () => {
	it('is shown as removing or keeping, with both names', () => {
		desk.write(ANA, ['goals/g1', 'removed', true]);
		home.write(BEN, ['goals/g1', 'why', 'Margin']);
		expect(conflictsIn(desk.take(home).ledger)).toEqual([
			{
				record: 'goals/g1',
				field: 'removed',
				values: [
					{ value: true, by: ANA, at: NOON },
					{ value: false, by: BEN, at: NOON },
				],
			},
		]);
		expect(desk.says('goals/g1', 'why')).toBe('Margin');
	});

	it('is shown as well where the change lies in what belongs to the record', () => {
		desk.write(ANA, ['goals/g1', 'removed', true]);
		home.write(BEN, ['targets/g1-Q1', 'value', 9]);
		expect(conflictsIn(desk.take(home).ledger).map(({ record, field }) => `${record} ${field}`)).toEqual([
			'goals/g1 removed',
		]);
	});

	it('settled by keeping leaves the record, settled by removing takes it away', () => {
		desk.write(ANA, ['goals/g1', 'removed', true]);
		home.write(BEN, ['goals/g1', 'why', 'Margin']);
		desk.take(home);
		const other = desk.copy('c');
		desk.slip(BOTH, ['goals/g1', 'removed', false]);
		other.slip(BOTH, ['goals/g1', 'removed', true]);
		expect([conflictsIn(desk.ledger), desk.says('goals/g1', 'why')]).toEqual([[], 'Margin']);
		expect([conflictsIn(other.ledger), other.ledger.record('goals/g1')]).toEqual([[], null]);
	});
});

describe('a removed record', () => {
	it('is found by edits that put it back, as it stood, and by no others', () => {
		desk.write(ANA, ['targets/g1-Q1', 'removed', true]);
		const find = lookupFor(desk.ledger, [['targets/g1-Q1', 'removed', false]]);
		expect(find('targets/g1-Q1')).toEqual({
			ref: 'targets/g1-Q1',
			values: { parent: 'goals/g1', goal: 'g1', quarter: 'Q1', value: 4 },
			order: null,
		});
		expect(lookupFor(desk.ledger, [['targets/g1-Q1', 'value', 5]])('targets/g1-Q1')).toBe(null);
		expect(lookupFor(desk.ledger, [['targets/g1-Q1', 'removed', true]])('targets/g1-Q1')).toBe(null);
		expect(lookupFor(desk.ledger, [['targets/g1-Q2', 'removed', false]])('targets/g1-Q2')).toBe(null);
	});
});
