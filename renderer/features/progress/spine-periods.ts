/** The stretches of time on the spine, near ones in weeks, later ones in months. */

import type { CommitmentState } from '../../../shared/analysis/commitment-state.ts';
import { capitalized } from '../../../shared/analysis/names.ts';
import { addDays, type Day } from '../../../shared/base/dates.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import { formatDayShort } from '../../ui/format-day.ts';

export interface Period {
	/** Sorts in the order of the spine. */
	readonly key: string;
	readonly title: string;
	readonly note: string | null;
	readonly isLate: boolean;
}

interface Dated {
	readonly due: Day | null;
	readonly state: CommitmentState;
}

const NO_DAY: Period = { key: '9', title: say('No day yet'), note: null, isLate: false };

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

/** Where something still open stands. What is past its day and not delivered comes first. */
export function openPeriod({ due, state }: Dated, today: Day): Period {
	if (due === null) return NO_DAY;
	if (state === 'overdue' || state === 'missed') return { key: '0', title: say('Overdue'), note: null, isLate: true };
	const monday = mondayOf(today);
	const nextMonday = addDays(monday, 7);
	const afterNext = addDays(monday, 14);
	if (due < monday) return { key: '1', title: say('Earlier'), note: say('not settled yet'), isLate: false };
	if (due < nextMonday) return week('2', say('This week'), monday);
	if (due < afterNext) return week('3', say('Next week'), nextMonday);
	const month = monthOf(due);
	const key = `4 ${month}`;
	if (month === monthOf(addDays(afterNext, -1)))
		return {
			key,
			title: say('Later'),
			note: say('in {month}', { month: spoken().month(Number(due.slice(5, 7))) }),
			isLate: false,
		};
	return { key, title: monthName(due), note: otherYear(due, today), isLate: false };
}

/** The month of something that is done with; the newest comes first. */
export function closedPeriod({ due }: Dated, today: Day): Period {
	if (due === null) return NO_DAY;
	const age = String(999_999 - Number(monthOf(due).replace('-', ''))).padStart(6, '0');
	return { key: `5 ${age}`, title: monthName(due), note: otherYear(due, today), isLate: false };
}

export function mondayOf(day: Day): Day {
	return addDays(day, -((at(day).getUTCDay() + 6) % 7));
}

function week(key: string, title: string, monday: Day): Period {
	const sunday = addDays(monday, 6);
	const until = formatDayShort(sunday, sunday);
	const isOneMonth = monthOf(monday) === monthOf(sunday);
	const note = isOneMonth
		? say('{day}–{until}', { day: Number(monday.slice(8)), until })
		: `${formatDayShort(monday, monday)} – ${until}`;
	return { key, title, note, isLate: false };
}

/** Begins what it is the title of. */
function monthName(day: Day): string {
	return capitalized(spoken().month(Number(day.slice(5, 7))));
}

function monthOf(day: Day): string {
	return day.slice(0, 7);
}

function otherYear(day: Day, today: Day): string | null {
	return day.slice(0, 4) === today.slice(0, 4) ? null : day.slice(0, 4);
}
