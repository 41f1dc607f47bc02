/** A question or a small form over the page. Focus stays inside, Escape closes, focus goes back to where it was. */

import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
import classes from './dialog.module.css';
import { DialogActions } from './dialog-actions.tsx';

export interface DialogProps {
	readonly opened: boolean;
	readonly onClose: () => void;
	readonly title: ReactNode;
	readonly children: ReactNode;
	/** Buttons at the foot, the primary one last. */
	readonly actions?: ReactNode;
	readonly width?: 'sm' | 'md' | 'lg' | 'xl';
	/** False where it may lead to another page, which then has the focus. */
	readonly returnFocus?: boolean;
}

const WIDTHS = { sm: '26rem', md: '34rem', lg: '46rem', xl: '60rem' } as const;

export function Dialog({ opened, onClose, title, children, actions, width = 'md', returnFocus = true }: DialogProps) {
	return (
		<Modal.Root opened={opened} onClose={onClose} size={WIDTHS[width]} returnFocus={returnFocus}>
			<Modal.Overlay />
			<Modal.Content>
				{/* Not Modal.Header: its <header> would be a second banner of the page. */}
				<div className={classes.head}>
					<Modal.Title>{title}</Modal.Title>
					<Modal.CloseButton aria-label={say('Close')} />
				</div>
				<Modal.Body>
					{children}
					{actions && <DialogActions>{actions}</DialogActions>}
				</Modal.Body>
			</Modal.Content>
		</Modal.Root>
	);
}
