/** The side panel that says more about the one thing selected. Its sections are plain parts in a column. */

import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
import classes from './inspector.module.css';

export interface InspectorProps {
	readonly label: string;
	/** The short number before the title: S2. */
	readonly tag?: ReactNode;
	readonly title: ReactNode;
	readonly actions?: ReactNode;
	readonly onClose: () => void;
	readonly children: ReactNode;
}

export function Inspector({ label, tag, title, actions, onClose, children }: InspectorProps) {
	return (
		<aside className={classes.panel} data-print="no" aria-label={label}>
			<header className={classes.head}>
				{tag && <span className={classes.tag}>{tag}</span>}
				<h2>{title}</h2>
				<span className={classes.grow} />
				{actions}
				<CloseButton size="sm" aria-label={say('Close')} onClick={onClose} />
			</header>
			<div className={classes.body}>{children}</div>
		</aside>
	);
}

export interface InspectorSectionProps {
	readonly title?: string;
	readonly aside?: ReactNode;
	/** `private`: the paper of what stays on this computer, and nothing else. */
	readonly material?: 'plain' | 'private';
	readonly children: ReactNode;
}

export function InspectorSection({ title, aside, material = 'plain', children }: InspectorSectionProps) {
	return (
		<section className={classes.section} data-material={material}>
			{title && (
				<h3 className={classes.label}>
					<span>{title}</span>
					{aside}
				</h3>
			)}
			{children}
		</section>
	);
}
