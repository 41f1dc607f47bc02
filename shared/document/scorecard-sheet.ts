/** The scorecard as a sheet: one row a goal, by quarter its target beside what was reached, and where it stands on the day. */
import { checkInsOf } from '../analysis/check-ins.ts';
import { keptSentence } from '../analysis/commitment-sentences.ts';
import { commitmentsOf } from '../analysis/commitments.ts';
import { type GoalRow, goalTableOf } from '../analysis/goals.ts';
import { namesOf } from '../analysis/names.ts';
import type { GoalProgress } from '../analysis/progress.ts';
import { type ScoreRow, scorecardOf } from '../analysis/scorecard.ts';
import type { Day } from '../base/dates.ts';
import { toMajor } from '../base/money.ts';
import { PARTIES } from '../plan/field.ts';
import { fieldLabel } from '../plan/labels.ts';
import type { Plan } from '../plan/plan.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { column, type Sheet, sheet } from './sheets.ts';

interface Row {
	readonly goal: GoalRow;
	readonly score: ScoreRow | undefined;
	readonly progress: GoalProgress | undefined;
}

/** Money is in major units of the plan's currency; a percentage is the number before the sign. */
export function scorecardSheet(plan: Plan, on: Day, words: Words = ENGLISH): Sheet {
	const { say, term } = words;
	const label = (collection: 'goals' | 'measures', field: string) => term(fieldLabel(collection, field));
	const { currency } = plan.frame;
	const names = namesOf(plan, words);
	const { goals, quarters } = goalTableOf(plan, on);
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
		if (goal.unit === 'money') return toMajor(Math.round(given), currency);
		return Number(given.toFixed(6));
	};
	const known = card.rows.filter(({ goal }) => goal.behind !== null);
	const notBehind = known.filter(({ goal }) => goal.behind === false).length;
	const { last } = checkInsOf(plan, on);
	const isPivoted = rows.some(({ progress }) => progress?.originalToday != null);
	const about = {
		...{ name: say('Scorecard'), currency },
		lines: [
			...(known.length === 0
				? []
				: [say('{notBehind} of {goals} goals not behind.', { notBehind, goals: known.length })]),
			...(last === null ? [] : [say('Last check-in {day}.', { day: words.day(last) })]),
			...PARTIES.map((side) => keptSentence(kept[side], side, names, words)),
		],
	};
	const owner = (side: 'vendor' | 'partner') =>
		column<Row>(
			'short',
			say('Owner at {name}', { name: names[side] }),
			({ goal }) => ownerOf(plan, goal.id)[side === 'vendor' ? 'ownerVendor' : 'ownerPartner'] ?? null,
		);
	return sheet(about, rows, [
		column<Row>('number sign', say('No.'), ({ goal }) => goal.number),
		column<Row>('words', label('goals', 'title'), ({ goal }) => goal.title),
		column<Row>('words', label('goals', 'kpi'), ({ goal }) => ownerOf(plan, goal.id).kpi ?? null),
		column<Row>('short', label('goals', 'unit'), ({ goal }) => unitOf(goal, currency, words)),
		column<Row>('short', label('goals', 'counts'), ({ goal }) => (goal.counts === null ? null : term(goal.counts))),
		column<Row>('short', label('measures', 'kind'), ({ score }) => (score?.kind ? term(score.kind) : null)),
		column<Row>('number', label('goals', 'baseline'), (row) => value(row, row.goal.baseline)),
		...quarters.flatMap(({ name, start, end }, at) => {
			const state = card.quarters.find(({ id }) => id === `plan ${name}`)?.state;
			const cell = ({ score }: Row) => score?.cells.get(`plan ${name}`);
			const of = start === null || end === null ? name : `${name}, ${words.months(start, end)}`;
			return [
				column<Row>('number', say('Target {quarter}', { quarter: of }), (row) => value(row, row.goal.targets[at])),
				...(rows.some(({ goal }) => goal.originals[at] != null)
					? [
							column<Row>('number', say('Original target {quarter}', { quarter: name }), (row) =>
								value(row, originalOf(row, at)),
							),
						]
					: []),
				...(state === undefined || state === 'to come'
					? []
					: [
							column<Row>('number', say('Actual {quarter}', { quarter: name }), (row) => value(row, cell(row)?.actual)),
							column<Row>('number', say('Expected {quarter}', { quarter: name }), (row) =>
								value(row, cell(row)?.expected),
							),
							column<Row>('number', say('Attainment {quarter} (%)', { quarter: name }), (row) =>
								percent(cell(row)?.attainment),
							),
						]),
			];
		}),
		column<Row>('number', say('Actual'), (row) => value(row, row.progress?.latest?.actual)),
		column<Row>('day', say('Actual as of'), ({ progress: own }) => own?.latest?.day ?? null),
		column<Row>('number', say('Target to date'), (row) => value(row, row.progress?.latest?.target)),
		...(isPivoted
			? [
					column<Row>('number', say('Original target to date'), (row) =>
						value(row, row.progress?.latest?.original ?? row.progress?.latest?.target),
					),
				]
			: []),
		column<Row>('gap', say('Ahead'), (row) => value(row, row.progress?.latest?.ahead), []),
		column<Row>('state', say('Standing'), ({ progress: own }) => standingOf(own, words), [say('behind')]),
		column<Row>('number', say('Attainment (%)'), ({ progress: own }) => percent(own?.latest?.attainment)),
		column<Row>('short', say('Source'), ({ progress: own }) => (own?.latest ? (own.source ?? say('stated')) : null)),
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

function unitOf({ unit, unitLabel }: GoalRow, currency: string | null, { term }: Words): string | null {
	const base = unit === 'money' ? currency : unit === 'percent' ? '%' : null;
	const parts = [base, unitLabel].filter((part) => part !== null && part !== '');
	return parts.length > 0 ? parts.join(' ') : unit === null ? null : term(unit);
}

function standingOf(progress: GoalProgress | undefined, { say }: Words): string | null {
	if (progress === undefined || progress.behind === null) return null;
	return progress.behind ? say('behind') : say('not behind');
}

/** A share as the number before the sign, to one decimal. */
function percent(share: number | null | undefined): number | null {
	return share === null || share === undefined ? null : Math.round(share * 1000) / 10;
}
