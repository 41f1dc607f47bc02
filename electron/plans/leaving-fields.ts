import type { FieldChange } from '../../shared/contract/exchange.ts';
import type { ChangeId, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { fieldLabel } from '../../shared/plan/labels.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { collectionSpec } from '../../shared/plan/schema.ts';
import type { OpenPlan } from './open-plan.ts';

/** What would become news to the others if the plan were published now. Nothing leaves. */
export function leavingFields(plan: OpenPlan): readonly FieldChange[] {
	const published = plan.traffic.published();
	return plan.traffic.preview().lines.flatMap(({ change: { prev, after, pen, at, edits } }) =>
		edits.map(([record, field, value]) => ({
			...{
				record,
				field,
				label: fieldLabel(splitRef(record).collection, field),
				title: titleOf(plan.visible(), record),
			},
			...{
				before: valueAt(published, prev === null ? after : [prev, ...after], record, field),
				after: value,
				by: pen,
				at,
			},
		})),
	);
}

/** Null where it was empty, or held several values. */
function valueAt(ledger: Ledger, seen: readonly ChangeId[], record: RecordRef, field: string): Scalar {
	const [first, ...others] = ledger.registerAt(seen, record, field);
	return first !== undefined && others.every(({ value }) => value === first.value) ? first.value : null;
}

function titleOf(ledger: Ledger, ref: RecordRef): string {
	const spec = collectionSpec(splitRef(ref).collection);
	const title = spec?.title ? ledger.record(ref)?.values[spec.title] : null;
	return typeof title === 'string' ? title : (spec?.noun ?? ref);
}
