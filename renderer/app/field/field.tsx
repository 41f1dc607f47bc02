/**
 * One field of one record, edited where it stands. The schema says how it is typed, the pen says whether it opens, and
 * several values show as what they are. Renders when its own record changes, and no other.
 */

import type { ReactNode } from 'react';
import { capitalized } from '../../../shared/analysis/names.ts';
import { decimalsOf } from '../../../shared/base/money.ts';
import type { RecordRef, Scalar } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec, fieldSpec } from '../../../shared/plan/schema.ts';
import { checkValue, problemWith } from '../../../shared/plan/values.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { edit, onScreen } from '../../state/edits.ts';
import { usePermission } from '../../state/pen.ts';
import { useRecord, useToday, useTypedRecord } from '../../state/plan-hooks.ts';
import { formatMoney, typedNumber } from '../../ui/format-money.ts';
import { type Choice, InlineChoice } from '../../ui/inline-choice.tsx';
import { InlineDate, type InlineDateProps } from '../../ui/inline-date.tsx';
import { InlineNumber, type InlineNumberProps } from '../../ui/inline-number.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { parseNumber } from '../../ui/parse-number.ts';
import { ConflictChip } from '../conflict/conflict-chip.tsx';
import { useKeptWords } from './kept-words.ts';
import { useLockReason } from './lock-reason.ts';

export interface FieldProps {
	readonly record: RecordRef;
	readonly field: string;
	/** Names it for those who hear it; the schema's label by default. */
	readonly label?: string;
	readonly placeholder?: string;
	/** How the value is shown while it is not edited. */
	readonly children?: ReactNode;
	readonly voice?: 'sans' | 'serif';
	readonly align?: 'start' | 'center' | 'end';
	/** Choices in the words and drawings of the room, or of a field whose choices are records. */
	readonly choices?: readonly Choice<string>[];
}

export function Field(props: FieldProps) {
	const { record, field } = props;
	const spec = fieldSpec(splitRef(record).collection, field);
	const view = useRecord(record);
	const value = view?.values[field] ?? null;
	const conflict = view?.conflicts?.[field];
	if (spec === undefined) return <span>{value === null ? '' : String(value)}</span>;
	if (conflict) return <ConflictChip record={record} field={field} count={conflict.length} />;
	return <SingleField {...props} spec={spec} value={value} />;
}

function SingleField({
	record,
	field,
	spec,
	value,
	...rest
}: FieldProps & { readonly spec: FieldSpec; readonly value: Scalar }) {
	const permission = usePermission(record, field);
	const locked = useLockReason(permission);
	const { begun, unsaved } = useKeptWords(record, field);
	const onBegin = () => {
		begun.current = onScreen([record]);
	};
	const write = (next: Scalar) => edit([[record, field, next]], begun.current ?? onScreen([record]));
	const check = (next: Scalar) => {
		const problem = checkValue(spec, next);
		return problem === null ? null : problemWith(spec, problem);
	};
	const shared = {
		label: rest.label ?? term(spec.label),
		hint: term(spec.help),
		onBegin,
		locked,
		align: rest.align ?? 'start',
		placeholder: rest.placeholder,
	};
	const typing = { ...shared, unsaved };
	const choices = rest.choices ?? (spec.kind === 'choice' ? spec.choices.map(asChoice) : null);

	if (choices)
		return (
			<InlineChoice
				{...shared}
				value={value === null ? null : String(value)}
				choices={choices}
				none={collectionSpec(splitRef(record).collection)?.required.includes(field) ? undefined : say('Leave open')}
				onCommit={(next) => void write(next)}
			>
				{rest.children}
			</InlineChoice>
		);
	switch (spec.kind) {
		case 'number':
		case 'quantity':
		case 'rating':
			return <InlineNumber {...typing} value={numberIn(value)} shown={rest.children} check={check} onCommit={write} />;
		case 'money':
			return <MoneyField {...typing} value={numberIn(value)} shown={rest.children} check={check} onCommit={write} />;
		case 'day':
			return (
				<DayField {...typing} value={typeof value === 'string' ? value : null} shown={rest.children} onCommit={write} />
			);
		default:
			return (
				<InlineText
					{...typing}
					value={value === null ? '' : String(value)}
					multiline={spec.kind === 'text'}
					maxLength={'maxLength' in spec ? spec.maxLength : undefined}
					voice={rest.voice ?? 'sans'}
					check={check}
					onCommit={(text) => write(text === '' ? null : text)}
				>
					{rest.children}
				</InlineText>
			);
	}
}

/** Typed in the currency of the plan, kept in its smallest unit. */
function MoneyField({ shown, ...props }: InlineNumberProps) {
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const factor = 10 ** decimalsOf(currency);
	return (
		<InlineNumber
			{...props}
			shown={shown ?? (props.value === null ? undefined : formatMoney(props.value, currency))}
			toText={(number) => typedNumber(number / factor)}
			fromText={(text) => toMinor(parseNumber(text), factor)}
		/>
	);
}

function DayField(props: Omit<InlineDateProps, 'today'>) {
	return <InlineDate {...props} today={useToday()} />;
}

function numberIn(value: Scalar): number | null {
	return typeof value === 'number' ? value : null;
}

function asChoice(value: string): Choice<string> {
	return { value, label: capitalized(term(value)) };
}

function toMinor(number: number | null, factor: number): number | null {
	if (number === null) return null;
	return factor === 1 ? number : Math.round(number * factor);
}
