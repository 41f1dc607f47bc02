/** The scorecard as a sheet: one row a goal, with its targets by quarter and where it stands on the day. */
import { keptSentence } from '../analysis/commitment-sentences.ts';
import { commitmentsOf } from '../analysis/commitments.ts';
import { type GoalRow, goalTableOf } from '../analysis/goals.ts';
import { namesOf } from '../analysis/names.ts';
import { type GoalProgress, progressOf } from '../analysis/progress.ts';
import type { Day } from '../base/dates.ts';
import { toMajor } from '../base/money.ts';
import { PARTIES } from '../plan/field.ts';
import { fieldLabel } from '../plan/labels.ts';
import type { Plan } from '../plan/plan.ts';
import { column, type Sheet, sheet } from './sheets.ts';

interface Row {
	readonly goal: GoalRow;
	readonly progress: GoalProgress | undefined;
}

/** Money is in major units of the plan's currency; a percentage is the number before the sign. */
export function scorecardSheet(plan: Plan, on: Day): Sheet {
	const { currency } = plan.frame;
	const names = namesOf(plan);
	const { goals, quarters } = goalTableOf(plan);
	const progress = progressOf(plan, on);
	const { kept } = commitmentsOf(plan, on);
	const rows = goals.map((goal): Row => ({ goal, progress: progress.goals.find(({ id }) => id === goal.id) }));
	const value = ({ goal }: Row, given: number | null | undefined) => {
		if (given === null || given === undefined) return null;
		return goal.unit === 'money' && currency !== null ? toMajor(given, currency) : given;
	};
	const { goals: counted, notBehind } = progress.share;
	const about = {
		...{ name: 'Scorecard', currency },
		lines: [
			...(counted === 0 ? [] : [`${notBehind} of ${counted} goals not behind.`]),
			...PARTIES.map((side) => keptSentence(kept[side], side, names)),
		],
	};
	const owner = (side: 'vendor' | 'partner') =>
		column<Row>(
			'short',
			`Owner at ${names[side]}`,
			({ goal }) => ownerOf(plan, goal.id)[side === 'vendor' ? 'ownerVendor' : 'ownerPartner'] ?? null,
		);
	return sheet(about, rows, [
		column<Row>('number sign', 'No.', ({ goal }) => goal.number),
		column<Row>('words', fieldLabel('goals', 'title'), ({ goal }) => goal.title),
		column<Row>('words', fieldLabel('goals', 'kpi'), ({ goal }) => ownerOf(plan, goal.id).kpi ?? null),
		column<Row>('short', fieldLabel('goals', 'unit'), ({ goal }) => unitOf(goal, currency)),
		column<Row>('short', fieldLabel('goals', 'counts'), ({ goal }) => goal.counts),
		column<Row>('number', fieldLabel('goals', 'baseline'), (row) => value(row, row.goal.baseline)),
		...quarters.map(({ name, months }, at) =>
			column<Row>('number', `Target ${name}${months === null ? '' : `, ${months}`}`, (row) =>
				value(row, row.goal.targets[at]),
			),
		),
		column<Row>('number', 'Actual', (row) => value(row, row.progress?.latest?.actual)),
		column<Row>('day', 'Actual as of', ({ progress: own }) => own?.latest?.day ?? null),
		column<Row>('number', 'Target to date', (row) => value(row, row.progress?.latest?.target)),
		column<Row>('gap', 'Ahead', (row) => value(row, row.progress?.latest?.ahead), []),
		column<Row>('state', 'Standing', ({ progress: own }) => standingOf(own), ['behind']),
		column<Row>('number', 'Attainment (%)', ({ progress: own }) => percent(own?.latest?.attainment)),
		column<Row>('short', 'Source', ({ progress: own }) => (own?.latest ? (own.source ?? 'stated') : null)),
		owner('vendor'),
		owner('partner'),
	]);
}

function ownerOf(plan: Plan, id: string) {
	const goal = plan.collections.goals.find((one) => one.id === id);
	return { ownerVendor: goal?.ownerVendor, ownerPartner: goal?.ownerPartner, kpi: goal?.kpi };
}

function unitOf({ unit, unitLabel }: GoalRow, currency: string | null): string | null {
	const base = unit === 'money' ? currency : unit === 'percent' ? '%' : null;
	const parts = [base, unitLabel].filter((part) => part !== null && part !== '');
	return parts.length === 0 ? unit : parts.join(' ');
}

function standingOf(progress: GoalProgress | undefined): string | null {
	if (progress === undefined || progress.behind === null) return null;
	return progress.behind ? 'behind' : 'not behind';
}

/** A share as the number before the sign, to one decimal. */
function percent(share: number | null | undefined): number | null {
	return share === null || share === undefined ? null : Math.round(share * 1000) / 10;
}
