import type { ReactNode } from 'react';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { ROOM_OF } from '../../../app/place-of.ts';
import { hrefOf, useRoute } from '../../../state/route.ts';

/** To the row a line was made from. */
export function RecordLink({ record, children }: { readonly record: RecordRef; readonly children: ReactNode }) {
	const route = useRoute();
	const { collection } = splitRef(record);
	const place = collection === 'pivots' ? ROOM_OF.goals : ROOM_OF[collection];
	if (route.place !== 'plan' || place === undefined) return children;
	return <a href={hrefOf({ ...route, room: place.room, tab: place.tab ?? null, select: record })}>{children}</a>;
}
