/** What is wrong with a record as the edits would leave it. */

import { fail } from '../base/result.ts';
import type { Scalar } from '../ledger/change.ts';
import { say, term } from '../words/spoken.ts';
import { labelOf, nameOf, type Refusal, type Target } from './edit-target.ts';

/** Null where nothing is. `isAct`: the medians of a side’s people are shown, in whatever order they stand. */
export function checkWhole(target: Target, isAct: boolean): Refusal | null {
	return checkRequired(target) ?? checkName(target) ?? checkSides(target) ?? checkPairs(target, isAct);
}

function checkRequired(target: Target): Refusal | null {
	const { spec, after, before } = target;
	const missing = spec.required.find((field) => (before === null || target.given.has(field)) && isBlank(after[field]));
	if (missing === undefined) return null;
	return before === null
		? fail(
				'invalid',
				say('There is no {ref} yet; a new {noun} needs its {label}.', {
					ref: target.ref,
					noun: term(spec.noun),
					label: labelOf(target, missing),
				}),
			)
		: fail('invalid', say('{row}: {label} cannot be empty.', { row: nameOf(target), label: labelOf(target, missing) }));
}

/** A record whose id follows from its fields, for good, or a new one that belongs to one side alone. */
function checkName(target: Target): Refusal | null {
	const { spec, after, before } = target;
	const isNamed = before === null || spec.derivedFrom?.some((field) => target.given.has(field));
	const derived = isNamed ? spec.derivedFrom?.map((field) => String(after[field])).join('-') : undefined;
	if (derived !== undefined && derived !== target.id)
		return fail(
			'invalid',
			say('{ref} would have to be called {collection}/{derived}.', {
				ref: target.ref,
				collection: target.collection,
				derived,
			}),
		);
	if (before === null && spec.only && Object.hasOwn(spec.fields, 'holder') && after.holder !== target.id)
		return fail(
			'invalid',
			say('{ref} is the {side}’s; its {label} cannot be another.', {
				ref: target.ref,
				side: term(target.id),
				label: labelOf(target, 'holder'),
			}),
		);
	return null;
}

function checkSides(target: Target): Refusal | null {
	const { spec, after } = target;
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
	return null;
}

function checkPairs(target: Target, isAct: boolean): Refusal | null {
	const { after } = target;
	// A pair that a merge has broken is shown; it stops nobody who writes something else.
	const writes = (a: string, b: string) => target.given.has(a) || target.given.has(b);
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
