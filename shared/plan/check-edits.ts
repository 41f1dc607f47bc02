/** What every door checks before an edit enters the ledger. The first thing wrong is named; nothing is written. */
import { fail, ok, type Result } from '../base/result.ts';
import { oddCharacter } from '../file/strict-json.ts';
import { type Edit, type Pen, RESERVED, type RecordRef, type RecordView, type Scalar } from '../ledger/change.ts';
import { isOrderKey } from '../ledger/order.ts';
import { coverMark } from './agreement.ts';
import { checkRounds, type Lookup } from './check-rounds.ts';
import { checkClosed } from './closed.ts';
import type { CollectionSpec, FieldSpec } from './field.ts';
import { mayWrite, ownerOf } from './owners.ts';
import { refOf, splitRef } from './plan.ts';
import type { OpenRound } from './rounds.ts';
import { type CollectionName, collectionSpec, fieldSpec } from './schema.ts';
import { checkValue, isRecordId } from './values.ts';

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
		if (seen.has(key)) return fail('invalid', `${ref} ${field} is given twice.`);
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
	if (pen.name.trim() === '') return fail('invalid', 'Say who is writing: the pen has no name.');
	if (pen.name.length > LONGEST_NAME)
		return fail('invalid', `The pen’s name has ${pen.name.length} characters; at most ${LONGEST_NAME} fit.`);
	const odd = oddCharacter(pen.name);
	return odd === null ? ok() : fail('invalid', `The pen’s name ${odd}.`);
}

const RESERVED_FIELDS: ReadonlySet<string> = new Set(Object.values(RESERVED));

type Refusal = ReturnType<typeof fail>;

function targetOf(lookup: Lookup, ref: RecordRef, edits: readonly Edit[]): Result<Target> {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (spec === undefined) return fail('invalid', `There is no collection “${collection}” (in ${ref}).`);
	if (!isRecordId(id))
		return fail('invalid', `“${id}” is no id of a ${spec.noun}: use letters, digits, _, - and dots.`);
	if (spec.only && !spec.only.includes(id))
		return fail(
			'invalid',
			`There is no ${ref}; the ${spec.plural} are ${spec.only.map((one) => `${collection}/${one}`).join(' and ')}.`,
		);
	const before = lookup(ref);
	const given = edits.filter(([record]) => record === ref);
	const after = { ...before?.values, ...Object.fromEntries(given.map(([, field, value]) => [field, value])) };
	return ok({ ref, collection, id, spec, before, given: new Set(given.map(([, field]) => field)), after });
}

function checkReserved(target: Target, pen: Pen, field: string, value: Scalar): Refusal | null {
	if (field === RESERVED.removed) {
		if (target.spec.only)
			return fail('invalid', `The ${target.spec.noun} is part of every plan and cannot be removed.`);
		if (typeof value !== 'boolean') return fail('invalid', `${nameOf(target)}: removed has to be true or false.`);
		if (target.before === null && value) return fail('not-found', `There is no ${target.ref} to remove.`);
	}
	if (field === RESERVED.order && !(typeof value === 'string' && isOrderKey(value)))
		return fail('invalid', `${nameOf(target)}: the order key “${String(value)}” is not one.`);
	if (field === RESERVED.parent) {
		const [first] = target.spec.derivedFrom ?? [];
		const link = first === undefined ? undefined : fieldSpec(target.collection, first);
		if (link?.kind !== 'link' || value !== `${link.to}/${String(target.after[first ?? ''])}`)
			return fail('invalid', `${nameOf(target)}: its parent follows from its id and is not set by hand.`);
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
	if (spec === undefined) return fail('invalid', `A ${target.spec.noun} has no field “${field}” (in ${target.ref}).`);
	// A yes that could not be turned into a mark found no words; checkAgreement says so.
	const isYesToNothing = spec.kind === 'agreement' && value === true;
	const wrong = isYesToNothing ? null : checkValue(spec, value);
	if (wrong !== null) return fail('invalid', `${nameOf(target)}: ${spec.label} ${wrong}.`);
	const notYours = checkOwner(target, pen, field, spec.label);
	if (notYours !== null) return notYours;
	if (spec.role && target.before !== null && target.before.values[field] !== value)
		return fail('invalid', `${nameOf(target)}: ${spec.label} is set when the ${target.spec.noun} is made and stays.`);
	const frozen = frozenSince(target, spec);
	if (frozen !== null)
		return fail(
			'invalid',
			`${nameOf(target)}: ${spec.label} is fixed since it was accepted${frozen}; ask for new terms instead.`,
		);
	if (spec.kind === 'link' && typeof value === 'string' && !exists(refOf(spec.to as CollectionName, value)))
		return fail('not-found', `${nameOf(target)}: ${spec.label} names ${spec.to}/${value}, which is not in the plan.`);
	if (spec.kind === 'party' && typeof value === 'string' && isThird(value) && !exists(refOf('thirdParties', value)))
		return fail(
			'not-found',
			`${nameOf(target)}: ${spec.label} names “${value}”, which is neither side nor a third party of the plan.`,
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
	return fail('invalid', `${nameOf(target)}: ${spec.label} has to be in whole minor units (cents, pence).`);
}

/** Null while the field may be written; otherwise " on" the day it was accepted, nothing where copies name several. */
function frozenSince({ before }: Target, { frozenBy }: FieldSpec): string | null {
	if (before === null || frozenBy === undefined) return null;
	if (before.conflicts !== undefined && Object.hasOwn(before.conflicts, frozenBy)) return '';
	const day = before.values[frozenBy] ?? null;
	return day === null ? null : ` on ${String(day)}`;
}

function checkOwner(target: Target, pen: Pen, field: string, label: string): Refusal | null {
	const owner = ownerOf(target.ref, field, target.after);
	if (owner === undefined || mayWrite(pen, owner)) return null;
	const pens = pen.party === 'joint' ? 'joint one' : `${pen.party}’s`;
	return fail(
		'not-yours',
		`${nameOf(target)}: ${label} is the ${owner}’s to write, and the pen in hand is the ${pens}.`,
	);
}

function checkAgreement(target: Target, spec: FieldSpec, field: string, value: Scalar): Refusal | null {
	const conflicts = target.before?.conflicts;
	// Choosing among several is no new yes: whichever it is, it counts only for the words it was given to.
	if (conflicts?.[field]?.some((assignment) => assignment.value === value)) return null;
	const mark = coverMark(spec, conflicts ? { values: target.after, conflicts } : { values: target.after });
	if (mark === null) return fail('conflict', `${nameOf(target)}: there is no single text to agree to yet.`);
	return mark === value
		? null
		: fail('changed', `${nameOf(target)}: the words have changed since; read them again before agreeing.`);
}

function checkWhole(target: Target, isAct: boolean): Refusal | null {
	const { spec, after, before } = target;
	const missing = spec.required.find((field) => (before === null || target.given.has(field)) && isBlank(after[field]));
	if (missing !== undefined)
		return before === null
			? fail('invalid', `There is no ${target.ref} yet; a new ${spec.noun} needs its ${labelOf(target, missing)}.`)
			: fail('invalid', `${nameOf(target)}: ${labelOf(target, missing)} cannot be empty.`);
	if (before === null) {
		const derived = spec.derivedFrom?.map((field) => String(after[field])).join('-');
		if (derived !== undefined && derived !== target.id)
			return fail('invalid', `${target.ref} would have to be called ${target.collection}/${derived}.`);
		if (spec.only && Object.hasOwn(spec.fields, 'holder') && after.holder !== target.id)
			return fail(
				'invalid',
				`${target.ref} is the ${target.id}’s; its ${labelOf(target, 'holder')} cannot be another.`,
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
			return fail('invalid', `${nameOf(target)}: ${labelOf(target, a)} and ${labelOf(target, b)} are the same side.`);
	// A pair that a merge has broken is shown; it stops nobody who writes something else.
	const writes = (a: string, b: string) => target.given.has(a) || target.given.has(b);
	// Nor are the medians of a side's people kept from being shown.
	if (!isAct && writes('minimum', 'desired') && isAbove(after.minimum, after.desired))
		return fail(
			'invalid',
			`${nameOf(target)}: the minimum (${after.minimum}) is above the desired (${after.desired}).`,
		);
	const { start, end } = after;
	if (writes('start', 'end') && typeof start === 'string' && typeof end === 'string' && end < start)
		return fail('invalid', `${nameOf(target)}: the last day (${end}) is before the first (${start}).`);
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
	return fieldSpec(target.collection, field)?.label ?? field;
}

function nameOf(target: Target): string {
	const title =
		target.spec.title === null ? null : (target.before?.values[target.spec.title] ?? target.after[target.spec.title]);
	return typeof title === 'string' && title !== '' ? `The ${target.spec.noun} “${shorten(title)}”` : target.ref;
}

function shorten(title: string): string {
	return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}
