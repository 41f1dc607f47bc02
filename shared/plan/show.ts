/** The whole plan as one JSON value: a contract with people's scripts. */
import type { ChangeId, RecordRef, RecordView, Scalar } from '../ledger/change.ts';
import type { Ledger, Waiting } from '../ledger/ledger.ts';
import type { Computer } from './ballot-proof.ts';
import { type Conflict, conflictsIn } from './conflicts.ts';
import { noticeSentences } from './notices.ts';
import { compareShown, splitRef } from './plan.ts';
import { type CollectionName, collectionNames, collectionSpec } from './schema.ts';

export interface ShownPlan {
	readonly format: 'jbp';
	readonly planId: string;
	readonly title: Scalar;
	readonly period: { readonly start: Scalar; readonly end: Scalar };
	readonly currency: Scalar;
	readonly parties: { readonly vendor: Scalar; readonly partner: Scalar };
	/** Every declared field of every record, null where it is unset or in conflict. Lists are in their shown order. */
	readonly collections: Readonly<Record<CollectionName, readonly ShownRecord[]>>;
	readonly conflicts: readonly Conflict[];
	readonly waiting: readonly ShownWaiting[];
	/** What it comes to, in sentences. */
	readonly notices: readonly string[];
	/** Per replica the number of its newest change that counts. */
	readonly frontier: Readonly<Record<string, number>>;
}

export type ShownRecord = { readonly id: string } & Readonly<Record<string, Scalar>>;

export interface ShownWaiting {
	readonly change: ChangeId;
	readonly replica: string;
	readonly seq: number;
	readonly reason: Waiting['reason'];
	readonly missing: readonly ChangeId[];
}

export function showPlan(planId: string, ledger: Ledger, here: Computer | null = null): ShownPlan {
	const value = (ref: RecordRef, field: string): Scalar => ledger.record(ref)?.values[field] ?? null;
	const collections = Object.fromEntries(collectionNames.map((name) => [name, shownRecords(ledger, name)]));
	return {
		format: 'jbp',
		planId,
		title: value('plan/plan', 'title'),
		period: { start: value('plan/plan', 'start'), end: value('plan/plan', 'end') },
		currency: value('plan/plan', 'currency'),
		parties: { vendor: value('parties/vendor', 'name'), partner: value('parties/partner', 'name') },
		collections: collections as Record<CollectionName, readonly ShownRecord[]>,
		conflicts: conflictsIn(ledger),
		waiting: ledger.waiting().map(({ line, reason, missing }) => ({
			change: line.id,
			replica: line.change.replica,
			seq: line.change.seq,
			reason,
			missing,
		})),
		notices: noticeSentences(ledger, planId, here),
		frontier: ledger.frontier(),
	};
}

/** Every record there is to see. */
export function* visibleRecords(ledger: Ledger, collection?: string): Iterable<RecordView> {
	for (const ref of ledger.refs(collection)) {
		const view = ledger.record(ref);
		if (view !== null) yield view;
	}
}

function shownRecords(ledger: Ledger, collection: CollectionName): readonly ShownRecord[] {
	const fields = Object.keys(collectionSpec(collection)?.fields ?? {});
	return [...visibleRecords(ledger, collection)].sort(compareShown).map((view) => ({
		id: splitRef(view.ref).id,
		...Object.fromEntries(fields.map((field) => [field, view.values[field] ?? null])),
	}));
}
