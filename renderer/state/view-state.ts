/** What is open in this window beside the page: never part of a plan, never undone. */
import { create } from 'zustand';
import type { RecordRef } from '../../shared/ledger/change.ts';

export type Overlay =
	| { readonly kind: 'none' }
	| { readonly kind: 'keys' }
	| { readonly kind: 'guide' }
	| { readonly kind: 'other-pen' }
	/** Leaving a session: rest or end; `end` asks at once whether to end it. */
	| { readonly kind: 'leave-session'; readonly end: boolean }
	/** The history of one record, or of the whole plan. */
	| { readonly kind: 'history'; readonly record: RecordRef | null }
	| { readonly kind: 'conflict'; readonly record: RecordRef; readonly field: string };

export const useOverlay = create<{ readonly overlay: Overlay }>(() => ({ overlay: { kind: 'none' } }));

export function openOverlay(overlay: Overlay): void {
	useOverlay.setState({ overlay });
}

export function closeOverlay(): void {
	useOverlay.setState({ overlay: { kind: 'none' } });
}

/** Opens the history of a record in the drawer on the right. */
export function openHistory(record: RecordRef | null): void {
	openOverlay({ kind: 'history', record });
}
