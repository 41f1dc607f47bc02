/** The quarters of a fiscal year that begins in some month, as days. */
import { addDays, addMonths, type Day, type PlanQuarter } from './dates.ts';

/**
 * The fiscal quarters that touch these days, whole ones. A year is named by the calendar year it ends in, `Q1 FY28`; where it
 * begins in January that is its own. `firstMonth` is 1 to 12; none where the days are the wrong way round.
 */
export function fiscalQuartersOf(firstMonth: number, from: Day, to: Day): readonly PlanQuarter[] {
	const quarters: PlanQuarter[] = [];
	const month = Number(from.slice(5, 7));
	const into = (month - firstMonth + 12) % 3;
	for (let start = addMonths(`${from.slice(0, 7)}-01`, -into); start <= to; start = addMonths(start, 3))
		quarters.push({ name: nameOf(start, firstMonth), start, end: addDays(addMonths(start, 3), -1) });
	return quarters;
}

function nameOf(start: Day, firstMonth: number): string {
	const place = Math.floor(((Number(start.slice(5, 7)) - firstMonth + 12) % 12) / 3);
	const yearEnds = addDays(addMonths(start, (4 - place) * 3), -1);
	return `Q${place + 1} FY${yearEnds.slice(2, 4)}`;
}
