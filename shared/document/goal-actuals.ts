/** The actual of each goal against its target to date, as one column of a table of goals. */
import { progressOf } from '../analysis/progress.ts';
import { cell, plain, quiet, stack, strong } from './build.ts';
import type { Context } from './context.ts';
import type { GoalFigures } from './goal-figures.ts';
import type { Cell, Column } from './tree.ts';

export interface GoalActuals {
	readonly column: Column;
	readonly head: Cell;
	/** A dash where nothing was measured. */
	readonly cellOf: (goal: string, figures: GoalFigures) => Cell;
	readonly sentence: string;
}

/** By the last period that was measured; null where nothing was. */
export function goalActuals({ plan, on }: Context): GoalActuals | null {
	const { goals, share } = progressOf(plan, on);
	if (goals.every(({ latest }) => latest === null)) return null;
	const stated = goals.some(({ latest, source }) => latest !== null && source === null);
	return {
		column: { share: 15, align: 'end' },
		head: stack([plain('Actual')], [quiet('of target\nto date')]),
		cellOf: (id, { measured }) => {
			const goal = goals.find((one) => one.id === id);
			const latest = goal?.latest;
			if (!latest) return cell(quiet('–'));
			const behind = goal.behind ? [{ kind: 'text', voice: 'alert', text: '▼\u00A0' } as const] : [];
			const was =
				latest.original === null || latest.original === latest.target ? '' : ` was\u00A0${measured(latest.original)}`;
			const of = latest.target === null ? '' : ` of\u00A0${measured(latest.target)}${was}`;
			return cell(...behind, strong(`${measured(latest.actual)}${goal.source === null ? '*' : ''}`), quiet(of));
		},
		sentence: `Actual: by the last month or quarter measured; ${share.notBehind} of ${share.goals} not behind (▼ behind).${stated ? ' * stated, without a source.' : ''}`,
	};
}
