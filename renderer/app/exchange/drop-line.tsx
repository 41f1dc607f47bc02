import { IconFileImport } from '@tabler/icons-react';
import { parts } from '../../ui/parts.tsx';
import classes from './file-drop.module.css';

/** Says where nobody would look for it: the whole window takes a file. */
export function DropLine() {
	return (
		<div className={classes.line}>
			<IconFileImport size="1rem" stroke={1.6} aria-hidden />
			<span>
				{parts(
					'Drop {jbp} or {excel} files anywhere in the window. You see what is in each before anything is taken in.',
					{ jbp: <b>.jbp</b>, excel: <b>Excel</b> },
				)}
			</span>
		</div>
	);
}
