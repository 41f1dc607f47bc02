/** In which order commitments are talked about, and which need no more talk. */

import { isPending } from '../../../../shared/analysis/balance.ts';
import type { CommitmentState } from '../../../../shared/analysis/commitment-state.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { deedGroups } from './deed-choices.ts';

/** The most pressing first. */
const PRESSING: readonly CommitmentState[] = [
	'overdue',
	'missed',
	'delivered',
	'withdrawn',
	'proposed',
	'kept late',
	'accepted',
	'renegotiated',
	'kept',
];

/** What nobody has to say anything about any more is settled; a late one waits for its reason. */
export function isOpen(row: CommitmentRow): boolean {
	return isPending(row) || deedGroups(row).length > 0;
}

/** The most pressing first, of the same state as they came: by day. */
export function byPressing(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
	return [...rows].sort((a, b) => PRESSING.indexOf(a.state) - PRESSING.indexOf(b.state));
}

/** The ids as they stood at first, then what has come to them: what is settled in the room stays where it was. */
export function keepOrder(first: readonly string[], now: readonly string[]): readonly string[] {
	const known = new Set(first);
	return [...first, ...now.filter((id) => !known.has(id))];
}

/** What one side has promised; with null what third parties have. */
export function ofSide(rows: readonly CommitmentRow[], side: Party | null): readonly CommitmentRow[] {
	return rows.filter((row) => row.fromSide === side);
}

/** "10 to talk about, 12 settled since last time". */
export function overviewWords(open: number, settled: number): string {
	if (open === 0) return say('Nothing is open: {settled} settled since last time', { settled });
	return settled === 0
		? say('{open} to talk about', { open })
		: say('{open} to talk about, {settled} settled since last time', { open, settled });
}
