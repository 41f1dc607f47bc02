/** One key a choice: 1 to 9, with Alt where single keys are switched off. */

import { useMemo, useRef } from 'react';
import { useRoomCommands } from '../../../app/room-commands.ts';

export interface Keyed {
	/** What the key does, in words. */
	readonly label: string;
	readonly perform: () => void;
}

/** There are no more keys than this. */
export const MOST_KEYS = 9;

export function keysOf(index: number): readonly [plain: string, withAlt: string] {
	return [String(index + 1), `Alt+${index + 1}`];
}

/** The commands are made anew only when the words change. */
export function useNumberKeys(choices: readonly Keyed[]): void {
	const now = useRef(choices);
	now.current = choices;
	const labels = choices.map(({ label }) => label).join('\n');
	const commands = useMemo(
		() =>
			(labels === '' ? [] : labels.split('\n').slice(0, MOST_KEYS)).map((label, index) => ({
				id: `session.choice.${index + 1}`,
				label,
				keys: keysOf(index),
				group: 'Session' as const,
				perform: () => now.current[index]?.perform(),
			})),
		[labels],
	);
	useRoomCommands(commands);
}
