/** What the room shows, and the question it asks at the moment. */
import { create } from 'zustand';
import type { Party, RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import type { Deed } from './deeds.ts';
import { EVERYTHING, type SpineFilter } from './spine-filter.ts';
import type { Shown } from './spine-lines.ts';

export type Question =
	| { readonly kind: 'add' }
	/** The day of a deed that was not today. */
	| { readonly kind: 'day'; readonly id: string; readonly deed: Deed }
	| { readonly kind: 'return' | 'reason' | 'terms' | 'withdraw'; readonly id: string };

interface ProgressView {
	readonly shown: Shown;
	readonly filter: SpineFilter;
	readonly question: Question | null;
}

export const useProgressView = create<ProgressView>(() => ({ shown: 'open', filter: EVERYTHING, question: null }));

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

export function ask(question: Question): void {
	useProgressView.setState({ question });
}

export function closeQuestion(): void {
	useProgressView.setState({ question: null });
}
