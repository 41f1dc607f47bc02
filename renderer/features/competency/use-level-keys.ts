/**
 * The keyboard of the matrix: a digit writes what the focused cell shows, elsewhere on a side its level as the pen's
 * side sees it today. The keys act on a focused cell or on the line below the matrix, so they need no switch (WCAG 2.1.4).
 */
import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { useRouteStore } from '../../state/route.ts';
import { assess, requireLevel, weigh } from './assess.ts';
import { beginCommitment } from './begin-commitment.ts';
import { look, useCompetencyView } from './competency-view.ts';
import { placeOf } from './matrix-columns.tsx';

const SEQUENCE_MS = 1200;

export function useLevelKeys() {
	const goingSince = useRef(Number.NEGATIVE_INFINITY);
	const onFocus = (event: FocusEvent<HTMLElement>) => {
		const place = placeIn(event.target);
		if (place) look({ focus: place.side });
	};
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const place = placeIn(event.target);
		if (place === null || event.ctrlKey || event.metaKey || event.altKey) return;
		const isGoing = event.timeStamp - goingSince.current < SEQUENCE_MS;
		goingSince.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
		if (!isGoing && press(event.key, place)) event.preventDefault();
	};
	return { onFocus, onKeyDown };
}

type Place = NonNullable<ReturnType<typeof placeOf>>;

function press(key: string, { side, what }: Place): boolean {
	const { route } = useRouteStore.getState();
	const ref = route.place === 'plan' ? route.select : null;
	if (!ref?.startsWith('capabilities/')) return false;
	if (key === 'c' || key === 'C') {
		beginCommitment(ref, side);
		return true;
	}
	const isClear = key === 'Backspace' || key === 'Delete';
	if (!isClear && !(what === 'importance' ? /^[1-9]$/ : /^[0-5]$/).test(key)) return false;
	write(ref, side, what, isClear ? null : Number(key));
	return true;
}

function write(ref: string, side: Party, what: Place['what'], value: number | null): void {
	if (what === 'importance') weigh(ref, side, value);
	else if (what === 'required') requireLevel(ref, side, value);
	else assess(splitRef(ref).id, side, value);
}

function placeIn(target: EventTarget): Place | null {
	if (!(target instanceof HTMLElement)) return null;
	// Under the matrix the keys mean what is printed there: the level of the side in focus.
	if (target.closest('[data-level-foot]')) return { side: useCompetencyView.getState().focus, what: 'level' };
	return target.dataset.row === undefined ? null : placeOf(Number(target.dataset.column));
}
