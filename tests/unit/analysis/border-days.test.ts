/** The figures of the relationship on days where calendars trip: 29 February, a fiscal year’s edge, the day a due day ends. */
import { describe, expect, it } from 'vitest';
import { nextMeetings } from '../../../shared/analysis/meetings.ts';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { progressOf } from '../../../shared/analysis/progress.ts';
import { stagesOf } from '../../../shared/analysis/stages.ts';
import { aCommitment, aGoal, aPlan, aRecord, aTarget } from '../../builders/plan.ts';

const LEAP = '2028-02-29';
const leapYear = { start: '2028-01-01', end: '2028-12-31' };
/** A vendor whose year begins in February, and a plan that keeps it. */
const fiscal = { start: '2028-02-01', end: '2029-01-31', fiscalVendor: 2, fiscalPartner: 4 };
const accepted = (id: string, due: string) => aCommitment({ id, due, accepted: '2028-01-05' });
const kept = (id: string, from: 'vendor' | 'partner', acknowledged: string) =>
	aCommitment({
		...{ id, from, to: from === 'vendor' ? 'partner' : 'vendor', due: LEAP, accepted: '2028-01-05' },
		...{ delivered: acknowledged, acknowledged },
	});

describe('the overview', () => {
	const plan = aPlan({
		frame: leapYear,
		commitments: [accepted('due', LEAP), accepted('ahead', '2028-03-30'), accepted('far', '2028-03-31')],
	});
	const ids = (on: string) => {
		const { overdue, due } = overviewOf(plan, on).commitments.vendor;
		return [overdue.map(({ id }) => id), due.map(({ id }) => id)];
	};

	it('has a commitment due on 29 February due on that day, and overdue on 1 March', () => {
		expect(ids(LEAP)).toEqual([[], ['due', 'ahead']]);
		expect(ids('2028-03-01')).toEqual([['due'], ['ahead', 'far']]);
	});

	it('names the review of 29 February on that day, and the next a month on', () => {
		const rhythms = [aRecord('rhythms', { id: 'r', title: 'Review', every: 'month', first: '2028-01-31' })];
		const meeting = (on: string) => overviewOf(aPlan({ frame: leapYear, rhythms }), on).meeting?.day;
		expect([meeting(LEAP), meeting('2028-03-01')]).toEqual([LEAP, '2028-03-31']);
	});
});

describe('meetings', () => {
	it('that began on 29 February keep to the 29th, and to the 28th where February has no more', () => {
		const rhythms = [aRecord('rhythms', { id: 'r', title: 'Review', every: 'month', first: LEAP })];
		const plan = aPlan({ frame: { start: '2028-02-01', end: '2029-12-31' }, rhythms });
		const days = nextMeetings(plan, LEAP, 13).map(({ day }) => day);
		expect([days[0], days[1], days[11], days[12]]).toEqual([LEAP, '2028-03-29', '2029-01-29', '2029-02-28']);
	});
});

describe('the stages', () => {
	it('count what was kept by 29 February from the day after, when all of it was due', () => {
		const commitments = [0, 1, 2, 3, 4].flatMap((n) => [
			kept(`v${n}`, 'vendor', LEAP),
			kept(`p${n}`, 'partner', '2028-02-28'),
		]);
		const has = (on: string) => stagesOf(aPlan({ frame: leapYear, commitments }), on).steps[0]?.evidence[0]?.has;
		expect([has('2028-02-28'), has('2028-03-01')]).toEqual([false, true]);
	});
});

describe('a goal in a fiscal calendar', () => {
	const on = (day: string, counts: 'level' | 'sum') => {
		const plan = aPlan({
			frame: fiscal,
			goals: [aGoal({ counts, baseline: 0 })],
			targets: [aTarget('g1', 'Q1', 90), aTarget('g1', 'Q2', 182)],
			actuals: [aRecord('actuals', { id: 'g1-2028-02', goal: 'g1', period: '2028-02', value: 30 })],
		});
		return progressOf(plan, day).goals[0];
	};

	it('is expected by the days of its own quarter, 29 February among them', () => {
		// February to April 2028 has 90 days, May to July 92: one a day in the first, as many in the second.
		const expected = (day: string) => on(day, 'level')?.targetToday;
		expect(['2028-01-31', '2028-02-01', LEAP, '2028-03-01', '2028-04-30', '2028-05-01'].map(expected)).toEqual([
			null,
			1,
			29,
			30,
			90,
			91,
		]);
	});

	it('compares a February of 29 days with 29 days of target', () => {
		expect([on('2028-03-01', 'level')?.latest, on('2028-03-01', 'sum')?.latest]).toMatchObject([
			{ day: LEAP, target: 29, ahead: 1 },
			{ day: LEAP, target: 29, ahead: 1 },
		]);
	});
});
