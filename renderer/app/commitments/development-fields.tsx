/** Which skill or process a commitment builds up: whose level, by what, and who pays. */

import { Select } from '@mantine/core';
import { capitalized } from '../../../shared/analysis/names.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import type { Terms } from './new-terms.ts';
import type { CommitmentStart } from './question.ts';
import classes from './questions.module.css';
import { type Progress, partyName } from './use-progress.ts';

const { capability, capabilitySide, develops, pays } = schema.commitments.fields;
const NOTHING_BUILT: Development = { capability: null, capabilitySide: null, develops: null, pays: null };

export type Development = Pick<Terms, 'capability' | 'capabilitySide' | 'develops' | 'pays'>;

/** Training unless said otherwise, paid by the side that promises it. */
export function developmentFrom(start: CommitmentStart | null, from: string | null): Development {
	if (start?.kind !== 'capability') return NOTHING_BUILT;
	const payer = from === 'vendor' || from === 'partner' ? from : start.side;
	return { capability: start.capability, capabilitySide: start.side, develops: 'training', pays: payer };
}

export function startSentence(start: CommitmentStart, from: string, progress: Progress): string {
	if (start.kind === 'relief') return start.lead;
	const { capability: id, side } = start;
	const title = progress.plan.collections.capabilities.find((one) => one.id === id)?.title ?? say('this');
	const giver = partyName(progress, from);
	const values = { side: progress.names[side], title, giver };
	return from === side
		? say('Raises {side_s} level in “{title}”. {Giver} promises it.', values)
		: say('Raises {side_s} level in “{title}”. {Giver} promises it, as the pen in hand is its own.', values);
}

export interface DevelopmentFieldsProps {
	readonly progress: Progress;
	readonly value: Development;
	readonly onChange: (value: Development) => void;
	/** Which skill or process, and whose, is settled already. */
	readonly isFixed?: boolean;
}

export function DevelopmentFields({ progress, value, onChange, isFixed = false }: DevelopmentFieldsProps) {
	const { capabilities } = progress.plan.collections;
	if (capabilities.length === 0) return null;
	const sides = PARTIES.map((side) => ({ value: side, label: capitalized(progress.names[side]) }));
	return (
		<>
			{!isFixed && (
				<div className={classes.pair}>
					<Select
						label={term(capability.label)}
						description={term(capability.help)}
						clearable
						searchable
						data={capabilities.map(({ id, title }) => ({ value: id, label: title ?? id }))}
						value={value.capability}
						onChange={(next) => onChange(next === null ? NOTHING_BUILT : { ...value, capability: next })}
					/>
					{value.capability !== null && (
						<Select
							label={term(capabilitySide.label)}
							description={say('The side whose level it raises')}
							clearable
							data={sides}
							value={value.capabilitySide}
							onChange={(next) => onChange({ ...value, capabilitySide: chosen(capabilitySide.choices, next) })}
						/>
					)}
				</div>
			)}
			{value.capability !== null && (
				<div className={classes.pair}>
					<Select
						label={term(develops.label)}
						allowDeselect={false}
						data={develops.choices.map((choice) => ({ value: choice, label: capitalized(term(choice)) }))}
						value={value.develops}
						onChange={(next) => onChange({ ...value, develops: chosen(develops.choices, next) })}
					/>
					<Select
						label={term(pays.label)}
						clearable
						data={[...sides, { value: 'both', label: say('Both') }]}
						value={value.pays}
						onChange={(next) => onChange({ ...value, pays: chosen(pays.choices, next) })}
					/>
				</div>
			)}
		</>
	);
}

function chosen<Choice extends string>(choices: readonly Choice[], value: string | null): Choice | null {
	return choices.find((choice) => choice === value) ?? null;
}
