/** Which plan quarter a quarterly review is about, and which one comes after it. */
import { addDays, type Day, type PlanQuarter } from '../../base/dates.ts';

/** So long after a quarter has ended its review is still the next one. */
const STILL_DAYS = 45;

export interface ReviewedQuarter {
	readonly quarter: PlanQuarter;
	/** Null where the plan ends with the quarter. */
	readonly next: PlanQuarter | null;
}

/**
 * The one that is asked for by name; else the one that ended in the 45 days before, else the one that runs, else the
 * nearest to the day. Null where the plan has no such quarter.
 */
export function reviewedQuarter(
	quarters: readonly PlanQuarter[],
	on: Day,
	asked: string | null,
): ReviewedQuarter | null {
	const at = asked === null ? usual(quarters, on) : quarters.findIndex(({ name }) => name === asked);
	const quarter = quarters[at];
	return quarter === undefined ? null : { quarter, next: quarters[at + 1] ?? null };
}

function usual(quarters: readonly PlanQuarter[], on: Day): number {
	const ended = quarters.findLastIndex(({ end }) => end < on && on <= addDays(end, STILL_DAYS));
	if (ended >= 0) return ended;
	const running = quarters.findIndex(({ start, end }) => start <= on && on <= end);
	if (running >= 0) return running;
	return quarters.length > 0 && on < (quarters[0]?.start ?? '') ? 0 : quarters.length - 1;
}
