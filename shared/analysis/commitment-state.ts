/** What a commitment is on a day: read from its facts, never stored. */
import { type Day, daysBetween } from '../base/dates.ts';
import type { Commitment } from '../plan/plan.ts';

export const COMMITMENT_STATES = [
	'kept',
	'kept late',
	'withdrawn',
	'renegotiated',
	'delivered',
	'missed',
	'overdue',
	'accepted',
	'proposed',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export interface Standing {
	readonly state: CommitmentState;
	/** The day of the delivery that counts: not cancelled by a return. Null where there is none on that day. */
	readonly deliveredOn: Day | null;
	/** Whole days after the due day, 0 where in time; null without a due day, or where nothing is owed any more. */
	readonly lateDays: number | null;
}

export interface Stood extends Standing {
	/** The commitment that carries on for this one: itself, or where it was renegotiated the last successor. */
	readonly last: Commitment;
}

/** By id. */
export type Standings = ReadonlyMap<string, Stood>;

/**
 * Where every commitment stands on a day in the plan's time zone. Successors that run in a circle replace nothing.
 * Linear in commitments, however long the chains are.
 */
export function standingsOn(commitments: readonly Commitment[], on: Day): Standings {
	const lasts = lastsOn(commitments, on);
	return new Map(
		commitments.map((commitment) => {
			const last = lasts.get(commitment.id) ?? commitment;
			const { state, deliveredOn, lateDays } = standingOn(commitment, last !== commitment, on);
			return [commitment.id, { state, deliveredOn, lateDays, last }];
		}),
	);
}

/**
 * The state of one commitment on a day: facts of later days are ignored, and the first state that fits, in the order
 * of `COMMITMENT_STATES`, is it. A commitment due today is not overdue; one without a due day is never late.
 * `replaced`: a successor was asked for in time and accepted. Source: the commitment rules of the field; kept or not
 * kept as in Last Planner's percent plan complete.
 */
export function standingOn(commitment: Commitment, replaced: boolean, on: Day): Standing {
	const { due } = commitment;
	const { deliveredOn, acknowledged } = deliveryOn(commitment, on);
	const late = (until: Day) => (due === null ? null : Math.max(0, daysBetween(due, until)));
	if (deliveredOn !== null && acknowledged) {
		const state = due === null || deliveredOn <= due ? 'kept' : 'kept late';
		return { state, deliveredOn, lateDays: late(deliveredOn) };
	}
	if (hasHappened(commitment.withdrawn, on)) return { state: 'withdrawn', deliveredOn, lateDays: null };
	if (replaced) return { state: 'renegotiated', deliveredOn, lateDays: null };
	if (deliveredOn !== null) return { state: 'delivered', deliveredOn, lateDays: late(deliveredOn) };
	if (due !== null && on > due) {
		return { state: commitment.missReason === null ? 'overdue' : 'missed', deliveredOn, lateDays: late(on) };
	}
	return { state: hasHappened(commitment.accepted, on) ? 'accepted' : 'proposed', deliveredOn, lateDays: null };
}

/** The end of each chain of successors; null for those whose chain runs in a circle. */
function lastsOn(commitments: readonly Commitment[], on: Day): ReadonlyMap<string, Commitment | null> {
	const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
	const lasts = new Map<string, Commitment | null>();
	for (const commitment of commitments) {
		const path = new Set<string>();
		let end = commitment;
		let next: Commitment | null = commitment;
		while (next !== null && !lasts.has(next.id) && !path.has(next.id)) {
			end = next;
			path.add(next.id);
			next = successorOn(next, byId, on);
		}
		const last = next === null ? end : (lasts.get(next.id) ?? null);
		for (const id of path) lasts.set(id, last);
	}
	return lasts;
}

/**
 * The commitment that has taken this one's place: asked for before the due day, and accepted by the same receiver.
 * Null while one of the two is missing on that day, and where this one was kept or withdrawn.
 */
function successorOn(commitment: Commitment, byId: ReadonlyMap<string, Commitment>, on: Day): Commitment | null {
	const { asked, due, successor, to } = commitment;
	if (successor === null || !hasHappened(asked, on) || !isBefore(asked, due)) return null;
	const next = byId.get(successor);
	if (next === undefined || next.to !== to || !hasHappened(next.accepted, on)) return null;
	return standingOn(commitment, true, on).state === 'renegotiated' ? next : null;
}

/** True where the fact has a day and that day is not after `on`. */
export function hasHappened(fact: Day | null, on: Day): boolean {
	return fact !== null && fact <= on;
}

/** True where `day` is before the due day; a commitment without one is never due. */
function isBefore(day: Day | null, due: Day | null): boolean {
	return day !== null && (due === null || day < due);
}

/**
 * A return cancels a delivery made on or before it, and an acknowledgement made before it. An acknowledgement
 * without a standing delivery is the receiver's word that it was there by that day.
 */
function deliveryOn(commitment: Commitment, on: Day): { deliveredOn: Day | null; acknowledged: boolean } {
	const fact = (day: Day | null) => (hasHappened(day, on) ? day : null);
	const returned = fact(commitment.returned);
	const claimed = fact(commitment.delivered);
	const confirmed = fact(commitment.acknowledged);
	const delivery = claimed !== null && (returned === null || claimed > returned) ? claimed : null;
	const acknowledgement = confirmed !== null && (returned === null || confirmed >= returned) ? confirmed : null;
	return { deliveredOn: delivery ?? acknowledgement, acknowledged: acknowledgement !== null };
}
