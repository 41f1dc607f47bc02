/** The next steps as they are being typed: kept while the window is open, written with the check-in. */
import { create } from 'zustand';
import type { Day } from '../../../../shared/base/dates.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

interface Draft {
	readonly week: Day | null;
	readonly text: string | null;
}

const NONE: Draft = { week: null, text: null };

const useStore = create<Draft>(() => NONE);

/** Null where nothing has been typed for this week. */
export function useDraft(week: Day): string | null {
	return useStore((draft) => (draft.week === week ? draft.text : null));
}

export function writeDraft(week: Day, text: string | null): void {
	useStore.setState({ week, text });
}

/** It stands in the plan now; what was typed since is a draft still. */
export function dropDraft(week: Day, kept: string | null): void {
	if (useStore.getState().text === kept) writeDraft(week, null);
}

usePlanStore.subscribe((now, before) => {
	if (now.planId !== before.planId) useStore.setState(NONE);
});
