import { useState } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { WordButton } from '../../ui/word-button.tsx';
import classes from './sentences.module.css';

const SHOWN = 4;

/** Some sentences beneath one another; of many, the first and a way to the rest. */
export function Sentences({ sentences, label }: { readonly sentences: readonly string[]; readonly label: string }) {
	const [isOpen, setOpen] = useState(false);
	if (sentences.length === 0) return null;
	const shown = isOpen || sentences.length <= SHOWN + 1 ? sentences : sentences.slice(0, SHOWN);
	return (
		<ul className={classes.sentences} aria-label={label}>
			{shown.map((sentence, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two of them may say the same
				<li key={at}>{sentence}</li>
			))}
			{shown.length < sentences.length && (
				<li>
					<WordButton onClick={() => setOpen(true)}>
						{say('and {count} more', { count: sentences.length - shown.length })}
					</WordButton>
				</li>
			)}
		</ul>
	);
}
