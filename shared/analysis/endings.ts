/** Where a gap below minimum ends: the first ending that still stands on a day, else why it is open. */
import type { Day } from '../base/dates.ts';
import { isAgreed } from '../plan/agreement.ts';
import type { Expectation } from '../plan/plan.ts';
import { schema } from '../plan/schema.ts';
import { hasHappened, type Standings } from './commitment-state.ts';
import { asParty, filled } from './names.ts';

export const OUTCOMES = ['open', 'commitment', 'pivot', 'agree to differ', 'accept as is'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Ending {
	readonly kind: Exclude<Outcome, 'open'>;
	/** The commitment that stands on that day: the last successor where it was renegotiated. */
	readonly commitment: string | null;
	/** The last day an agreement to differ counts; for a commitment its due day. */
	readonly until: Day | null;
	/** The agreed words: the deliverable, the pivot, what they differ on, or the reason to accept. */
	readonly text: string | null;
}

/** Why a gap below minimum is open. */
export type OpenReason =
	| 'nothing chosen'
	| 'awaits vendor'
	| 'awaits partner'
	| 'awaits both'
	/** The words or the ratings are no longer those the yes was given to. */
	| 'changed since'
	| 'day passed'
	| 'commitment missed'
	| 'commitment overdue'
	| 'commitment withdrawn'
	| 'commitment removed'
	/** The commitment is not one to the side that expects. */
	| 'commitment not to the holder';

export interface EndingOn {
	readonly ending: Ending | null;
	readonly openBecause: OpenReason | null;
}

interface Open {
	readonly because: OpenReason;
	/** One side has said yes to it and only the other's is missing. */
	readonly isProposed: boolean;
}

type Attempt = Ending | Open | null;
type AgreementField =
	| 'commitmentFor'
	| 'acceptedAsIs'
	| 'differVendor'
	| 'differPartner'
	| 'pivotVendor'
	| 'pivotPartner';
type Yes = 'yes' | 'changed since' | 'none';

/**
 * Tries commitment, pivot, agree to differ, accept as is, in that order. Each counts only while the words and ratings
 * stand that it was agreed for: a new rating opens the gap again. Where none counts, an ending that one side has
 * proposed and the other has yet to answer is why it is open: it is newer than a commitment that was missed. Words
 * nobody has said yes to propose nothing; then the first reason in that order is told.
 */
export function endingOn(expectation: Expectation, standings: Standings, on: Day): EndingOn {
	const open: Open[] = [];
	for (const attempt of [byCommitment, byPivot, byDiffering, byAcceptance]) {
		const found = attempt(expectation, standings, on);
		if (found === null) continue;
		if ('kind' in found) return { ending: found, openBecause: null };
		open.push(found);
	}
	const told = open.find(({ isProposed }) => isProposed) ?? open[0];
	return { ending: null, openBecause: told?.because ?? 'nothing chosen' };
}

/** The deliverer offers, the holder accepts; a renegotiated commitment hands over to its successor. */
function byCommitment(expectation: Expectation, standings: Standings, on: Day): Attempt {
	if (expectation.commitment === null) return null;
	const offered = yesTo(expectation, 'commitmentFor');
	if (offered === 'changed since') return because('changed since');
	if (offered === 'none') return because(awaits(expectation.deliverer));
	const commitment = standings.get(expectation.commitment)?.last;
	if (commitment === undefined) return because('commitment removed');
	if (commitment.to !== expectation.holder || commitment.from === commitment.to)
		return because('commitment not to the holder');
	const state = standings.get(commitment.id)?.state;
	if (state === 'missed' || state === 'overdue' || state === 'withdrawn') return because(`commitment ${state}`);
	if (!hasHappened(commitment.accepted, on)) return proposed(awaits(expectation.holder));
	return { kind: 'commitment', commitment: commitment.id, until: commitment.due, text: filled(commitment.deliverable) };
}

function byPivot(expectation: Expectation): Attempt {
	const text = filled(expectation.pivotText);
	if (text === null) return null;
	const missing = missingYes(expectation, 'pivotVendor', 'pivotPartner');
	return missing ?? { kind: 'pivot', commitment: null, until: null, text };
}

/** Counts up to and including its day. */
function byDiffering(expectation: Expectation, _: Standings, on: Day): Attempt {
	const text = filled(expectation.differText);
	const until = expectation.differUntil;
	if (text === null || until === null) return null;
	const missing = missingYes(expectation, 'differVendor', 'differPartner');
	if (missing !== null) return missing;
	return on > until ? because('day passed') : { kind: 'agree to differ', commitment: null, until, text };
}

function byAcceptance(expectation: Expectation): Attempt {
	const text = filled(expectation.acceptReason);
	if (text === null) return null;
	const accepted = yesTo(expectation, 'acceptedAsIs');
	if (accepted === 'changed since') return because('changed since');
	if (accepted === 'none') return because(awaits(expectation.holder));
	return { kind: 'accept as is', commitment: null, until: null, text };
}

function missingYes(expectation: Expectation, vendor: AgreementField, partner: AgreementField): Open | null {
	const ofVendor = yesTo(expectation, vendor);
	const ofPartner = yesTo(expectation, partner);
	if (ofVendor === 'yes' && ofPartner === 'yes') return null;
	if (ofVendor === 'changed since' || ofPartner === 'changed since') return because('changed since');
	if (ofVendor === 'none' && ofPartner === 'none') return because('awaits both');
	return proposed(ofVendor === 'none' ? 'awaits vendor' : 'awaits partner');
}

function yesTo(expectation: Expectation, field: AgreementField): Yes {
	if (expectation[field] === null) return 'none';
	return isAgreed(schema.expectations.fields[field], field, { values: expectation }) ? 'yes' : 'changed since';
}

function awaits(party: string | null): OpenReason {
	const side = asParty(party);
	return side === null ? 'nothing chosen' : `awaits ${side}`;
}

function because(reason: OpenReason): Open {
	return { because: reason, isProposed: false };
}

function proposed(reason: OpenReason): Open {
	return { because: reason, isProposed: true };
}
