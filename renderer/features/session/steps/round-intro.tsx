/** Before a ranking or a pulse: what happens in two sentences, what is asked, and one key to begin. */

import { type ReactNode, useState } from 'react';
import type { RoundKind } from '../../../../shared/plan/rounds.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useOwnSide } from '../../../state/plan-hooks.ts';
import { openRound, useRoundBusy } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { homeWords } from '../rating/blind-words.ts';
import { KeyButton } from '../rating/key-button.tsx';
import { RoundView } from '../rating/round-view.tsx';
import classes from './round-intro.module.css';

export interface RoundIntroProps {
	readonly kind: RoundKind;
	readonly title: string;
	/** The ids of what is asked; none for trust. */
	readonly asked: readonly string[];
	/** The same in words. */
	readonly items: readonly string[];
	/** What is done with them, for a side by itself. */
	readonly how: ReactNode;
	readonly inSession: boolean;
	readonly onOpened: (round: string) => void;
}

export function RoundIntro({ kind, title, asked, items, how, inSession, onOpened }: RoundIntroProps) {
	const names = useNames();
	const own = useOwnSide();
	const [isBlind, setBlind] = useState(true);
	const [isOpening, setOpening] = useState(false);
	const isBusy = useRoundBusy() || isOpening;
	const start = () => {
		if (isBusy) return true;
		setOpening(true);
		void openRound({ kind, mode: isBlind ? 'blind' : 'open', asked }).then((round) => {
			setOpening(false);
			if (round !== null) onOpened(round);
		});
		return true;
	};
	const change = () => setBlind(!isBlind);
	const press = (key: string) => {
		if (key.toLowerCase() === 'm') change();
		return key.toLowerCase() === 'm';
	};
	return (
		<RoundView label={title} keys={{ next: start, back: () => false, press }}>
			<div className={classes.intro}>
				<h2>{title}</h2>
				<p>
					{isBlind ? (
						<>
							{how} {inSession ? null : homeWords(names, own)} {say('When both have locked, both are shown at once.')}
						</>
					) : (
						say('Both sides answer in one table, in sight of all. It is kept and printed as rated openly.')
					)}
				</p>
				<ul>
					{items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
				<div className={classes.keys}>
					<KeyButton keys="M" onPress={change}>
						{isBlind ? say('rate openly instead') : say('rate blind instead')}
					</KeyButton>
					<KeyButton keys="Space" isFirst disabled={isBusy} onPress={start}>
						{isBlind ? say('Start the blind round') : say('Start the open round')}
					</KeyButton>
				</div>
			</div>
		</RoundView>
	);
}
