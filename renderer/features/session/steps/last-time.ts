/** Last time’s commitments in the order they are gone through: what is open one by one, what is settled together. */
import { useMemo, useState } from 'react';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { lastTimesCommitments } from '../../../../shared/analysis/sessions.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useSession } from '../../../state/session.ts';
import { byPressing, isOpen, keepOrder } from './talk-order.ts';

export interface LastTime {
	/** Something is still to be said about them: each has a view of its own. */
	readonly open: readonly CommitmentRow[];
	readonly settled: readonly CommitmentRow[];
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
