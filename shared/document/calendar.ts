/** Plan quarters in the two sides' own fiscal calendars. */
import { addMonths, type PlanQuarter } from '../base/dates.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';

/**
 * The fiscal quarters a plan quarter lies in, for a fiscal year that begins in this month: `Q1`, or with their months
 * where it spans two, `Q4 (Feb, Mar), Q1 (Apr)`. Null where the month is not known.
 */
export function fiscalQuarters(
	quarter: PlanQuarter,
	firstMonth: number | null,
	{ shortMonth }: Words = ENGLISH,
): string | null {
	if (firstMonth === null) return null;
	const months = new Map<string, string[]>();
	for (let n = 0; ; n += 1) {
		const day = addMonths(`${quarter.start.slice(0, 7)}-01`, n);
		if (day > quarter.end) break;
		const month = Number(day.slice(5, 7));
		const name = `Q${Math.floor(((month - firstMonth + 12) % 12) / 3) + 1}`;
		months.set(name, [...(months.get(name) ?? []), shortMonth(month)]);
	}
	if (months.size === 1) return [...months.keys()].join();
	return [...months].map(([name, list]) => `${name} (${list.join(', ')})`).join(', ');
}
