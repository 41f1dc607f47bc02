/** What is to settle in the open plan, what has been chosen so far, and settling it. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { ConflictCard } from '../../../shared/contract/exchange.ts';
import type { Party, Scalar } from '../../../shared/ledger/change.ts';
import { mayWrite, ownerOf } from '../../../shared/plan/owners.ts';
import { say } from '../../../shared/words/spoken.ts';
import { bridge } from '../../bridge/bridge.ts';
import { resolve } from '../../state/edits.ts';
import { useExchangeStore } from '../../state/exchange.ts';
import { announce, tellFailure } from '../../state/messages.ts';
import { currentPen } from '../../state/pen.ts';
import { useUnsettled } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type Deck, deal, nextOpen, settleIn } from './deck.ts';

/** Words of one's own on a card: what is typed, and the revision that was on screen when writing began. */
export interface Writing {
	readonly text: string;
	readonly base: number;
}

interface SettleStore {
	readonly planId: string | null;
	/** Null until the cards have come in. */
	readonly deck: Deck | null;
	/** At which these cards were read: the base of what is settled with them. */
	readonly revision: number;
	/** By card, the key of the choice in hand. */
	readonly chosen: Readonly<Record<string, string>>;
	readonly writing: Readonly<Record<string, Writing>>;
	/** Words that somebody left to look at the versions again: they stand there when writing goes on. */
	readonly laidAside: Readonly<Record<string, Writing>>;
	/** The card that is being written to the disk. */
	readonly busy: string | null;
	/** The card that should have the focus, once it is drawn. */
	readonly focus: string | null;
}

const NOTHING: SettleStore = {
	planId: null,
	deck: null,
	revision: 0,
	chosen: {},
	writing: {},
	laidAside: {},
	busy: null,
	focus: null,
};

export const useSettleStore = create<SettleStore>(() => NOTHING);

/** Keeps the deck true while it is on screen. */
export function useDeck(): Deck | null {
	const planId = usePlanStore((state) => state.planId);
	const unsettled = useUnsettled();
	const news = useExchangeStore((store) => store.news);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is unsettled and the news say when to ask again
	useEffect(() => {
		if (planId !== null) void askCards(planId);
	}, [planId, unsettled, news]);
	return useSettleStore((store) => (store.planId === planId ? store.deck : null));
}

async function askCards(planId: string): Promise<void> {
	const answer = await bridge.call('exchange.conflicts', { planId });
	if (usePlanStore.getState().planId !== planId) return;
	if (!answer.ok) return tellFailure(answer.error);
	useSettleStore.setState((store) => {
		const before = store.planId === planId ? store : NOTHING;
		if (before.deck !== null && answer.value.revision < before.revision) return {};
		return { ...before, planId, deck: deal(before.deck ?? [], answer.value), revision: answer.value.revision };
	});
}

/** A new copy came in or went out again: what was settled before is history. */
export function clearTable(): void {
	useSettleStore.setState(NOTHING);
}

export function choose(key: string, choice: string): void {
	stopWriting(key);
	useSettleStore.setState(({ chosen }) => ({ chosen: { ...chosen, [key]: choice } }));
}

export function beginWriting(key: string, text: string): void {
	useSettleStore.setState(({ writing, laidAside, chosen, revision }) => ({
		writing: { ...writing, [key]: laidAside[key] ?? { text, base: revision } },
		chosen: without(chosen, key),
	}));
}

export function write(key: string, text: string): void {
	useSettleStore.setState(({ writing, revision }) => ({
		writing: { ...writing, [key]: { text, base: writing[key]?.base ?? revision } },
	}));
}

export function stopWriting(key: string): void {
	useSettleStore.setState(({ writing, laidAside }) => ({
		writing: without(writing, key),
		laidAside: { ...laidAside, ...(writing[key] && { [key]: writing[key] }) },
	}));
}

export function focusCard(key: string | null): void {
	useSettleStore.setState({ focus: key });
}

/** Settles a card and goes on to the next; the card stays as it is where the core refuses. */
export async function settleCard(key: string, value: Scalar, how: string): Promise<void> {
	const { deck, busy, revision, writing } = useSettleStore.getState();
	const dealt = deck?.find((each) => each.key === key);
	if (deck === null || dealt === undefined || dealt.settled !== null || busy !== null) return;
	useSettleStore.setState({ busy: key });
	const { record, field } = dealt.card;
	const base = how === 'third' ? (writing[key]?.base ?? revision) : revision;
	const isSettled = await resolve(record, field, value, base);
	const after = useSettleStore.getState();
	const table = after.deck ?? deck;
	if (!isSettled) {
		// Whoever settles again has been told, and is shown all there is now.
		const { planId } = usePlanStore.getState();
		useSettleStore.setState({
			busy: null,
			writing: Object.fromEntries(
				Object.entries(after.writing).map(([each, begun]) => [
					each,
					each === key ? { ...begun, base: usePlanStore.getState().revision } : begun,
				]),
			),
		});
		if (planId !== null) void askCards(planId);
		return;
	}
	const now = settleIn(table, key, { value, how, revision: usePlanStore.getState().revision });
	useSettleStore.setState({ deck: now, busy: null, focus: nextOpen(now, key, maySettle) ?? key });
}

/** Third words stand in the plan after all, over what was settled in another place while they were written. */
export function settledByHand(key: string, value: Scalar): void {
	const { deck } = useSettleStore.getState();
	stopWriting(key);
	if (deck === null) return;
	const settled = { value, how: 'third', revision: usePlanStore.getState().revision };
	useSettleStore.setState({ deck: settleIn(deck, key, settled), focus: key });
}

/** Whether the pen in hand may settle it. */
export function maySettle({ locked, record, field }: ConflictCard): boolean {
	const values = usePlanStore.getState().replica.record(record)?.values ?? {};
	const owner = ownerOf(record, field, values);
	return locked === null && (owner === undefined || mayWrite(currentPen(), owner));
}

/** Settles all that the pen in hand may settle with one side's version. */
export async function settleAll(keep: Party): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const { deck, revision } = useSettleStore.getState();
	const answer = await bridge.call('exchange.settleAll', { planId, pen: currentPen(), base: revision, keep });
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	const { settled, left } = answer.value;
	announce(
		left === 0
			? say('{settled} settled.', { settled })
			: say('{settled} settled, {left} left to settle one by one.', { settled, left }),
	);
	if (deck !== null) void askCards(planId);
	return true;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
	return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
