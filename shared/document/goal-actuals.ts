/** The actual of each goal against its target to date, as one column of a table of goals. */
import { progressOf } from '../analysis/progress.ts';
import { cell, plain, quiet, stack, strong } from './build.ts';
import type { Context } from './context.ts';
import { type GoalFigures, ofTarget } from './goal-figures.ts';
import type { Cell, Column } from './tree.ts';

export interface GoalActuals {
	readonly column: Column;
	readonly head: Cell;
	/** A dash where nothing was measured. */
	readonly cellOf: (goal: string, figures: GoalFigures) => Cell;
	readonly sentence: string;
}

/** By the last period that was measured; null where nothing was. */
export function goalActuals(context: Context): GoalActuals | null {
	const { plan, on, say } = context;
	const { goals, share } = progressOf(plan, on);
	if (goals.every(({ latest }) => latest === null)) return null;
	const stated = goals.some(({ latest, source }) => latest !== null && source === null);
	return {
		column: { share: 15, align: 'end' },
		head: stack([plain(say('Actual'))], [quiet(say('of target\nto date'))]),
		cellOf: (id, figures) => {
			const { measured } = figures;
			const goal = goals.find((one) => one.id === id);
			const latest = goal?.latest;
			if (!latest) return cell(quiet('–'));
			const behind = goal.behind ? [{ kind: 'text', voice: 'alert', text: '▼\u00A0' } as const] : [];
			const original = latest.original === latest.target ? null : latest.original;
			const of = latest.target === null ? '' : ` ${ofTarget(context, figures, latest.target, original)}`;
			return cell(...behind, strong(`${measured(latest.actual)}${goal.source === null ? '*' : ''}`), quiet(of));
		},
		sentence: [
			say('Actual: by the last month or quarter measured; {notBehind} of {goals} not behind (▼ behind).', {
				notBehind: share.notBehind,
				goals: share.goals,
			}),
			...(stated ? [say('* stated, without a source.')] : []),
		].join(' '),
	};
}
