/** The typed view of a plan: what calculations, documents and screens read. */
import type { RecordRef, RecordView, Scalar } from '../ledger/change.ts';
import { compareOrder } from '../ledger/order.ts';
import { isAgreed } from './agreement.ts';
import type { FieldSpec, RatingValue } from './field.ts';
import { type CollectionName, collectionNames, collectionSpec, type Schema } from './schema.ts';
import { checkValue } from './values.ts';

type ValueOf<F> = F extends { kind: 'choice'; choices: readonly (infer C)[] }
	? C
	: F extends { kind: 'rating' }
		? RatingValue
		: F extends { kind: 'number' | 'money' | 'quantity' }
			? number
			: F extends { kind: 'yes' }
				? boolean
				: string;

/** A record by its declared fields. A field without a single value (unset or in conflict) is null. */
export type RecordOf<C extends CollectionName> = { readonly id: string } & {
	readonly [F in keyof Schema[C]['fields']]: ValueOf<Schema[C]['fields'][F]> | null;
};

export type Topic = RecordOf<'topics'>;
export type Goal = RecordOf<'goals'>;
export type Target = RecordOf<'targets'>;
export type Priority = RecordOf<'priorities'>;
export type Effect = RecordOf<'effects'>;
export type Expectation = RecordOf<'expectations'>;
export type Commitment = RecordOf<'commitments'>;
export type PartyRecord = RecordOf<'parties'>;

/** The shared plan: nothing private has a place in this type. Lists are in their shown order. */
export interface Plan {
	readonly frame: RecordOf<'plan'>;
	readonly parties: { readonly vendor: PartyRecord; readonly partner: PartyRecord };
	readonly collections: { readonly [C in CollectionName]: readonly RecordOf<C>[] };
}

export function splitRef(ref: RecordRef): { readonly collection: string; readonly id: string } {
	const slash = ref.indexOf('/');
	return { collection: ref.slice(0, slash), id: ref.slice(slash + 1) };
}

export function refOf(collection: CollectionName, id: string): RecordRef {
	return `${collection}/${id}`;
}

/**
 * One record by its declared fields. A value that does not fit its declaration (a newer version's, or a hostile
 * file's) reads as null here, and so does a yes to what holds several values now; the ledger keeps them untouched.
 */
export function readRecord<C extends CollectionName>(collection: C, view: RecordView): RecordOf<C> {
	const fields: Readonly<Record<string, FieldSpec>> = collectionSpec(collection)?.fields ?? {};
	const record: Record<string, Scalar> = { id: splitRef(view.ref).id };
	for (const [name, spec] of Object.entries(fields)) {
		const value = view.values[name] ?? null;
		const fits = value !== null && checkValue(spec, value) === null;
		record[name] = fits && !isUnsettled(spec, name, view) ? value : null;
	}
	// The loop above fills exactly the declared fields with values checked against their declarations.
	return record as unknown as RecordOf<C>;
}

/** A yes that was given while a field was empty which holds several values now: empty here too, it would count again. */
function isUnsettled(spec: FieldSpec, field: string, { values, conflicts }: RecordView): boolean {
	if (conflicts === undefined || !isAgreed(spec, field, { values })) return false;
	return !isAgreed(spec, field, { values, conflicts });
}

/** The whole plan from its visible records, each list in its shown order. Linear in records, plus sorting. */
export function readPlan(views: Iterable<RecordView>): Plan {
	const byCollection = new Map<string, RecordView[]>(collectionNames.map((name) => [name, []]));
	for (const view of views) byCollection.get(splitRef(view.ref).collection)?.push(view);
	const collections = Object.fromEntries(
		collectionNames.map((name) => [
			name,
			(byCollection.get(name) ?? []).sort(compareShown).map((view) => readRecord(name, view)),
		]),
	) as unknown as Plan['collections'];
	const party = (id: string) =>
		collections.parties.find((record) => record.id === id) ?? readRecord('parties', emptyView(`parties/${id}`));
	return {
		frame: collections.plan[0] ?? readRecord('plan', emptyView('plan/plan')),
		parties: { vendor: party('vendor'), partner: party('partner') },
		collections,
	};
}

/** The shown order of records of one collection: their order keys, then their ids. */
export function compareShown(a: RecordView, b: RecordView): number {
	return compareOrder({ key: a.order, id: a.ref }, { key: b.order, id: b.ref });
}

function emptyView(ref: RecordRef): RecordView {
	return { ref, values: {}, order: null };
}
