/** How the scorecard is looked at. Belongs to the window, not to the plan; starts afresh with another plan. */
import { create } from 'zustand';
import type { Calendar } from '../../../../shared/analysis/scorecard.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

interface ScoreView {
	readonly calendar: Calendar;
	/** Quarters whose months are shown, by id; null until someone chooses: then it is the one that runs. */
	readonly open: readonly string[] | null;
	/** The id of the column in focus. */
	readonly column: string | null;
	/** Null until someone opens or closes it: then the width decides no longer. */
	readonly panel: boolean | null;
}

const FRESH: ScoreView = { calendar: 'plan', open: null, column: null, panel: null };

export const useScoreView = create<ScoreView>(() => FRESH);

export function look(change: Partial<ScoreView>): void {
	useScoreView.setState(change);
}

usePlanStore.subscribe((now, before) => {
	if (now.planId !== before.planId) useScoreView.setState(FRESH);
});
