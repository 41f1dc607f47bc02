/** Backups of the private notes of the plan whose backups are looked at. */

import { create } from 'zustand';
import type { NotesBackup } from '../../shared/contract/backups.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { announce, tellFailure } from './messages.ts';
import { notesChanged } from './notes.ts';

interface NotesBackupsStore {
	readonly planId: string | null;
	/** The newest backup that holds something which is not here now, or reads otherwise. */
	readonly useful: NotesBackup | null;
}

export const useNotesBackups = create<NotesBackupsStore>(() => ({ planId: null, useful: null }));

/** A plan that is lost, or a room that is open, has none to show. */
export async function lookForNotes(planId: string): Promise<void> {
	useNotesBackups.setState({ planId, useful: null });
	const answer = await bridge.call('notes.backups', { planId });
	if (!answer.ok || useNotesBackups.getState().planId !== planId) return;
	useNotesBackups.setState({ useful: answer.value.find(({ differ }) => differ > 0) ?? null });
}

export async function bringNotesBack(planId: string, id: string, exactly: boolean): Promise<void> {
	const answer = await bridge.call('notes.bringBack', { planId, id, exactly });
	if (!answer.ok) return tellFailure(answer.error);
	notesChanged(planId);
	void lookForNotes(planId);
	const { notes, before } = answer.value;
	if (exactly) return announce(say('Your private notes are as they were before.'));
	announce(say('{count, plural, one {# private note} other {# private notes}} brought back.', { count: notes }), {
		label: say('Undo'),
		perform: () => void bringNotesBack(planId, before, true),
	});
}
