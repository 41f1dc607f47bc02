/** The edits behind a new commitment, and behind new terms for one that stands. */

import type { Day } from '../../../shared/base/dates.ts';
import { type Edit, RESERVED, type RecordRef, type Scalar } from '../../../shared/ledger/change.ts';
import type { Commitment } from '../../../shared/plan/plan.ts';

/** What a commitment says before anything has happened to it. */
export type Terms = Pick<
	Commitment,
	| 'from'
	| 'to'
	| 'deliverable'
	| 'test'
	| 'due'
	| 'owner'
	| 'days'
	| 'money'
	| 'claimBy'
	| 'proof'
	| 'goal'
	| 'expectation'
	| 'capability'
	| 'capabilitySide'
	| 'develops'
	| 'pays'
	| 'session'
>;

export function addEdits(ref: RecordRef, terms: Terms, order: string): readonly Edit[] {
	const filled = Object.entries(terms).filter(([, value]) => value !== null && value !== '');
	return [...filled.map(([field, value]): Edit => [ref, field, value satisfies Scalar]), [ref, RESERVED.order, order]];
}

/** One change: the successor with everything that stays, the day it was asked for, and the link to it. */
export function newTermsEdits(
	old: { readonly ref: RecordRef; readonly terms: Terms },
	next: {
		readonly id: string;
		readonly order: string;
		readonly changed: Pick<Terms, 'deliverable' | 'test' | 'due' | 'session'>;
	},
	asked: Day,
): readonly Edit[] {
	const terms = { ...old.terms, ...next.changed };
	return [
		...addEdits(`commitments/${next.id}`, terms, next.order),
		[old.ref, 'asked', asked],
		[old.ref, 'successor', next.id],
	];
}

export function termsOf(commitment: Commitment): Terms {
	const { from, to, deliverable, test, due, owner, days, money, claimBy, proof } = commitment;
	const { goal, expectation, capability, capabilitySide, develops, pays, session } = commitment;
	const serves = { goal, expectation, capability, capabilitySide, develops, pays, session };
	return { from, to, deliverable, test, due, owner, days, money, claimBy, proof, ...serves };
}
