/** How the room is looked at. Belongs to the window, not to the plan; starts afresh with another plan. */
import { create } from 'zustand';
import type { Party } from '../../../shared/ledger/change.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Filter, SortKey } from './capability-filters.ts';

export interface CompetencyView extends Filter {
	readonly sort: SortKey;
	/** The side the keys and the panel speak of. */
	readonly focus: Party;
	/** Null until someone opens or closes it: then the width decides no longer. */
	readonly panel: boolean | null;
	readonly isAdding: boolean;
	/** The certificate whose form is open: a new one for a side and capability, or one that is renewed. */
	readonly certificate: CertificateForm | null;
}

export type CertificateForm =
	| { readonly kind: 'new'; readonly holder: Party; readonly capability: string | null }
	| { readonly kind: 'renew'; readonly id: string };

const FRESH: CompetencyView = {
	show: 'all',
	kind: 'all',
	side: 'both',
	sort: 'priority',
	focus: 'vendor',
	panel: null,
	isAdding: false,
	certificate: null,
};

export const useCompetencyView = create<CompetencyView>(() => FRESH);

export function look(change: Partial<CompetencyView>): void {
	useCompetencyView.setState(change);
}

export function showAll(): void {
	look({ show: 'all', kind: 'all', side: 'both' });
}

usePlanStore.subscribe((now, before) => {
	if (now.planId !== before.planId) useCompetencyView.setState(FRESH);
});
