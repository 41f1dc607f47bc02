import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInZone, daysBetween, isDay, planQuarters } from '../../../shared/base/dates.ts';

const days = fc
	.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9990-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
	it('exists in the calendar', () => {
		for (const day of ['2027-01-31', '2028-02-29', '2000-02-29']) expect(isDay(day), day).toBe(true);
		for (const day of [
			'2027-02-29',
			'1900-02-29',
			'2027-04-31',
			'2027-00-01',
			'2027-13-01',
			'27-01-01',
			'2027-1-1',
			'',
		])
			expect(isDay(day), day).toBe(false);
	});

	it('plus so many days is so many days later', () => {
		expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
		expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
		fc.assert(
			fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
				fc.pre(day > '1010-01-01');
				expect(daysBetween(day, addDays(day, count))).toBe(count);
			}),
			{ seed: 20270209, numRuns: 300 },
		);
	});

	it('plus months is the same day, or the last of a shorter month', () => {
		expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
		expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
		expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
		expect(addMonths('2027-03-15', -3)).toBe('2026-12-15');
		expect(addMonths('2027-05-31', 0)).toBe('2027-05-31');
	});

	it('changes at midnight of its zone, in summer as in winter', () => {
		expect(dayInZone(new Date('2027-07-01T22:59:59Z'), 'Europe/London')).toBe('2027-07-01');
		expect(dayInZone(new Date('2027-07-01T23:00:00Z'), 'Europe/London')).toBe('2027-07-02');
		expect(dayInZone(new Date('2027-01-01T23:00:00Z'), 'Europe/London')).toBe('2027-01-01');
		expect(dayInZone(new Date('2027-01-01T23:00:00Z'), 'no such zone')).toBe('2027-01-01');
	});
});

describe('the quarters of a plan', () => {
	it('begin on its first day and end with it', () => {
		expect(planQuarters('2027-02-01', '2027-09-30')).toEqual([
			{ name: 'Q1', start: '2027-02-01', end: '2027-04-30' },
			{ name: 'Q2', start: '2027-05-01', end: '2027-07-31' },
			{ name: 'Q3', start: '2027-08-01', end: '2027-09-30' },
		]);
	});

	it('of a plan of one day are one', () => {
		expect(planQuarters('2027-02-01', '2027-02-01')).toEqual([{ name: 'Q1', start: '2027-02-01', end: '2027-02-01' }]);
	});

	it('are none without days or with days the wrong way round, and never more than eight', () => {
		expect(planQuarters(null, '2027-09-30')).toEqual([]);
		expect(planQuarters('2027-02-01', null)).toEqual([]);
		expect(planQuarters('2027-02-01', '2027-01-31')).toEqual([]);
		expect(
			planQuarters('2027-01-01', '2037-01-01')
				.map(({ name }) => name)
				.at(-1),
		).toBe('Q8');
	});

	it('follow one another without a gap, from whatever day', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 729 }), (start, length) => {
				const quarters = planQuarters(start, addDays(start, length));
				expect(quarters[0]?.start).toBe(start);
				expect(quarters.at(-1)?.end).toBe(addDays(start, length));
				for (const [index, quarter] of quarters.slice(1).entries())
					expect(quarter.start).toBe(addDays(quarters[index]?.end ?? '', 1));
			}),
			{ seed: 20270210, numRuns: 300 },
		);
	});
});
