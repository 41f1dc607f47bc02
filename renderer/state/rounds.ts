/** Rounds of rating: opened here, and how far both sides are. Numbers are not kept: the core has them. */

import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { RoundStatus } from '../../shared/contract/session.ts';
import type { Edit, Party, RecordRef } from '../../shared/ledger/change.ts';
import { keyBetween } from '../../shared/ledger/order.ts';
import { ROUND_KINDS } from '../../shared/plan/collections/sessions.ts';
import type { RatingValue } from '../../shared/plan/field.ts';
import { type OpenRound, openRounds, type Round, type RoundKind } from '../../shared/plan/rounds.ts';
import { parsePeople } from '../../shared/plan/session-people.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { edit } from './edits.ts';
import { tellFailure } from './messages.ts';
import { mintId } from './mint-id.ts';
import { currentPen } from './pen.ts';
import { currentPlan, currentToday, useTyped, useViews } from './plan-hooks.ts';
import { usePlanStore } from './plan-store.ts';
import { whyPutAway } from './put-away.ts';
import { goToRoom } from './route.ts';
import { currentSession } from './session.ts';

/** The tab of the session room for one round at home: followed by its id, or by `NEW_ROUND` and a kind. */
export const ROUND_TAB = 'round-';
/** In place of a round’s id: one of the kind that follows is still to be opened. */
const NEW_ROUND = 'new-';

interface RoundsStore {
	readonly planId: string | null;
	readonly status: Readonly<Record<string, RoundStatus>>;
	/** An act that has not come back. */
	readonly busy: boolean;
}

const useRoundsStore = create<RoundsStore>(() => ({ planId: null, status: {}, busy: false }));

/** How far both sides are, kept fresh while it is looked at; null until the core has said it. */
export function useRoundStatus(round: string): RoundStatus | null {
	const planId = usePlanStore((state) => state.planId);
	const ballots = useViews('ballots');
	// biome-ignore lint/correctness/useExhaustiveDependencies: a lock that came with a copy changes the ballots
	useEffect(() => {
		if (planId !== null) askStatus(planId, round);
	}, [planId, round, ballots]);
	return useRoundsStore((state) => (state.planId === planId ? (state.status[round] ?? null) : null));
}

/** The rounds that are open; the same array until one is opened, locked or revealed. */
export function useOpenRounds(): readonly OpenRound[] {
	const rounds = useTyped('rounds');
	const ballots = useTyped('ballots');
	return useMemo(() => openRounds({ collections: { rounds, ballots } }), [rounds, ballots]);
}

/** The open round in which this expectation is rated; null where it may be rated openly. */
export function useRoundAsking(record: RecordRef): OpenRound | null {
	return useOpenRounds().find(({ asked }) => asked.includes(record)) ?? null;
}

/** The same for a key that is pressed. */
export function isInOpenRound(record: RecordRef): boolean {
	return openRounds(currentPlan()).some(({ asked }) => asked.includes(record));
}

/** To where a round of this kind is opened: for both at this screen, or for each side at home. */
export function goToNewRound(kind: RoundKind): void {
	goToRound(`${NEW_ROUND}${kind}`);
}

/** The kind of round that is still to be opened here; null for a round that is there. */
export function kindToOpen(round: string): RoundKind | null {
	return ROUND_KINDS.find((kind) => round === `${NEW_ROUND}${kind}`) ?? null;
}

export function goToRound(round: string): void {
	goToRoom('session', { tab: `${ROUND_TAB}${round}` });
}

export function useRoundBusy(): boolean {
	return useRoundsStore((state) => state.busy);
}

export interface NewRound {
	readonly kind: RoundKind;
	readonly mode: NonNullable<Round['mode']>;
	/** The ids of what is rated, in the order it is asked; none for trust. */
	readonly asked: readonly string[];
}

/** Opens a round, of the session that runs where one does. Its id, or null where it could not be opened. */
export async function openRound({ kind, mode, asked }: NewRound): Promise<string | null> {
	const id = mintId();
	const ref = `rounds/${id}`;
	const session = currentSession()?.session ?? null;
	const siblings = usePlanStore.getState().replica.views('rounds');
	// The newest stands last: rounds of one day are told apart by nothing else.
	const order = keyBetween(
		siblings.map((view) => view.order),
		siblings.length,
	);
	const edits: readonly Edit[] = [
		[ref, 'order', order],
		[ref, 'kind', kind],
		[ref, 'mode', mode],
		[ref, 'opened', currentToday()],
		...(kind === 'trust' ? [] : [[ref, 'asked', asked.join(' ')] as const]),
		...(session === null ? [] : [[ref, 'session', session] as const]),
	];
	return (await edit(edits)) ? id : null;
}

export interface Seat {
	readonly round: string;
	readonly party: Party;
	/** From 1. */
	readonly seat: number;
}

export type GivenAnswers = readonly (readonly [question: string, value: RatingValue | null])[];

const turns = new Turns();

/** Keeps answers of one person on this computer, one call after the other. True once they are on disk. */
export function saveAnswers({ round, party, seat }: Seat, answers: GivenAnswers, done: boolean): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return Promise.resolve(false);
	const given = answers.map(([question, value]): [string, RatingValue | null] => [question, value]);
	return turns.take(async () =>
		follow(await bridge.call('ballots.save', { planId, round, party, seat, answers: given, done })),
	);
}

/** One person's own answers, to go on with; null where they cannot be had, which a person has been told. */
export async function readAnswers({ round, party, seat }: Seat): Promise<Readonly<Record<string, RatingValue>> | null> {
	const { planId, open } = usePlanStore.getState();
	if (planId === null || whyPutAway(open) !== null) return null;
	const answer = await bridge.call('ballots.read', { planId, round, party, seat });
	if (answer.ok) return answer.value;
	tellFailure(answer.error);
	return null;
}

/** Locks a side’s ballot, once all that was typed is on disk. */
export const lockBallot = (round: string, party: Party) =>
	once(`lock ${round} ${party}`, (planId) =>
		bridge.call('ballots.lock', { planId, round, party, name: nameAtPen(party) }),
	);

export const abstainFromRound = (round: string, party: Party) =>
	once(`abstain ${round} ${party}`, (planId) =>
		bridge.call('ballots.abstain', { planId, round, party, name: nameAtPen(party) }),
	);

/** Shows every locked ballot that lies here. */
export const revealRound = (round: string) =>
	once(`reveal ${round}`, (planId) =>
		bridge.call('ballots.reveal', {
			planId,
			round,
			names: { vendor: nameAtPen('vendor'), partner: nameAtPen('partner') },
		}),
	);

/** Ends the round and deletes what lies here of it. */
export const setRoundAside = (round: string) =>
	once(`set aside ${round}`, (planId) => bridge.call('ballots.setAside', { planId, round, pen: currentPen() }));

/** Who writes for a side: the one the session says holds its pen, else this computer’s person or the guest known here. */
export function nameAtPen(party: Party): string {
	const { open, otherName } = usePlanStore.getState();
	const plan = currentPlan();
	const session = plan.collections.sessions.find(({ id }) => id === open?.session?.session);
	const atPen = parsePeople(session?.people ?? null)?.[party][0];
	if (atPen !== undefined) return atPen;
	if (party === (open?.speaksFor ?? 'vendor')) return useAppStore.getState().app?.profile?.name ?? say('Someone');
	return otherName ?? plan.parties[party].name ?? (party === 'vendor' ? say('The vendor') : say('The partner'));
}

/** Acts in flight by what they do: the same one is not begun twice. */
const inFlight = new Map<string, Promise<boolean>>();

/** After everything that was begun before it: a key that comes early is late, not lost. */
function once(act: string, call: (planId: string) => Promise<Result<RoundStatus>>): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return Promise.resolve(false);
	const running = inFlight.get(act);
	if (running) return running;
	const acting = turns
		.take(async () => follow(await call(planId)))
		.finally(() => {
			inFlight.delete(act);
			useRoundsStore.setState({ busy: inFlight.size > 0 });
		});
	inFlight.set(act, acting);
	useRoundsStore.setState({ busy: true });
	return acting;
}

function follow(answer: Result<RoundStatus>): boolean {
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	keep(answer.value);
	return true;
}

/** After everything that was begun before it: an answer from before a lock must not come after the lock's own. */
function askStatus(planId: string, round: string): void {
	void turns.take(async () => {
		const answer = await bridge.call('ballots.status', { planId, round });
		if (answer.ok && usePlanStore.getState().planId === planId) keep(answer.value);
	});
}

function keep(status: RoundStatus): void {
	const { planId } = usePlanStore.getState();
	useRoundsStore.setState((state) => ({
		planId,
		status: { ...(state.planId === planId ? state.status : {}), [status.round]: status },
	}));
}

bridge.on('ballots.changed', ({ planId, round }) => {
	if (planId === usePlanStore.getState().planId) askStatus(planId, round);
});
