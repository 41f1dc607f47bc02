/**
 * The keyboard of the rating sheet: which question the focus is on, and what a key makes of its answer. Its letters act
 * on a focused cell only, so they need no switch (WCAG 2.1.4).
 */

import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ratingAfter } from '../../app/ratings/rate-keys.ts';
import { announce } from '../../state/messages.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { isInOpenRound } from '../../state/rounds.ts';
import { useRouteStore } from '../../state/route.ts';
import { FIRST_QUESTION } from './rate-columns.tsx';
import { contradictionOf, fieldFor, isAsked, QUESTIONS, type Question, ratingIn } from './rate-fields.ts';
import { rate, ratingKey, refuse, useRateStore } from './rate-store.ts';

const SEQUENCE_MS = 1200;

export function useRateKeys(side: Party) {
	const sheet = useRef<HTMLDivElement>(null);
	const [question, setQuestion] = useState<Question | null>(null);
	const goingSince = useRef(Number.NEGATIVE_INFINITY);

	const onFocus = (event: FocusEvent<HTMLElement>) => {
		const cell = cellOf(event.target);
		if (cell) setQuestion(questionIn(cell));
	};

	/** True where the key meant something. */
	const press = (key: string): boolean => {
		const { route } = useRouteStore.getState();
		const view =
			route.place === 'plan' && route.select !== null
				? usePlanStore.getState().replica.record(route.select)
				: undefined;
		if (view === undefined || question === null || !isAsked(question, side, view)) return false;
		const field = fieldFor(question, side);
		if (view.conflicts?.[field]) return false;
		if (ratingAfter(key, null) !== undefined && isInOpenRound(view.ref)) {
			announce(say('A round is open: this is given in a ballot until both sides have revealed.'));
			return true;
		}
		const onTheWay = useRateStore.getState().onTheWay[ratingKey(view.ref, field)];
		const now = onTheWay === undefined ? ratingIn(view.values[field]) : onTheWay;
		const value = ratingAfter(key, now);
		if (value === undefined) return false;
		const contradiction = contradictionOf(question, value, view);
		if (contradiction !== null && typeof value === 'number') refuse({ ref: view.ref, field, value, contradiction });
		else if (value !== now) rate([{ ref: view.ref, field, value }]);
		else refuse(null);
		return true;
	};

	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const cell = cellOf(event.target);
		if (!cell || event.target !== cell || event.ctrlKey || event.metaKey || event.altKey) return;
		const isGoing = event.timeStamp - goingSince.current < SEQUENCE_MS;
		goingSince.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
		if (isGoing) return;
		if (event.key === 'Enter') {
			event.preventDefault();
			nextEmpty(sheet.current, cell)?.focus();
			return;
		}
		if (press(event.key)) event.preventDefault();
	};

	return { sheet, question, onKeyDown, onFocus, press };
}

function cellOf(target: EventTarget): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}

function questionIn(cell: HTMLElement): Question | null {
	return QUESTIONS[Number(cell.dataset.column) - FIRST_QUESTION] ?? null;
}

/** The next cell after this one that waits for an answer, from the top again after the last. */
function nextEmpty(sheet: HTMLElement | null, cell: HTMLElement): HTMLElement | undefined {
	const all = [...(sheet?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
	const at = all.indexOf(cell);
	return [...all.slice(at + 1), ...all.slice(0, at)].find((each) => each.querySelector('[data-rate][data-empty]'));
}
