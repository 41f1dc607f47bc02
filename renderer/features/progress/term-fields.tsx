import type { ReactNode } from 'react';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { capitalized } from '../../../shared/analysis/names.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { refOf, splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { numberOf, type Progress, partyName } from '../../app/commitments/use-progress.ts';
import { Field } from '../../app/field/field.tsx';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { formatDay } from '../../ui/format-day.ts';
import type { Choice } from '../../ui/inline-choice.tsx';
import { InspectorSection } from '../../ui/inspector.tsx';
import classes from './commitment-inspector.module.css';

export interface TermFieldsProps {
	readonly row: CommitmentRow;
	readonly progress: Progress;
}

/** What was promised. The first three are fixed once the other side has accepted them. */
export function TermFields({ row, progress }: TermFieldsProps) {
	const { goals, expectations, capabilities } = progress.plan.collections;
	const ref = refOf('commitments', row.id);
	const giver = partyName(progress, row.from);
	const title = (id: string | null, list: readonly Choice<string>[]) => list.find(({ value }) => value === id)?.label;
	const goalChoices = goals.map((goal) => ({
		value: goal.id,
		label: `${numberOf(progress, 'goals', goal.id)} ${goal.title ?? ''}`,
	}));
	const expectationChoices = expectations.map(({ id, statement }) => ({
		value: id,
		label: `${numberOf(progress, 'expectations', id)} ${statement ?? ''}`,
	}));
	return (
		<>
			<InspectorSection title={say('What was promised')}>
				{row.accepted !== null && (
					<p className={classes.note}>
						{say('Commitment, test and day are fixed since {day}. Ask for new terms to change them.', {
							day: formatDay(row.accepted),
						})}
					</p>
				)}
				<dl className={classes.fields}>
					<Named label={say('From, to')}>
						{say('{from} to {to}', { from: giver, to: partyName(progress, row.to) })}
					</Named>
					{['deliverable', 'test', 'due', 'owner'].map((field) => (
						<FieldRow key={field} record={ref} field={field} />
					))}
				</dl>
			</InspectorSection>
			<InspectorSection title={say('What it costs {name}, and what it serves', { name: giver })}>
				<dl className={classes.fields}>
					{['days', 'money', 'claimBy', 'proof'].map((field) => (
						<FieldRow key={field} record={ref} field={field} />
					))}
					<FieldRow record={ref} field="goal" choices={goalChoices}>
						{title(row.goal, goalChoices)}
					</FieldRow>
					<FieldRow record={ref} field="expectation" choices={expectationChoices}>
						{title(row.expectation, expectationChoices)}
					</FieldRow>
					{capabilities.length > 0 && <DevelopmentRows record={ref} progress={progress} />}
				</dl>
			</InspectorSection>
		</>
	);
}

/** The skill or process it builds up; how, and who pays, once there is one. */
function DevelopmentRows({ record, progress }: { readonly record: string; readonly progress: Progress }) {
	const { capabilities } = progress.plan.collections;
	const commitment = useTypedRecord('commitments', splitRef(record).id);
	const choices = capabilities.map(({ id, title }) => ({ value: id, label: title ?? id }));
	const sides = PARTIES.map((side) => ({ value: side, label: capitalized(progress.names[side]) }));
	return (
		<>
			<FieldRow record={record} field="capability" choices={choices}>
				{choices.find(({ value }) => value === commitment?.capability)?.label}
			</FieldRow>
			{commitment?.capability && (
				<>
					<FieldRow record={record} field="capabilitySide" choices={sides} />
					<FieldRow record={record} field="develops" />
					<FieldRow record={record} field="pays" choices={[...sides, { value: 'both', label: say('Both') }]} />
				</>
			)}
		</>
	);
}

interface FieldRowProps {
	readonly record: string;
	readonly field: string;
	readonly choices?: readonly Choice<string>[];
	readonly children?: ReactNode;
}

/** A label of the schema and its field, edited where it stands. */
export function FieldRow({ record, field, choices, children }: FieldRowProps) {
	const spec = fieldSpec('commitments', field);
	return (
		<Named label={`${term(spec?.label ?? field)}${spec?.unit === undefined ? '' : `, ${term(spec.unit)}`}`}>
			<Field record={record} field={field} placeholder="–" {...(choices ? { choices } : {})}>
				{children}
			</Field>
		</Named>
	);
}

function Named({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</>
	);
}
