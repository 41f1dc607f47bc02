/** The goal’s entry in the shared dictionary of measures: one definition, however many goals are read from it. */

import { Button } from '@mantine/core';
import { filled } from '../../../../shared/analysis/names.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { Field } from '../../../app/field/field.tsx';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { InspectorSection } from '../../../ui/inspector.tsx';
import classes from './score-inspector.module.css';

const FIELDS = ['definition', 'source', 'kind', 'unit', 'unitLabel'] as const;

export interface MeasureSectionProps {
	readonly goal: string;
	readonly progress: Progress;
}

export function MeasureSection({ goal, progress }: MeasureSectionProps) {
	const record = useTypedRecord('goals', goal);
	const measures = useTyped('measures');
	const measure = useTypedRecord('measures', record?.measure ?? null);
	const may = usePermission(refOf('goals', goal), 'measure').may;
	const others = progress.plan.collections.goals.filter((one) => one.id !== goal && one.measure === measure?.id);
	const kpi = filled(record?.kpi ?? null);
	return (
		<InspectorSection title={say('Measure, in the shared dictionary')}>
			{(measures.length > 0 || measure) && (
				<dl className={classes.fields}>
					<dt>{say('Measure')}</dt>
					<dd>
						<Field
							record={refOf('goals', goal)}
							field="measure"
							placeholder={say('Choose from the dictionary')}
							choices={measures.map(({ id, name }) => ({ value: id, label: name ?? say('Without a name yet') }))}
						/>
					</dd>
				</dl>
			)}
			{measure ? (
				<MeasureFields id={measure.id} progress={progress} />
			) : (
				<>
					<p className={classes.words}>{kpi ?? say('What exactly is counted is not written yet.')}</p>
					{may && (
						<Button size="xs" onClick={() => void define(goal, record)}>
							{say('Write it into the dictionary')}
						</Button>
					)}
					<p className={classes.note}>
						{say('There it says what counts, where the number comes from, and whether it is leading or lagging.')}
					</p>
				</>
			)}
			{measure && others.length > 0 && (
				<p className={classes.note}>
					{say('Also read for {others}.', {
						others: others.map(({ id }) => progress.numbers.get(refOf('goals', id)) ?? '').join(', '),
					})}
				</p>
			)}
		</InspectorSection>
	);
}

function MeasureFields({ id, progress }: { readonly id: string; readonly progress: Progress }) {
	const ref = refOf('measures', id);
	const { names } = progress;
	return (
		<dl className={classes.fields}>
			<dt>{say('Name')}</dt>
			<dd>
				<Field record={ref} field="name" />
			</dd>
			{FIELDS.map((field) => (
				<Labelled key={field} label={LABELS[field]}>
					<Field record={ref} field={field} placeholder={PLACEHOLDERS[field]} />
				</Labelled>
			))}
			<Labelled label={say('Calendar')}>
				<Field
					record={ref}
					field="calendar"
					placeholder={say('Whose quarters?')}
					choices={[
						{ value: 'plan', label: say('Plan quarters') },
						{ value: 'vendor', label: say('{name}, fiscal', { name: names.vendor }) },
						{ value: 'partner', label: say('{name}, fiscal', { name: names.partner }) },
					]}
				/>
			</Labelled>
		</dl>
	);
}

function Labelled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</>
	);
}

const LABELS = {
	definition: say('Counts|a measure'),
	source: say('Source'),
	kind: say('Kind'),
	unit: say('Unit'),
	unitLabel: say('In words'),
} as const;

const PLACEHOLDERS = {
	definition: say('What counts, and what does not'),
	source: say('The report both sides believe'),
	kind: say('Leading or lagging?'),
	unit: say('Money, number or percent?'),
	unitLabel: say('“a month”, “customers”'),
} as const;

type GoalFacts = NonNullable<ReturnType<typeof useTypedRecord<'goals'>>>;

/** What the goal says already is the start of the entry. */
function define(goal: string, record: GoalFacts | undefined): Promise<boolean> {
	const ref = refOf('measures', mintId());
	const name = filled(record?.kpi ?? null) ?? filled(record?.title ?? null) ?? say('New measure');
	const given = { unit: record?.unit, unitLabel: record?.unitLabel, source: record?.dataSource };
	return edit([
		[ref, 'name', name],
		...Object.entries(given).flatMap(([field, value]) => (value == null ? [] : [[ref, field, value] as const])),
		[refOf('goals', goal), 'measure', ref.slice(ref.indexOf('/') + 1)],
	]);
}
