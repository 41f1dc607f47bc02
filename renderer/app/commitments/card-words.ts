/** The small words of a card. */

import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { formatDay, formatDayShort, formatWeekday } from '../../ui/format-day.ts';

/** "Fri 3 Sep"; with its year where it is not this one. */
export function dueWords(due: Day | null, today: Day): string {
	if (due === null) return say('no day yet');
	return due.slice(0, 4) === today.slice(0, 4) ? formatWeekday(due) : formatDay(due);
}

/** What stands beside the owner: why it was missed, what it replaces, what takes its place. */
export function notesOf(row: CommitmentRow, byId: ReadonlyMap<string, CommitmentRow>, today: Day): readonly string[] {
	const { replaces, successor, carriedOn, missReason, returnReason, deliveredOn, lateDays, state } = row;
	const before = replaces === null ? undefined : byId.get(replaces);
	const after = successor === null ? undefined : byId.get(successor);
	return [
		...(state === 'overdue' && lateDays !== null
			? [lateDays === 1 ? say('1 day late') : say('{days} days late', { days: lateDays })]
			: []),
		...(state === 'kept late' && lateDays !== null
			? [say('delivered {days, plural, one {a day} other {# days}} late', { days: lateDays })]
			: []),
		...(missReason === null ? [] : [say('reason: {reason}', { reason: term(missReason) })]),
		...(returnReason !== null && deliveredOn === null && state !== 'withdrawn'
			? [say('returned: {reason}', { reason: returnReason })]
			: []),
		...(before?.due ? [say('was {day}', { day: formatDayShort(before.due, today) })] : []),
		...(after
			? [
					state === 'renegotiated' || carriedOn
						? say('now {number}', { number: after.number })
						: say('new terms asked: {number}', { number: after.number }),
				]
			: []),
	];
}

/** "awaits Harbor’s yes"; null where nobody's is missing. */
export function awaitWords(row: CommitmentRow, nameOf: (party: string) => string): string | null {
	return row.awaits === null ? null : say('awaits {name_s} yes', { name: nameOf(row.awaits) });
}
