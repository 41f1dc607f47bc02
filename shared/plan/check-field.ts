/** What is wrong with one field that is written, before its record is looked at as a whole. */

import { fail } from '../base/result.ts';
import { type Pen, RESERVED, type RecordRef, type Scalar } from '../ledger/change.ts';
import { isOrderKey } from '../ledger/order.ts';
import { say, term } from '../words/spoken.ts';
import { coverMark } from './agreement.ts';
import { nameOf, type Refusal, type Target } from './edit-target.ts';
import type { FieldSpec } from './field.ts';
import { mayWrite, ownerOf } from './owners.ts';
import { refOf } from './plan.ts';
import { type CollectionName, fieldSpec } from './schema.ts';
import { checkValue, problemWith } from './values.ts';

/** A field every record has: its removal, its place in the order, its parent. */
export function checkReserved(target: Target, pen: Pen, field: string, value: Scalar): Refusal | null {
	if (field === RESERVED.removed) {
		if (target.spec.only)
			return fail(
				'invalid',
				say('The {noun} is part of every plan and cannot be removed.', { noun: term(target.spec.noun) }),
			);
		if (typeof value !== 'boolean')
			return fail('invalid', say('{row}: removed has to be true or false.', { row: nameOf(target) }));
		if (target.before === null && value)
			return fail('not-found', say('There is no {ref} to remove.', { ref: target.ref }));
	}
	if (field === RESERVED.order && !(typeof value === 'string' && isOrderKey(value)))
		return fail(
			'invalid',
			say('{row}: the order key “{value}” is not one.', { row: nameOf(target), value: String(value) }),
		);
	if (field === RESERVED.parent) {
		const [first] = target.spec.derivedFrom ?? [];
		const link = first === undefined ? undefined : fieldSpec(target.collection, first);
		if (link?.kind !== 'link' || value !== `${link.to}/${String(target.after[first ?? ''])}`)
			return fail(
				'invalid',
				say('{row}: its parent follows from its id and is not set by hand.', { row: nameOf(target) }),
			);
	}
	return checkOwner(target, pen, field, field);
}

/** A field of the schema. `exists` knows the records there are and those the same edits make. */
export function checkField(
	target: Target,
	pen: Pen,
	field: string,
	value: Scalar,
	exists: (ref: RecordRef) => boolean,
): Refusal | null {
	const spec = fieldSpec(target.collection, field);
	if (spec === undefined)
		return fail(
			'invalid',
			say('A {noun} has no field “{field}” (in {ref}).', { noun: term(target.spec.noun), field, ref: target.ref }),
		);
	// A yes that could not be turned into a mark found no words; checkAgreement says so.
	const isYesToNothing = spec.kind === 'agreement' && value === true;
	const wrong = isYesToNothing ? null : checkValue(spec, value);
	if (wrong !== null) return fail('invalid', `${nameOf(target)}: ${problemWith(spec, wrong)}`);
	const notYours = checkOwner(target, pen, field, term(spec.label));
	if (notYours !== null) return notYours;
	if (spec.role && target.before !== null && target.before.values[field] !== value)
		return fail(
			'invalid',
			say('{row}: {label} is set when the {noun} is made and stays.', {
				row: nameOf(target),
				label: term(spec.label),
				noun: term(target.spec.noun),
			}),
		);
	const frozen = checkFrozen(target, field);
	if (frozen !== null) return frozen;
	if (spec.kind === 'link' && typeof value === 'string' && !exists(refOf(spec.to as CollectionName, value)))
		return fail(
			'not-found',
			say('{row}: {label} names {ref}, which is not in the plan.', {
				row: nameOf(target),
				label: term(spec.label),
				ref: refOf(spec.to as CollectionName, value),
			}),
		);
	if (spec.kind === 'party' && typeof value === 'string' && isThird(value) && !exists(refOf('thirdParties', value)))
		return fail(
			'not-found',
			say('{row}: {label} names “{value}”, which is neither side nor a third party of the plan.', {
				row: nameOf(target),
				label: term(spec.label),
				value,
			}),
		);
	if (spec.kind === 'agreement' && value !== null) return checkAgreement(target, spec, field, value);
	return null;
}

/** A field that stays as it was accepted, while the acceptance stands. Choosing between versions is not refused. */
export function checkFrozen(target: Target, field: string): Refusal | null {
	const spec = fieldSpec(target.collection, field);
	const isOpen = target.before?.conflicts?.[field] !== undefined;
	const frozen = spec === undefined || isOpen ? null : frozenSince(target, spec);
	if (spec === undefined || frozen === null) return null;
	return fail('invalid', frozenWords({ row: nameOf(target), label: term(spec.label) }, frozen));
}

/** Amounts of a goal in money are whole minor units; the unit stands on the goal, which the same edits may be making. */
export function checkAmount(
	target: Target,
	field: string,
	value: Scalar,
	unitOf: (goal: RecordRef) => Scalar | undefined,
): Refusal | null {
	const spec = fieldSpec(target.collection, field);
	if (spec?.kind !== 'quantity' || typeof value !== 'number' || Number.isInteger(value)) return null;
	const goal = target.collection === 'goals' ? target.id : String(target.after.goal);
	if (unitOf(refOf('goals', goal)) !== 'money') return null;
	return fail(
		'invalid',
		say('{row}: {label} has to be in whole minor units (cents, pence).', {
			row: nameOf(target),
			label: term(spec.label),
		}),
	);
}

/** Null while the field may be written; otherwise the day it was accepted, nothing where copies name several. */
function frozenSince({ before }: Target, { frozenBy }: FieldSpec): string | null {
	if (before === null || frozenBy === undefined) return null;
	if (before.conflicts !== undefined && Object.hasOwn(before.conflicts, frozenBy)) return '';
	const day = before.values[frozenBy] ?? null;
	return day === null ? null : String(day);
}

function frozenWords(what: { readonly row: string; readonly label: string }, day: string): string {
	return day === ''
		? say('{row}: {label} is fixed since it was accepted; ask for new terms instead.', what)
		: say('{row}: {label} is fixed since it was accepted on {day}; ask for new terms instead.', { ...what, day });
}

function checkOwner(target: Target, pen: Pen, field: string, label: string): Refusal | null {
	const owner = ownerOf(target.ref, field, target.after);
	if (owner === undefined || mayWrite(pen, owner)) return null;
	return fail(
		'not-yours',
		say('{row}: {label} is the {owner}’s to write, and the pen in hand is the {pens}.', {
			row: nameOf(target),
			label,
			owner: term(owner),
			pens: pen.party === 'joint' ? say('joint one') : say('{party}’s', { party: term(pen.party) }),
		}),
	);
}

function checkAgreement(target: Target, spec: FieldSpec, field: string, value: Scalar): Refusal | null {
	const conflicts = target.before?.conflicts;
	// Choosing among several is no new yes: whichever it is, it counts only for the words it was given to.
	if (conflicts?.[field]?.some((assignment) => assignment.value === value)) return null;
	const mark = coverMark(spec, conflicts ? { values: target.after, conflicts } : { values: target.after });
	if (mark === null)
		return fail('conflict', say('{row}: there is no single text to agree to yet.', { row: nameOf(target) }));
	return mark === value
		? null
		: fail(
				'changed',
				say('{row}: the words have changed since; read them again before agreeing.', { row: nameOf(target) }),
			);
}

function isThird(value: string): boolean {
	return value !== 'vendor' && value !== 'partner';
}
