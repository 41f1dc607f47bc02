import type { QuarterColumn } from '../../../../shared/analysis/goals.ts';
import type { Day } from '../../../../shared/base/dates.ts';

/** Whether a day lies in this quarter; never in one that the plan's period does not have. */
export function isIn({ start, end }: Pick<QuarterColumn, 'start' | 'end'>, day: Day): boolean {
	return start !== null && end !== null && day >= start && day <= end;
}
