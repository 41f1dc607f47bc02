import { describe, expect, it } from 'vitest';
import { newestChange, planMoment, planToday } from '../../../shared/plan/today.ts';
import { change } from '../../builders/ledger.ts';

const at = (text: string) => new Date(text);

describe('the plan’s today', () => {
	it('is the day in the plan’s own time zone', () => {
		const instant = at('2027-03-31T23:30:00Z');
		expect(planToday(instant, 'Europe/London', null, null)).toBe('2027-04-01');
		expect(planToday(instant, 'America/New_York', null, null)).toBe('2027-03-31');
		expect(planToday(instant, 'Pacific/Kiritimati', null, null)).toBe('2027-04-01');
		expect(planToday(instant, null, null, null)).toBe('2027-03-31');
	});

	it('is the day in UTC where nobody knows the zone', () => {
		expect(planToday(at('2027-03-31T23:30:00Z'), 'Atlantis/Capital', null, null)).toBe('2027-03-31');
	});

	it('is never before the newest change, as on a computer whose clock runs behind', () => {
		expect(planToday(at('2027-01-05T12:00:00Z'), 'UTC', '2027-03-31T12:00:00Z', null)).toBe('2027-03-31');
		expect(planToday(at('2027-04-05T12:00:00Z'), 'UTC', '2027-03-31T12:00:00Z', null)).toBe('2027-04-05');
		expect(planToday(at('2027-03-31T12:00:00Z'), 'Asia/Tokyo', '2027-03-31T22:00:00Z', null)).toBe('2027-04-01');
	});

	it('goes no further than the plan’s last day for a change that a wild clock dated', () => {
		expect(planToday(at('2027-01-05T12:00:00Z'), 'UTC', '9999-12-31T12:00:00Z', '2028-01-31')).toBe('2028-01-31');
		expect(planToday(at('2028-06-05T12:00:00Z'), 'UTC', '9999-12-31T12:00:00Z', '2028-01-31')).toBe('2028-06-05');
		expect(planToday(at('2027-01-05T12:00:00Z'), 'Asia/Tokyo', '9999-12-31T22:00:00Z', '2028-01-31')).toBe(
			'2028-01-31',
		);
	});

	it('stays where a change is dated beyond all days, in a plan without a last day', () => {
		expect(planToday(at('2027-01-05T12:00:00Z'), 'UTC', '9999-12-31T12:00:00Z', null)).toBe('2027-01-05');
		expect(planToday(at('2027-01-05T12:00:00Z'), 'Asia/Tokyo', '9999-12-31T22:00:00Z', null)).toBe('2027-01-05');
	});

	it('survives a change made at an instant that no clock shows', () => {
		expect(planToday(at('2027-01-05T12:00:00Z'), 'UTC', '2027-02-09T10:14:60Z', null)).toBe('2027-02-09');
		expect(planToday(at('2027-01-05T12:00:00Z'), 'UTC', '0000-02-30T10:14:60Z', null)).toBe('2027-01-05');
	});
});

describe('the newest change', () => {
	it('is the one made last, wherever it stands', () => {
		const lines = ['2027-02-01T10:00:00Z', '2027-03-01T10:00:00Z', '2027-02-28T10:00:00Z'].map((made, index) =>
			change({ replica: `r${index}`, at: made }),
		);
		expect(newestChange(lines)).toBe('2027-03-01T10:00:00Z');
	});

	it('is none in a plan without changes', () => {
		expect(newestChange([])).toBe(null);
	});
});

describe('the moment a plan is read at', () => {
	const now = new Date('2027-02-09T10:14:03Z');
	it.each<[string | null, string | null, string]>([
		[null, null, '2027-02-09T10:14:03Z'],
		['2027-02-09T10:14:03Z', null, '2027-02-09T10:14:03Z'],
		['2027-02-09T11:00:00Z', null, '2027-02-09T11:00Z'],
		['2029-01-01T00:00:00Z', '2028-01-31', '2028-02-01T00:00Z'],
		['2027-02-09T11:00:00Z', '2026-12-31', '2027-02-09T10:14:03Z'],
		['2027-02-09T10:14:60Z', null, '2027-02-09T10:14:03Z'],
		['9999-12-31T23:59:00Z', null, '2027-02-09T10:14:03Z'],
	])('with the newest change at %s and the last day %s is %s', (newest, lastDay, moment) => {
		expect(planMoment(now, 'Europe/London', newest, lastDay)).toBe(moment);
	});
});
