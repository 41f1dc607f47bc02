import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { collectionNames, collectionSpec, fieldSpec } from '../../../shared/plan/schema.ts';
import { checkValue, isRecordId } from '../../../shared/plan/values.ts';

function says(collection: string, field: string, value: Scalar): string | null {
	const spec = fieldSpec(collection, field);
	if (spec === undefined) throw new Error(`There is no ${collection} ${field}.`);
	return checkValue(spec, value)?.('It').replace(/^It (.*)\.$/, '$1') ?? null;
}

const RATING = 'has to be from 1 to 9 in halves, or “abstained” or “too early to say”';
const MONEY = 'has to be a whole number of minor units (cents, pence) from 0 to 1000000000000';
const DAY = 'has to be a day like 2027-03-31';

describe('a rating', () => {
	it.each([1, 1.5, 5, 8.5, 9, 'abstained', 'too early to say', null])('may be %j', (value) => {
		expect(says('expectations', 'minimum', value)).toBe(null);
	});

	it.each([0, 0.5, 0.999, 1.25, 9.5, 10, -1, '7', '', 'Abstained', true])('is never %j', (value) => {
		expect(says('expectations', 'minimum', value)).toBe(RATING);
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (value) => {
		expect(says('expectations', 'minimum', value)).toBe(RATING);
	});
});

describe('money', () => {
	it.each([0, 1, 1_000_000_000_000])('may be %d minor units', (value) => {
		expect(says('commitments', 'money', value)).toBe(null);
	});

	it.each([-1, 0.5, 99.99, 1_000_000_000_001, '100', true, Number.NaN])('is never %j', (value) => {
		expect(says('commitments', 'money', value)).toBe(MONEY);
	});
});

describe('a number', () => {
	it('stays inside its bounds', () => {
		expect(says('commitments', 'days', 0)).toBe(null);
		expect(says('commitments', 'days', 2.5)).toBe(null);
		expect(says('commitments', 'days', 10_000)).toBe(null);
		expect(says('commitments', 'days', -0.5)).toBe('has to be a number from 0 to 10000');
		expect(says('commitments', 'days', 10_000.5)).toBe('has to be a number from 0 to 10000');
		expect(says('commitments', 'days', '3')).toBe('has to be a number from 0 to 10000');
	});

	it('of a month is whole, 1 to 12', () => {
		expect([1, 12].map((month) => says('plan', 'fiscalVendor', month))).toEqual([null, null]);
		expect(says('plan', 'fiscalVendor', 4.5)).toBe('has to be a whole number');
		expect(says('plan', 'fiscalVendor', 0)).toBe('has to be a number from 1 to 12');
		expect(says('plan', 'fiscalVendor', 13)).toBe('has to be a number from 1 to 12');
	});

	it('of a target may be negative and broken, and is one that can be kept exactly', () => {
		for (const value of [-4.5, 0, Number.MAX_SAFE_INTEGER]) expect(says('targets', 'value', value)).toBe(null);
		expect(says('targets', 'value', Number.MAX_SAFE_INTEGER + 1)).toBe('is too large to be kept exactly');
		expect(says('targets', 'value', 1e300)).toBe('is too large to be kept exactly');
		for (const value of ['4', true, Number.NaN, Number.NEGATIVE_INFINITY])
			expect(says('targets', 'value', value)).toBe('has to be a number');
	});
});

describe('a day', () => {
	it.each(['2027-03-31', '2028-02-29', '1000-01-01', '9899-12-31'])('may be %s', (value) => {
		expect(says('commitments', 'due', value)).toBe(null);
	});

	it.each([
		'2027-02-29',
		'2027-13-01',
		'2027-00-10',
		'2027-3-31',
		'31.03.2027',
		'0999-01-01',
		'9900-01-01',
		'2027-03-31 ',
		'',
		20270331,
	])('is never %j', (value) => {
		expect(says('commitments', 'due', value)).toBe(DAY);
	});
});

describe('text', () => {
	it('of one line has no break and 200 characters at most', () => {
		expect(says('goals', 'title', 'x'.repeat(200))).toBe(null);
		expect(says('goals', 'title', 'x'.repeat(201))).toBe('has 201 characters; at most 200 fit');
		for (const value of ['a\nb', 'a\rb']) expect(says('goals', 'title', value)).toBe('has to be one line');
		expect(says('goals', 'title', 4)).toBe('has to be text');
	});

	it('of several lines has 4,000 characters at most', () => {
		expect(says('goals', 'why', `${'x'.repeat(3998)}\ny`)).toBe(null);
		expect(says('goals', 'why', 'x'.repeat(4001))).toBe('has 4001 characters; at most 4000 fit');
		expect(says('goals', 'why', false)).toBe('has to be text');
	});

	it('of a mark is one letter', () => {
		expect(says('parties', 'mark', 'N')).toBe(null);
		expect(says('parties', 'mark', 'NW')).toBe('has 2 characters; at most 1 fit');
	});
});

describe('a choice, a link, a party and a place', () => {
	it.each<[string, string, Scalar, Scalar, string]>([
		['goals', 'direction', 'up', 'Up', 'has to be one of: up, down'],
		['goals', 'counts', 'rate', 'toString', 'has to be one of: sum, level, rate'],
		['topics', 'serves', 's1', 'topics/s1', 'has to be the id of one of the topics'],
		['topics', 'serves', 'a-b.c_d', 1, 'has to be the id of one of the topics'],
		['expectations', 'holder', 'vendor', 'dist', 'has to be vendor or partner'],
		['commitments', 'from', 'dist', 'a b', 'has to be vendor or partner, or the id of a third party'],
		['plan', 'currency', 'GBP', 'gbp', 'has to be a currency code like GBP'],
		['plan', 'currency', 'JPY', '£', 'has to be a currency code like GBP'],
		['previousGoals', 'currency', 'EUR', 'pounds', 'has to be a currency code like GBP'],
		['plan', 'timeZone', 'Europe/London', 'London time', 'has to be a time zone like Europe/London'],
		['frictions', 'raised', '2027-03-31T14:05Z', '2027-03-31', 'has to be a time in UTC like 2027-03-31T14:05Z'],
		[
			'frictions',
			'raised',
			'2027-03-31T14:05:09Z',
			'2027-02-30T14:05Z',
			'has to be a time in UTC like 2027-03-31T14:05Z',
		],
		['rhythms', 'time', '09:30', '24:00', 'has to be a time like 09:30'],
		[
			'workingHours',
			'monday',
			'08:00-12:00, 13:00-17:00',
			'nine to five',
			'has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00',
		],
		['actuals', 'period', '2027-03', '2027-13', 'has to be a month like 2027-03 or a quarter like 2027-Q1'],
		['actuals', 'period', '2027-Q1', '2027-Q5', 'has to be a month like 2027-03 or a quarter like 2027-Q1'],
		['plan', 'timeZone', 'UTC', '', 'has to be a time zone like Europe/London'],
		['plan', 'timeZone', 'America/Argentina/Buenos_Aires', '../../etc', 'has to be a time zone like Europe/London'],
		['topics', 'agreedVendor', 'a'.repeat(32), 'a'.repeat(31), 'has to be the mark of the text it covers'],
	])('%s %s may be %j and never %j', (collection, field, right, wrong, sentence) => {
		expect(says(collection, field, right)).toBe(null);
		expect(says(collection, field, wrong)).toBe(sentence);
	});

	it('a yes is true or false', () => {
		const spec: FieldSpec = { kind: 'yes', owner: 'joint', label: 'Yes', help: '', nature: 'term' };
		expect([true, false].map((value) => checkValue(spec, value))).toEqual([null, null]);
		expect(checkValue(spec, 1)?.('Yes')).toBe('Yes has to be true or false.');
	});
});

it('every field may be empty', () => {
	const full = collectionNames.flatMap((name) =>
		Object.entries(collectionSpec(name)?.fields ?? {}).filter(([, spec]) => checkValue(spec, null) !== null),
	);
	expect(full).toEqual([]);
});

it('an id is up to 80 letters, digits, _, - and dots, and begins with none of the last two', () => {
	for (const id of ['g1', '_x', 'G-1.b', 'x'.repeat(80)]) expect(isRecordId(id), id).toBe(true);
	for (const id of ['', '-g', '.g', '..', 'g/1', 'g 1', 'é', 'x'.repeat(81), 'g\n'])
		expect(isRecordId(id), id).toBe(false);
});
