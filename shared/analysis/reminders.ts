/** What a computer may remind its own person of. The words name nobody and nothing: they show on a locked screen too. */
import { addDays, type Day, daysBetween } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { isClosed } from '../plan/closed.ts';
import type { Plan } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { checkInsOf } from './check-ins.ts';
import { commitmentsOf } from './commitments.ts';

export interface Reminder {
	/** This week’s check-in is still to come, on the weekday of the last one or later. */
	readonly checkIn: boolean;
	/** Accepted commitments of this side that are due on the next day and not delivered. */
	readonly dueTomorrow: number;
}

/**
 * Null where there is nothing to be reminded of. A pair that has never held a check-in is not reminded of one, and
 * nobody of one in a plan that is closed.
 */
export function reminderFor(plan: Plan, side: Party, on: Day): Reminder | null {
	const { current, before, week } = checkInsOf(plan, on);
	const usual = before === null ? null : daysBetween(before.week ?? week, before.day ?? before.week ?? week);
	const isTime = usual !== null && daysBetween(week, on) >= Math.min(6, Math.max(0, usual));
	const checkIn = current === null && isTime && !isClosed(plan, on);
	const tomorrow = addDays(on, 1);
	const dueTomorrow = commitmentsOf(plan, on).commitments.filter(
		({ state, due, fromSide }) => state === 'accepted' && due === tomorrow && fromSide === side,
	).length;
	return checkIn || dueTomorrow > 0 ? { checkIn, dueTomorrow } : null;
}

/** `This week’s check-in is still to come. A commitment of yours is due tomorrow.` */
export function reminderSentence({ checkIn, dueTomorrow }: Reminder, { say }: Words = spoken()): string {
	return [
		...(checkIn ? [say('This week’s check-in is still to come: ten minutes are enough.')] : []),
		...(dueTomorrow > 0
			? [
					say('{count, plural, =1 {A commitment of yours is} other {# commitments of yours are}} due tomorrow.', {
						count: dueTomorrow,
					}),
				]
			: []),
	].join(' ');
}
