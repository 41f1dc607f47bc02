/** Reading the open plan. Every answer keeps its identity until what it says has changed. */

import { useMemo } from 'react';
import type { Day } from '../../shared/base/dates.ts';
import type { Party, RecordRef, RecordView } from '../../shared/ledger/change.ts';
import { type Plan, type RecordOf, readRecord } from '../../shared/plan/plan.ts';
import { type CollectionName, collectionNames } from '../../shared/plan/schema.ts';
import { planToday } from '../../shared/plan/today.ts';
import { say, term } from '../../shared/words/spoken.ts';
import { usePlanStore } from './plan-store.ts';
import type { Replica, Unsettled } from './replica.ts';

const typedRecords = new WeakMap<RecordView, unknown>();
const typedLists = new WeakMap<readonly RecordView[], unknown>();

/** One record as typed fields; the same object as long as the record is. */
export function typed<C extends CollectionName>(collection: C, view: RecordView): RecordOf<C> {
	const known = typedRecords.get(view);
	// The cache is keyed by the record, whose reference names its collection.
	if (known) return known as RecordOf<C>;
	const record = readRecord(collection, view);
	typedRecords.set(view, record);
	return record;
}

/** A whole collection as typed records in its shown order. */
export function typedList<C extends CollectionName>(
	collection: C,
	views: readonly RecordView[],
): readonly RecordOf<C>[] {
	const known = typedLists.get(views);
	// As above: a list of views belongs to one collection.
	if (known) return known as readonly RecordOf<C>[];
	const list = views.map((view) => typed(collection, view));
	typedLists.set(views, list);
	return list;
}

/** The raw record: values, conflicts, contested removal. */
export function useRecord(ref: RecordRef | null): RecordView | undefined {
	return usePlanStore((state) => (ref === null ? undefined : state.replica.record(ref)));
}

/** Every raw record of a collection in its shown order. */
export function useViews(collection: CollectionName): readonly RecordView[] {
	return usePlanStore((state) => state.replica.views(collection));
}

/** The references alone: a component that lists rows by them renders only when rows come, go or move. */
export function useRefs(collection: CollectionName): readonly RecordRef[] {
	return usePlanStore((state) => state.replica.refs(collection));
}

export function useTyped<C extends CollectionName>(collection: C): readonly RecordOf<C>[] {
	return typedList(collection, useViews(collection));
}

/** One typed record, or undefined where there is none. */
export function useTypedRecord<C extends CollectionName>(collection: C, id: string | null): RecordOf<C> | undefined {
	const view = useRecord(id === null ? null : `${collection}/${id}`);
	return view === undefined ? undefined : typed(collection, view);
}

const EMPTY_VIEW = { values: {}, order: null } as const;
let lastPlan: { readonly replica: Replica; readonly revision: number; readonly plan: Plan } | null = null;

/** The typed plan as it stands: made once a revision, from records that are already typed. */
export function currentPlan(): Plan {
	const { replica, revision } = usePlanStore.getState();
	if (lastPlan?.replica === replica && lastPlan.revision === revision) return lastPlan.plan;
	const collections = Object.fromEntries(
		collectionNames.map((name) => [name, typedList(name, replica.views(name))]),
	) as unknown as Plan['collections'];
	const party = (id: Party) =>
		collections.parties.find((record) => record.id === id) ??
		readRecord('parties', { ref: `parties/${id}`, ...EMPTY_VIEW });
	const frame = collections.plan[0] ?? readRecord('plan', { ref: 'plan/plan', ...EMPTY_VIEW });
	const plan: Plan = { frame, parties: { vendor: party('vendor'), partner: party('partner') }, collections };
	lastPlan = { replica, revision, plan };
	return plan;
}

/** The typed plan. Renders at every change: for calculations over the whole, not for cells. */
export function usePlan(): Plan {
	usePlanStore((state) => state.revision);
	usePlanStore((state) => state.replica);
	return currentPlan();
}

/** Today in the plan's time zone; never before its newest change, which another computer's clock may have dated. */
export function useToday(): Day {
	const frame = useTypedRecord('plan', 'plan');
	const zone = frame?.timeZone ?? null;
	const end = frame?.end ?? null;
	const newest = usePlanStore((state) => state.open?.newest ?? null);
	return useMemo(() => planToday(new Date(), zone, newest, end), [zone, newest, end]);
}

/** The same for an act, outside of a component. */
export function currentToday(): Day {
	const { frame } = currentPlan();
	return planToday(new Date(), frame.timeZone, usePlanStore.getState().open?.newest ?? null, frame.end);
}

export interface Side {
	readonly party: Party;
	/** The company: "Harbor IT". */
	readonly name: string;
	/** The one letter beside its colour. */
	readonly letter: string;
	/** What this side is called: vendor, supplier. */
	readonly label: string;
	readonly tone: 'v' | 'p';
}

export interface Sides {
	readonly vendor: Side;
	readonly partner: Side;
}

/** Both sides as screens name them. */
export function useSides(): Sides {
	const vendor = useTypedRecord('parties', 'vendor');
	const partner = useTypedRecord('parties', 'partner');
	return useMemo(() => ({ vendor: sideOf('vendor', vendor), partner: sideOf('partner', partner) }), [vendor, partner]);
}

/** One side; null for none. */
export function useSide(party: Party | null): Side | null {
	const record = useTypedRecord('parties', party);
	return useMemo(() => (party === null ? null : sideOf(party, record)), [party, record]);
}

function sideOf(party: Party, record: RecordOf<'parties'> | undefined): Side {
	const isVendor = party === 'vendor';
	const label = record?.label ?? term(party);
	return {
		party,
		name: record?.name ?? (isVendor ? say('Vendor') : say('Partner')),
		letter: record?.mark ?? (isVendor ? 'V' : 'P'),
		label,
		tone: isVendor ? 'v' : 'p',
	};
}

/** Which side this computer speaks for. */
export function useOwnSide(): Party {
	return usePlanStore((state) => state.open?.speaksFor ?? 'vendor');
}

/** What waits for a person's decision, over the whole plan. */
export function useUnsettled(): readonly Unsettled[] {
	return usePlanStore((state) => state.replica.unsettled());
}
