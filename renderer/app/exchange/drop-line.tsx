import { IconFileImport } from '@tabler/icons-react';
import { say } from '../../../shared/words/spoken.ts';
import { parts } from '../../ui/parts.tsx';
import classes from './file-drop.module.css';

/** Says where nobody would look for it: the whole window takes a file. */
export function DropLine() {
	return (
		<div className={classes.line}>
			<IconFileImport size="1rem" stroke={1.6} aria-hidden />
			<span>
				{parts(
					'Drop {part} or {part2} files anywhere in the window. You see what is in each before anything is taken in.',
					{ part: <b>{say('.jbp')}</b>, part2: <b>{say('Excel')}</b> },
				)}
			</span>
		</div>
	);
}
