/** The figures of the relationship on days where calendars trip: 29 February, a fiscal year’s edge, the day a due day ends. */
import { describe, expect, it } from 'vitest';
import { evidencedTrustOf } from '../../../shared/analysis/evidenced-trust.ts';
import { nextMeetings } from '../../../shared/analysis/meetings.ts';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { progressOf } from '../../../shared/analysis/progress.ts';
import { stagesOf } from '../../../shared/analysis/stages.ts';
import { statedSeriesOf } from '../../../shared/analysis/trust-series.ts';
import type { RecordOf } from '../../../shared/plan/plan.ts';
import { aCommitment, aGoal, aPlan, aRecord, aTarget } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';

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

describe('trust', () => {
	const rounds = ['2028-02-28', LEAP, '2028-03-01'].map((day) =>
		aRound({
			...{ id: `p${day}`, kind: 'trust', day },
			...{ vendor: { 'trust keeps commitments': 7 }, partner: { 'trust keeps commitments': 6 } },
		}),
	);
	const pulses = {
		rounds: rounds.map(({ round }) => round),
		ballots: rounds.flatMap(({ ballots }) => ballots),
	};

	it('has the pulse of 29 February from that day on, and not the day before', () => {
		const days = (on: string) => statedSeriesOf(aPlan({ frame: leapYear, ...pulses }), on).map(({ day }) => day);
		expect(days('2028-02-28')).toEqual(['2028-02-28']);
		expect(days(LEAP)).toEqual(['2028-02-28', LEAP]);
	});

	it('counts an answer that a holiday, 29 February and the night of a changed clock put off as in time', () => {
		const record = (answered: string, holidays: readonly RecordOf<'holidays'>[], raised: string, on: string) =>
			evidencedTrustOf(
				aPlan({
					...{ frame: { ...leapYear, timeZone: 'Europe/London' }, holidays: [...holidays] },
					escalationLevels: [aRecord('escalationLevels', { id: 'l1', title: 'Owners', hours: 4 })],
					frictions: [
						aRecord('frictions', {
							...{ id: 'f', holder: 'partner', deliverer: 'vendor', what: 'No answer', level: 'l1', raised, answered },
						}),
					],
				}),
				on,
			).vendor.answered;
		const away = [aRecord('holidays', { holder: 'vendor', day: LEAP })];
		// Four hours from Monday 28 February at three: Tuesday the 29th at eleven, or Wednesday where the 29th is a holiday.
		expect(record('2028-03-01T10:30Z', [], '2028-02-28T15:00Z', '2028-03-02')).toMatchObject({ inTime: 0, due: 1 });
		expect(record('2028-03-01T10:30Z', away, '2028-02-28T15:00Z', '2028-03-02')).toMatchObject({ inTime: 1, due: 1 });
		// Friday 24 March at four, clocks forward on Sunday: Monday at noon in London is eleven in UTC.
		expect(record('2028-03-27T11:00Z', [], '2028-03-24T16:00Z', '2028-03-28')).toMatchObject({ inTime: 1, due: 1 });
		expect(record('2028-03-27T11:01Z', [], '2028-03-24T16:00Z', '2028-03-28')).toMatchObject({ inTime: 0, due: 1 });
	});
});

describe('either side’s fiscal calendar', () => {
	it('moves no figure of the relationship: it changes how quarters are named, and nothing else', () => {
		const plan = (fiscalVendor: number | null, fiscalPartner: number | null) =>
			aPlan({
				frame: { ...leapYear, fiscalVendor, fiscalPartner },
				commitments: [accepted('due', LEAP), kept('kept', 'vendor', LEAP)],
				goals: [aGoal({ counts: 'sum' })],
				targets: [aTarget('g1', 'Q1', 90)],
				actuals: [aRecord('actuals', { id: 'g1-2028-02', goal: 'g1', period: '2028-02', value: 30 })],
			});
		for (const on of [LEAP, '2028-03-01', '2028-03-31', '2028-04-01']) {
			expect(overviewOf(plan(2, 4), on)).toEqual(overviewOf(plan(null, null), on));
			expect(evidencedTrustOf(plan(2, 4), on)).toEqual(evidencedTrustOf(plan(null, null), on));
		}
	});
});
