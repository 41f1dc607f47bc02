/** How two positions relate: a word and a drawing each, in a box that says as much as the word. */

import type { ReactNode } from 'react';
import { capitalized } from '../../../../shared/analysis/names.ts';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import type { Topic } from '../../../../shared/plan/plan.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { type Choice, InlineChoice } from '../../../ui/inline-choice.tsx';
import classes from './alignment.module.css';

export type Alignment = NonNullable<Topic['alignment']>;
export const ALIGNMENTS: readonly Alignment[] = schema.topics.fields.alignment.choices;

const NOTES: Readonly<Record<Alignment, string>> = {
	aligned: say('Both want the same.'),
	independent: say('Each can do its own without the other.'),
	'in tension': say('What one wants costs the other something.'),
	'not discussed': say('Nobody has talked about it yet.'),
};

const DRAWINGS: Readonly<Record<Alignment, ReactNode>> = {
	aligned: <path d="M3 5.2h8.2M9 2.8l2.6 2.4L9 7.6M3 10.8h8.2M9 8.4l2.6 2.4L9 13.2" />,
	independent: <path d="M2.6 13.2 6.2 2.8M9.8 13.2 13.4 2.8" />,
	'in tension': <path d="M1.6 8h5M4.4 5.2 7 8l-2.6 2.8M14.4 8h-5M11.6 5.2 9 8l2.6 2.8" />,
	'not discussed': <path d="M3.2 8h.01M8 8h.01M12.8 8h.01" strokeWidth="2.4" />,
};

export function alignmentWord(alignment: Alignment): string {
	return capitalized(term(alignment));
}

export function AlignmentDrawing({ alignment }: { readonly alignment: Alignment }) {
	return (
		<svg
			className={classes.drawing}
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			{DRAWINGS[alignment]}
		</svg>
	);
}

export function AlignmentChip({ alignment }: { readonly alignment: Alignment }) {
	return (
		<span className={classes.chip} data-alignment={alignment}>
			<AlignmentDrawing alignment={alignment} />
			{alignmentWord(alignment)}
		</span>
	);
}

const CHOICES: readonly Choice<Alignment>[] = ALIGNMENTS.map((value) => ({
	value,
	label: alignmentWord(value),
	note: NOTES[value],
	icon: <AlignmentDrawing alignment={value} />,
}));

interface PickProps {
	readonly topic: RecordRef;
	readonly alignment: Alignment;
}

/** The chip in the row, which opens the four. */
export function AlignmentPick({ topic, alignment }: PickProps) {
	const locked = useLockReason(usePermission(topic, 'alignment'));
	return (
		<InlineChoice
			value={alignment}
			choices={CHOICES}
			label={say('How the two positions relate')}
			locked={locked}
			onCommit={(next) => void edit([[topic, 'alignment', next]])}
		>
			<AlignmentChip alignment={alignment} />
		</InlineChoice>
	);
}

/** All four at once, for the panel. */
export function AlignmentFour({ topic, alignment }: PickProps) {
	const locked = useLockReason(usePermission(topic, 'alignment'));
	return (
		<div className={classes.four} role="group" aria-label={say('How the two positions relate')}>
			{ALIGNMENTS.map((choice) => (
				<button
					key={choice}
					type="button"
					className={classes.option}
					data-alignment={choice}
					aria-pressed={choice === alignment}
					disabled={locked !== undefined}
					title={locked ?? NOTES[choice]}
					onClick={() => {
						if (choice !== alignment) void edit([[topic, 'alignment', choice]]);
					}}
				>
					<AlignmentDrawing alignment={choice} />
					{alignmentWord(choice)}
				</button>
			))}
		</div>
	);
}
