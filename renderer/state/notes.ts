/** Private notes of this computer: read once a plan, kept beside it and never in it. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { bridge } from '../bridge/bridge.ts';
import { tellFailure } from './messages.ts';
import { usePlanStore } from './plan-store.ts';
import { usePutAway } from './put-away.ts';

interface NotesStore {
	readonly planId: string | null;
	readonly notes: Readonly<Record<RecordRef, string>>;
}

const useNotesStore = create<NotesStore>(() => ({ planId: null, notes: {} }));

/** The note on a record; null until the notes have been read, and while what is private is put away. */
export function useNote(record: RecordRef): string | null {
	const planId = usePlanStore((state) => state.planId);
	const isPutAway = usePutAway() !== null;
	useEffect(() => {
		if (isPutAway) useNotesStore.setState({ planId: null, notes: {} });
		else if (planId !== null && useNotesStore.getState().planId !== planId) void readNotes(planId);
	}, [planId, isPutAway]);
	return useNotesStore((state) => (state.planId === planId && !isPutAway ? (state.notes[record] ?? '') : null));
}

/** True once it is kept. */
export async function saveNote(record: RecordRef, text: string): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const answer = await bridge.call('notes.save', { planId, record, text });
	if (!answer.ok) tellFailure(answer.error);
	else useNotesStore.setState(({ notes }) => ({ notes: { ...notes, [record]: text } }));
	return answer.ok;
}

/** Notes were brought back, or away, by something else than typing. */
export function notesChanged(planId: string): void {
	if (useNotesStore.getState().planId === planId) void readNotes(planId);
}

async function readNotes(planId: string): Promise<void> {
	const answer = await bridge.call('notes.read', { planId });
	if (answer.ok) useNotesStore.setState({ planId, notes: answer.value });
	else tellFailure(answer.error);
}
