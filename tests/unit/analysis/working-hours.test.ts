import { describe, expect, it, test } from 'vitest';
import {
	afterWorkingHours,
	awayOn,
	type WorkingTime,
	workingMinutesBetween,
	workingTimeOf,
} from '../../../shared/analysis/working-hours.ts';
import { type ClockSpan, parseHours } from '../../../shared/base/clock-times.ts';
import { checkIntervals } from '../../builders/minute-counter.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

const OFFICE = { monday: '09:00-17:00', tuesday: '09:00-17:00', friday: '09:00-17:00' };

function harbor(
	hours: Parameters<typeof aRecord<'workingHours'>>[1] = {},
	holidays: readonly [string, string | null][] = [],
): WorkingTime {
	const plan = aPlan({
		workingHours: [aRecord('workingHours', { id: 'partner', holder: 'partner', ...hours })],
		holidays: holidays.map(([day, last], index) =>
			aRecord('holidays', { id: `h${index}`, holder: 'partner', day, last }),
		),
	});
	return workingTimeOf(plan, 'partner');
}

describe('when a side works', () => {
	const usual: readonly ClockSpan[] = parseHours('09:00-17:00') ?? [];

	it('is Monday to Friday, nine to five, where it has given no hours, in the plan’s zone', () => {
		expect(workingTimeOf(aPlan(), 'vendor')).toEqual({
			zone: 'Europe/London',
			week: [usual, usual, usual, usual, usual, [], []],
			off: [],
			isUsual: true,
		});
		expect(workingTimeOf(aPlan({ frame: { timeZone: null } }), 'vendor').zone).toBe('UTC');
	});

	it('keeps the zone of a side that has given nothing else', () => {
		expect(harbor({ zone: 'America/New_York' })).toMatchObject({ zone: 'America/New_York', isUsual: true });
	});

	it('leaves a day closed that has no hours', () => {
		expect(harbor(OFFICE).week).toEqual([usual, usual, [], [], usual, [], []]);
	});

	it('joins holidays that touch or overlap, and takes a last day before the first for none', () => {
		const holidays: [string, string | null][] = [
			['1970-01-08', '1970-01-09'],
			['1970-01-02', '1970-01-04'],
			['1970-01-04', '1970-01-05'],
			['1970-01-06', '1970-01-01'],
		];
		expect(harbor({}, holidays).off).toEqual([
			[1, 5],
			[7, 8],
		]);
	});
});

it('a holiday is the side’s own, from its first day to its last', () => {
	const holidays = [aRecord('holidays', { holder: 'vendor', day: '2027-12-24', last: '2027-12-26' })];
	const plan = aPlan({ holidays });
	expect(['2027-12-23', '2027-12-24', '2027-12-26', '2027-12-27'].map((day) => awayOn(plan, day))).toEqual([
		[],
		['vendor'],
		['vendor'],
		[],
	]);
});

describe('working minutes', () => {
	it('run only inside the hours', () => {
		// 2027-04-02 is a Friday.
		expect(workingMinutesBetween(harbor(), '2027-04-02T15:00Z', '2027-04-05T09:00Z')).toBe(120);
		expect(workingMinutesBetween(harbor(), '2027-04-03T00:00Z', '2027-04-04T23:00Z')).toBe(0);
		expect(workingMinutesBetween(harbor(), '2027-04-05T09:00Z', '2027-04-02T15:00Z')).toBe(0);
	});

	it('stop on a holiday and on the leap day of its own side', () => {
		expect(workingMinutesBetween(harbor(), '2028-02-28T09:00Z', '2028-03-01T09:00Z')).toBe(960);
		const closed = harbor({}, [['2028-02-29', null]]);
		expect(workingMinutesBetween(closed, '2028-02-28T09:00Z', '2028-03-01T09:00Z')).toBe(480);
	});

	it('of a night shift are seven in the night the clock is set forward and nine when it is set back', () => {
		const nights = { monday: null, saturday: '22:00-06:00' };
		expect(workingMinutesBetween(harbor(nights), '2027-03-27T12:00Z', '2027-03-28T12:00Z')).toBe(7 * 60);
		expect(workingMinutesBetween(harbor(nights), '2027-10-30T12:00Z', '2027-10-31T12:00Z')).toBe(9 * 60);
		expect(workingMinutesBetween(harbor(nights), '2027-06-05T12:00Z', '2027-06-06T12:00Z')).toBe(8 * 60);
	});

	it('of a night shift belong to the day it begins on', () => {
		const nights = { saturday: '22:00-06:00' };
		const off = (day: string) => harbor(nights, [[day, null]]);
		expect(workingMinutesBetween(off('2027-06-06'), '2027-06-05T12:00Z', '2027-06-06T12:00Z')).toBe(480);
		expect(workingMinutesBetween(off('2027-06-05'), '2027-06-05T12:00Z', '2027-06-06T12:00Z')).toBe(0);
	});

	it('are counted once where a night runs into a morning’s hours', () => {
		const both = harbor({ monday: '20:00-10:00', tuesday: '09:00-12:00' });
		expect(workingMinutesBetween(both, '2027-04-05T12:00Z', '2027-04-06T20:00Z')).toBe(16 * 60);
	});

	it('count seconds as parts', () => {
		expect(workingMinutesBetween(harbor(), '2027-04-05T09:00:00Z', '2027-04-05T09:00:30Z')).toBe(0.5);
	});
});

describe('when so many working hours have passed', () => {
	it('is the end of the day where they fill it, and the next morning a minute later', () => {
		expect(afterWorkingHours(harbor(), '2027-04-02T14:00Z', 2)).toBe('2027-04-02T16:00Z');
		expect(afterWorkingHours(harbor(), '2027-04-02T14:01Z', 2)).toBe('2027-04-05T08:01Z');
	});

	it('is in the zone of the side that answers', () => {
		// Monday 09:00 in New York is 13:00 in UTC.
		expect(afterWorkingHours(harbor({ zone: 'America/New_York' }), '2027-04-05T09:00Z', 1)).toBe('2027-04-05T14:00Z');
	});

	it('is never where nobody is there within ten years', () => {
		expect(afterWorkingHours(harbor({}, [['2027-01-01', '2047-01-01']]), '2027-04-05T09:00Z', 1)).toBe(null);
	});

	it('is at once for none', () => {
		expect(afterWorkingHours(harbor(), '2027-04-04T09:00Z', 0)).toBe('2027-04-04T09:00Z');
	});
});

const INTERVALS = Number(process.env.COVALENT_INTERVALS ?? 300);

test(`agrees with a count of every minute on ${INTERVALS} random intervals, seed 20271128`, {
	timeout: 600_000,
}, () => {
	expect(checkIntervals(INTERVALS, 20271128)).toEqual({ intervals: INTERVALS, wrong: [] });
});
