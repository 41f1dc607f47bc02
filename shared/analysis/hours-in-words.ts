/** A side's working hours and holidays in one line each. */
import { clockTime } from '../base/clock-times.ts';
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { filled } from './names.ts';
import { WEEKDAYS, type WorkingTime, workingTimeOf } from './working-hours.ts';

/** `Mon–Fri 09:00–17:30, Sat 09:00–12:00 (Europe/London)`; where none are given it says what is taken instead. */
export function hoursInWords(plan: Plan, side: Party, words: Words = spoken()): string {
	const time = workingTimeOf(plan, side);
	const days = runsOf(time, words).map(
		([first, last, hours]) => `${first === last ? first : `${first}–${last}`} ${hours}`,
	);
	const hours = `${days.join(words.semicolon)} (${time.zone})`;
	return time.isUsual ? words.say('{hours}, taken as none are given', { hours }) : hours;
}

/** The holidays of a side that are not over on a day, the next first. */
export function holidaysFrom(plan: Plan, side: Party, day: Day): readonly RecordOf<'holidays'>[] {
	return plan.collections.holidays
		.filter((holiday) => holiday.holder === side && (holiday.last ?? holiday.day ?? '') >= day)
		.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** `Christmas`; nothing where it has no name of its own. */
export function holidayName({ title }: RecordOf<'holidays'>, { say }: Words = spoken()): string {
	return filled(title) ?? say('Holiday');
}

/** Neighbouring days with the same hours: first, last, hours. Closed days are left out. */
function runsOf({ week }: WorkingTime, { shortWeekday }: Words): readonly (readonly [string, string, string])[] {
	const runs: [string, string, string][] = [];
	let before: string | null = null;
	for (const at of WEEKDAYS.keys()) {
		const name = shortWeekday(at);
		const hours = (week[at] ?? []).map(({ start, end }) => `${clockTime(start)}–${clockTime(end)}`).join(', ');
		const run = runs.at(-1);
		if (hours !== '' && hours === before && run) run[1] = name;
		else if (hours !== '') runs.push([name, name, hours]);
		before = hours;
	}
	return runs;
}
