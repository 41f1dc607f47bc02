import type { ReactNode } from 'react';
import type { Edit, RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { checkValue, problemWith } from '../../../shared/plan/values.ts';
import { edit, onScreen } from '../../state/edits.ts';
import { usePermission } from '../../state/pen.ts';
import { useRecord } from '../../state/plan-hooks.ts';
import { InlineNumber } from '../../ui/inline-number.tsx';
import { parseNumber } from '../../ui/parse-number.ts';
import { ConflictChip } from '../conflict/conflict-chip.tsx';
import { useKeptWords } from '../field/kept-words.ts';
import { useLockReason } from '../field/lock-reason.ts';
import { complainAbout, fromTyped, showNumber, toTyped, type Unit } from './quantities.ts';

export interface QuantityFieldProps {
	readonly record: RecordRef;
	readonly field: string;
	readonly unit: Unit;
	readonly label: string;
	readonly placeholder?: string;
	/** What the record needs beside the number while it is not there yet. */
	readonly whenNew?: readonly Edit[];
	/** Written with every number: the day it was read. */
	readonly beside?: readonly Edit[];
	readonly align?: 'start' | 'end';
	/** How the number is shown while it is not edited. */
	readonly children?: ReactNode;
}

/** A sentence where the field does not take the number: below the least it may be. */
function complainOf(record: RecordRef, field: string, value: number | null): string | null {
	const spec = fieldSpec(splitRef(record).collection, field);
	if (spec === undefined) return null;
	const problem = checkValue(spec, value);
	return problem === null ? null : problemWith(spec, problem);
}

/** A number in its goal's unit. Money is typed in whole pounds and kept in pence. */
export function QuantityField({
	record,
	field,
	unit,
	label,
	placeholder = '–',
	whenNew = [],
	beside = [],
	align,
	children,
}: QuantityFieldProps) {
	const view = useRecord(record);
	const locked = useLockReason(usePermission(record, field));
	const { begun, unsaved } = useKeptWords(record, field);
	const versions = view?.conflicts?.[field]?.length;
	if (versions !== undefined) return <ConflictChip record={record} field={field} count={versions} />;
	const stored = view?.values[field];
	const value = typeof stored === 'number' ? stored : null;
	const write = (typed: number | null) => {
		const next = typed === null ? null : fromTyped(typed, unit);
		if (view === undefined && next === null) return true;
		const edits: Edit[] = [...(view === undefined ? whenNew : []), [record, field, next]];
		if (next !== null) edits.push(...beside);
		return edit(edits, begun.current ?? onScreen([record]));
	};
	return (
		<InlineNumber
			value={value === null ? null : Number(toTyped(value, unit))}
			shown={value === null ? undefined : (children ?? showNumber(value, unit))}
			label={label}
			placeholder={locked === undefined ? placeholder : '–'}
			locked={locked}
			align={align ?? 'start'}
			fromText={parseNumber}
			check={(typed) => complainAbout(typed, unit) ?? complainOf(record, field, fromTyped(typed, unit))}
			onBegin={() => {
				begun.current = onScreen([record]);
			}}
			onCommit={write}
			unsaved={unsaved}
		/>
	);
}
