/** What shows that something is mastered: certificates that run out, and commitments that were kept. */
import { type Day, daysBetween } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Commitment, Plan, RecordOf } from '../plan/plan.ts';
import { type CommitmentState, type Standings, standingsOn } from './commitment-state.ts';
import { asParty } from './names.ts';

/** A certificate that ends within so many days is worth a renewal now. */
export const EXPIRING_WITHIN_DAYS = 60;

/** `expiring`: still valid, and its last day is at most `EXPIRING_WITHIN_DAYS` away. */
export type CertificateState = 'valid' | 'expiring' | 'expired';

export interface CertificateRow {
	readonly id: string;
	readonly title: string | null;
	readonly holder: Party | null;
	readonly capability: string | null;
	readonly who: string | null;
	readonly obtained: Day | null;
	/** Its last day; null where it does not expire. */
	readonly expires: Day | null;
	readonly state: CertificateState;
	/** Days until its last day, negative once it is over; null where it does not expire. */
	readonly daysLeft: number | null;
}

/** A commitment that builds up a capability, as it stands on the day. */
export interface DevelopmentLink {
	readonly id: string;
	readonly title: string | null;
	readonly from: string | null;
	readonly due: Day | null;
	readonly state: CommitmentState;
	readonly develops: Commitment['develops'];
	readonly pays: Commitment['pays'];
	/** The side whose level it raises, where the commitment says so. */
	readonly side: Party | null;
	/** The day it was delivered; null before. */
	readonly deliveredOn: Day | null;
}

/** On its last day a certificate is still valid. */
export function certificateState(expires: Day | null, on: Day): CertificateState {
	if (expires === null) return 'valid';
	const left = daysBetween(on, expires);
	if (left < 0) return 'expired';
	return left <= EXPIRING_WITHIN_DAYS ? 'expiring' : 'valid';
}

/** Every certificate obtained by that day, the one that ends first first; those without an end last. */
export function certificatesOn(certificates: readonly RecordOf<'certificates'>[], on: Day): readonly CertificateRow[] {
	return certificates
		.filter(({ obtained }) => obtained === null || obtained <= on)
		.map(({ id, title, holder, capability, who, obtained, expires }) => ({
			id,
			title,
			holder: asParty(holder),
			capability,
			who,
			obtained,
			expires,
			state: certificateState(expires, on),
			daysLeft: expires === null ? null : daysBetween(on, expires),
		}))
		.sort((a, b) => compareDays(a.expires, b.expires));
}

/** The commitments that build up each capability, by its id, in their shown order. */
export function developmentOn(plan: Plan, on: Day): ReadonlyMap<string, readonly DevelopmentLink[]> {
	const { commitments } = plan.collections;
	const linked = commitments.some(({ capability }) => capability !== null);
	const standings: Standings = linked ? standingsOn(commitments, on) : new Map();
	const links = new Map<string, DevelopmentLink[]>();
	for (const commitment of commitments) {
		const standing = standings.get(commitment.id);
		if (commitment.capability === null || standing === undefined) continue;
		const list = links.get(commitment.capability) ?? [];
		list.push(linkOf(commitment, standing));
		links.set(commitment.capability, list);
	}
	return links;
}

function linkOf(
	commitment: Commitment,
	{ state, deliveredOn }: { readonly state: CommitmentState; readonly deliveredOn: Day | null },
): DevelopmentLink {
	const { id, deliverable, from, due, develops, pays, capabilitySide } = commitment;
	return { id, title: deliverable, from, due, state, develops, pays, side: capabilitySide, deliveredOn };
}

function compareDays(a: Day | null, b: Day | null): number {
	const [first, second] = [a ?? '9999', b ?? '9999'];
	return first < second ? -1 : first > second ? 1 : 0;
}
