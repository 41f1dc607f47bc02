/**
 * Evidenced trust: what each side’s record says by a day. It stands beside stated trust on an axis of its own, and is
 * never subtracted from it or blended with it.
 */
import { addDays, addMonths, type Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';
import { type CommitmentRow, commitmentsOf } from './commitments.ts';
import { type AnswerRecord, answeredInTime } from './frictions.ts';
import { keptInBoth, type LongRecord } from './previous-record.ts';
import { DAYS_OF_RECORD } from './trust-pulse.ts';

/** The record of one side: the two of the five statements that have one. */
export interface EvidencedTrust {
	/** Kept on time, of its commitments due in the 90 days before the day, in this plan and the one before it. */
	readonly kept: LongRecord;
	/** Frictions it answered inside the agreed response time, of those decided in the same days. */
	readonly answered: AnswerRecord;
}

/**
 * Both sides’ records on a day, by the side that acted. An earlier plan of the pair is another file: of its commitments
 * the plan remembers what ended, of its frictions nothing. `rows` may be given where the commitments of the day are known already.
 */
export function evidencedTrustOf(
	plan: Plan,
	on: Day,
	rows: readonly CommitmentRow[] = commitmentsOf(plan, on).commitments,
): Readonly<Record<Party, EvidencedTrust>> {
	const since = addDays(on, -DAYS_OF_RECORD);
	const of = (side: Party): EvidencedTrust => ({
		kept: keptInBoth(plan, rows, side, on, since),
		answered: answeredInTime(plan, side, since, on),
	});
	return { vendor: of('vendor'), partner: of('partner') };
}

/** The record as it stood on a day. */
export interface EvidencedPoint {
	readonly day: Day;
	readonly sides: Readonly<Record<Party, EvidencedTrust>>;
}

/** More steps than these are not drawn: the last two years. */
const MOST_STEPS = 24;

/**
 * The record at the beginning of each month of the plan up to a day, and on that day, oldest first: at most 24 months
 * back. Without a first day of the plan, the day alone.
 */
export function evidencedSeriesOf(plan: Plan, on: Day): readonly EvidencedPoint[] {
	const { start } = plan.frame;
	const days: Day[] = [];
	for (let back = 0; start !== null && back < MOST_STEPS; back += 1) {
		const month = addMonths(`${on.slice(0, 7)}-01`, -back);
		if (month < start) break;
		if (month < on) days.unshift(month);
	}
	return [...days, on].map((day) => ({ day, sides: evidencedTrustOf(plan, day) }));
}
