/** One side of a pair: a letter in a circle (v) or a square (p), so that colour is never the only cue. */
import classes from './mark.module.css';

export type Tone = 'v' | 'p';

export interface MarkProps {
	readonly tone: Tone;
	readonly letter: string;
	/** Read out and shown on hover. Leave out where the name stands beside the mark. */
	readonly title?: string | undefined;
	readonly size?: 'sm' | 'md' | 'lg' | 'xl';
	/** Outline only: how this side is seen, rather than what it says. */
	readonly hollow?: boolean;
}

export function Mark({ tone, letter, title, size = 'md', hollow = false }: MarkProps) {
	return (
		<span
			className={classes.mark}
			data-tone={tone}
			data-size={size}
			data-hollow={hollow || undefined}
			{...(title ? { role: 'img', 'aria-label': title, title } : { 'aria-hidden': true })}
		>
			{letter.slice(0, 1).toUpperCase()}
		</span>
	);
}
