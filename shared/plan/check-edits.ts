/** What every door checks before an edit enters the ledger. The first thing wrong is named; nothing is written. */

import { fail, ok, type Result } from '../base/result.ts';
import { oddCharacter } from '../file/strict-json.ts';
import { type Edit, type Pen, RESERVED, type RecordRef } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import { checkAmount, checkField, checkReserved } from './check-field.ts';
import { checkRounds, type Lookup } from './check-rounds.ts';
import { checkWhole } from './check-whole.ts';
import { checkClosed } from './closed.ts';
import { type Target, targetOf } from './edit-target.ts';
import type { OpenRound } from './rounds.ts';

export interface CheckOptions {
	/** True for the acts that lock and reveal ballots and record agreements: they alone write what is never typed. */
	readonly isAct?: boolean;
	/** The rounds that are open: what they ask for is given in a ballot. */
	readonly rounds?: readonly OpenRound[];
}

/**
 * Refuses unknown collections and fields, values out of bounds, another side's column, role fields changed after
 * creation, frozen terms, missing required fields, links that lead nowhere, agreements to other words than the
 * record's, pairs that contradict each other (minimum above desired), and terms of a plan that was closed.
 */
export function checkEdits(
	lookup: Lookup,
	pen: Pen,
	edits: readonly Edit[],
	{ isAct = false, rounds = [] }: CheckOptions = {},
): Result<undefined> {
	const named = checkPen(pen);
	if (!named.ok) return named;
	const seen = new Set<string>();
	for (const [ref, field] of edits) {
		const key = `${ref} ${field}`;
		if (seen.has(key)) return fail('invalid', say('{ref} {field} is given twice.', { ref, field }));
		seen.add(key);
	}
	if (!isAct) {
		const kept = checkRounds(lookup, rounds, edits);
		if (!kept.ok) return kept;
		const open = checkClosed(lookup, edits);
		if (!open.ok) return open;
	}
	const targets = new Map<RecordRef, Target>();
	for (const ref of new Set(edits.map(([record]) => record))) {
		const target = targetOf(lookup, ref, edits);
		if (!target.ok) return target;
		targets.set(ref, target.value);
	}
	for (const [ref, field, value] of edits) {
		const target = targets.get(ref);
		if (target === undefined) continue;
		const wrong = RESERVED_FIELDS.has(field)
			? checkReserved(target, pen, field, value)
			: (checkField(target, pen, field, value, (link) => targets.has(link) || lookup(link) !== null) ??
				checkAmount(target, field, value, (goal) => (targets.get(goal)?.after ?? lookup(goal)?.values)?.unit));
		if (wrong !== null) return wrong;
	}
	for (const target of targets.values()) {
		const wrong = checkWhole(target, isAct);
		if (wrong !== null) return wrong;
	}
	return ok();
}

const LONGEST_NAME = 80;

/** A pen's name stands in every line it writes: what no line may hold, it may not either. */
export function checkPen(pen: Pen): Result<undefined> {
	if (pen.name.trim() === '') return fail('invalid', say('Say who is writing: the pen has no name.'));
	if (pen.name.length > LONGEST_NAME)
		return fail(
			'invalid',
			say('The pen’s name has {count} characters; at most {most} fit.', {
				count: pen.name.length,
				most: LONGEST_NAME,
			}),
		);
	const odd = oddCharacter(pen.name);
	return odd === null ? ok() : fail('invalid', odd(say('The pen’s name')));
}

const RESERVED_FIELDS: ReadonlySet<string> = new Set(Object.values(RESERVED));
