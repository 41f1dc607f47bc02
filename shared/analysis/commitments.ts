/** Every commitment as it stands on a day, and what the two sides' records say. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Commitment, Plan } from '../plan/plan.ts';
import { type Balance, balanceOf } from './balance.ts';
import {
	type CommitmentState,
	type CommitmentsById,
	commitmentsById,
	hasHappened,
	standingOn,
} from './commitment-state.ts';
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
	/** Whole days past the due day so far, 0 where in time; null where nothing is owed (yet). */
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
	/** The commitment it is meant to replace: the first in the list that names it. */
	readonly replaces: string | null;
	readonly goal: string | null;
	readonly expectation: string | null;
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
	const byId = commitmentsById(commitments);
	const numbers = numbersOf(plan);
	const replaced = new Map<string, string>();
	for (const { id, successor } of commitments) {
		if (successor !== null && successor !== id && !replaced.has(successor)) replaced.set(successor, id);
	}
	const rows = commitments.map((commitment) => ({
		...commitmentRow(commitment, byId, on),
		number: numbers.get(`commitments/${commitment.id}`) ?? '',
		replaces: replaced.get(commitment.id) ?? null,
	}));
	return {
		commitments: rows,
		kept: { vendor: keptRecordOf(rows, 'vendor', on), partner: keptRecordOf(rows, 'partner', on) },
		balance: balanceOf(rows, plan.frame.start, plan.frame.end),
	};
}

function commitmentRow(commitment: Commitment, byId: CommitmentsById, on: Day) {
	const { from, to, id, deliverable, test, owner, due, missReason, returnReason, successor } = commitment;
	const { goal, expectation, days, money, claimBy, proof } = commitment;
	const standing = standingOn(commitment, byId, on);
	const accepted = hasHappened(commitment.accepted, on) ? commitment.accepted : null;
	const withdrawalAgreed = standing.state === 'withdrawn' && hasHappened(commitment.withdrawalAccepted, on);
	const awaitsFor = awaitedOf(standing.state, accepted !== null, withdrawalAgreed);
	return {
		...{ id, from, to, fromSide: asParty(from), toSide: asParty(to) },
		...{ deliverable, test, owner, due, days, money, claimBy, proof, goal, expectation },
		...{ ...standing, accepted, withdrawalAgreed, missReason, returnReason, successor },
		awaits: awaitsFor === null ? null : to,
		awaitsFor,
	};
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
