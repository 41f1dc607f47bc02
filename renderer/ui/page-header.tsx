/** The head of a room: its name, its tabs, what can be done. `Toolbar` is the row of filters beneath. */
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

export interface PageHeaderProps {
	readonly title: string;
	/** Tabs beside the title. */
	readonly tabs?: ReactNode;
	/** A quiet sentence on the right. */
	readonly aside?: ReactNode;
	/** Buttons; the primary one last. */
	readonly actions?: ReactNode;
}

export function PageHeader({ title, tabs, aside, actions }: PageHeaderProps) {
	return (
		<header className={classes.header}>
			<h1>{title}</h1>
			{tabs}
			<span className={classes.grow} />
			{aside && <span className={classes.aside}>{aside}</span>}
			{actions && <div className={classes.actions}>{actions}</div>}
		</header>
	);
}

export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div className={classes.toolbar} data-print="no" role="toolbar" aria-label={label}>
			{children}
		</div>
	);
}

/** Takes up the space between the left and the right of a row. */
export function Spacer() {
	return <span className={classes.grow} />;
}
