import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

export interface CardProps {
	readonly title: ReactNode;
	/** On the right of the title. */
	readonly aside?: ReactNode;
	readonly wide?: boolean;
	/** `private`: the paper of what stays on this computer. */
	readonly material?: 'plain' | 'private';
	readonly children: ReactNode;
}

/** One part of the page, with its heading. */
export function Card({ title, aside, wide = false, material = 'plain', children }: CardProps) {
	const heading = useId();
	return (
		<section className={classes.card} data-wide={wide || undefined} data-material={material} aria-labelledby={heading}>
			<header>
				<h2 id={heading}>{title}</h2>
				{aside && <span>{aside}</span>}
			</header>
			{children}
		</section>
	);
}

export function Nothing({ children }: { readonly children: ReactNode }) {
	return <p className={classes.nothing}>{children}</p>;
}

/** Nothing to show yet, in the place of a figure: a grey area with words, never zero. */
export function TooFew({ children }: { readonly children: ReactNode }) {
	return <p className={classes.few}>{children}</p>;
}
