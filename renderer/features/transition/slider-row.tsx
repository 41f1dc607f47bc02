/** One number of a scenario: typed where it stands, or moved. */

import { Slider } from '@mantine/core';
import { memo } from 'react';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { Field } from '../../app/field/field.tsx';
import { unitWords, withUnit } from '../../app/field/value-words.ts';
import { usePermission } from '../../state/pen.ts';
import { formatNumber } from '../../ui/format-money.ts';
import { letGo, moveTo } from './draft.ts';
import type { Input } from './inputs.ts';
import classes from './slider-row.module.css';

export interface SliderRowProps {
	/** The scenario. */
	readonly id: string;
	readonly input: Input;
	readonly value: number | null;
	/** What it counts as where nobody has said it. */
	readonly counted: number | null;
}

/** Drawn anew only when its own number moves. */
export const SliderRow = memo(function SliderRow({ id, input, value, counted }: SliderRowProps) {
	const { field, from, to, step } = input;
	const spec = schema.scenarios.fields[field];
	const [label, unit, help] = [term(spec.label), term(spec.unit), term(spec.help)];
	const ref = refOf('scenarios', id);
	const { may } = usePermission(ref, field);
	return (
		<div className={classes.row} title={term(help)}>
			<span className={classes.label}>{label}</span>
			<span className={classes.value}>
				<Field record={ref} field={field} label={`${label}, ${unit}`} align="end" placeholder={say('not said')}>
					{value === null ? undefined : formatNumber(value)}
				</Field>
				<em>{unitWords(spec.unit, value)}</em>
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
				onChange={(next) => moveTo(id, field, next)}
				onChangeEnd={(next) => letGo(id, field, next)}
				thumbLabel={`${label}, ${unit}`}
				thumbValueText={withUnit(formatNumber(counted ?? from), spec.unit, counted ?? from)}
			/>
		</div>
	);
});
