/** A number, or one of the three things that are none: each its own drawing, and none looks like a zero. */
import { IconHandStop, IconHourglassLow, IconLineDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/analysis/ratings.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ratingText } from './figures.ts';
import classes from './rating-mark.module.css';

/** `own`: the number of the side whose word counts here. */
export function ratingMark(value: number | null, answer: Answer, own: boolean): ReactNode {
	if (value === null) return <AnswerMark answer={answer} />;
	// The table says how its numbers look: they have an element of their own only where they differ.
	return own ? <span className={classes.own}>{ratingText(value)}</span> : ratingText(value);
}

const ICONS = { unrated: IconLineDashed, abstained: IconHandStop, 'too early to say': IconHourglassLow } as const;
const WORDS = {
	unrated: say('not rated yet'),
	abstained: say('abstained'),
	'too early to say': say('too early to say'),
} as const;

export interface AnswerMarkProps {
	readonly answer: Answer;
	/** Writes the words beside the drawing. */
	readonly shown?: boolean;
}

export function AnswerMark({ answer, shown = false }: AnswerMarkProps) {
	const kind = answer === 'rated' ? 'unrated' : answer;
	const Drawing = ICONS[kind];
	return (
		<>
			<span className={classes.none} {...(shown ? {} : { role: 'img', 'aria-label': WORDS[kind], title: WORDS[kind] })}>
				<Drawing size="0.875rem" stroke={1.6} aria-hidden />
			</span>
			{shown && WORDS[kind]}
		</>
	);
}
