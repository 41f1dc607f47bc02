/**
 * Where a round stands in this window, and what the person at the keyboard has typed and not yet handed over. A
 * person’s answers are dropped here the moment they are done: from then on the core alone has them.
 */
import { create } from 'zustand';
import type { Party } from '../../../../shared/ledger/change.ts';
import type { PersonalBallot } from '../../../../shared/plan/ballots.ts';
import type { RatingValue } from '../../../../shared/plan/field.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { whyPutAway } from '../../../state/put-away.ts';
import { type Seat, saveAnswers } from '../../../state/rounds.ts';

export interface Flow {
	/** Whose turn it is; null until someone chooses, or the lock of the other side decides. */
	readonly party: Party | null;
	readonly seat: number;
	readonly at: 'cover' | 'entry' | 'handover';
	/** From 0. */
	readonly question: number;
	/** How many people of the side give a ballot. */
	readonly people: Readonly<Record<Party, number>>;
	/** The number is on screen while it is typed. */
	readonly shown: boolean;
	/** Which page of the reveal is on screen. */
	readonly page: number;
}

interface BallotStore {
	readonly flows: Readonly<Record<string, Flow>>;
	readonly inHand: Readonly<Record<string, PersonalBallot>>;
}

const NOTHING: PersonalBallot = {};

const FRESH: Flow = {
	party: null,
	seat: 1,
	at: 'cover',
	question: 0,
	people: { vendor: 1, partner: 1 },
	shown: false,
	page: 0,
};

const useBallotStore = create<BallotStore>(() => ({ flows: {}, inHand: {} }));

export function useFlow(round: string): Flow {
	return useBallotStore(({ flows }) => flows[round] ?? FRESH);
}

export function changeFlow(round: string, change: Partial<Flow>): void {
	useBallotStore.setState(({ flows }) => ({ flows: { ...flows, [round]: { ...(flows[round] ?? FRESH), ...change } } }));
}

export function currentFlow(round: string): Flow {
	return useBallotStore.getState().flows[round] ?? FRESH;
}

/** Begins a person’s turn at the first question. */
export function begin(round: string, party: Party): void {
	const seat = currentFlow(round).party === party ? currentFlow(round).seat : 1;
	changeFlow(round, { party, seat, at: 'entry', question: 0, shown: false });
}

/** What has been typed at this seat and not yet handed over. */
export function useInHand(seat: Seat): PersonalBallot {
	return useBallotStore(({ inHand }) => inHand[keyOf(seat)] ?? NOTHING);
}

export function inHand(seat: Seat): PersonalBallot {
	return useBallotStore.getState().inHand[keyOf(seat)] ?? NOTHING;
}

/** Takes up what the core has kept of this person. */
export function takeUp(seat: Seat, answers: PersonalBallot): void {
	useBallotStore.setState((state) => ({ inHand: { ...state.inHand, [keyOf(seat)]: answers } }));
}

/** Shown at once, and kept by the core. */
export function answer(seat: Seat, question: string, value: RatingValue | null): void {
	const { [question]: _, ...others } = inHand(seat);
	takeUp(seat, value === null ? others : { ...others, [question]: value });
	void saveAnswers(seat, [[question, value]], false);
}

/** Everything at once: an order of goals. */
export function answerAll(seat: Seat, answers: readonly (readonly [string, RatingValue | null])[]): void {
	const given = answers.flatMap(([question, value]) => (value === null ? [] : [[question, value] as const]));
	takeUp(seat, Object.fromEntries(given));
	void saveAnswers(seat, answers, false);
}

/** What this window still knows of a side’s answers is forgotten. */
export function dropInHand(round: string, party?: Party): void {
	const prefix = party === undefined ? `${round} ` : `${round} ${party} `;
	useBallotStore.setState((state) => ({
		inHand: Object.fromEntries(Object.entries(state.inHand).filter(([key]) => !key.startsWith(prefix))),
	}));
}

const keyOf = ({ round, party, seat }: Seat) => `${round} ${party} ${seat}`;

usePlanStore.subscribe((now, before) => {
	// Once both sides look at this screen, what one of them has typed alone is not on it.
	const isPutAway = whyPutAway(now.open) !== null && whyPutAway(before.open) === null;
	const isJoined = isPutAway || now.open?.session?.session !== before.open?.session?.session;
	if (now.planId !== before.planId || isJoined) useBallotStore.setState({ flows: {}, inHand: {} }, true);
});
