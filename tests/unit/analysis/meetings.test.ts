import { describe, expect, it } from 'vitest';
import { isReview, nextMeetingOf, nextMeetings } from '../../../shared/analysis/meetings.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

type Values = Parameters<typeof aRecord<'rhythms'>>[1];

function days(values: Values, day: string, n = 4) {
	const rhythms = [aRecord('rhythms', { title: 'Review', every: 'month', first: '2027-01-31', ...values })];
	return nextMeetings(aPlan({ rhythms }), day, n).map((meeting) => meeting.day);
}

describe('the next meetings', () => {
	it('fall on the same day of the month, or on its last', () => {
		expect(days({}, '2027-01-01')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
		expect(days({ every: 'quarter' }, '2027-02-01')).toEqual(['2027-04-30', '2027-07-31', '2027-10-31']);
		expect(days({ first: '2028-01-31' }, '2028-01-01', 2)).toEqual([]);
	});

	it('fall on the same weekday', () => {
		expect(days({ every: 'week', first: '2027-01-04' }, '2027-03-02', 2)).toEqual(['2027-03-08', '2027-03-15']);
		expect(days({ every: 'two weeks', first: '2027-01-04' }, '2027-01-18', 2)).toEqual(['2027-01-18', '2027-02-01']);
	});

	it('include today’s, and end with the plan', () => {
		expect(days({}, '2027-11-30')).toEqual(['2027-11-30', '2027-12-31']);
		expect(days({}, '2028-01-01')).toEqual([]);
	});

	it('are none without a first day or a rhythm, or where none is asked for', () => {
		expect([
			days({ first: null }, '2027-01-01'),
			days({ every: null }, '2027-01-01'),
			days({}, '2027-01-01', 0),
		]).toEqual([...[[], [], []]]);
	});

	it('of some rhythms come, however many others come before them', () => {
		const weekly = Array.from({ length: 6 }, (_, at) =>
			aRecord('rhythms', { id: `w${at}`, every: 'week', first: '2027-01-04' }),
		);
		const rhythms = [
			...weekly,
			aRecord('rhythms', { id: 'later', every: 'quarter', first: '2027-04-20' }),
			aRecord('rhythms', { id: 'review', every: 'quarter', first: '2027-03-29' }),
		];
		const plan = aPlan({ rhythms });
		expect(nextMeetingOf(plan, '2027-01-04', isReview)).toMatchObject({ day: '2027-03-29', rhythm: { id: 'review' } });
		expect(nextMeetingOf(plan, '2027-12-30', isReview)).toBeNull();
	});

	it('of several rhythms stand in order of time, right across daylight saving, and say who is away', () => {
		const rhythms = [
			aRecord('rhythms', { id: 'q', title: 'Quarter', every: 'quarter', first: '2027-03-29', time: '14:00' }),
			aRecord('rhythms', { id: 'w', title: 'Week', every: 'week', first: '2027-03-22', time: '09:30' }),
		];
		const holidays = [aRecord('holidays', { holder: 'partner', day: '2027-03-26', last: '2027-03-29' })];
		const meetings = nextMeetings(aPlan({ rhythms, holidays }), '2027-03-22', 3);
		expect(meetings.map(({ rhythm, index, begins, away }) => [rhythm.id, index, begins, away])).toEqual([
			['w', 0, '2027-03-22T09:30Z', []],
			['w', 1, '2027-03-29T08:30Z', ['partner']],
			['q', 0, '2027-03-29T13:00Z', ['partner']],
		]);
	});
});
