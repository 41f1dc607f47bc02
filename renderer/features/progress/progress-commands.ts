/** What the keyboard and the palette can do with the card in focus, or the one that is selected. */

import { useMemo, useRef } from 'react';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { mayWrite } from '../../../shared/plan/owners.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Command } from '../../app/commands.ts';
import { type Deed, deedsFor } from '../../app/commitments/deeds.ts';
import { begin } from '../../app/commitments/do-deed.ts';
import { ask } from '../../app/commitments/question.ts';
import type { Progress } from '../../app/commitments/use-progress.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { useAppStore } from '../../state/app-state.ts';
import { currentPen } from '../../state/pen.ts';
import { select } from '../../state/route.ts';
import { show, useProgressView } from './view.ts';

const YES: readonly Deed[] = ['accept', 'acknowledge', 'let go'];

export function useProgressCommands(progress: Progress, selected: CommitmentRow | null): void {
	const now = useRef({ progress, selected });
	now.current = { progress, selected };
	const commands = useMemo(() => {
		const inHand = () => {
			const id = (document.activeElement as HTMLElement | null)?.dataset.card;
			return (id === undefined ? undefined : now.current.progress.byId.get(id)) ?? now.current.selected;
		};
		const deed = (id: string, label: string, deeds: readonly Deed[], key?: string): Command => {
			const possible = () => {
				const row = inHand();
				return row === null ? undefined : deedsOf(row).find((one) => deeds.includes(one));
			};
			return {
				id: `progress.${id}`,
				label,
				group: 'This page',
				...(key === undefined ? {} : { keys: [key] }),
				when: () => possible() !== undefined,
				perform: () => {
					const row = inHand();
					const one = possible();
					if (row && one) begin(one, row.id, now.current.progress.today);
				},
			};
		};
		const list: readonly Command[] = [
			{
				id: 'progress.add',
				label: say('Add a commitment'),
				keys: ['n'],
				group: 'This page',
				perform: () => ask({ kind: 'add' }),
			},
			deed('yes', say('Accept, acknowledge or agree: the yes this commitment waits for'), YES, 'y'),
			deed('delivered', say('Delivered'), ['deliver'], 'd'),
			deed('return', say('Return with a reason'), ['return'], 'r'),
			deed('terms', say('Ask for new terms'), ['terms'], 't'),
			deed('reason', say('Say why it was missed'), ['reason']),
			deed('withdraw', say('Withdraw'), ['withdraw']),
			{
				id: 'progress.open',
				label: say('Open or closed commitments'),
				keys: ['o'],
				group: 'This page',
				perform: () => show(useProgressView.getState().shown === 'open' ? 'closed' : 'open'),
			},
			{
				id: 'progress.select',
				label: say('Everything about the commitment in focus'),
				group: 'This page',
				when: () => inHand() !== null,
				perform: () => {
					const row = inHand();
					if (row) select(refOf('commitments', row.id));
				},
			},
		];
		return list;
	}, []);
	useRoomCommands(commands);
}

function deedsOf(row: CommitmentRow): readonly Deed[] {
	const pen = currentPen();
	const { app } = useAppStore.getState();
	if (app === null || app.readOnly !== null) return [];
	const { next, more } = deedsFor(row, {
		from: mayWrite(pen, row.fromSide ?? 'joint'),
		to: mayWrite(pen, row.toSide ?? 'joint'),
	});
	return next === null ? more : [next, ...more];
}
