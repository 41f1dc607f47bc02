import type { Period } from '../../shared/base/periods.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';

/** The one record of a goal’s period. */
export function actualRef(goal: RecordRef, period: Period): RecordRef {
	return `actuals/${goal.slice('goals/'.length)}-${period}`;
}
