import { checkInSentence, checkInsOf, recommittedOn } from '../../shared/analysis/check-ins.ts';
import { type GoalProgress, progressOf } from '../../shared/analysis/progress.ts';
import { type Scorecard, scorecardOf } from '../../shared/analysis/scorecard.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import type { Command } from './command.ts';
import { dayOf, openPlan, table } from './plan-files.ts';

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
		const number = (value: number | null) => (value === null ? '–' : String(Math.round(value * 100) / 100));
		const rows = goals.map((goal) => [
			goal.number,
			goal.title ?? goal.id,
			unitWords(goal),
			goal.latest?.period ?? '–',
			number(goal.latest?.target ?? null),
			number(goal.latest?.actual ?? null),
			number(goal.latest?.ahead ?? null),
			goal.latest?.attainment == null ? (goal.why ?? '–') : `${Math.round(goal.latest.attainment * 100)} %`,
			standing(goal),
			goal.latest === null ? '' : (goal.source ?? 'stated'),
		]);
		const header = ['', 'Goal', 'Unit', 'Period', 'Target', 'Actual', 'Ahead', 'Attained', 'Stands', 'Source'];
		const list = goals.length === 0 ? 'The plan has no goal yet.' : table([header, ...rows]);
		return {
			text: `${list}\n${share.notBehind} of ${share.goals} goals not behind.\n${checkInSentence(checkIns)}`,
			json: {
				goals: goals.map((goal) => ({
					...goalJson(goal),
					...scoresOf(goal.id, scorecard),
					recommitted: recommitted.get(goal.id)?.day ?? null,
				})),
				share,
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
		const { target = null, expected = null, actual = null, ahead = null, attainment = null } = cell ?? {};
		const stated = actual === null ? null : (cell?.isStated ?? null);
		return { target, expected, actual, ahead, attainment, stated, blanks: cell?.blanks ?? [] };
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
