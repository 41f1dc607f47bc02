/** The numbers behind the curve, beside it. */
import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { countsAs, type ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { Field } from '../../app/field/field.tsx';
import { INPUT_GROUPS, type InputGroup } from './inputs.ts';
import classes from './inputs-panel.module.css';
import { copyScenario, removeScenario } from './scenario-acts.ts';
import { SliderRow } from './slider-row.tsx';

export function InputsPanel({ shown }: { readonly shown: ScenarioOutcome }) {
	const { id, title, scenario } = shown;
	const groups = INPUT_GROUPS.filter(({ resaleOnly }) => !resaleOnly || scenario.start !== 'born in the cloud');
	return (
		<aside className={classes.panel} aria-label={`What “${title}” assumes`}>
			<div className={classes.title}>
				<Field record={refOf('scenarios', id)} field="title" label="Scenario" />
			</div>
			<div className={classes.start}>
				<span>Begins from</span>
				<Field record={refOf('scenarios', id)} field="start" />
			</div>
			{groups.map((group) => (
				<Group key={group.title} group={group} shown={shown} />
			))}
			<div className={classes.acts}>
				<Button
					leftSection={<IconCopy size="0.875rem" stroke={1.6} aria-hidden />}
					onClick={() => void copyScenario(scenario, title)}
				>
					Copy
				</Button>
				<Button
					variant="subtle"
					leftSection={<IconTrash size="0.875rem" stroke={1.6} aria-hidden />}
					onClick={() => void removeScenario(id, title)}
				>
					Remove
				</Button>
			</div>
		</aside>
	);
}

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
