/** One number of a scenario: typed where it stands, or moved. */
import { Slider } from '@mantine/core';
import { countsAs, type Scenario } from '../../../shared/analysis/transition-scenarios.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { Field } from '../../app/field/field.tsx';
import { usePermission } from '../../state/pen.ts';
import { formatNumber } from '../../ui/format-money.ts';
import { letGo, moveTo } from './draft.ts';
import type { Input } from './inputs.ts';
import classes from './slider-row.module.css';

export function SliderRow({ scenario, input }: { readonly scenario: Scenario; readonly input: Input }) {
	const { field, from, to, step } = input;
	const { label, unit, help } = schema.scenarios.fields[field];
	const ref = refOf('scenarios', scenario.id);
	const { may } = usePermission(ref, field);
	const value = scenario[field];
	const counted = countsAs(scenario, field);
	return (
		<div className={classes.row} title={help}>
			<span className={classes.label}>{label}</span>
			<span className={classes.value}>
				<Field record={ref} field={field} label={`${label}, ${unit}`} align="end" placeholder="not said">
					{value === null ? undefined : formatNumber(value)}
				</Field>
				<em>{unit}</em>
			</span>
			<Slider
				className={classes.slider ?? ''}
				size={4}
				thumbSize={14}
				color="ink"
				label={null}
				min={from}
				max={to}
				step={step}
				disabled={!may}
				value={Math.min(to, Math.max(from, counted ?? from))}
				onChange={(next) => moveTo(scenario.id, field, next)}
				onChangeEnd={(next) => letGo(scenario.id, field, next)}
				thumbLabel={`${label}, ${unit}`}
				thumbValueText={`${formatNumber(counted ?? from)} ${unit}`}
			/>
		</div>
	);
}
