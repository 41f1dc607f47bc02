/** An agenda while it is being changed: every item has a key of its own, so that a moved one keeps the focus. */

import type { SessionStep } from '../../../shared/contract/session.ts';
import { calls } from '../../../shared/contract.ts';
import { mintId } from '../../state/mint-id.ts';
import { type PlannedItem, STEP_TITLES } from './agendas.ts';

export interface DraftItem extends PlannedItem {
	readonly key: string;
}

export const MOST_ITEMS = 20;
export const MOST_MINUTES = 240;
const USUAL_MINUTES = 10;
const { agenda: AGENDA } = calls['session.agenda'].input.shape;

export function draftOf(agenda: readonly PlannedItem[]): readonly DraftItem[] {
	return agenda.map(({ step, title, minutes }) => ({ key: mintId(), step, title, minutes }));
}

/** A new item stands before the page, which closes the session, or else at the end. */
export function withItem(draft: readonly DraftItem[], step: SessionStep): readonly DraftItem[] {
	const added: DraftItem = { key: mintId(), step, title: STEP_TITLES[step], minutes: USUAL_MINUTES };
	const at = draft.at(-1)?.step === 'page' && step !== 'page' ? draft.length - 1 : draft.length;
	return [...draft.slice(0, at), added, ...draft.slice(at)];
}

/** One place up or down, but not among the first `gone` items, which have been on screen. */
export function movedBy(draft: readonly DraftItem[], key: string, by: 1 | -1, gone = 0): readonly DraftItem[] {
	const from = draft.findIndex((item) => item.key === key);
	const to = from + by;
	const item = draft[from];
	if (item === undefined || from < gone || to < gone || to >= draft.length) return draft;
	const others = draft.filter((other) => other !== item);
	return [...others.slice(0, to), item, ...others.slice(to)];
}

export function withChange(
	draft: readonly DraftItem[],
	key: string,
	change: Partial<PlannedItem>,
): readonly DraftItem[] {
	return draft.map((item) => (item.key === key ? { ...item, ...change } : item));
}

/** The agenda as the core takes it; null while a title or the minutes of an item are missing. */
export function agendaOf(draft: readonly DraftItem[]): PlannedItem[] | null {
	const read = AGENDA.safeParse(draft.map(({ step, title, minutes }) => ({ step, title, minutes })));
	return read.success ? read.data : null;
}
