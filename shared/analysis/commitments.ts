/** Every commitment as it stands on a day, and what the two sides' records say. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Commitment, Plan } from '../plan/plan.ts';
import { type Balance, balanceOf } from './balance.ts';
import { type CommitmentState, hasHappened, type Standing, standingOn, standingsOn } from './commitment-state.ts';
import { type KeptRecord, keptRecordOf, type MissReason } from './kept.ts';
import { asParty } from './names.ts';
import { numbersOf } from './numbering.ts';

/** What a commitment waits for. */
export type Awaited = 'acceptance' | 'acknowledgement' | 'withdrawal';

export interface CommitmentRow {
	readonly id: string;
	/** As shown, `C-7`. */
	readonly number: string;
	/** `vendor`, `partner`, or the id of a third party. */
	readonly from: string | null;
	readonly to: string | null;
	/** The sides that promise and receive; null where it is a third party. */
	readonly fromSide: Party | null;
	readonly toSide: Party | null;
	readonly deliverable: string | null;
	readonly test: string | null;
	readonly owner: string | null;
	readonly due: Day | null;
	readonly state: CommitmentState;
	/** The delivery that stands on the day. */
	readonly deliveredOn: Day | null;
	/** Whole days past the due day so far, 0 where in time; null where nothing is owed (yet, or any more). */
	readonly lateDays: number | null;
	readonly accepted: Day | null;
	/** The receiver whose yes is missing, and to what; null where nobody's is. */
	readonly awaits: string | null;
	readonly awaitsFor: Awaited | null;
	/** True where it was withdrawn and the receiver has said yes to that. */
	readonly withdrawalAgreed: boolean;
	readonly missReason: MissReason | null;
	readonly returnReason: string | null;
	/** The commitment that is meant to take its place, accepted or not. */
	readonly successor: string | null;
	/**
	 * True where it was not kept on its day and the receiver has accepted later terms for it: it counts as not kept, and
	 * what is owed is owed by its successor alone.
	 */
	readonly carriedOn: boolean;
	/** The commitment it is meant to replace: the first in the list that names it. */
	readonly replaces: string | null;
	readonly goal: string | null;
	readonly expectation: string | null;
	/** The session it was made in. */
	readonly session: string | null;
	/** Person-days. */
	readonly days: number | null;
	/** Minor units of the plan's currency. */
	readonly money: number | null;
	readonly claimBy: Day | null;
	readonly proof: string | null;
}

export interface CommitmentsOn {
	/** In their shown order. */
	readonly commitments: readonly CommitmentRow[];
	readonly kept: Readonly<Record<Party, KeptRecord>>;
	/** Over the plan's period. */
	readonly balance: Balance;
}

/** The list, the records and the balance on a day in the plan's time zone. Linear in rows, plus sorting. */
export function commitmentsOf(plan: Plan, on: Day): CommitmentsOn {
	const { commitments } = plan.collections;
	const standings = standingsOn(commitments, on);
	const numbers = numbersOf(plan);
	const replaced = new Map<string, string>();
	for (const { id, successor } of commitments) {
		if (successor !== null && successor !== id && !replaced.has(successor)) replaced.set(successor, id);
	}
	const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
	const rows = commitments.map((commitment) => {
		const number = numbers.get(`commitments/${commitment.id}`) ?? '';
		const standing = standings.get(commitment.id) ?? standingOn(commitment, false, on);
		const carriedOn = isCarriedOn(commitment, standing.state, byId, on);
		return commitmentRow(commitment, number, replaced.get(commitment.id) ?? null, { ...standing, carriedOn }, on);
	});
	return {
		commitments: rows,
		kept: { vendor: keptRecordOf(rows, 'vendor', on), partner: keptRecordOf(rows, 'partner', on) },
		balance: balanceOf(rows, plan.frame.start, plan.frame.end),
	};
}

/** By the day they are due, those without one last; of one day in the order of their numbers, in which they are listed. */
export function inOrderDue(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
	const dueOf = ({ due }: CommitmentRow) => due ?? '9999';
	return [...rows].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}

function commitmentRow(
	commitment: Commitment,
	number: string,
	replaces: string | null,
	{ state, deliveredOn, lateDays, carriedOn }: Standing & { readonly carriedOn: boolean },
	on: Day,
): CommitmentRow {
	const accepted = hasHappened(commitment.accepted, on) ? commitment.accepted : null;
	const withdrawalAgreed = state === 'withdrawn' && hasHappened(commitment.withdrawalAccepted, on);
	const awaitsFor = awaitedOf(state, accepted !== null, withdrawalAgreed);
	return {
		id: commitment.id,
		number,
		from: commitment.from,
		to: commitment.to,
		fromSide: asParty(commitment.from),
		toSide: asParty(commitment.to),
		deliverable: commitment.deliverable,
		test: commitment.test,
		owner: commitment.owner,
		due: commitment.due,
		state,
		deliveredOn,
		lateDays: carriedOn ? null : lateDays,
		accepted,
		awaits: awaitsFor === null ? null : commitment.to,
		awaitsFor,
		withdrawalAgreed,
		missReason: commitment.missReason,
		returnReason: commitment.returnReason,
		successor: commitment.successor,
		carriedOn,
		replaces,
		goal: commitment.goal,
		expectation: commitment.expectation,
		session: commitment.session,
		days: commitment.days,
		money: commitment.money,
		claimBy: commitment.claimBy,
		proof: commitment.proof,
	};
}

/** New terms are for a later day, so that commitments that name one another in a circle are not all gone. */
function isCarriedOn(
	{ successor, to, due }: Commitment,
	state: CommitmentState,
	byId: ReadonlyMap<string, Commitment>,
	on: Day,
): boolean {
	if (successor === null || due === null || (state !== 'missed' && state !== 'overdue')) return false;
	const next = byId.get(successor);
	if (next === undefined || next.to !== to || !hasHappened(next.accepted, on)) return false;
	return next.due === null || next.due > due;
}

/** A commitment that was never accepted still awaits its acceptance when its day has passed. */
function awaitedOf(state: CommitmentState, accepted: boolean, withdrawalAgreed: boolean): Awaited | null {
	switch (state) {
		case 'delivered':
			return 'acknowledgement';
		case 'withdrawn':
			return withdrawalAgreed ? null : 'withdrawal';
		case 'proposed':
		case 'accepted':
		case 'missed':
		case 'overdue':
			return accepted ? null : 'acceptance';
		case 'kept':
		case 'kept late':
		case 'renegotiated':
			return null;
	}
}
