/** What is given in a ballot or recorded as an agreement is never typed, and does not go away again. */
import { fail, ok, type Result } from '../base/result.ts';
import { type Edit, RESERVED, type RecordRef, type RecordView } from '../ledger/change.ts';
import { PARTIES } from './field.ts';
import { splitRef } from './plan.ts';
import type { OpenRound } from './rounds.ts';
import { fieldSpec } from './schema.ts';

/** The plan as far as a check needs it: the visible record, or null. */
export type Lookup = (ref: RecordRef) => RecordView | null;

/**
 * While a round is open its ratings are given in ballots, at every door; neither a ballot nor a recorded agreement is
 * ever typed; and neither these nor a round in which a ballot was given go away again. Also for what undo would bring
 * back.
 */
export function checkRounds(lookup: Lookup, rounds: readonly OpenRound[], edits: readonly Edit[]): Result<undefined> {
	for (const [ref, field, value] of edits) {
		const { collection, id } = splitRef(ref);
		const spec = fieldSpec(collection, field);
		if (spec?.act && value !== null)
			return fail('invalid', `${ref}: ${spec.label} is written by ${ACT_OF[collection] ?? 'an act'}, never by hand.`);
		if (spec?.kind === 'rating' && rounds.some((round) => round.asked.includes(ref)))
			return fail('not-yours', `A round is open: “${spec.label}” is given in a ballot until both sides reveal.`);
		const goes = (field === RESERVED.removed && value === true) || (spec?.role && value === null);
		if (goes && collection === 'agreements')
			return fail('invalid', `${ref}: a recorded agreement stays; a later one takes its place.`);
		if (goes && collection === 'ballots')
			return fail('invalid', `${ref}: a ballot that was given stays with its round.`);
		if (goes && collection === 'rounds' && PARTIES.some((party) => lookup(`ballots/${id}-${party}`) !== null))
			return fail('invalid', `${ref}: a ballot was given in this round, so the round stays.`);
	}
	return ok();
}

/** What writes the fields that nobody types. */
const ACT_OF: Readonly<Record<string, string>> = {
	ballots: 'locking and revealing a ballot',
	agreements: 'recording an agreement',
};
