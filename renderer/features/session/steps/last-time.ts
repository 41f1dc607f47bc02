/** Last time’s commitments in the order they are gone through: what is open one by one, what is settled together. */
import { useMemo, useState } from 'react';
import { isPending } from '../../../../shared/analysis/balance.ts';
import type { CommitmentState } from '../../../../shared/analysis/commitment-state.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { lastTimesCommitments } from '../../../../shared/analysis/sessions.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useSession } from '../../../state/session.ts';
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

export interface LastTime {
	/** Something is still to be said about them: each has a view of its own. */
	readonly open: readonly CommitmentRow[];
	readonly settled: readonly CommitmentRow[];
}

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

/** What the session opens with, without what it has made itself. */
export function useLastTime({ plan, today, byId }: Progress): LastTime {
	const session = useSession()?.session ?? null;
	const rows = useMemo(
		() => byPressing(lastTimesCommitments(plan, today).filter((row) => session === null || row.session !== session)),
		[plan, today, session],
	);
	const [first] = useState(() => rows.filter(isOpen).map(({ id }) => id));
	return useMemo(() => {
		const ids = keepOrder(
			first,
			rows.filter(isOpen).map(({ id }) => id),
		);
		const open = ids.flatMap((id) => byId.get(id) ?? []);
		return { open, settled: rows.filter(({ id }) => !ids.includes(id)) };
	}, [first, rows, byId]);
}

/** What one side has promised; with null what third parties have. */
export function ofSide(rows: readonly CommitmentRow[], side: Party | null): readonly CommitmentRow[] {
	return rows.filter((row) => row.fromSide === side);
}
