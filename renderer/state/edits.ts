/** Writing to the open plan. A refusal never loses what was typed: the caller learns of it and keeps the text. */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { Failure, Result } from '../../shared/base/result.ts';
import type { ChangedField, Edited } from '../../shared/contract/plan.ts';
import type { Answer, Input } from '../../shared/contract.ts';
import {
	type Edit,
	type Pen,
	RESERVED,
	type RecordRef,
	type RecordView,
	type Scalar,
} from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { announce, tellFailure } from './messages.ts';
import { currentPen, undoOf } from './pen.ts';
import { type PlanStore, usePlanStore } from './plan-store.ts';

/** In which plan something is written, and in whose name. */
interface Hand {
	readonly planId: string;
	readonly pen: Pen;
}

/** A field that changed, or may have, while someone was typing: every value it has now, and what they typed. */
export interface Meanwhile extends ChangedField {
	/** Theirs: by the time they decide, the window may show another plan. */
	readonly hand: Hand;
	/** Undefined where nothing was typed here: a yes to words that changed. */
	readonly typed: Scalar | undefined;
	readonly message: string;
}

interface MeanwhileStore {
	readonly open: Meanwhile | null;
	readonly settle: ((written: boolean) => void) | null;
}

/** The one question that may be open: what to do with a field that changed meanwhile. */
export const useMeanwhile = create<MeanwhileStore>(() => ({ open: null, settle: null }));

/** How many acts of this window the core has not answered yet: what they write is shown, and not on disk. */
export const useUnanswered = create<{ readonly count: number }>(() => ({ count: 0 }));

const WAIT_FOR_REVISION_MS = 3000;

/** What is on screen at a moment: taken when editing begins and handed back with the edit. */
export interface OnScreen {
	readonly revision: number;
	readonly records: ReadonlyMap<RecordRef, RecordView | undefined>;
}

export function onScreen(refs: readonly RecordRef[]): OnScreen {
	const { revision, replica } = usePlanStore.getState();
	return { revision, records: new Map(refs.map((ref) => [ref, replica.record(ref)])) };
}

/** True once it is on disk and on screen. `begun` is what was on screen when editing began. */
export async function edit(edits: readonly Edit[], begun = onScreen(edits.map(([ref]) => ref))): Promise<boolean> {
	const hand = currentHand();
	if (hand === null) return false;
	const answer = await act('plan.edit', {
		...hand,
		base: begun.revision,
		seen: seenOf(edits, begun),
		edits: [...edits] as [string, string, Scalar][],
	});
	if (answer.ok) return arrived(hand, answer.value);
	const changed = changedField(answer.error);
	if (changed === null) {
		tellFailure(answer.error);
		return false;
	}
	const typed = edits.find(([record, field]) => record === changed.record && field === changed.field)?.[2];
	return ask({ ...changed, hand, typed, message: answer.error.message });
}

/**
 * Settles a field that has several values, or overrides one that changed meanwhile. `base` is the revision at which the
 * values were read that the person decides over: what came later nobody has been shown.
 */
export async function resolve(
	record: RecordRef,
	field: string,
	value: Scalar,
	base: number,
	hand = currentHand(),
): Promise<boolean> {
	if (hand === null) return false;
	const answer = await act('plan.resolve', { ...hand, base, record, field, value });
	const changed = answer.ok ? null : changedField(answer.error);
	const { open } = useMeanwhile.getState();
	if (!answer.ok && changed && open?.record === record && open.field === field)
		useMeanwhile.setState({ open: { ...open, ...changed, message: answer.error.message } });
	return settle(hand, answer);
}

export async function undo(): Promise<boolean> {
	const hand = currentHand();
	return hand !== null && settle(hand, await act('plan.undo', hand));
}

export async function redo(): Promise<boolean> {
	const hand = currentHand();
	return hand !== null && settle(hand, await act('plan.redo', hand));
}

/** Says what was done, and offers to take it back as long as this is what undo would take back. */
export function announceDone(text: string): void {
	announce(text, { label: say('Undo'), perform: () => void undo(), untilOver: untilOvertaken });
}

function untilOvertaken(over: () => void): () => void {
	const begun = usePlanStore.getState();
	return usePlanStore.subscribe((state) => {
		const isSame = state.planId === begun.planId && state.pen === begun.pen && state.acts === begun.acts;
		if (!isSame || undoOf(state).undo !== undoOf(begun).undo) over();
	});
}

/** All of the above for a component. */
export function useEdits() {
	return useMemo(() => ({ edit, resolve, undo, redo }), []);
}

async function act<Name extends 'plan.edit' | 'plan.resolve' | 'plan.undo' | 'plan.redo'>(
	name: Name,
	input: Input<Name>,
): Promise<Result<Answer<Name>>> {
	const count = (by: number) => useUnanswered.setState((before) => ({ count: before.count + by }));
	count(1);
	try {
		return await bridge.call(name, input);
	} finally {
		count(-1);
	}
}

function currentHand(): Hand | null {
	const { planId } = usePlanStore.getState();
	return planId === null ? null : { planId, pen: currentPen() };
}

async function settle(hand: Hand, answer: Result<Edited>): Promise<boolean> {
	if (answer.ok) return arrived(hand, answer.value);
	tellFailure(answer.error);
	return false;
}

async function arrived(hand: Hand, edited: Edited): Promise<true> {
	await shown(hand, edited);
	usePlanStore.setState(({ acts }) => ({ acts: acts + 1 }));
	return true;
}

/** Waits until the replica shows what was written, so that no editor flashes back to the old value. */
function shown({ planId }: Hand, { revision }: Edited): Promise<void> {
	const isShown = (state: PlanStore) => state.planId !== planId || state.revision >= revision;
	if (isShown(usePlanStore.getState())) return Promise.resolve();
	return new Promise((done) => {
		const finish = () => {
			clearTimeout(timer);
			stop();
			done();
		};
		const stop = usePlanStore.subscribe((state) => {
			if (isShown(state)) finish();
		});
		const timer = setTimeout(finish, WAIT_FOR_REVISION_MS);
	});
}

/** What the fields of an edit said: nothing is known of a field in conflict, nor of what a view shows in other ways. */
function seenOf(edits: readonly Edit[], { records }: OnScreen): [string, string, Scalar][] {
	return edits.flatMap(([ref, field]): [string, string, Scalar][] => {
		const view = records.get(ref);
		const isShown = field !== RESERVED.order && field !== RESERVED.removed && view?.conflicts?.[field] === undefined;
		return records.has(ref) && isShown ? [[ref, field, view?.values[field] ?? null]] : [];
	});
}

function ask(open: Meanwhile): Promise<boolean> {
	useMeanwhile.getState().settle?.(false);
	return new Promise((done) => {
		useMeanwhile.setState({
			open,
			settle: (written) => {
				useMeanwhile.setState({ open: null, settle: null });
				done(written);
			},
		});
	});
}

function changedField(failure: Failure): ChangedField | null {
	if (failure.code !== 'changed' && failure.code !== 'conflict') return null;
	// The contract says what the details of these two codes are.
	return (failure.details as ChangedField | undefined) ?? null;
}
