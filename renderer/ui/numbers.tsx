import { IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { say } from '../../shared/words/spoken.ts';
import classes from './numbers.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface NumbersProps {
	/** What they are the numbers of. */
	readonly of: string;
	/** One or more tables, each with a caption. */
	readonly children: ReactNode;
}

/** The numbers a drawing is made of: always there for those who hear the page, and shown to all at the press of a button. */
export function Numbers({ of, children }: NumbersProps) {
	const [isShown, setShown] = useState(false);
	return (
		<div className={classes.numbers}>
			<button type="button" className={classes.toggle} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
				<IconTable size="0.875rem" stroke={1.6} aria-hidden />
				<span>
					{isShown ? say('Hide the numbers') : say('Show the numbers')}
					<VisuallyHidden> {say('of {drawing}', { drawing: of })}</VisuallyHidden>
				</span>
			</button>
			{isShown ? (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
				<section className={classes.shown} tabIndex={0} aria-label={say('Numbers of {drawing}', { drawing: of })}>
					{children}
				</section>
			) : (
				<div className={classes.heard}>{children}</div>
			)}
		</div>
	);
}
