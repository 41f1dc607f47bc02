/** Nothing here yet: what to do, and why it helps. */
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
	readonly title: string;
	readonly children: ReactNode;
	readonly drawing?: ReactNode;
	/** Buttons. */
	readonly actions?: ReactNode;
}

export function EmptyState({ title, children, drawing, actions }: EmptyStateProps) {
	return (
		<div className={classes.empty}>
			{drawing}
			<h2>{title}</h2>
			<div className={classes.words}>{children}</div>
			{actions && <div className={classes.actions}>{actions}</div>}
		</div>
	);
}
