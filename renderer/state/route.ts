/** Where the window stands, kept in the address after `#` so that a reload comes back to it. */
import { create } from 'zustand';
import type { RecordRef } from '../../shared/ledger/change.ts';

export type RoomName =
	| 'trust'
	| 'competency'
	| 'cooperation'
	| 'plan'
	| 'expectations'
	| 'progress'
	| 'transition'
	| 'session'
	| 'exchange'
	| 'document'
	| 'agreement';
export const ROOM_NAMES = [
	'trust',
	'competency',
	'cooperation',
	'plan',
	'expectations',
	'progress',
	'transition',
	'session',
	'exchange',
	'document',
	'agreement',
] as const satisfies readonly RoomName[];

export type Route =
	| { readonly place: 'home' }
	| { readonly place: 'settings' }
	/** What every plan needs next. */
	| { readonly place: 'next' }
	/** The templates; one of them, or the one that a plan is being made into. */
	| { readonly place: 'templates'; readonly template: string | null; readonly from: string | null }
	| {
			readonly place: 'plan';
			readonly planId: string;
			readonly room: RoomName;
			readonly tab: string | null;
			readonly select: RecordRef | null;
	  };

export function readRoute(hash: string): Route {
	const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
	const [place, planId, room, tab] = path.split('/').map(decodeURIComponent);
	if (place === 'settings' || place === 'next') return { place };
	if (place === 'templates') return { place, template: planId || null, from: new URLSearchParams(query).get('from') };
	if (place !== 'plan' || !planId) return { place: 'home' };
	return {
		place: 'plan',
		planId,
		room: ROOM_NAMES.find((name) => name === room) ?? 'plan',
		tab: tab || null,
		select: new URLSearchParams(query).get('select'),
	};
}

export function hrefOf(route: Route): string {
	if (route.place === 'templates') {
		const from = route.from === null ? '' : `?from=${encodeURIComponent(route.from)}`;
		return `#/templates${route.template === null ? '' : `/${encodeURIComponent(route.template)}`}${from}`;
	}
	if (route.place !== 'plan') return route.place === 'home' ? '#/' : `#/${route.place}`;
	const tab = route.tab === null ? '' : `/${encodeURIComponent(route.tab)}`;
	const query = route.select === null ? '' : `?select=${encodeURIComponent(route.select)}`;
	return `#/plan/${encodeURIComponent(route.planId)}/${route.room}${tab}${query}`;
}

interface RouteStore {
	readonly route: Route;
}

export const useRouteStore = create<RouteStore>(() => ({ route: readRoute(location.hash) }));

window.addEventListener('hashchange', () => useRouteStore.setState({ route: readRoute(location.hash) }));

export function useRoute(): Route {
	return useRouteStore((state) => state.route);
}

export function go(route: Route): void {
	location.hash = hrefOf(route);
	useRouteStore.setState({ route });
}

/** To a room of the plan that is open; the selection stays unless another is named. */
export function goToRoom(room: RoomName, to: { tab?: string | null; select?: RecordRef | null } = {}): void {
	const { route } = useRouteStore.getState();
	if (route.place !== 'plan') return;
	go({ ...route, room, tab: to.tab ?? null, select: to.select === undefined ? null : to.select });
}

/** Selecting is not a step to go back over. */
export function select(ref: RecordRef | null): void {
	const { route } = useRouteStore.getState();
	if (route.place !== 'plan' || route.select === ref) return;
	const next = { ...route, select: ref };
	history.replaceState(null, '', hrefOf(next));
	useRouteStore.setState({ route: next });
}

/** The selected record's reference. */
export function useSelection(): RecordRef | null {
	return useRouteStore(({ route }) => (route.place === 'plan' ? route.select : null));
}

/** True for the one row that is selected: only two rows render when the selection moves. */
export function useIsSelected(ref: RecordRef): boolean {
	return useRouteStore(({ route }) => route.place === 'plan' && route.select === ref);
}
