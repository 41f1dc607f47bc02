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
	readonly perform: () => void;
}

export interface ChoiceGroup {
	/** Whose word these are; null where anybody’s pen will do. */
	readonly side: Side | null;
	readonly isInHand: boolean;
	readonly choices: readonly RoomChoice[];
}

export function Choices({ groups, label }: { readonly groups: readonly ChoiceGroup[]; readonly label: string }) {
	const { singleKeys } = useSettings();
	useNumberKeys(groups.flatMap(({ choices }) => choices));
	const firstOf = (group: ChoiceGroup) =>
		groups.slice(0, groups.indexOf(group)).reduce((sum, { choices }) => sum + choices.length, 0);
	return (
		<div className={classes.groups}>
			{groups.map((group) => (
				<div key={group.side?.party ?? 'any'}>
					{group.side && <Whose side={group.side} isInHand={group.isInHand} />}
					<ul className={classes.choices} aria-label={group.side ? `${label}, as ${group.side.name}` : label}>
						{group.choices.map(({ id, words, isYes, perform }, index) => (
							<li key={id}>
								<button
									type="button"
									className={classes.choice}
									data-yes={isYes || undefined}
									data-other-pen={!group.isInHand || undefined}
									onClick={perform}
								>
									<Kbd keys={keysOf(firstOf(group) + index)[singleKeys ? 0 : 1]} />
									<span>{words}</span>
								</button>
							</li>
						))}
					</ul>
				</div>
			))}
		</div>
	);
}

function Whose({ side, isInHand }: { readonly side: Side; readonly isInHand: boolean }) {
	return (
		<p className={classes.whose}>
			<Mark tone={side.tone} letter={side.letter} />
			{isInHand ? `as ${side.name}` : `as ${side.name}: the key passes the pen first`}
		</p>
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
