import { checkInSentence, checkInsOf, recommittedOn } from '../../shared/analysis/check-ins.ts';
import { type Names, namesOf } from '../../shared/analysis/names.ts';
import { numbersOf } from '../../shared/analysis/numbering.ts';
import { awaitedBy, type PivotRow, pivotsOf } from '../../shared/analysis/pivots.ts';
import { type GoalProgress, progressOf } from '../../shared/analysis/progress.ts';
import { type Scorecard, scorecardOf } from '../../shared/analysis/scorecard.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import type { Command } from './command.ts';
import { dayOf, oneLine, openPlan, table } from './plan-files.ts';

export const progressCommand: Command = {
	usage: 'covalent progress plan.jbp [--on DATE] [--json]',
	summary: 'goals against their targets to date; money in minor units (pence, cents), as the plan stores it',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const plan = readPlan(visibleRecords(ledger));
		const on = dayOf(given, ledger, world);
		const { goals, share } = progressOf(plan, on);
		const scorecard = scorecardOf(plan, on);
		const checkIns = checkInsOf(plan, on);
		const recommitted = recommittedOn(plan, on);
		const pivots = pivotsOf(plan, on).rows;
		const numbers = numbersOf(plan);
		const number = (value: number | null) => (value === null ? '–' : String(Math.round(value * 100) / 100));
		const rows = goals.map((goal) => [
			goal.number,
			goal.title ?? goal.id,
			unitWords(goal),
			goal.latest?.period ?? '–',
			withOriginal(number(goal.latest?.target ?? null), goal.latest?.original ?? null, number),
			number(goal.latest?.actual ?? null),
			number(goal.latest?.ahead ?? null),
			goal.latest?.attainment == null ? (goal.why ?? '–') : `${Math.round(goal.latest.attainment * 100)} %`,
			standing(goal),
			goal.latest === null ? '' : (goal.source ?? 'stated'),
		]);
		const header = ['', 'Goal', 'Unit', 'Period', 'Target', 'Actual', 'Ahead', 'Attained', 'Stands', 'Source'];
		const list = goals.length === 0 ? 'The plan has no goal yet.' : table([header, ...rows]);
		return {
			text: [
				list,
				`${share.notBehind} of ${share.goals} goals not behind.`,
				checkInSentence(checkIns),
				...pivots.map((pivot) => pivotLine(pivot, namesOf(plan), numbers, number)),
			].join('\n'),
			json: {
				goals: goals.map((goal) => ({
					...goalJson(goal),
					...scoresOf(goal.id, scorecard),
					pivoted: goal.pivoted,
					recommitted: recommitted.get(goal.id)?.day ?? null,
				})),
				share,
				pivots: pivots.map(({ isAgreed: agreedByBoth, agreed, number: called, ...pivot }) => ({
					...pivot,
					number: called,
					agreedBy: PARTIES.filter((side) => agreed[side]),
					inForce: agreedByBoth,
				})),
				checkIns: {
					last: checkIns.last,
					streak: checkIns.streak,
					missed: checkIns.weeks.filter(({ isMissed }) => isMissed).map(({ monday }) => monday),
				},
			},
		};
	},
};

function unitWords({ unit, unitLabel }: GoalProgress): string {
	return [unit === 'money' ? 'money, minor units' : unit, unitLabel].filter((word) => word !== null).join(', ');
}

/** `55, was 62`: the target the plan began with stays beside the one a pivot has set. */
function withOriginal(target: string, original: number | null, shown: (value: number | null) => string): string {
	return original === null || shown(original) === target ? target : `${target}, was ${shown(original)}`;
}

/** `Pivot 1, G3, 2027-06-10, agreed by both: Two people a quarter instead of four. Q3 9, was 10.` */
function pivotLine(
	row: PivotRow,
	names: Names,
	numbers: ReadonlyMap<string, string>,
	shown: (value: number | null) => string,
): string {
	const awaited = awaitedBy(row).map((side) => names[side]);
	const state = row.isAgreed
		? 'agreed by both'
		: awaited.length === 0
			? 'being written'
			: `awaits ${awaited.join(' and ')}`;
	const targets = row.targets.map(({ quarter, before, after }) => `${quarter} ${shown(after)}, was ${shown(before)}`);
	const changes = targets.length === 0 ? '' : ` ${targets.join('; ')}.`;
	return `${row.number}, ${numbers.get(`goals/${row.goal}`) ?? row.goal}, ${row.day}, ${state}: ${oneLine(row.change ?? 'no change written yet')}${changes}`;
}

function standing({ behind, behindTwoPeriods }: GoalProgress): string {
	if (behind === null) return 'cannot be said';
	if (!behind) return 'not behind';
	return behindTwoPeriods ? 'behind for two periods' : 'behind';
}

function goalJson(goal: GoalProgress) {
	const { id, number, title, counts, unit, latest, behind, behindTwoPeriods, source } = goal;
	return {
		...{ id, number, title, counts, unit },
		target: latest?.target ?? null,
		originalTarget: latest?.original ?? latest?.target ?? null,
		actual: latest?.actual ?? null,
		ahead: latest?.ahead ?? null,
		attainment: latest?.attainment ?? null,
		...{ behind, behindTwoPeriods, source },
		lastPeriod: latest?.period ?? null,
	};
}

/** The goal by plan quarter and month, the months that are measured alone. */
function scoresOf(id: string, { rows, quarters }: Scorecard) {
	const row = rows.find(({ goal }) => goal.id === id);
	const cellJson = (column: { readonly id: string; readonly name: string; readonly months: string }) => {
		const cell = row?.cells.get(column.id);
		const {
			target = null,
			original = null,
			expected = null,
			actual = null,
			ahead = null,
			attainment = null,
		} = cell ?? {};
		const stated = actual === null ? null : (cell?.isStated ?? null);
		return {
			target,
			original: original ?? target,
			expected,
			actual,
			ahead,
			attainment,
			stated,
			blanks: cell?.blanks ?? [],
		};
	};
	return {
		kind: row?.kind ?? null,
		quarters: quarters.map((quarter) => ({ quarter: quarter.name, months: quarter.months, ...cellJson(quarter) })),
		months: quarters
			.flatMap(({ monthColumns }) => monthColumns)
			.filter((month) => row?.cells.get(month.id)?.actual != null)
			.map((month) => ({ month: month.id, ...cellJson(month) })),
	};
}
