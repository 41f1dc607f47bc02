/** What every door checks before an edit enters the ledger. The first thing wrong is named; nothing is written. */

import { fail, ok, type Result } from '../base/result.ts';
import { oddCharacter } from '../file/strict-json.ts';
import { type Edit, type Pen, RESERVED, type RecordRef, type RecordView, type Scalar } from '../ledger/change.ts';
import { isOrderKey } from '../ledger/order.ts';
import { say, spoken, term } from '../words/spoken.ts';
import { coverMark } from './agreement.ts';
import { checkRounds, type Lookup } from './check-rounds.ts';
import { checkClosed } from './closed.ts';
import type { CollectionSpec, FieldSpec } from './field.ts';
import { mayWrite, ownerOf } from './owners.ts';
import { refOf, splitRef } from './plan.ts';
import type { OpenRound } from './rounds.ts';
import { type CollectionName, collectionSpec, fieldSpec } from './schema.ts';
import { checkValue, isRecordId, problemWith } from './values.ts';

export interface CheckOptions {
	/** True for the acts that lock and reveal ballots and record agreements: they alone write what is never typed. */
	readonly isAct?: boolean;
	/** The rounds that are open: what they ask for is given in a ballot. */
	readonly rounds?: readonly OpenRound[];
}

/** One record with what the edits would make of it. */
interface Target {
	readonly ref: RecordRef;
	readonly collection: string;
	readonly id: string;
	readonly spec: CollectionSpec;
	readonly before: RecordView | null;
	/** The fields that are being written. */
	readonly given: ReadonlySet<string>;
	readonly after: Readonly<Record<string, Scalar>>;
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

type Refusal = ReturnType<typeof fail>;

function targetOf(lookup: Lookup, ref: RecordRef, edits: readonly Edit[]): Result<Target> {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (spec === undefined)
		return fail('invalid', say('There is no collection “{collection}” (in {ref}).', { collection, ref }));
	if (!isRecordId(id))
		return fail(
			'invalid',
			say('“{id}” is no id of a {noun}: use letters, digits, _, - and dots.', { id, noun: term(spec.noun) }),
		);
	if (spec.only && !spec.only.includes(id))
		return fail(
			'invalid',
			say('There is no {ref}; the {rows} are {refs}.', {
				ref,
				rows: term(spec.plural),
				refs: spoken().list(spec.only.map((one) => `${collection}/${one}`)),
			}),
		);
	const before = lookup(ref);
	const given = edits.filter(([record]) => record === ref);
	const after = { ...before?.values, ...Object.fromEntries(given.map(([, field, value]) => [field, value])) };
	return ok({ ref, collection, id, spec, before, given: new Set(given.map(([, field]) => field)), after });
}

function checkReserved(target: Target, pen: Pen, field: string, value: Scalar): Refusal | null {
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

function checkField(
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
	const frozen = frozenSince(target, spec);
	if (frozen !== null) return fail('invalid', frozenWords({ row: nameOf(target), label: term(spec.label) }, frozen));
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

/** Amounts of a goal in money are whole minor units; the unit stands on the goal, which the same edits may be making. */
function checkAmount(
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

function checkWhole(target: Target, isAct: boolean): Refusal | null {
	const { spec, after, before } = target;
	const missing = spec.required.find((field) => (before === null || target.given.has(field)) && isBlank(after[field]));
	if (missing !== undefined)
		return before === null
			? fail(
					'invalid',
					say('There is no {ref} yet; a new {noun} needs its {label}.', {
						ref: target.ref,
						noun: term(spec.noun),
						label: labelOf(target, missing),
					}),
				)
			: fail(
					'invalid',
					say('{row}: {label} cannot be empty.', { row: nameOf(target), label: labelOf(target, missing) }),
				);
	if (before === null) {
		const derived = spec.derivedFrom?.map((field) => String(after[field])).join('-');
		if (derived !== undefined && derived !== target.id)
			return fail(
				'invalid',
				say('{ref} would have to be called {collection}/{derived}.', {
					ref: target.ref,
					collection: target.collection,
					derived,
				}),
			);
		if (spec.only && Object.hasOwn(spec.fields, 'holder') && after.holder !== target.id)
			return fail(
				'invalid',
				say('{ref} is the {side}’s; its {label} cannot be another.', {
					ref: target.ref,
					side: term(target.id),
					label: labelOf(target, 'holder'),
				}),
			);
	}
	for (const [a, b] of [
		['holder', 'deliverer'],
		['from', 'to'],
	] as const)
		if (
			Object.hasOwn(spec.fields, a) &&
			Object.hasOwn(spec.fields, b) &&
			after[a] !== undefined &&
			after[a] === after[b]
		)
			return fail(
				'invalid',
				say('{row}: {one} and {other} are the same side.', {
					row: nameOf(target),
					one: labelOf(target, a),
					other: labelOf(target, b),
				}),
			);
	// A pair that a merge has broken is shown; it stops nobody who writes something else.
	const writes = (a: string, b: string) => target.given.has(a) || target.given.has(b);
	// Nor are the medians of a side's people kept from being shown.
	if (!isAct && writes('minimum', 'desired') && isAbove(after.minimum, after.desired))
		return fail(
			'invalid',
			say('{row}: the minimum ({minimum}) is above the desired ({desired}).', {
				row: nameOf(target),
				minimum: String(after.minimum),
				desired: String(after.desired),
			}),
		);
	const { start, end } = after;
	if (writes('start', 'end') && typeof start === 'string' && typeof end === 'string' && end < start)
		return fail(
			'invalid',
			say('{row}: the last day ({end}) is before the first ({start}).', { row: nameOf(target), end, start }),
		);
	return null;
}

function isAbove(minimum: Scalar | undefined, desired: Scalar | undefined): boolean {
	return typeof minimum === 'number' && typeof desired === 'number' && minimum > desired;
}

function isBlank(value: Scalar | undefined): boolean {
	return value === undefined || value === null || value === '';
}

function isThird(value: string): boolean {
	return value !== 'vendor' && value !== 'partner';
}

function labelOf(target: Target, field: string): string {
	return term(fieldSpec(target.collection, field)?.label ?? field);
}

function nameOf(target: Target): string {
	const title =
		target.spec.title === null ? null : (target.before?.values[target.spec.title] ?? target.after[target.spec.title]);
	return typeof title === 'string' && title !== ''
		? say('The {noun} “{title}”', { noun: term(target.spec.noun), title: shorten(title) })
		: target.ref;
}

function shorten(title: string): string {
	return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}
