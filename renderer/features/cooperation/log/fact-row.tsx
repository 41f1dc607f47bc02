import type { ReactNode } from 'react';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { fieldSpec } from '../../../../shared/plan/schema.ts';
import { term } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import type { Choice } from '../../../ui/inline-choice.tsx';

export interface FactRowProps {
	readonly record: RecordRef;
	readonly field: string;
	readonly label?: string;
	readonly placeholder?: string;
	readonly choices?: readonly Choice<string>[];
}

/** A label and its field, edited where it stands. */
export function FactRow({ record, field, label, placeholder = '–', choices }: FactRowProps) {
	const spec = fieldSpec('frictions', field);
	return (
		<FactWords label={label ?? term(spec?.label ?? field)}>
			<Field record={record} field={field} placeholder={placeholder} {...(choices ? { choices } : {})} />
		</FactWords>
	);
}

export function FactWords({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</>
	);
}
