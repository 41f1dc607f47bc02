import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { aCommitment, aGoal, anExpectation, aPlan, aRecord, aTarget, aTopic } from '../../builders/plan.ts';

const ON = '2027-06-01';
const due = (id: string, day: string, more = {}) => aCommitment({ id, due: day, accepted: '2027-01-05', ...more });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the overview of a plan', () => {
	it('has both sides’ commitments alike: overdue from the day after, due today, and 30 days ahead', () => {
		const plan = aPlan({
			commitments: [
				due('ahead', '2027-07-01'),
				due('far', '2027-07-02'),
				due('today', ON),
				due('late', '2027-05-31'),
				due('later', '2027-05-01', { missReason: 'forgotten' }),
				due('done', '2027-05-01', { delivered: '2027-05-01' }),
				due('theirs', ON, { from: 'partner', to: 'vendor' }),
			],
		});
		const { vendor, partner } = overviewOf(plan, ON).commitments;
		expect([ids(vendor.overdue), ids(vendor.due), ids(vendor.awaiting)]).toEqual([
			['later', 'late'],
			['today', 'ahead'],
			['done'],
		]);
		expect([ids(partner.overdue), ids(partner.due)]).toEqual([[], ['theirs']]);
	});

	it('asks for a decision where only people can give one, the worst first', () => {
		const actual = (period: string) => aRecord('actuals', { id: `g1-${period}`, goal: 'g1', period, value: 1 });
		const plan = aPlan({
			topics: [aTopic({ alignment: 'in tension' })],
			goals: [aGoal({ baseline: 0 })],
			targets: [aTarget('g1', 'Q1', 100), aTarget('g1', 'Q2', 100)],
			actuals: [actual('2027-03'), actual('2027-04')],
			expectations: [anExpectation({ perceivedPartner: 3 })],
			commitments: [aCommitment({ due: '2027-12-01' })],
		});
		expect(overviewOf(plan, ON).decisions).toEqual([
			{
				...{ kind: 'gap', record: 'expectations/e1', number: 'E1' },
				title: 'Deal registrations are answered in two working days',
				asks: 'Below minimum: where does it end?',
			},
			{
				...{ kind: 'goal', record: 'goals/g1', number: 'G1', title: 'Cloud ARR' },
				asks: 'Behind for two periods: recommit or pivot?',
			},
			{
				...{ kind: 'acceptance', record: 'commitments/c1', number: 'C-1' },
				title: 'A named deputy for registrations',
				asks: 'Proposed: does Harbor accept?',
			},
			{
				...{ kind: 'topic', record: 'topics/s1', number: 'S1', title: 'Managed services' },
				asks: 'In tension: what do you both stand behind?',
			},
		]);
	});

	it('names the next meeting, and the next review where that is a later one', () => {
		const rhythm = (id: string, every: string, first: string) => aRecord('rhythms', { id, title: id, every, first });
		const next = (...rhythms: ReturnType<typeof rhythm>[]) => {
			const { meeting, review } = overviewOf(aPlan({ rhythms }), ON);
			return [meeting && `${meeting.rhythm.id} ${meeting.day}`, review && `${review.rhythm.id} ${review.day}`];
		};
		expect(next()).toEqual([null, null]);
		expect(next(rhythm('weekly', 'week', ON), rhythm('review', 'quarter', '2027-08-30'))).toEqual([
			`weekly ${ON}`,
			'review 2027-08-30',
		]);
		expect(next(rhythm('review', 'quarter', ON))).toEqual([`review ${ON}`, null]);
	});

	it('tells a plan whose meetings are over from one that never agreed on any', () => {
		const agreed = (frame: { end: string }, ...rhythms: ReturnType<typeof aRecord<'rhythms'>>[]) => {
			const { meeting, hasRhythm } = overviewOf(aPlan({ frame, rhythms }), ON);
			return [meeting?.day ?? null, hasRhythm];
		};
		const weekly = aRecord('rhythms', { every: 'week', first: ON });
		expect(agreed({ end: '2027-12-31' }, weekly)).toEqual([ON, true]);
		expect(agreed({ end: '2027-01-31' }, weekly)).toEqual([null, true]);
		expect(agreed({ end: '2027-12-31' }, { ...weekly, first: null })).toEqual([null, false]);
	});

	it('is empty, and false nowhere, for a plan with nothing in it', () => {
		const { commitments, gaps, rated, frictions, decisions, series, moved, progress } = overviewOf(aPlan(), ON);
		const none = { overdue: [], due: [], awaiting: [] };
		expect({ commitments, gaps, rated, frictions, decisions, series, moved }).toEqual({
			...{ commitments: { vendor: none, partner: none }, gaps: [], rated: 0, decisions: [], series: [], moved: [] },
			frictions: { vendor: [], partner: [] },
		});
		expect(progress.share).toEqual({ goals: 0, notBehind: 0, ratio: null });
	});
});
