/** The numbers behind the curve, beside it. */

import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { countsAs, type ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Field } from '../../app/field/field.tsx';
import { INPUT_GROUPS, type InputGroup } from './inputs.ts';
import classes from './inputs-panel.module.css';
import { copyScenario, removeScenario } from './scenario-acts.ts';
import { SliderRow } from './slider-row.tsx';

export interface InputsPanelProps {
	/** As the plan has it. */
	readonly kept: ScenarioOutcome;
	/** With what a slider says. */
	readonly shown: ScenarioOutcome;
}

export function InputsPanel({ kept, shown }: InputsPanelProps) {
	const { id, title, scenario } = shown;
	const groups = INPUT_GROUPS.filter(({ resaleOnly }) => !resaleOnly || scenario.start !== 'born in the cloud');
	return (
		<aside className={classes.panel} aria-label={say('What “{title}” assumes', { title })}>
			<Head id={id} />
			{groups.map((group) => (
				<Group key={group.title} group={group} shown={shown} />
			))}
			<Acts kept={kept} />
		</aside>
	);
}

const Acts = memo(function Acts({ kept: { id, title, scenario } }: Pick<InputsPanelProps, 'kept'>) {
	return (
		<div className={classes.acts}>
			<Button
				leftSection={<IconCopy size="0.875rem" stroke={1.6} aria-hidden />}
				onClick={() => void copyScenario(scenario, title)}
			>
				{say('Copy')}
			</Button>
			<Button
				variant="subtle"
				leftSection={<IconTrash size="0.875rem" stroke={1.6} aria-hidden />}
				onClick={() => void removeScenario(id, title)}
			>
				{say('Remove')}
			</Button>
		</div>
	);
});

const Head = memo(function Head({ id }: { readonly id: string }) {
	return (
		<>
			<div className={classes.title}>
				<Field record={refOf('scenarios', id)} field="title" label={say('Scenario')} />
			</div>
			<div className={classes.start}>
				<span>{say('Begins from')}</span>
				<Field record={refOf('scenarios', id)} field="start" />
			</div>
		</>
	);
});

function Group({ group, shown }: { readonly group: InputGroup; readonly shown: ScenarioOutcome }) {
	const { id, scenario } = shown;
	const rows = group.inputs.map((input) => (
		<SliderRow
			key={input.field}
			{...{ id, input, value: scenario[input.field], counted: countsAs(scenario, input.field) }}
		/>
	));
	if (group.folded)
		return (
			<details className={classes.group}>
				<summary>{group.title}</summary>
				{rows}
			</details>
		);
	return (
		<section className={classes.group} aria-label={group.title}>
			<h2>{group.title}</h2>
			{rows}
		</section>
	);
}
