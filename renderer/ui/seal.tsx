/** A side's yes on the border of a shared text: filled when given, dashed while it is not. */
import type { Tone } from './mark.tsx';
import classes from './seal.module.css';

export interface SealProps {
	readonly tone: Tone;
	readonly letter: string;
	readonly given: boolean;
	/** "Agreed by Harbor", "Harbor has not agreed yet". */
	readonly title: string;
	/** Makes it a button. */
	readonly onPress?: (() => void) | undefined;
	readonly tabIndex?: number;
}

export function Seal({ tone, letter, given, title, onPress, tabIndex }: SealProps) {
	const shared = { className: classes.seal, 'data-tone': tone, 'data-given': given || undefined, title };
	const text = letter.slice(0, 1).toUpperCase();
	if (!onPress)
		return (
			<span {...shared} role="img" aria-label={title}>
				{text}
			</span>
		);
	return (
		<button {...shared} type="button" aria-label={title} aria-pressed={given} tabIndex={tabIndex} onClick={onPress}>
			{text}
		</button>
	);
}
