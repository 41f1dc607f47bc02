/** Text as it is typed here, and what of an edit may become a draft. Received lines are never touched. */

import { fail, ok, type Result } from '../base/result.ts';
import { oddCharacter } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';
import { type Edit, RESERVED, type RecordRef, type Scalar } from './change.ts';
import type { EditAct } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { complainAboutEdits, fieldPlace } from './line.ts';
import { isOrderKey } from './order.ts';
import { shownValue } from './undo.ts';

// So that one edit fits into one published line whatever its characters are.
const MAX_TEXT = 60_000;

/** One Unicode form (NFC), line breaks as `\n`, no space around. Numbers lose a negative zero. */
export function normaliseTyped(value: Scalar): Scalar {
	if (value === 0) return 0;
	return typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : value;
}

/**
 * The edits that would change something, normalised. Refuses a wrong shape, characters that no plan may hold, records
 * that were removed, and every field in conflict unless the act sets one value over all: `resolve`, and `reveal`, by
 * which a side's new rating takes the place of all it gave before.
 */
export function checkEdits(given: readonly Edit[], act: EditAct, plan: Ledger): Result<readonly Edit[]> {
	const complaint = complainAboutEdits(given);
	if (complaint) return fail('invalid', complaint(say('The edit')));
	const edits = given.map(([ref, field, value]): Edit => [ref, field, normaliseTyped(value)]);
	for (const [ref, field, value] of edits) {
		if (typeof value !== 'string') continue;
		const odd = oddCharacter(value);
		if (odd) return fail('invalid', odd(say('The text for {place}', { place: fieldPlace(ref, field) })));
		if (value.length > MAX_TEXT)
			return fail(
				'invalid',
				say('The text for {place} has {count} characters; at most {most} fit.', {
					place: fieldPlace(ref, field),
					count: value.length,
					most: MAX_TEXT,
				}),
			);
	}
	const misplaced = edits.find(([, field, value]) => field === RESERVED.order && !isPlace(value));
	if (misplaced)
		return fail('invalid', say('The place of {ref} in its list is not a key that sorts.', { ref: misplaced[0] }));
	const putBack = new Set(
		edits.filter(([, field, value]) => field === RESERVED.removed && value !== true).map(([ref]) => ref),
	);
	const gone = edits.find(([ref]) => isGone(ref, putBack, plan));
	if (gone) return fail('not-found', say('{ref} has been removed.', { ref: gone[0] }));
	for (const [, field, value] of edits)
		if (field === RESERVED.parent && typeof value === 'string' && isGone(value, putBack, plan))
			return fail('not-found', say('{ref} has been removed, so nothing can be put below it.', { ref: value }));
	if (act === 'resolve') return ok(edits);
	for (const [ref, field] of act === 'reveal' ? [] : edits)
		if (isInConflict(plan, ref, field))
			return fail(
				'conflict',
				say('{place} holds different values; settle it first.', { place: fieldPlace(ref, field) }),
				{
					record: ref,
					field,
					values: plan.register(ref, field),
				},
			);
	return ok(edits.filter(([ref, field, value]) => shownValue(plan, ref, field) !== value));
}

/** Whether a record is hidden and these edits, which put some records back, leave it so. */
function isGone(ref: RecordRef, putBack: ReadonlySet<RecordRef>, plan: Ledger): boolean {
	if (!plan.isHidden(ref)) return false;
	const met = new Set<RecordRef>();
	for (let current: unknown = ref; typeof current === 'string' && !met.has(current); ) {
		if (plan.removal(current) === 'clean' && !putBack.has(current)) return true;
		met.add(current);
		current = shownValue(plan, current, RESERVED.parent);
	}
	return false;
}

function isPlace(value: Scalar): boolean {
	return value === null || (typeof value === 'string' && isOrderKey(value));
}

/** Whether a field waits for someone to settle it. `order` never does. */
export function isInConflict(plan: Ledger, ref: string, field: string): boolean {
	if (field === RESERVED.removed) return plan.removal(ref) === 'contested';
	return shownValue(plan, ref, field) === undefined;
}
