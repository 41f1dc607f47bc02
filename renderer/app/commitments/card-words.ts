/** The small words of a card. */
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { possessive } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { formatDay, formatDayShort, formatWeekday } from '../../ui/format-day.ts';

/** "Fri 3 Sep"; with its year where it is not this one. */
export function dueWords(due: Day | null, today: Day): string {
	if (due === null) return 'no day yet';
	return due.slice(0, 4) === today.slice(0, 4) ? formatWeekday(due) : formatDay(due);
}

/** What stands beside the owner: why it was missed, what it replaces, what takes its place. */
export function notesOf(row: CommitmentRow, byId: ReadonlyMap<string, CommitmentRow>, today: Day): readonly string[] {
	const { replaces, successor, missReason, returnReason, deliveredOn, lateDays, state } = row;
	const before = replaces === null ? undefined : byId.get(replaces);
	const after = successor === null ? undefined : byId.get(successor);
	return [
		...(state === 'overdue' && lateDays !== null ? [lateDays === 1 ? '1 day late' : `${lateDays} days late`] : []),
		...(state === 'kept late' && lateDays !== null
			? [`delivered ${lateDays === 1 ? 'a day' : `${lateDays} days`} late`]
			: []),
		...(missReason === null ? [] : [`reason: ${missReason}`]),
		...(returnReason !== null && deliveredOn === null && state !== 'withdrawn' ? [`returned: ${returnReason}`] : []),
		...(before?.due ? [`was ${formatDayShort(before.due, today)}`] : []),
		...(after ? [state === 'renegotiated' ? `now ${after.number}` : `new terms asked: ${after.number}`] : []),
	];
}

/** "awaits Harbor’s yes"; null where nobody's is missing. */
export function awaitWords(row: CommitmentRow, nameOf: (party: string) => string): string | null {
	return row.awaits === null ? null : `awaits ${possessive(nameOf(row.awaits))} yes`;
}
