import type { ReactNode } from 'react';
import { Kbd } from '../../../ui/kbd.tsx';
import classes from './key-button.module.css';

export interface KeyButtonProps {
	readonly keys: string;
	readonly children: ReactNode;
	readonly onPress: () => void;
	/** The one thing to do next. */
	readonly isFirst?: boolean;
	readonly disabled?: boolean;
	readonly pressed?: boolean;
}

/** A large button with its key on it. A click leaves the focus where the keys act. */
export function KeyButton({ keys, children, onPress, isFirst = false, disabled = false, pressed }: KeyButtonProps) {
	return (
		<button
			type="button"
			className={classes.button}
			data-first={isFirst || undefined}
			disabled={disabled}
			{...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPress}
		>
			<Kbd keys={keys} />
			<span>{children}</span>
		</button>
	);
}
