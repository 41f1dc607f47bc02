/** The time of an item of the agenda: what it has had, and how the room is told. */

import type { AgendaItem, RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';

const MINUTE_MS = 60_000;

type Running = Pick<RunningSession, 'agenda' | 'at' | 'since'>;

/** Time an item has been on screen by `now`, in milliseconds, without pauses. */
export function spentBy({ agenda, at, since }: Running, item: number, now: number): number {
	const kept = agenda[item]?.spent ?? 0;
	if (item !== at || since === null) return kept;
	return kept + Math.max(0, now - Date.parse(since));
}

export interface TimeWords {
	/** Large: "11:42", "3 min". */
	readonly time: string;
	/** Beneath: "left on this item", "over". */
	readonly words: string;
	readonly isOver: boolean;
}

/** To the second while there is time left, and to the minute beyond: nobody is hurried by running seconds. */
export function timeWords(item: Pick<AgendaItem, 'minutes'>, spent: number): TimeWords {
	const left = item.minutes * MINUTE_MS - spent;
	if (left > 0) {
		const seconds = Math.ceil(left / 1000);
		const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		return { time, words: say('left on this item'), isOver: false };
	}
	const over = Math.floor(-left / MINUTE_MS);
	if (over === 0) return { time: '0:00', words: say('time for the next item'), isOver: true };
	return { time: say('{over} min over', { over }), words: say('on this item'), isOver: true };
}

/** How much of an item's time has passed, 0 to 1. */
export function shareSpent(item: Pick<AgendaItem, 'minutes'>, spent: number): number {
	return Math.min(1, spent / (item.minutes * MINUTE_MS));
}

/** What was on screen for less than this was turned past, not gone through. */
const SKIPPED_MS = 10_000;

export type Passage = 'gone through' | 'skipped' | 'to come';

/** What has become of an item by now: only those before the one on screen are behind the room. */
export function passageOf({ agenda, at }: Pick<RunningSession, 'agenda' | 'at'>, item: number): Passage {
	if (item >= at) return 'to come';
	return (agenda[item]?.spent ?? 0) < SKIPPED_MS ? 'skipped' : 'gone through';
}

/** Minutes an item has had, begun ones counted: what was looked at has had one. */
export function minutesSpent(spent: number): number {
	return Math.ceil(spent / MINUTE_MS);
}
