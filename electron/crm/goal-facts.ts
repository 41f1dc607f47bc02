/** What an import has to know of the goal it measures. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type AmountUnit, amountUnit } from '../../shared/crm/amount.ts';
import type { GoalCalendar } from '../../shared/crm/period-rule.ts';
import type { RecordRef, RecordView } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';

export interface GoalFacts {
	readonly unit: string | null;
	readonly dataSource: string | null;
	readonly amounts: AmountUnit;
	readonly calendar: GoalCalendar;
}

type Lookup = (ref: RecordRef) => RecordView | null;

/** Refuses a goal that the plan does not have, or no longer has. */
export function goalFacts(record: Lookup, goal: RecordRef): Result<GoalFacts> {
	const values = record(goal)?.values;
	if (values === undefined || values.removed === true)
		return fail('not-found', say('The plan has no {goal}; the map names it as "goal".', { goal }));
	const unit = text(values.unit);
	const frame = record('plan/plan')?.values ?? {};
	const counts = values.counts === 'sum' || values.counts === 'rate' ? values.counts : 'level';
	return ok({
		...{ unit, dataSource: text(values.dataSource), amounts: amountUnit(unit, text(frame.currency)) },
		calendar: { counts, ...calendarOf(record, text(values.measure)) },
	});
}

/** The calendar that the goal’s measure is reported in; the year’s own where nobody has said which. */
function calendarOf(record: Lookup, measure: string | null): Omit<GoalCalendar, 'counts'> {
	const frame = record('plan/plan')?.values ?? {};
	const calendar = measure === null ? null : text(record(`measures/${measure}`)?.values.calendar);
	const fiscal = { vendor: frame.fiscalVendor, partner: frame.fiscalPartner };
	if (calendar === 'plan' && typeof frame.start === 'string')
		return { firstMonth: Number(frame.start.slice(5, 7)), name: say('the plan') };
	const side = calendar === 'vendor' || calendar === 'partner' ? calendar : null;
	const month = side === null ? null : fiscal[side];
	if (side === null || typeof month !== 'number') return { firstMonth: 1, name: say('the year') };
	const name =
		text(record(`parties/${side}`)?.values.name) ?? (side === 'vendor' ? say('the vendor') : say('the partner'));
	return { firstMonth: month, name: say('{name_s} fiscal year', { name }) };
}

function text(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}
