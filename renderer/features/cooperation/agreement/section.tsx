/** A titled part of the working agreement. */
import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

export interface SectionProps {
	readonly title: string;
	readonly help: string;
	readonly aside?: ReactNode;
	readonly children: ReactNode;
}

export function Section({ title, help, aside, children }: SectionProps) {
	const id = useId();
	return (
		<section className={classes.section} aria-labelledby={id}>
			<div className={classes.head}>
				<h2 id={id}>{title}</h2>
				{aside}
			</div>
			<p className={classes.help}>{help}</p>
			{children}
		</section>
	);
}

/** A word above the field it belongs to. */
export function Named({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div className={classes.named}>
			<span>{label}</span>
			<div>{children}</div>
		</div>
	);
}
