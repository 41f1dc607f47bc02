/** The live session of the open plan: who is here and at what, and how it stands. The core keeps it. */

import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { LiveCredentials, LiveLook, LivePerson, LiveState } from '../../shared/contract/live.ts';
import type { Party, RecordRef } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useConnection } from '../bridge/connection.ts';
import { useAppStore } from './app-state.ts';
import { tellFailure } from './messages.ts';
import { usePlanStore } from './plan-store.ts';
import { go, useRouteStore } from './route.ts';

/** The tab of the room in which a session is begun, joined and left. */
export const LIVE = 'live';

interface LiveStore {
	readonly planId: string | null;
	readonly live: LiveState | null;
}

const NONE: readonly LivePerson[] = [];
/** The core is told where this person is once the selection rests. */
const ATTEND_MS = 120;

export const useLiveStore = create<LiveStore>(() => ({ planId: null, live: null }));

/** Null where the open plan is in no session. */
export function useLive(): LiveState | null {
	return useLiveStore((store) => store.live);
}

/** The others who are at a record now; the same array as long as nobody comes or goes. */
export function usePresence(ref: RecordRef): readonly LivePerson[] {
	return useLiveStore(
		useShallow(({ live }) => live?.people.filter(({ isSelf, record }) => !isSelf && record === ref) ?? NONE),
	);
}

/** A new code for this plan; null where the address is none, which is said. */
export async function makeCode(server: string): Promise<string | null> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return null;
	const answer = await bridge.call('live.invite', { planId, server });
	if (answer.ok) return answer.value.code;
	tellFailure(answer.error);
	return null;
}

export interface Joining {
	readonly code: string;
	readonly speaksFor: Party | null;
	readonly credentials: LiveCredentials | null;
}

/** Null once it has joined, and the window stands in the plan; else why not, in a sentence. */
export async function joinLive(look: LiveLook, { code, speaksFor, credentials }: Joining): Promise<string | null> {
	const answer = await bridge.call('live.join', {
		...{ code, name: useAppStore.getState().app?.profile?.name ?? say('Someone') },
		...(speaksFor === null ? {} : { speaksFor }),
		...(credentials === null ? {} : { credentials }),
	});
	if (!answer.ok) return answer.error.message;
	const { route } = useRouteStore.getState();
	const isThere = route.place === 'plan' && route.planId === look.planId;
	if (isThere) follow(answer.value);
	else go({ place: 'plan', planId: look.planId, room: 'exchange', tab: LIVE, select: null });
	return null;
}

export async function leaveLive(): Promise<void> {
	const { planId } = useLiveStore.getState();
	if (planId === null) return;
	const answer = await bridge.call('live.leave', { planId });
	if (!answer.ok) tellFailure(answer.error);
}

function follow(live: LiveState): void {
	useLiveStore.setState({ live });
	attendSoon();
}

async function askState(planId: string): Promise<void> {
	const answer = await bridge.call('live.state', { planId });
	if (!answer.ok || useLiveStore.getState().planId !== planId) return;
	if (answer.value === null) useLiveStore.setState({ live: null });
	else follow(answer.value);
}

let attending: ReturnType<typeof setTimeout> | undefined;

function attendSoon(): void {
	clearTimeout(attending);
	attending = setTimeout(() => void attend(), ATTEND_MS);
}

async function attend(): Promise<void> {
	const { planId, live } = useLiveStore.getState();
	const { route } = useRouteStore.getState();
	if (planId === null || live === null) return;
	const record = route.place === 'plan' && route.planId === planId ? route.select : null;
	// Only for the others to see: where it does not come through, nothing is amiss.
	await bridge.call('live.attend', { planId, record });
}

bridge.on('live.changed', ({ planId, live }) => {
	const before = useLiveStore.getState();
	if (planId !== before.planId) return;
	useLiveStore.setState({ live });
	if (before.live === null && live !== null) attendSoon();
});

// A core that was started anew is in no session until somebody joins again.
useConnection.subscribe((now, before) => {
	const { planId } = useLiveStore.getState();
	if (now.returns !== before.returns && planId !== null) void askState(planId);
});

usePlanStore.subscribe(({ open, planId }) => {
	const now = open === null ? null : planId;
	if (useLiveStore.getState().planId === now) return;
	useLiveStore.setState({ planId: now, live: null });
	if (now !== null) void askState(now);
});

useRouteStore.subscribe(() => {
	if (useLiveStore.getState().live !== null) attendSoon();
});
