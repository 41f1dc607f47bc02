import { Button } from '@mantine/core';
import { say } from '../../../shared/words/spoken.ts';
import { announce, tell } from '../../state/messages.ts';
import classes from './conflict.module.css';

export interface TypedWordsProps {
	readonly words: string;
	readonly isAgreedText: boolean;
	/** Absent where they are no value of the field as they stand. */
	readonly onTake?: (() => void) | undefined;
}

/** What a person typed for a field that changed under their hands: never lost, to be copied or put in its place. */
export function TypedWords({ words, isAgreedText, onTake }: TypedWordsProps) {
	const copy = () =>
		navigator.clipboard.writeText(words).then(
			() => announce(say('What you typed is on the clipboard.')),
			() => tell(say('It could not be copied. Mark the words and copy them with the keyboard.')),
		);
	return (
		<section className={classes.mine}>
			<header>
				<b>{say('What you typed')}</b>
			</header>
			<p data-voice={isAgreedText ? 'serif' : undefined}>{words}</p>
			<div className={classes.row}>
				<Button size="xs" onClick={() => void copy()}>
					{say('Copy it')}
				</Button>
				{onTake && (
					<Button size="xs" color="j" variant="filled" onClick={onTake}>
						{say('Take mine')}
					</Button>
				)}
			</div>
		</section>
	);
}
