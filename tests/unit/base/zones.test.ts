import { describe, expect, it } from 'vitest';
import { momentAt, momentOf, offsetAt, secondsOf, wallClock } from '../../../shared/base/zones.ts';

describe('the clock of a zone', () => {
	it('shows the day and the minute, summer and winter', () => {
		expect(wallClock('2027-03-28T00:59Z', 'Europe/London')).toEqual({ day: '2027-03-28', minutes: 59 });
		expect(wallClock('2027-03-28T01:00Z', 'Europe/London')).toEqual({ day: '2027-03-28', minutes: 120 });
		expect(wallClock('2027-10-31T00:59Z', 'Europe/London')).toEqual({ day: '2027-10-31', minutes: 119 });
		expect(wallClock('2027-10-31T01:00Z', 'Europe/London')).toEqual({ day: '2027-10-31', minutes: 60 });
		expect(wallClock('2028-02-29T20:00Z', 'Asia/Kolkata')).toEqual({ day: '2028-03-01', minutes: 90 });
	});

	it('is the one of UTC where the zone is not known', () => {
		expect(wallClock('2027-07-01T12:00Z', 'Nowhere/Land')).toEqual({ day: '2027-07-01', minutes: 720 });
	});

	it('knows clocks that change twice within five weeks, by half an hour, and once for all', () => {
		// Morocco sets its clock back for Ramadan; Lord Howe Island moves by thirty minutes; Samoa left out a day.
		expect(
			[1, 10, 20].map((day) =>
				offsetAt(
					'Africa/Casablanca',
					secondsOf(`2026-0${day > 9 ? 3 : 2}-${day < 10 ? '01' : day === 10 ? '01' : '25'}T12:00Z`),
				),
			),
		).toEqual([3600, 0, 3600]);
		expect(offsetAt('Australia/Lord_Howe', secondsOf('2027-01-01T00:00Z'))).toBe(11 * 3600);
		expect(offsetAt('Australia/Lord_Howe', secondsOf('2027-07-01T00:00Z'))).toBe(10.5 * 3600);
		expect(offsetAt('Pacific/Apia', secondsOf('2011-12-29T12:00Z'))).toBe(-10 * 3600);
		expect(offsetAt('Pacific/Apia', secondsOf('2011-12-31T12:00Z'))).toBe(14 * 3600);
	});
});

describe('the moment a clock shows a time', () => {
	it('follows daylight saving', () => {
		expect(momentAt('2027-03-26', 570, 'Europe/London')).toBe('2027-03-26T09:30Z');
		expect(momentAt('2027-03-29', 570, 'Europe/London')).toBe('2027-03-29T08:30Z');
		expect(momentAt('2027-12-31', 1440, 'America/New_York')).toBe('2028-01-01T05:00Z');
	});

	it('is the first where the clock shows it twice', () => {
		expect(momentAt('2027-10-31', 90, 'Europe/London')).toBe('2027-10-31T00:30Z');
	});

	it('is as much later as the clock skips', () => {
		expect(momentAt('2027-03-28', 90, 'Europe/London')).toBe('2027-03-28T01:30Z');
		expect(wallClock('2027-03-28T01:30Z', 'Europe/London')).toEqual({ day: '2027-03-28', minutes: 150 });
	});
});

it('a moment is written to the minute, and to the second where it has one', () => {
	expect(momentOf(secondsOf('2027-03-31T14:05Z'))).toBe('2027-03-31T14:05Z');
	expect(momentOf(secondsOf('2027-03-31T14:05:09Z'))).toBe('2027-03-31T14:05:09Z');
});
