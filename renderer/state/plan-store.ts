/** The plan that is open: its replica, how it is saved, who holds the pen. */
import { create } from 'zustand';
import type { OpenedPlan, SaveState, UndoState } from '../../shared/contract/plan.ts';
import type { RunningSession } from '../../shared/contract/session.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { Replica } from './replica.ts';

export interface OpenPlan {
	readonly planId: string;
	readonly speaksFor: Party;
	readonly roomOpen: boolean;
	/** The title of another plan whose session runs on this computer. */
	readonly sessionElsewhere: string | null;
	/** The session that runs or rests here; while there is one, both sides are in the room. */
	readonly session: RunningSession | null;
	readonly undo: UndoState;
	readonly save: SaveState;
	readonly waiting: readonly string[];
	/** How many of these, the first ones, name changes that are missing. */
	readonly missing: number;
	readonly newest: string | null;
}

/** `own` writes this computer's column, `joint` only what both own, `other` the other side's while it is in the room. */
export type PenChoice = 'own' | 'joint' | 'other';

export interface PlanStore {
	readonly status: 'none' | 'loading' | 'open' | 'failed';
	readonly planId: string | null;
	readonly failure: string | null;
	/** Nothing of the plan can be read any more: a backup is the way back. */
	readonly isLost: boolean;
	/** Records received while loading, and all there are. */
	readonly loaded: number;
	readonly total: number;
	readonly open: OpenPlan | null;
	/** Changed in place: `revision` beside it says when. */
	readonly replica: Replica;
	readonly revision: number;
	/** How many acts of this window have come back. */
	readonly acts: number;
	readonly pen: PenChoice;
	/** Who writes for the other side, asked when the pen first passes to it. */
	readonly otherName: string | null;
}

const EMPTY = new Replica(0, []);

export const NO_PLAN = {
	status: 'none',
	planId: null,
	failure: null,
	isLost: false,
	loaded: 0,
	total: 0,
	open: null,
	replica: EMPTY,
	revision: 0,
	acts: 0,
	pen: 'own',
	otherName: null,
} as const satisfies PlanStore;

export const usePlanStore = create<PlanStore>(() => NO_PLAN);

export function openPlanOf(opened: OpenedPlan): OpenPlan {
	const { planId, speaksFor, roomOpen, sessionElsewhere, session, undo, save, waiting, missing, newest } = opened;
	return { planId, speaksFor, roomOpen, sessionElsewhere, session, undo, save, waiting, missing, newest };
}

export function changeOpenPlan(change: Partial<OpenPlan>): void {
	usePlanStore.setState(({ open }) => (open ? { open: { ...open, ...change } } : {}));
}
