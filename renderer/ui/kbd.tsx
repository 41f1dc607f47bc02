import { Fragment } from 'react';
import { say } from '../../shared/words/spoken.ts';
import classes from './kbd.module.css';

/** What is printed on a key where it is not its name. */
const PRINTED: Readonly<Record<string, string>> = {
	ArrowUp: '↑',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowRight: '→',
	Ctrl: say('Ctrl'),
	Shift: say('Shift'),
	Enter: say('Enter|a key'),
	Home: say('Home|a key'),
	End: say('End|a key'),
	PageUp: say('Page Up'),
	PageDown: say('Page Down'),
	Escape: say('Esc'),
	Arrows: say('Arrows'),
	Space: say('Space'),
	Delete: say('Delete'),
	'-': '−',
};

const capOf = (key: string): string => PRINTED[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** A key or a chord as caps: "Ctrl+Z". Read out as it is written. */
export function Kbd({ keys }: { readonly keys: string }) {
	return (
		<span className={classes.chord}>
			{keys.split(' ').map((chord, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed chord
				<Fragment key={at}>
					{chord.split(/\+(?!$)/).map((key, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: as above
						<kbd key={place} className={classes.key}>
							{capOf(key)}
						</kbd>
					))}
				</Fragment>
			))}
		</span>
	);
}
