/** The small words of a card. */

import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { possessive } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDay, formatDayShort, formatWeekday } from '../../ui/format-day.ts';

/** "Fri 3 Sep"; with its year where it is not this one. */
export function dueWords(due: Day | null, today: Day): string {
	if (due === null) return say('no day yet');
	return due.slice(0, 4) === today.slice(0, 4) ? formatWeekday(due) : formatDay(due);
}

/** What stands beside the owner: why it was missed, what it replaces, what takes its place. */
export function notesOf(row: CommitmentRow, byId: ReadonlyMap<string, CommitmentRow>, today: Day): readonly string[] {
	const { replaces, successor, missReason, returnReason, deliveredOn, lateDays, state } = row;
	const before = replaces === null ? undefined : byId.get(replaces);
	const after = successor === null ? undefined : byId.get(successor);
	return [
		...(state === 'overdue' && lateDays !== null
			? [lateDays === 1 ? say('1 day late') : say('{lateDays} days late', { lateDays })]
			: []),
		...(state === 'kept late' && lateDays !== null
			? [`delivered ${lateDays === 1 ? 'a day' : `${lateDays} days`} late`]
			: []),
		...(missReason === null ? [] : [say('reason: {missReason}', { missReason })]),
		...(returnReason !== null && deliveredOn === null && state !== 'withdrawn'
			? [say('returned: {returnReason}', { returnReason })]
			: []),
		...(before?.due ? [say('was {due}', { due: formatDayShort(before.due, today) })] : []),
		...(after
			? [
					state === 'renegotiated'
						? say('now {number}', { number: after.number })
						: say('new terms asked: {number}', { number: after.number }),
				]
			: []),
	];
}

/** "awaits Harbor’s yes"; null where nobody's is missing. */
export function awaitWords(row: CommitmentRow, nameOf: (party: string) => string): string | null {
	return row.awaits === null ? null : say('awaits {awaits} yes', { awaits: possessive(nameOf(row.awaits)) });
}
