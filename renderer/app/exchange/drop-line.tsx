import { IconFileImport } from '@tabler/icons-react';
import classes from './file-drop.module.css';

/** Says where nobody would look for it: the whole window takes a file. */
export function DropLine() {
	return (
		<div className={classes.line}>
			<IconFileImport size="1rem" stroke={1.6} aria-hidden />
			<span>
				Drop <b>.jbp</b> or <b>Excel</b> files anywhere in the window. You see what is in each before anything is taken
				in.
			</span>
		</div>
	);
}
