/** Last time’s commitments in the order they are gone through. */
import { useMemo, useState } from 'react';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { lastTimesCommitments } from '../../../../shared/analysis/sessions.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useSession } from '../../../state/session.ts';

/** The ids as they stood at first, then what has come to them: what is settled in the room stays where it was. */
export function keepOrder(first: readonly string[], now: readonly string[]): readonly string[] {
	const known = new Set(first);
	return [...first, ...now.filter((id) => !known.has(id))];
}

/** What the session opens with, without what it has made itself. */
export function useLastTime({ plan, today, byId }: Progress): readonly CommitmentRow[] {
	const session = useSession()?.session ?? null;
	const now = useMemo(
		() =>
			lastTimesCommitments(plan, today)
				.filter((row) => session === null || row.session !== session)
				.map(({ id }) => id),
		[plan, today, session],
	);
	const [first] = useState(now);
	return useMemo(() => keepOrder(first, now).flatMap((id) => byId.get(id) ?? []), [first, now, byId]);
}

/** What one side has promised; what third parties have is of neither. */
export function ofSide(rows: readonly CommitmentRow[], side: Party | null): readonly CommitmentRow[] {
	return rows.filter((row) => row.fromSide === side);
}

/** How many of them stand where, in a few words: "2 overdue, 1 delivered, 3 kept". The most pressing first. */
export function tally(rows: readonly CommitmentRow[]): string {
	const order = [
		'overdue',
		'missed',
		'delivered',
		'proposed',
		'accepted',
		'withdrawn',
		'kept late',
		'renegotiated',
		'kept',
	] as const;
	return order
		.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
		.filter(({ count }) => count > 0)
		.map(({ state, count }) => `${count} ${state}`)
		.join(', ');
}
