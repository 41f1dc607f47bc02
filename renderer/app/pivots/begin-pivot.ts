/** Begins a change of course: a pivot with what is known of the goal already in it, open where it is written and agreed. */

import { filled } from '../../../shared/analysis/names.ts';
import type { Pivot } from '../../../shared/analysis/pivots.ts';
import { type Pivots, pivotsOf } from '../../../shared/analysis/pivots.ts';
import { type GoalProgress, progressOf } from '../../../shared/analysis/progress.ts';
import type { Edit } from '../../../shared/ledger/change.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { once } from '../../state/once.ts';
import { currentPlan, currentToday } from '../../state/plan-hooks.ts';
import { goToRoom } from '../../state/route.ts';
import { aheadWords, showMeasured } from '../goals/measured.ts';
import { periodName } from '../goals/period-name.ts';

/** One that waits for a yes is gone on with; there is no second beside it. */
export const beginPivot = once(async (goal: string, occasion: NonNullable<Pivot['occasion']>): Promise<void> => {
	const plan = currentPlan();
	const today = currentToday();
	const open = openPivot(pivotsOf(plan, null), goal);
	if (open === null) {
		const record = plan.collections.goals.find(({ id }) => id === goal);
		const progress = progressOf(plan, today).goals.find(({ id }) => id === goal);
		const ref = refOf('pivots', mintId());
		const known: readonly (readonly [string, string | null])[] = [
			['goal', goal],
			['day', today],
			['occasion', occasion],
			['assumption', filled(record?.assumption ?? null)],
			['evidence', progress === undefined ? null : evidenceOf(progress, plan.frame.currency)],
		];
		const edits = known.flatMap(([field, value]): Edit[] => (value === null ? [] : [[ref, field, value]]));
		if (!(await edit(edits))) return;
		announceDone(say('A pivot is begun. It counts once both sides have said yes to it.'));
	}
	goToRoom('plan', { tab: 'goals', select: refOf('goals', goal) });
	focusChange();
});

/** The pivot of a goal that has begun and is not agreed by both yet. */
export function openPivot({ rows }: Pivots, goal: string) {
	return rows.findLast((row) => row.goal === goal && !row.isAgreed) ?? null;
}

/** `August 2027: £34.2k a month, £2.6k a month behind.`, or nothing where nothing was measured. */
function evidenceOf({ latest, unit, unitLabel }: GoalProgress, currency: string | null): string | null {
	if (latest === null) return null;
	const shown = { unit, unitLabel, currency };
	const found = { period: periodName(latest.period), actual: showMeasured(latest.actual, shown) };
	return latest.ahead === null
		? `${say('{period}: {actual}', found)}.`
		: `${say('{period}: {actual}, {standing}', { ...found, standing: aheadWords(latest.ahead, shown) })}.`;
}

const MOST_FRAMES = 30;

function focusChange(): void {
	let frames = 0;
	const tryFocus = () => {
		const field = document.querySelector<HTMLElement>('[data-pivot-change] button, [data-pivot-change] [tabindex="0"]');
		if (field) {
			field.focus({ preventScroll: true });
			field.closest('article')?.scrollIntoView({ block: 'nearest' });
			return;
		}
		frames += 1;
		if (frames < MOST_FRAMES) requestAnimationFrame(tryFocus);
	};
	requestAnimationFrame(tryFocus);
}
