import type { Need } from '../../../shared/analysis/needs.ts';
import type { RoomName, Route } from '../../state/route.ts';

const ROOMS: Readonly<Record<Need['kind'], readonly [room: RoomName, tab: string | null]>> = {
	settle: ['exchange', 'settle'],
	commitment: ['progress', 'commitments'],
	yes: ['progress', 'commitments'],
	review: ['cooperation', null],
	agreement: ['agreement', null],
	gap: ['expectations', null],
};

/** Where in its plan a need is met; the plan itself where nothing is needed. */
export function placeOfNeed(planId: string, need: Need | null): Route {
	const [room, tab] = need === null ? (['plan', null] as const) : ROOMS[need.kind];
	return { place: 'plan', planId, room, tab, select: need?.record ?? null };
}
