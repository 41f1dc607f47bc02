import { type GoalProgress, progressOf } from '../../shared/analysis/progress.ts';
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
		const { goals, share } = progressOf(readPlan(visibleRecords(ledger)), dayOf(given, ledger, world));
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
			text: `${list}\n${share.notBehind} of ${share.goals} goals not behind.`,
			json: { goals: goals.map(goalJson), share },
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
