/** The edits an ending is made of. A yes carries the mark of the values as they will be, in the same batch. */

import type { Day } from '../../../shared/base/dates.ts';
import type { Edit, Party, RecordRef, RecordView, Scalar } from '../../../shared/ledger/change.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { type FieldName, schema } from '../../../shared/plan/schema.ts';
import { yesField } from './ending-options.ts';

type Field = FieldName<'expectations'>;
type Values = Readonly<Partial<Record<Field, Scalar>>>;

export interface Offer {
	/** Of the new record. */
	readonly id: string;
	readonly from: Party;
	readonly to: Party;
	readonly deliverable: string;
	readonly test: string | null;
	readonly due: Day | null;
	readonly owner: string | null;
	/** Where it stands among the commitments. */
	readonly order: string;
}

/** A new commitment for this expectation, linked both ways, with the deliverer’s mark for the ratings as they stand. */
export function offerEdits(view: RecordView, offer: Offer): readonly Edit[] {
	const { id, from, to, deliverable, test, due, owner, order } = offer;
	const ref: RecordRef = `commitments/${id}`;
	const optional: readonly (readonly [string, Scalar])[] = [
		['test', test],
		['due', due],
		['owner', owner],
	];
	return [
		[ref, 'from', from],
		[ref, 'to', to],
		[ref, 'deliverable', deliverable],
		...optional.filter(([, value]) => value !== null).map(([field, value]): Edit => [ref, field, value]),
		[ref, 'expectation', idOf(view)],
		[ref, 'order', order],
		...withYes(view, { commitment: id }, 'commitmentFor'),
	];
}

/** The commitment it already has, offered for the ratings as they are now. */
export function offerAgainEdits(view: RecordView): readonly Edit[] {
	return withYes(view, {}, 'commitmentFor');
}

export function acceptCommitmentEdits(commitment: string, on: Day): readonly Edit[] {
	return [[`commitments/${commitment}`, 'accepted', on]];
}

/** The words, and the yes of the side that holds the pen; both together write words only. */
export function differEdits(view: RecordView, text: string, until: Day | null, party: Party | null): readonly Edit[] {
	return withYes(view, { differText: text, differUntil: until }, party && yesField('agree to differ', party));
}

export function pivotEdits(view: RecordView, text: string, party: Party | null): readonly Edit[] {
	return withYes(view, { pivotText: text }, party && yesField('pivot', party));
}

export function acceptAsIsEdits(view: RecordView, reason: string): readonly Edit[] {
	return withYes(view, { acceptReason: reason }, 'acceptedAsIs');
}

/** Takes a yes back. */
export function takeBackEdits(view: RecordView, field: Field): readonly Edit[] {
	return [[view.ref, field, null]];
}

/** Only what differs from what stands; then the mark over the whole as it will be. */
function withYes(view: RecordView, values: Values, yes: Field | null): readonly Edit[] {
	const changed = Object.entries(values).filter(([field, value]) => (view.values[field] ?? null) !== value);
	const edits = changed.map(([field, value]): Edit => [view.ref, field, value ?? null]);
	if (yes === null) return edits;
	const after = { ...view, values: { ...view.values, ...values } };
	const mark = coverMark(schema.expectations.fields[yes], after);
	return mark === null ? edits : [...edits, [view.ref, yes, mark]];
}

function idOf({ ref }: RecordView): string {
	return ref.slice(ref.indexOf('/') + 1);
}
