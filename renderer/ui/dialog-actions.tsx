import type { ReactNode } from 'react';
import classes from './dialog-actions.module.css';

/** The buttons at the foot of a dialog, the primary one last. They stay in sight, however long the dialog is. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
	return <div className={classes.actions}>{children}</div>;
}
