/** Doing what the cards offer: facts with their day, each one change, each with a way back. */

import { type Day, daysBetween } from '../../../shared/base/dates.ts';
import { type Edit, RESERVED, type RecordRef } from '../../../shared/ledger/change.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { formatDay } from '../../ui/format-day.ts';
import { focusCardSoon } from './card-focus.ts';
import type { Deed } from './deeds.ts';
import { ask } from './question.ts';

/** Deeds that are a day and nothing else, with their field. */
export const FACT = {
	accept: 'accepted',
	deliver: 'delivered',
	acknowledge: 'acknowledged',
	'let go': 'withdrawalAccepted',
} as const satisfies Partial<Record<Deed, string>>;

export type FactDeed = keyof typeof FACT;

export const DEED_WORDS: Readonly<Record<Deed, string>> = {
	accept: say('Accept'),
	deliver: say('Delivered'),
	acknowledge: say('Acknowledge'),
	return: say('Return with a reason …'),
	terms: say('Ask for new terms …'),
	withdraw: say('Withdraw …'),
	'let go': say('Agree to withdrawal'),
	reason: say('Say why …'),
};

const DONE: Readonly<Record<FactDeed, { readonly today: string; readonly on: (day: string) => string }>> = {
	accept: { today: say('Accepted today.'), on: (day) => say('Accepted on {day}.', { day }) },
	deliver: { today: say('Delivered today.'), on: (day) => say('Delivered on {day}.', { day }) },
	acknowledge: { today: say('Acknowledged today.'), on: (day) => say('Acknowledged on {day}.', { day }) },
	'let go': { today: say('Withdrawal agreed today.'), on: (day) => say('Withdrawal agreed on {day}.', { day }) },
};

export function isFact(deed: Deed): deed is FactDeed {
	return Object.hasOwn(FACT, deed);
}

/** At once where a day says it all, which is today's; otherwise the question comes first. */
export function begin(deed: Deed, id: string, today: Day): void {
	if (isFact(deed)) void state(deed, id, today, today);
	else if (deed === 'return' || deed === 'reason' || deed === 'terms' || deed === 'withdraw') ask({ kind: deed, id });
}

export async function state(deed: FactDeed, id: string, day: Day, today: Day): Promise<boolean> {
	const done = daysBetween(day, today) === 0 ? DONE[deed].today : DONE[deed].on(formatDay(day));
	return write(id, [[refOf('commitments', id), FACT[deed], day]], done);
}

/** Writes, says so with a way back, and keeps the focus where the person was. */
export async function write(id: string, edits: readonly Edit[], done: string): Promise<boolean> {
	const back = focusCardSoon(id);
	if (!(await edit(edits))) return false;
	announceDone(done);
	back();
	return true;
}

export async function remove(ref: RecordRef, title: string | null): Promise<boolean> {
	if (!(await edit([[ref, RESERVED.removed, true]]))) return false;
	announceDone(title === null ? say('Removed the commitment.') : say('Removed “{title}”.', { title }));
	return true;
}
