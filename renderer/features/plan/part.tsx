/** A titled part of a page, and a labelled field in it. */
import { type ReactNode, useId } from 'react';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { term } from '../../../shared/words/spoken.ts';
import { Field } from '../../app/field/field.tsx';
import classes from './part.module.css';
import { WhyNot } from './why-not.tsx';

export interface PartProps {
	readonly title: string;
	readonly help?: string;
	/** Under a heading of its own, a part is one step deeper. */
	readonly heading?: 'h2' | 'h3';
	readonly children: ReactNode;
}

export function Part({ title, help, heading: Heading = 'h2', children }: PartProps) {
	const id = useId();
	return (
		<section className={classes.part} aria-labelledby={id}>
			<Heading id={id}>{title}</Heading>
			{help && <p className={classes.help}>{help}</p>}
			{children}
		</section>
	);
}

export interface LabelledProps {
	readonly record: RecordRef;
	readonly field: string;
	/** The schema's label by default. */
	readonly label?: string;
	readonly placeholder?: string;
	/** Instead of the field itself: a choice in the words of the page. */
	readonly children?: ReactNode;
}

/** Label, value, and the schema's line of help where nothing is written yet. */
export function Labelled({ record, field, label, placeholder, children }: LabelledProps) {
	const spec = fieldSpec(splitRef(record).collection, field);
	const help = spec?.help === undefined ? undefined : term(spec.help);
	return (
		<div className={classes.labelled}>
			<span className={classes.label} title={help}>
				{label ?? term(spec?.label ?? '')}
			</span>
			<WhyNot record={record} field={field} className={classes.value}>
				{children ?? (
					<Field record={record} field={field} {...(label ? { label } : {})} placeholder={placeholder ?? help ?? ''} />
				)}
			</WhyNot>
		</div>
	);
}
