/** What is given in a ballot or recorded as an agreement is never typed, and does not go away again. */

import { fail, ok, type Result } from '../base/result.ts';
import { type Edit, RESERVED, type RecordRef, type RecordView } from '../ledger/change.ts';
import { say, term } from '../words/spoken.ts';
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
		if (spec?.act && value !== null) return fail('invalid', writtenByAct(ref, collection, term(spec.label)));
		if (spec?.kind === 'rating' && rounds.some((round) => round.asked.includes(ref)))
			return fail(
				'not-yours',
				say('A round is open: “{label}” is given in a ballot until both sides reveal.', { label: term(spec.label) }),
			);
		const goes = (field === RESERVED.removed && value === true) || (spec?.role && value === null);
		if (goes && collection === 'agreements')
			return fail('invalid', say('{ref}: a recorded agreement stays; a later one takes its place.', { ref }));
		if (goes && collection === 'ballots')
			return fail('invalid', say('{ref}: a ballot that was given stays with its round.', { ref }));
		if (goes && collection === 'rounds' && PARTIES.some((party) => lookup(`ballots/${id}-${party}`) !== null))
			return fail('invalid', say('{ref}: a ballot was given in this round, so the round stays.', { ref }));
	}
	return ok();
}

function writtenByAct(ref: RecordRef, collection: string, label: string): string {
	switch (collection) {
		case 'ballots':
			return say('{ref}: {label} is written by locking and revealing a ballot, never by hand.', { ref, label });
		case 'agreements':
			return say('{ref}: {label} is written by recording an agreement, never by hand.', { ref, label });
		default:
			return say('{ref}: {label} is written by an act, never by hand.', { ref, label });
	}
}
