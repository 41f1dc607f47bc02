/** Who is writing: always visible, and what decides which fields open. */

import { useMemo } from 'react';
import type { Party, Pen, PenParty, RecordRef } from '../../shared/ledger/change.ts';
import { closedOn, isKeptWhenClosed, LOOK_BACK } from '../../shared/plan/closed.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { mayWrite, ownerOf } from '../../shared/plan/owners.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';
import { type People, parsePeople } from '../../shared/plan/session-people.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { tellFailure } from './messages.ts';
import { changeOpenPlan, type PenChoice, type PlanStore, usePlanStore } from './plan-store.ts';

function penParty(state: PlanStore): PenParty {
	const own: Party = state.open?.speaksFor ?? 'vendor';
	if (state.pen === 'joint') return 'joint';
	return state.pen === 'other' && state.open?.roomOpen ? otherParty(own) : own;
}

/** Who is in the room, while a session says so. */
function peopleIn({ open, replica }: PlanStore): People | null {
	const line = open?.session ? replica.record(`sessions/${open.session.session}`)?.values.people : null;
	return typeof line === 'string' ? parsePeople(line) : null;
}

const MOST_NAME = 80;

/** In whose name the pen in hand writes: in a session the people said once who holds each pen. */
function nameAtPen(state: PlanStore, mine: string): string {
	const people = peopleIn(state);
	const party = penParty(state);
	const known = people === null ? undefined : party === 'joint' ? bothOf(people) : people[party][0];
	return known ?? (state.pen === 'other' && state.otherName ? state.otherName : mine);
}

function bothOf({ vendor, partner }: People): string | undefined {
	return vendor[0] && partner[0]
		? say('{vendor} and {partner}', { vendor: vendor[0], partner: partner[0] }).slice(0, MOST_NAME)
		: undefined;
}

const NOTHING_TO_UNDO = { undo: null, redo: null } as const;

/** What the pen in hand can take back and bring again. */
export function undoOf(state: PlanStore): { readonly undo: string | null; readonly redo: string | null } {
	return state.open?.undo[penParty(state)] ?? NOTHING_TO_UNDO;
}

/** The pen in hand, for calls made outside of a component. */
export function currentPen(): Pen {
	const state = usePlanStore.getState();
	const mine = useAppStore.getState().app?.profile?.name ?? say('Someone');
	return { party: penParty(state), name: nameAtPen(state, mine) };
}

export interface PenInHand {
	readonly party: PenParty;
	readonly choice: PenChoice;
	readonly name: string;
	readonly roomOpen: boolean;
}

export function usePen(): PenInHand {
	const party = usePlanStore(penParty);
	const choice = usePlanStore((state) => state.pen);
	const roomOpen = usePlanStore((state) => state.open?.roomOpen ?? false);
	const profileName = useAppStore((state) => state.app?.profile?.name ?? '');
	const name = usePlanStore((state) => nameAtPen(state, profileName));
	return useMemo(() => ({ party, choice, name, roomOpen }), [party, choice, name, roomOpen]);
}

/** Takes up a pen. The other side's only while it is in the room, and in the name of someone there. */
export function takePen(pen: PenChoice, otherName?: string): void {
	const { open, otherName: known } = usePlanStore.getState();
	if (pen === 'other' && !open?.roomOpen) return;
	usePlanStore.setState({ pen, otherName: otherName ?? known });
}

/** Own side, both, and with both in the room the other side; then round again. */
export function switchPen(): void {
	const state = usePlanStore.getState();
	const { pen, open } = state;
	const otherIsKnown = state.otherName !== null || peopleIn(state) !== null;
	const order: PenChoice[] = open?.roomOpen && otherIsKnown ? ['own', 'joint', 'other'] : ['own', 'joint'];
	usePlanStore.setState({ pen: order[(order.indexOf(pen) + 1) % order.length] ?? 'own' });
}

/** Says whether both sides sit at this computer, which lets the pen pass between them. */
export async function setRoomOpen(open: boolean): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const answer = await bridge.call('plan.room', { planId, open });
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	changeOpenPlan({ roomOpen: answer.value.roomOpen });
	if (!answer.value.roomOpen)
		usePlanStore.setState(({ pen }) => ({ pen: pen === 'other' ? 'own' : pen, otherName: null }));
	return true;
}

export type Permission =
	| { readonly may: true }
	| {
			readonly may: false;
			readonly why: 'read-only' | 'frozen' | 'closed' | 'other-pen' | 'unknown';
			readonly owner?: PenParty;
	  };

const MAY: Permission = { may: true };

/** Whether the pen in hand may write this field now, and if not, why. */
export function usePermission(ref: RecordRef, field: string): Permission {
	const readOnly = useAppStore((state) => state.app?.readOnly !== null && state.app !== null);
	const party = usePlanStore(penParty);
	const view = usePlanStore((state) => state.replica.record(ref));
	const isClosed = usePlanStore((state) => closedOn(state.replica.record(LOOK_BACK) ?? null) !== null);
	return useMemo(() => {
		if (readOnly) return { may: false, why: 'read-only' };
		const values = view?.values ?? {};
		const owner = ownerOf(ref, field, values);
		if (owner === undefined) return { may: false, why: 'unknown' };
		if (isClosed && isKeptWhenClosed(splitRef(ref).collection, field)) return { may: false, why: 'closed', owner };
		const frozenBy = fieldSpec(splitRef(ref).collection, field)?.frozenBy;
		if (frozenBy !== undefined && (values[frozenBy] ?? null) !== null) return { may: false, why: 'frozen', owner };
		return mayWrite({ party }, owner) ? MAY : { may: false, why: 'other-pen', owner };
	}, [readOnly, party, view, isClosed, ref, field]);
}
