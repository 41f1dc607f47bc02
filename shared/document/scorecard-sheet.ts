/** The scorecard as a sheet: one row a goal, by quarter its target beside what was reached, and where it stands on the day. */
import { checkInsOf } from '../analysis/check-ins.ts';
import { keptSentence } from '../analysis/commitment-sentences.ts';
import { commitmentsOf } from '../analysis/commitments.ts';
import { type GoalRow, goalTableOf } from '../analysis/goals.ts';
import { namesOf } from '../analysis/names.ts';
import type { GoalProgress } from '../analysis/progress.ts';
import { type ScoreRow, scorecardOf } from '../analysis/scorecard.ts';
import { dayInWords } from '../analysis/words.ts';
import type { Day } from '../base/dates.ts';
import { toMajor } from '../base/money.ts';
import { PARTIES } from '../plan/field.ts';
import { fieldLabel } from '../plan/labels.ts';
import type { Plan } from '../plan/plan.ts';
import { column, type Sheet, sheet } from './sheets.ts';

interface Row {
	readonly goal: GoalRow;
	readonly score: ScoreRow | undefined;
	readonly progress: GoalProgress | undefined;
}

/** Money is in major units of the plan's currency; a percentage is the number before the sign. */
export function scorecardSheet(plan: Plan, on: Day): Sheet {
	const { currency } = plan.frame;
	const names = namesOf(plan);
	const { goals, quarters } = goalTableOf(plan);
	const card = scorecardOf(plan, on);
	const scores = new Map(card.rows.map((row) => [row.goal.id, row]));
	const { kept } = commitmentsOf(plan, on);
	const rows = goals.map((goal): Row => {
		const score = scores.get(goal.id);
		return { goal, score, progress: score?.goal };
	});
	const value = ({ goal }: Row, given: number | null | undefined) => {
		if (given === null || given === undefined) return null;
		// A target to date lies between two days: to the penny, and no further, as everybody reads it.
		if (goal.unit === 'money' && currency !== null) return toMajor(Math.round(given), currency);
		return Number(given.toFixed(6));
	};
	const known = card.rows.filter(({ goal }) => goal.behind !== null);
	const notBehind = known.filter(({ goal }) => goal.behind === false).length;
	const { last } = checkInsOf(plan, on);
	const isPivoted = rows.some(({ progress }) => progress?.originalToday != null);
	const about = {
		...{ name: 'Scorecard', currency },
		lines: [
			...(known.length === 0 ? [] : [`${notBehind} of ${known.length} goals not behind.`]),
			...(last === null ? [] : [`Last check-in ${dayInWords(last)}.`]),
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
		column<Row>('short', fieldLabel('measures', 'kind'), ({ score }) => score?.kind ?? null),
		column<Row>('number', fieldLabel('goals', 'baseline'), (row) => value(row, row.goal.baseline)),
		...quarters.flatMap(({ name, months }, at) => {
			const state = card.quarters.find(({ id }) => id === `plan ${name}`)?.state;
			const cell = ({ score }: Row) => score?.cells.get(`plan ${name}`);
			const of = `${name}${months === null ? '' : `, ${months}`}`;
			return [
				column<Row>('number', `Target ${of}`, (row) => value(row, row.goal.targets[at])),
				...(rows.some(({ goal }) => goal.originals[at] != null)
					? [column<Row>('number', `Original target ${name}`, (row) => value(row, originalOf(row, at)))]
					: []),
				...(state === undefined || state === 'to come'
					? []
					: [
							column<Row>('number', `Actual ${name}`, (row) => value(row, cell(row)?.actual)),
							column<Row>('number', `Expected ${name}`, (row) => value(row, cell(row)?.expected)),
							column<Row>('number', `Attainment ${name} (%)`, (row) => percent(cell(row)?.attainment)),
						]),
			];
		}),
		column<Row>('number', 'Actual', (row) => value(row, row.progress?.latest?.actual)),
		column<Row>('day', 'Actual as of', ({ progress: own }) => own?.latest?.day ?? null),
		column<Row>('number', 'Target to date', (row) => value(row, row.progress?.latest?.target)),
		...(isPivoted
			? [
					column<Row>('number', 'Original target to date', (row) =>
						value(row, row.progress?.latest?.original ?? row.progress?.latest?.target),
					),
				]
			: []),
		column<Row>('gap', 'Ahead', (row) => value(row, row.progress?.latest?.ahead), []),
		column<Row>('state', 'Standing', ({ progress: own }) => standingOf(own), ['behind']),
		column<Row>('number', 'Attainment (%)', ({ progress: own }) => percent(own?.latest?.attainment)),
		column<Row>('short', 'Source', ({ progress: own }) => (own?.latest ? (own.source ?? 'stated') : null)),
		owner('vendor'),
		owner('partner'),
	]);
}

/** As the plan began; the target itself where no pivot has changed it. */
function originalOf({ goal }: Row, at: number): number | null {
	return goal.originals[at] ?? goal.targets[at] ?? null;
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
