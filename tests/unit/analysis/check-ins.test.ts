import { describe, expect, it } from 'vitest';
import { askedGoals, standingBefore } from '../../../shared/analysis/check-in-questions.ts';
import { checkInSentence, checkInsOf, promisesFor, recommittedOn } from '../../../shared/analysis/check-ins.ts';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { progressOf } from '../../../shared/analysis/progress.ts';
import { mondayOf } from '../../../shared/base/dates.ts';
import { aCommitment, aPlan, aRecord } from '../../builders/plan.ts';

const held = (...days: string[]) =>
	aPlan({
		checkIns: days.map((day) => aRecord('checkIns', { id: mondayOf(day), week: mondayOf(day), day })),
	});

describe('a week', () => {
	it('runs from Monday to Sunday, over the leap day and the turn of the year', () => {
		expect(['2027-03-07', '2027-03-08', '2028-02-29', '2028-03-05', '2027-01-01'].map(mondayOf)).toEqual([
			'2027-03-01',
			'2027-03-08',
			'2028-02-28',
			'2028-02-28',
			'2026-12-28',
		]);
	});

	it('is missed only once it is over', () => {
		const weeks = (on: string) => checkInsOf(held('2027-03-02'), on).weeks;
		expect(weeks('2027-03-14')).toEqual([
			{ monday: '2027-03-01', held: '2027-03-02', isMissed: false },
			{ monday: '2027-03-08', held: null, isMissed: false },
		]);
		expect(weeks('2027-03-15').map(({ isMissed }) => isMissed)).toEqual([false, true, false]);
	});

	it('has one check-in: of two the later day counts, and what is dated later is ignored', () => {
		const plan = aPlan({
			checkIns: [
				aRecord('checkIns', { id: 'a', week: '2027-03-01', day: '2027-03-02' }),
				aRecord('checkIns', { id: 'b', week: '2027-03-01', day: '2027-03-05' }),
				aRecord('checkIns', { id: 'c', week: '2027-03-15', day: '2027-03-16' }),
			],
		});
		expect(checkInsOf(plan, '2027-03-07')).toMatchObject({
			...{ last: '2027-03-05', current: { id: 'b' }, before: null, streak: 1, missed: 0 },
		});
	});
});

describe('weeks in a row', () => {
	it('are counted up to this one, or to the last while this week’s is still to come', () => {
		const plan = held('2027-03-02', '2027-03-16', '2027-03-23');
		expect(checkInsOf(plan, '2027-03-28')).toMatchObject({ streak: 2, missed: 1, last: '2027-03-23' });
		expect(checkInsOf(plan, '2027-03-29')).toMatchObject({ streak: 2, missed: 1, current: null });
		expect(checkInsOf(plan, '2027-04-05')).toMatchObject({ streak: 0, missed: 2 });
	});

	it('are said in words, and so are the gaps', () => {
		const plan = held('2027-03-02', '2027-03-16', '2027-03-23');
		expect(checkInSentence(checkInsOf(plan, '2027-03-29'))).toBe(
			'2 weeks in a row, this week’s still to come. 1 of 5 weeks missed.',
		);
		expect(checkInSentence(checkInsOf(plan, '2027-04-05'))).toBe('None last week. 2 of 6 weeks missed.');
		expect(checkInSentence(checkInsOf(held(), '2027-04-05'))).toBe('No check-in yet.');
	});
});

describe('last week’s commitments', () => {
	const asked = (on: string) => {
		const plan = aPlan({
			...held('2027-03-23').collections,
			commitments: [
				aCommitment({ id: 'today', accepted: '2027-03-01', due: '2027-03-30' }),
				aCommitment({ id: 'soon', accepted: '2027-03-01', due: '2027-04-06' }),
				aCommitment({ id: 'far', accepted: '2027-03-01', due: '2027-04-07' }),
				aCommitment({ id: 'old', accepted: '2027-01-01', due: '2027-02-01' }),
				aCommitment({ id: 'proposed', due: '2027-03-25' }),
				aCommitment({
					...{ id: 'kept', accepted: '2027-03-01', due: '2027-03-26' },
					...{ delivered: '2027-03-25', acknowledged: '2027-03-26' },
				}),
				aCommitment({
					...{ id: 'settled before', accepted: '2027-03-01', due: '2027-03-23' },
					...{ delivered: '2027-03-22', acknowledged: '2027-03-23' },
				}),
			],
		});
		const { since, next } = promisesFor(commitmentsOf(plan, on).commitments, checkInsOf(plan, on), on);
		return [since.map(({ id }) => id), next.map(({ id }) => id)];
	};

	it('are those due or settled since the check-in before, and the open ones past their day; due today is among them', () => {
		expect(asked('2027-03-30')).toEqual([['old', 'kept', 'today'], ['soon']]);
	});

	it('of one day stand in the order of their numbers, the tenth after the second', () => {
		const commitments = Array.from({ length: 11 }, (_, at) =>
			aCommitment({ id: `z${11 - at}`, from: 'vendor', accepted: '2027-03-01', due: '2027-03-30' }),
		);
		const plan = aPlan({ commitments });
		const rows = commitmentsOf(plan, '2027-03-30').commitments;
		const numbers = promisesFor(rows, checkInsOf(plan, '2027-03-30'), '2027-03-30').since.map(({ number }) => number);
		expect(numbers).toEqual(Array.from({ length: 11 }, (_, at) => `C-${at + 1}`));
		expect(overviewOf(plan, '2027-03-30').commitments.vendor.due.map(({ number }) => number)).toEqual(numbers);
	});

	it('are not asked about a day early', () => {
		expect(asked('2027-03-29')).toEqual([['old', 'kept'], ['today']]);
	});
});

describe('a recommitment', () => {
	it('counts from its day on, the newest alone', () => {
		const plan = aPlan({
			recommitments: ['2027-03-02', '2027-05-04'].map((day) =>
				aRecord('recommitments', { id: `g-${day}`, goal: 'g', day, reason: `said ${day}` }),
			),
		});
		const on = (day: string) => recommittedOn(plan, day).get('g')?.day;
		expect(['2027-03-01', '2027-03-02', '2027-05-03', '2027-05-04'].map(on)).toEqual([
			undefined,
			'2027-03-02',
			'2027-03-02',
			'2027-05-04',
		]);
	});
});

describe('the numbers asked for', () => {
	const asked = (on: string, actuals: Readonly<Record<string, number>>, recommitted: readonly string[] = []) => {
		const plan = aPlan({
			goals: [aRecord('goals', { id: 'g', counts: 'level', direction: 'up', baseline: 0 })],
			targets: [aRecord('targets', { id: 'g-Q1', goal: 'g', quarter: 'Q1', value: 90 })],
			actuals: Object.entries(actuals).map(([period, value]) =>
				aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value }),
			),
			recommitments: recommitted.map((day) => aRecord('recommitments', { id: `g-${day}`, goal: 'g', day })),
		});
		const [goal] = askedGoals(plan, on);
		return [goal?.period, goal?.asksToRecommit];
	};

	it('are the month that is over where it is blank, else the one that runs; none before the plan', () => {
		expect(asked('2027-01-31', {})[0]).toBe('2027-01');
		expect(asked('2027-02-01', {})[0]).toBe('2027-01');
		expect(asked('2027-02-01', { '2027-01': 31 })[0]).toBe('2027-02');
		expect(asked('2027-04-01', { '2027-Q1': 90 })[0]).toBe('2027-04');
	});

	it('ask “recommit or pivot?” after two periods behind, until that is answered, and again after the next', () => {
		const behind = { '2027-01': 30, '2027-02': 50 };
		expect(asked('2027-03-02', { '2027-01': 30 })[1]).toBe(false);
		expect(asked('2027-03-02', behind)[1]).toBe(true);
		expect(asked('2027-03-02', behind, ['2027-02-27'])[1]).toBe(true);
		expect(asked('2027-03-02', behind, ['2027-03-02'])[1]).toBe(false);
		expect(asked('2027-04-06', { ...behind, '2027-03': 80 }, ['2027-03-02'])[1]).toBe(true);
	});

	it('take a yes given while the last period runs until that has ended', () => {
		const behind = { '2027-01': 25, '2027-02': 30 };
		expect(asked('2027-02-20', behind)[1]).toBe(true);
		expect(asked('2027-02-20', behind, ['2027-01-31'])[1]).toBe(true);
		expect(asked('2027-02-20', behind, ['2027-02-13'])[1]).toBe(false);
		expect(asked('2027-02-28', behind, ['2027-02-13'])[1]).toBe(true);
	});

	it('are no month of a sum that began before the plan, which counts nothing of it', () => {
		const period = (counts: 'sum' | 'level', on: string) => {
			const goals = [aRecord('goals', { id: 'g', counts })];
			return askedGoals(aPlan({ frame: { start: '2027-02-15', end: '2028-02-14' }, goals }), on)[0]?.period;
		};
		expect([period('sum', '2027-03-10'), period('level', '2027-03-10')]).toEqual(['2027-03', '2027-02']);
		expect(period('sum', '2027-04-10')).toBe('2027-03');
	});
});

describe('what was measured before the number asked for', () => {
	it('is the newest month or quarter that began no later', () => {
		const plan = aPlan({
			goals: [aRecord('goals', { id: 'g', counts: 'level' })],
			actuals: ['2026-12', '2027-Q1', '2027-Q2'].map((period) =>
				aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value: 5 }),
			),
		});
		const [goal] = progressOf(plan, '2027-05-10').goals;
		const stood = (period: string) => goal && standingBefore(goal, period)?.period;
		expect(stood('2027-01')).toBe('2027-Q1');
		expect(stood('2027-Q1')).toBe('2026-12');
		expect(stood('2027-04')).toBe('2027-Q2');
		expect(stood('2026-12')).toBeUndefined();
	});
});
