/** How the matrix is looked at. Belongs to the window, not to the plan; starts afresh with another plan. */
import { create } from 'zustand';
import type { EndingKind } from '../../app/endings/ending-kinds.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Drill, Filter, Grouping } from './matrix-filters.ts';
import { BY_SEVERITY, type Sorting } from './matrix-sort.ts';

export interface MatrixView extends Filter {
	readonly grouping: Grouping;
	readonly sorting: Sorting;
	/** Null until someone opens or closes the maps: then the width decides no longer. */
	readonly maps: boolean | null;
	/** The ending whose form is open, for the row that is selected. */
	readonly ending: EndingKind | null;
	readonly isAdding: boolean;
}

const FRESH: MatrixView = {
	show: 'all',
	direction: 'both',
	drill: null,
	grouping: 'category',
	sorting: BY_SEVERITY,
	maps: null,
	ending: null,
	isAdding: false,
};

export const useMatrixView = create<MatrixView>(() => FRESH);

export function look(change: Partial<MatrixView>): void {
	useMatrixView.setState(change);
}

export function showAll(): void {
	look({ show: 'all', direction: 'both', drill: null });
}

/** Into a cell of the heat map; the same cell again comes back out. */
export function drillInto(drill: NonNullable<Drill>): void {
	const now = useMatrixView.getState().drill;
	const isSame = now?.category === drill.category && now.holder === drill.holder;
	look(isSame ? { drill: null } : { drill, show: 'all', direction: 'both' });
}

usePlanStore.subscribe((now, before) => {
	if (now.planId !== before.planId) useMatrixView.setState(FRESH);
});
