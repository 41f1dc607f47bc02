/** What can be done now, numbered: one key each. What needs another pen says whose, and its key passes the pen first. */
import { useMemo, useRef } from 'react';
import { useRoomCommands } from '../../../app/room-commands.ts';
import { useSettings } from '../../../state/app-state.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Mark } from '../../../ui/mark.tsx';
import classes from './choices.module.css';

export interface RoomChoice {
	readonly id: string;
	readonly words: string;
	/** A yes to the other side stands in the joint colour: it makes something hold between the two. */
	readonly isYes?: boolean;
	/** Whose pen it needs, where that is not the one in hand. */
	readonly pen?: Side | null;
	readonly perform: () => void;
}

export function Choices({ choices, label }: { readonly choices: readonly RoomChoice[]; readonly label: string }) {
	const { singleKeys } = useSettings();
	useNumberKeys(choices);
	return (
		<ul className={classes.choices} aria-label={label}>
			{choices.map(({ id, words, isYes, pen, perform }, index) => (
				<li key={id}>
					<button
						type="button"
						className={classes.choice}
						data-yes={isYes || undefined}
						data-other-pen={pen ? true : undefined}
						onClick={perform}
					>
						<Kbd keys={keysOf(index)[singleKeys ? 0 : 1]} />
						<span className={classes.words}>{words}</span>
						{pen && (
							<span className={classes.pen}>
								as <Mark tone={pen.tone} letter={pen.letter} /> {pen.name}
							</span>
						)}
					</button>
				</li>
			))}
		</ul>
	);
}

/** The number, and where single keys are switched off the number with Alt. */
function keysOf(index: number): readonly [string, string] {
	return [String(index + 1), `Alt+${index + 1}`];
}

/** The commands of 1 to 9; made anew only when the words change. */
function useNumberKeys(choices: readonly RoomChoice[]): void {
	const now = useRef(choices);
	now.current = choices;
	const words = choices.map((choice) => choice.words).join('\n');
	const commands = useMemo(
		() =>
			(words === '' ? [] : words.split('\n')).map((label, index) => ({
				id: `session.choice.${index + 1}`,
				label,
				keys: keysOf(index),
				group: 'Session' as const,
				perform: () => now.current[index]?.perform(),
			})),
		[words],
	);
	useRoomCommands(commands);
}
