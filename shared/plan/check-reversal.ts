/** What undo and redo may bring back: they write no more than typing could, whatever has come to stand on it meanwhile. */

import { fail, ok, type Result } from '../base/result.ts';
import { type Edit, RESERVED, type RecordRef } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import { checkFrozen } from './check-field.ts';
import { checkRounds, type Lookup } from './check-rounds.ts';
import { checkClosed } from './closed.ts';
import { type Target, targetOf } from './edit-target.ts';
import { splitRef } from './plan.ts';
import type { OpenRound } from './rounds.ts';
import { collectionSpec } from './schema.ts';

/**
 * Refuses what a ballot or an agreement keeps, terms of a plan that was closed, terms that the other side has accepted,
 * and to take away the making of a record that holds words of others: they would stand there without it.
 */
export function checkReversal(lookup: Lookup, rounds: readonly OpenRound[], edits: readonly Edit[]): Result<undefined> {
	const kept = checkRounds(lookup, rounds, edits);
	if (!kept.ok) return kept;
	const open = checkClosed(lookup, edits);
	if (!open.ok) return open;
	for (const ref of new Set(edits.map(([record]) => record))) {
		const target = targetOf(lookup, ref, edits);
		if (!target.ok) return target;
		for (const field of target.value.given) {
			const frozen = checkFrozen(target.value, field);
			if (frozen !== null) return frozen;
		}
		if (leavesWords(target.value)) return fail('invalid', say('What was done last has been changed by others since.'));
	}
	return ok();
}

/**
 * The same on screen, for a copy that knows these records already: one whose making is taken back is removed, so that it
 * meets what is written in it elsewhere as every removal does. Those that come with the plan, and those that have no title
 * and are called by a day or by what they belong to, are emptied: they are written to again.
 */
export function asRemovals(edits: readonly Edit[], isKnown: (ref: RecordRef) => boolean): readonly Edit[] {
	const emptied = new Set(edits.flatMap(([ref, field, value]) => (value === null ? [`${ref} ${field}`] : [])));
	const isUnmade = (ref: RecordRef) => {
		const spec = collectionSpec(splitRef(ref).collection);
		if (spec === undefined || spec.only !== undefined || spec.title === null) return false;
		return isKnown(ref) && spec.required.every((field) => emptied.has(`${ref} ${field}`));
	};
	const unmade = new Set(edits.map(([ref]) => ref).filter(isUnmade));
	return [
		...edits.filter(([ref]) => !unmade.has(ref)),
		...Array.from(unmade, (ref): Edit => [ref, RESERVED.removed, true]),
	];
}

function leavesWords({ spec, given, before, after }: Target): boolean {
	const isUnmade = spec.required.some((field) => given.has(field) && after[field] === null);
	const reserved: readonly string[] = Object.values(RESERVED);
	const left = Object.entries(after).some(([field, value]) => value !== null && !reserved.includes(field));
	return isUnmade && (left || Object.keys(before?.conflicts ?? {}).length > 0);
}
