/**
 * What a template has that a plan made from it has not: the rows of a newer version, and those left out before. A plan
 * remembers the version it has looked at last, so what was left stays left, on both sides alike.
 */
import { type Edit, type PenParty, RESERVED, type RecordRef } from '../ledger/change.ts';
import { mayWrite, ownerOf } from './owners.ts';
import { type Plan, refOf, splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';
import { planFromTemplate } from './template.ts';
import { ROW_LISTS, type RowList, recordIdOf, rowsOf } from './template-rows.ts';
import type { Template } from './template-schema.ts';

export interface RowOffer {
	readonly list: RowList;
	readonly key: string;
	readonly title: string;
	/** Whose pen makes it: a side’s own rows are taken by that side. */
	readonly owner: PenParty;
	/** `new`: in no version this plan has looked at. `left`: was left out. `removed`: was there and taken away. */
	readonly state: 'new' | 'left' | 'removed';
}

/** True for a record that a person took out of the plan. */
type WasRemoved = (ref: RecordRef) => boolean;

/**
 * The rows that the plan has not, in the order of the template. `before` is the version the plan has looked at; where it
 * is not known here, whatever is missing counts as new, but in a version older than that one. `wasRemoved` tells which
 * records were taken away.
 */
export function newsOf(
	plan: Plan,
	wasRemoved: WasRemoved,
	template: Template,
	before: Template | null,
): readonly RowOffer[] {
	const live = liveRefs(plan);
	const isPast = template.version < (plan.frame.templateVersion ?? 0);
	const seen = new Set(
		(isPast ? rowsOf(template) : before === null ? [] : rowsOf(before)).map(({ list, key }) => `${list}/${key}`),
	);
	const owners = ownersOf(template, plan);
	return rowsOf(template).flatMap(({ list, key, title }) => {
		const ref = refOf(ROW_LISTS[list], recordIdOf(template.id, list, key));
		if (live.has(ref)) return [];
		const state = wasRemoved(ref) ? 'removed' : seen.has(`${list}/${key}`) ? 'left' : 'new';
		return [{ list, key, title, owner: owners.get(ref) ?? 'joint', state }];
	});
}

/**
 * One change that takes these rows, by a pen that may write all of them, and notes that the plan has looked at this
 * version. Links go along where both their ends are in the plan then, but for those that are the other side’s to make. Rows
 * the plan has already are left as they are.
 */
export function takeRows(
	plan: Plan,
	wasRemoved: WasRemoved,
	template: Template,
	rows: readonly Pick<RowOffer, 'list' | 'key'>[],
	pen: PenParty,
): readonly Edit[] {
	const live = liveRefs(plan);
	const chosen = new Set(
		rows
			.map(({ list, key }) => refOf(ROW_LISTS[list], recordIdOf(template.id, list, key)))
			.filter((ref) => !live.has(ref)),
	);
	const there = (ref: RecordRef) => live.has(ref) || chosen.has(ref);
	const all = editsOf(template, plan);
	const links = linksBetween(all, chosen, there, pen);
	const taken = all.filter(
		([ref, field, value]) =>
			(chosen.has(ref) || (links.has(ref) && !live.has(ref))) &&
			(!isLink(ref, field) || there(targetOf(ref, field, value))),
	);
	const back: Edit[] = [...chosen].filter((ref) => wasRemoved(ref)).map((ref): Edit => [ref, RESERVED.removed, false]);
	return [
		...back,
		...taken,
		['plan/plan', 'template', template.id],
		// The other side’s copy may have looked at a newer one than there is here.
		...(template.version < (plan.frame.templateVersion ?? 0)
			? []
			: ([
					['plan/plan', 'templateVersion', template.version],
					['plan/plan', 'templateTitle', template.title],
				] satisfies readonly Edit[])),
	];
}

/** The rows that this pen cannot take. */
export function notFor(pen: PenParty, offers: readonly RowOffer[], rows: readonly Pick<RowOffer, 'list' | 'key'>[]) {
	const wanted = new Set(rows.map(({ list, key }) => `${list}/${key}`));
	return offers.filter(({ list, key, owner }) => wanted.has(`${list}/${key}`) && !mayWrite({ party: pen }, owner));
}

function liveRefs(plan: Plan): ReadonlySet<RecordRef> {
	return new Set(
		Object.entries(plan.collections).flatMap(([collection, records]) => records.map(({ id }) => `${collection}/${id}`)),
	);
}

/** Every edit the template would make in a plan of these days. */
function actsOf(template: Template, plan: Plan) {
	const { start, end, currency, timeZone } = plan.frame;
	const first = start ?? '2000-01-01';
	return planFromTemplate(template, {
		...{ vendor: plan.parties.vendor.name ?? '', partner: plan.parties.partner.name ?? '' },
		...{ start: first, end: end ?? first, currency: currency ?? '', timeZone: timeZone ?? '' },
	});
}

function editsOf(template: Template, plan: Plan): readonly Edit[] {
	const rows = new Set<string>(Object.values(ROW_LISTS));
	return (
		actsOf(template, plan)
			.flatMap(({ edits }) => edits)
			.filter(([ref]) => {
				const { collection } = splitRef(ref);
				return rows.has(collection) || collectionSpec(collection)?.derivedFrom !== undefined;
			})
			// A day of a plan that has none would be made up.
			.filter(([ref, field]) => plan.frame.start !== null || fieldSpec(splitRef(ref).collection, field)?.kind !== 'day')
	);
}

function ownersOf(template: Template, plan: Plan): ReadonlyMap<RecordRef, PenParty> {
	const owners = new Map<RecordRef, PenParty>();
	for (const { pen, edits } of actsOf(template, plan))
		for (const [ref] of edits) if (!owners.has(ref)) owners.set(ref, pen.party);
	return owners;
}

/** Records of this pen that only join two others, both of which are there and one of which is taken now. */
function linksBetween(
	edits: readonly Edit[],
	chosen: ReadonlySet<RecordRef>,
	there: (ref: RecordRef) => boolean,
	pen: PenParty,
): ReadonlySet<RecordRef> {
	const ends = new Map<RecordRef, RecordRef[]>();
	const others = new Set(
		edits.flatMap(([ref, field, value]) =>
			field === 'holder' && !mayWrite({ party: pen }, ownerOf(ref, RESERVED.removed, { holder: value }) ?? 'joint')
				? [ref]
				: [],
		),
	);
	for (const [ref, field, value] of edits)
		if (collectionSpec(splitRef(ref).collection)?.derivedFrom?.includes(field) && isLink(ref, field))
			ends.set(ref, [...(ends.get(ref) ?? []), targetOf(ref, field, value)]);
	return new Set(
		[...ends]
			.filter(([ref, both]) => !others.has(ref) && both.every(there) && both.some((end) => chosen.has(end)))
			.map(([ref]) => ref),
	);
}

function isLink(ref: RecordRef, field: string): boolean {
	return fieldSpec(splitRef(ref).collection, field)?.kind === 'link';
}

function targetOf(ref: RecordRef, field: string, value: Edit[2]): RecordRef {
	const spec = fieldSpec(splitRef(ref).collection, field);
	return spec?.kind === 'link' ? `${spec.to}/${String(value)}` : '';
}
