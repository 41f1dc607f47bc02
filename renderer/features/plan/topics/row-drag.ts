/** Dragging a topic by its handle to another place, also across levels. The keys do the same, see plan-commands. */

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect } from 'react';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { moveBeside } from '../record-actions.ts';

const KIND = 'covalent topic';

export function useRowDrag(topic: RecordRef, handle: RefObject<HTMLElement | null>, mayMove: boolean): void {
	useEffect(() => {
		const dragHandle = handle.current;
		const row = dragHandle?.closest<HTMLElement>('[role="row"]');
		if (!mayMove || !dragHandle || !row) return;
		const show = (edge: 'before' | 'after' | null) => {
			if (edge === null) delete row.dataset.drop;
			else row.dataset.drop = edge;
		};
		return combine(
			draggable({
				element: row,
				dragHandle,
				getInitialData: () => ({ kind: KIND, topic }),
				onDragStart: () => {
					row.dataset.dragged = '';
				},
				onDrop: () => {
					delete row.dataset.dragged;
				},
			}),
			dropTargetForElements({
				element: row,
				canDrop: ({ source }) => source.data.kind === KIND && source.data.topic !== topic,
				onDrag: ({ location }) => show(edgeOf(row, location.current.input.clientY)),
				onDragLeave: () => show(null),
				onDrop: ({ source, location }) => {
					show(null);
					const moved = source.data.topic;
					if (typeof moved === 'string') void moveBeside(moved, topic, edgeOf(row, location.current.input.clientY));
				},
			}),
		);
	}, [topic, handle, mayMove]);
}

function edgeOf(row: HTMLElement, y: number): 'before' | 'after' {
	const { top, height } = row.getBoundingClientRect();
	return y < top + height / 2 ? 'before' : 'after';
}
