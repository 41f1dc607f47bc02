/** What the room shows. */
import { create } from 'zustand';
import type { Party, RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { select } from '../../state/route.ts';
import { EVERYTHING, type SpineFilter } from './spine-filter.ts';
import type { Shown } from './spine-lines.ts';

interface ProgressView {
	readonly shown: Shown;
	readonly filter: SpineFilter;
}

export const useProgressView = create<ProgressView>(() => ({ shown: 'open', filter: EVERYTHING }));

export function show(shown: Shown): void {
	useProgressView.setState({ shown });
}

export function changeFilter(change: Partial<SpineFilter>): void {
	useProgressView.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** From a sentence to the commitments it speaks of. */
export function showOnly(refs: readonly RecordRef[]): void {
	useProgressView.setState({ shown: 'open', filter: { ...EVERYTHING, ids: refs.map((ref) => splitRef(ref).id) } });
}

export function showAll(): void {
	useProgressView.setState({ filter: EVERYTHING });
}

export function showSide(side: Party | 'all'): void {
	changeFilter({ side });
}

/** A new commitment is brought into view, with everything there is to say about it beside it. */
export function showAdded(ref: RecordRef): void {
	showAll();
	show('open');
	select(ref);
}
