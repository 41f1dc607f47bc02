/** What the keyboard and the palette can do with the friction in hand. */

import { useMemo, useRef } from 'react';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Command } from '../../../app/commands.ts';
import { useRoomCommands } from '../../../app/room-commands.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { currentPen } from '../../../state/pen.ts';
import { currentPlan } from '../../../state/plan-hooks.ts';
import { begin } from './do-deed.ts';
import { type Deed, deedsFor } from './friction-deeds.ts';
import { raise } from './log-view.ts';

const DEEDS: readonly (readonly [deed: Deed, label: string, key: string])[] = [
	['answer', say('Answer the friction'), 'a'],
	['escalate', say('Take the friction up a level'), 'e'],
	['resolve', say('Call the friction settled'), 's'],
];

export function useLogCommands(selected: FrictionRow | null): void {
	const now = useRef(selected);
	now.current = selected;
	const commands = useMemo(() => {
		const may = (deed: Deed) => {
			const row = now.current;
			const isReadOnly = useAppStore.getState().app?.readOnly != null;
			const levels = currentPlan().collections.escalationLevels;
			return row !== null && !isReadOnly && deedsFor(row, currentPen().party, levels).includes(deed);
		};
		const list: readonly Command[] = [
			...DEEDS.map(
				([deed, label, key]): Command => ({
					id: `friction.${deed}`,
					label,
					keys: [key],
					group: 'This page',
					when: () => may(deed),
					perform: () => {
						if (now.current) begin(deed, now.current);
					},
				}),
			),
			{
				id: 'friction.again',
				label: say('It has happened again: raise it as a repeat'),
				keys: ['r'],
				group: 'This page',
				when: () => now.current !== null,
				perform: () => raise(now.current?.id ?? null),
			},
		];
		return list;
	}, []);
	useRoomCommands(commands);
}
