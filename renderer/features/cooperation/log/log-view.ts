/** How the friction log is looked at, and the question that is open. Belongs to the window, not to the plan. */
import { create } from 'zustand';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

export type Show = 'open' | 'late' | 'all';

export type Question =
	| { readonly kind: 'raise'; readonly repeats: string | null }
	| { readonly kind: 'answer' | 'resolve' | 'rule'; readonly id: string };

interface LogView {
	readonly show: Show;
	/** The side that answers. */
	readonly side: Party | 'all';
	readonly question: Question | null;
	/** Whether everything about the selected one stands beside the log. */
	readonly isInspecting: boolean;
}

const FRESH: LogView = { show: 'all', side: 'all', question: null, isInspecting: true };

export const useLogView = create<LogView>(() => FRESH);

export function look(change: Partial<LogView>): void {
	useLogView.setState(change);
}

export function showAll(): void {
	look({ show: 'all', side: 'all' });
}

export function ask(question: Question | null): void {
	look({ question });
}

export function raise(repeats: string | null = null): void {
	ask({ kind: 'raise', repeats });
}

/** Late is what is owed beyond its time; what was late and is answered is history. */
export function fits({ state, clock }: FrictionRow, show: Show): boolean {
	switch (show) {
		case 'open':
			return state !== 'resolved';
		case 'late':
			return clock === 'open and late';
		case 'all':
			return true;
	}
}

export function filterFrictions(rows: readonly FrictionRow[], { show, side }: Pick<LogView, 'show' | 'side'>) {
	return rows.filter((row) => fits(row, show) && (side === 'all' || row.deliverer === side));
}

usePlanStore.subscribe((now, before) => {
	if (now.planId !== before.planId) useLogView.setState(FRESH);
});
