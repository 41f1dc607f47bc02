/** A question or a small form over the page. Focus stays inside, Escape closes, focus goes back to where it was. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './dialog.module.css';

export interface DialogProps {
	readonly opened: boolean;
	readonly onClose: () => void;
	readonly title: ReactNode;
	readonly children: ReactNode;
	/** Buttons at the foot, the primary one last. */
	readonly actions?: ReactNode;
	readonly width?: 'sm' | 'md' | 'lg' | 'xl';
}

const WIDTHS = { sm: '26rem', md: '34rem', lg: '46rem', xl: '60rem' } as const;

export function Dialog({ opened, onClose, title, children, actions, width = 'md' }: DialogProps) {
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			title={title}
			size={WIDTHS[width]}
			closeButtonProps={{ 'aria-label': 'Close' }}
		>
			{children}
			{actions && <div className={classes.actions}>{actions}</div>}
		</Modal>
	);
}
