import { describe, expect, it } from 'vitest';
import { askedGoals } from '../../../shared/analysis/check-in-questions.ts';
import { goalTableOf } from '../../../shared/analysis/goals.ts';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { awaitedBy, pivotsOf } from '../../../shared/analysis/pivots.ts';
import { progressOf } from '../../../shared/analysis/progress.ts';
import { scorecardOf } from '../../../shared/analysis/scorecard.ts';
import type { RecordView } from '../../../shared/ledger/change.ts';
import { type RecordOf, readRecord } from '../../../shared/plan/plan.ts';
import { ANA } from '../../builders/ledger.ts';
import { aGoal, aPivot, aPlan, aRecord, aTarget } from '../../builders/plan.ts';

type Pivot = RecordOf<'pivots'>;

const JUNE = {
	id: 'p',
	goal: 'g',
	day: '2027-06-10',
	change: 'Two people a quarter instead of four.',
} as const;

/** A level from 0: 4, 8, 12, 16 people by quarter; measured in April 4 and in May 4. */
function planWith(...pivots: readonly Pivot[]) {
	return aPlan({
		goals: [aGoal({ id: 'g', title: 'People', unit: 'number', counts: 'level', direction: 'up', baseline: 0 })],
		targets: [4, 8, 12, 16].map((value, at) => aTarget('g', `Q${at + 1}`, value)),
		actuals: ['2027-04', '2027-05'].map((period) =>
			aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value: 4, source: 'Register' }),
		),
		pivots,
	});
}

const targets = (plan: ReturnType<typeof planWith>) => {
	const { goals } = goalTableOf(plan);
	return goals.map((goal) => [goal.targets, goal.originals]);
};

const NEW = { ...JUNE, targetQ2: 6, targetQ3: 8, targetQ4: 10 } as const;

describe('a pivot', () => {
	it.each([[[]], [['vendor']], [['partner']]] as const)('changes no target with the yes of %j alone', (yes) => {
		expect(targets(planWith(aPivot(NEW, ...yes)))).toEqual([
			[
				[4, 8, 12, 16],
				[null, null, null, null],
			],
		]);
	});

	it('agreed by both sets the targets it names, and the original ones stay beside them', () => {
		expect(targets(planWith(aPivot(NEW, 'vendor', 'partner')))).toEqual([
			[
				[4, 6, 8, 10],
				[null, 8, 12, 16],
			],
		]);
	});

	it('no longer counts while what was empty when it was agreed to holds two versions', () => {
		const { id, ...values } = aPivot(NEW, 'vendor', 'partner');
		const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
		const as = (value: string) => ({
			value,
			change: value,
			replica: value,
			seq: 1,
			pen: ANA,
			at: '2027-06-11T10:00:00Z',
		});
		const read = (conflicts: RecordView['conflicts'] = {}) =>
			readRecord('pivots', { ref: `pivots/${id}`, values: given, conflicts, order: null });
		const isAgreed = (pivot: Pivot) => pivotsOf(planWith(pivot), null).rows.map((row) => row.isAgreed);
		expect(isAgreed(read())).toEqual([true]);
		expect(isAgreed(read({ evidence: [as('One'), as('Two')] }))).toEqual([false]);
	});

	it('no longer counts once its words or its numbers are others than those agreed to', () => {
		const agreed = aPivot(NEW, 'vendor', 'partner');
		const other = [
			{ ...agreed, targetQ4: 11 },
			{ ...agreed, change: 'Something else.' },
			{ ...agreed, day: '2027-06-11' },
		];
		for (const pivot of other)
			expect(pivotsOf(planWith(pivot), null).rows.map(({ agreed: yes }) => yes)).toEqual([
				{ vendor: false, partner: false },
			]);
	});

	it('leaves a quarter that was over by its day as it was', () => {
		const pivot = aPivot({ ...NEW, targetQ1: 1 }, 'vendor', 'partner');
		expect(targets(planWith(pivot))[0]?.[0]).toEqual([4, 6, 8, 10]);
		expect(pivotsOf(planWith(pivot), null).rows[0]?.targets.map(({ quarter }) => quarter)).toEqual(['Q2', 'Q3', 'Q4']);
	});

	it('is not known on a day before its own', () => {
		const plan = planWith(aPivot(NEW, 'vendor', 'partner'));
		expect(goalTableOf(plan, '2027-06-09').goals[0]?.targets).toEqual([4, 8, 12, 16]);
		expect(progressOf(plan, '2027-06-09').goals[0]).toMatchObject({ pivoted: null, originalToday: null });
		expect(goalTableOf(plan, '2027-06-10').goals[0]?.targets).toEqual([4, 6, 8, 10]);
	});

	it('follows an earlier one: the target before is that one’s, the original that of the plan', () => {
		const later = { ...JUNE, id: 'q', day: '2027-09-01', change: 'Back to ten.', targetQ4: 12 } as const;
		const plan = planWith(aPivot(later, 'vendor', 'partner'), aPivot(NEW, 'vendor', 'partner'));
		const { rows, targetOf } = pivotsOf(plan, null);
		expect(rows.map(({ number, targets: changes }) => [number, changes.map(({ before }) => before)])).toEqual([
			['Pivot 1', [8, 12, 16]],
			['Pivot 2', [10]],
		]);
		expect(targetOf('g', 'Q4')).toEqual({ current: 12, original: 16, pivot: 'q' });
	});

	it('with nothing written to change awaits nobody yet, then both, then one', () => {
		const rows = [aPivot({ ...JUNE, change: null }), aPivot(NEW), aPivot(NEW, 'partner')].flatMap(
			(pivot) => pivotsOf(planWith(pivot), null).rows,
		);
		expect(rows.map(awaitedBy)).toEqual([[], ['vendor', 'partner'], ['vendor']]);
	});
});

describe('progress after a pivot', () => {
	const plan = planWith(aPivot({ ...NEW, targetQ2: 4 }, 'vendor', 'partner'));

	it('stands by the current target and keeps what it would have been', () => {
		const [goal] = progressOf(plan, '2027-06-30').goals;
		expect(goal).toMatchObject({ behind: false, targetToday: 4, originalToday: 8, pivoted: '2027-06-10' });
		expect(goal?.latest).toMatchObject({ actual: 4, target: 4, ahead: 0 });
		expect(goal?.latest?.original).toBeCloseTo(4 + (4 * 61) / 91, 10);
	});

	it('shows both in each column of the scorecard, and one where nothing changed', () => {
		const [row] = scorecardOf(plan, '2027-06-30').rows;
		const shown = ['plan Q1', 'plan Q2', 'plan Q3'].map((id) => row?.cells.get(id));
		expect(shown.map((cell) => [cell?.target, cell?.original])).toEqual([
			[4, null],
			[4, 8],
			[8, 12],
		]);
	});

	it('adds a sum up by the targets in force, and beside it by the original ones', () => {
		const sum = aPlan({
			goals: [aGoal({ id: 'g', counts: 'sum', unit: 'number', direction: 'up' })],
			targets: [aTarget('g', 'Q1', 90), aTarget('g', 'Q2', 91)],
			actuals: ['2027-01', '2027-04'].map((period) =>
				aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value: 20 }),
			),
			pivots: [aPivot({ ...JUNE, day: '2027-05-01', targetQ1: 1, targetQ2: 45.5 }, 'vendor', 'partner')],
		});
		expect(progressOf(sum, '2027-05-01').goals[0]?.latest).toMatchObject({ actual: 40, target: 46, original: 61 });
	});
});

describe('“recommit or pivot?”', () => {
	const asked = (...pivots: readonly Pivot[]) => askedGoals(planWith(...pivots), '2027-06-15')[0]?.asksToRecommit;

	it('is answered by a pivot that both agreed to, not by one that was begun', () => {
		expect(asked()).toBe(true);
		expect(asked(aPivot({ ...JUNE, targetQ4: 10 }, 'vendor'))).toBe(true);
		expect(asked(aPivot({ ...JUNE, targetQ4: 10 }, 'vendor', 'partner'))).toBe(false);
	});

	it('stands among the decisions to take, and so does a pivot that awaits a yes', () => {
		const asks = (...pivots: readonly Pivot[]) =>
			overviewOf(planWith(...pivots), '2027-06-15').decisions.map(({ kind, asks: words }) => [kind, words]);
		expect(asks(aPivot({ ...JUNE, targetQ4: 10 }, 'vendor'))).toEqual([
			['goal', 'Behind for two periods: recommit or pivot?'],
			['pivot', 'Pivot proposed: does Harbor agree?'],
		]);
		expect(asks(aPivot({ ...JUNE, targetQ4: 10 }, 'vendor', 'partner'))).toEqual([]);
	});
});
