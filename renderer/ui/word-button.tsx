import type { ReactNode } from 'react';
import classes from './word-button.module.css';

export interface WordButtonProps {
	readonly onClick: () => void;
	readonly children: ReactNode;
}

/** A few words of a sentence that do something. */
export function WordButton({ onClick, children }: WordButtonProps) {
	return (
		<button type="button" className={classes.word} onClick={onClick}>
			{children}
		</button>
	);
}
