/** In which room a record stands, and in which part of it. */
import type { RecordRef } from '../../shared/ledger/change.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { goToRoom, type RoomName } from '../state/route.ts';

export interface Place {
	readonly room: RoomName;
	readonly tab?: string;
}

export const ROOM_OF: Readonly<Record<string, Place>> = {
	topics: { room: 'plan' },
	goals: { room: 'plan', tab: 'goals' },
	targets: { room: 'plan', tab: 'goals' },
	priorities: { room: 'plan', tab: 'measured' },
	effects: { room: 'plan', tab: 'measured' },
	plan: { room: 'plan', tab: 'frame' },
	parties: { room: 'plan', tab: 'frame' },
	thirdParties: { room: 'plan', tab: 'frame' },
	expectations: { room: 'expectations' },
	capabilities: { room: 'competency' },
	frictions: { room: 'cooperation', tab: 'frictions' },
	rhythms: { room: 'cooperation' },
	rules: { room: 'cooperation' },
	roles: { room: 'cooperation' },
	responsibilities: { room: 'cooperation' },
	escalationLevels: { room: 'cooperation' },
	workingHours: { room: 'cooperation' },
	commitments: { room: 'progress', tab: 'commitments' },
	scenarios: { room: 'transition' },
};

/** To the row of a record. */
export function goToRecord(ref: RecordRef): void {
	const { room, tab } = ROOM_OF[splitRef(ref).collection] ?? { room: 'plan' };
	goToRoom(room, { tab: tab ?? null, select: ref });
}
