/** A value in the words of the plan as it was then: names, titles, units and the currency may have changed since. */
import type { RecordRef, RecordView, Scalar } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { type Goal, readRecord, splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec } from '../../../shared/plan/schema.ts';
import { valueWords } from '../../app/field/value-words.ts';
import { showNumber } from '../../app/goals/quantities.ts';
import { formatMoney } from '../../ui/format-money.ts';

export type WordsThen = (spec: FieldSpec, value: Scalar, record: RecordRef) => string;

export function wordsThen(records: readonly RecordView[]): WordsThen {
	const views = new Map(records.map((view) => [view.ref, view]));
	const text = (ref: RecordRef, field: string): string | null => {
		const value = views.get(ref)?.values[field];
		return typeof value === 'string' ? value : null;
	};
	const currency = text('plan/plan', 'currency');
	const goalOf = (record: RecordRef): Goal | null => {
		const { collection, id } = splitRef(record);
		const view = views.get(collection === 'goals' ? record : `goals/${text(record, 'goal') ?? id}`);
		return view === undefined ? null : readRecord('goals', view);
	};
	return (spec, value, record) => {
		switch (spec.kind) {
			case 'link':
				return text(`${spec.to}/${value}`, collectionSpec(spec.to)?.title ?? '') ?? String(value);
			case 'party':
				return text(`parties/${value}`, 'name') ?? text(`thirdParties/${value}`, 'name') ?? String(value);
			case 'money':
				return typeof value === 'number' ? formatMoney(value, currency) : String(value);
			case 'quantity': {
				const goal = goalOf(record);
				const unit = { unit: goal?.unit ?? null, unitLabel: goal?.unitLabel ?? null, currency };
				return typeof value === 'number' ? showNumber(value, unit) : String(value);
			}
			default:
				return valueWords(spec, value, record);
		}
	};
}
