/** To which period of the plan the day of a row counts. */

import { monthsInWords } from '../analysis/words.ts';
import { boundsOf, type Period, quarterOf } from '../base/periods.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
import type { ImportMap } from './import-map.ts';

/**
 * `last month`: of a quarter that begins `offset` months after one of the calendar. The plan keeps periods of the
 * calendar alone, and a level at the end of such a quarter is one at the end of its last month.
 */
export type PeriodRule =
	| { readonly kind: 'month' }
	| { readonly kind: 'quarter' }
	| { readonly kind: 'last month'; readonly offset: 1 | 2 };

export interface GoalCalendar {
	readonly counts: 'sum' | 'level' | 'rate';
	/** The month, 1 to 12, in which a year of the calendar begins that the goal is reported in. */
	readonly firstMonth: number;
	/** Whose calendar it is: “Northwind’s fiscal year”. */
	readonly name: string;
}

/**
 * Where quarters of the goal’s calendar are quarters of the year, they are written as such. Elsewhere a goal that adds
 * up is written by month, of which its quarters are made wherever they begin, and a level or rate at its quarter’s end.
 * Refuses what cannot be added up from months.
 */
export function periodRule(map: ImportMap, goal: GoalCalendar): Result<PeriodRule> {
	if (map.period !== 'quarter') return ok({ kind: 'month' });
	const offset = (goal.firstMonth - 1) % 3;
	if (offset !== 1 && offset !== 2) return ok({ kind: 'quarter' });
	if (goal.counts !== 'sum') return ok({ kind: 'last month', offset });
	if (map.aggregate !== 'distinct' && map.aggregate !== 'cycle') return ok({ kind: 'month' });
	const { name } = goal;
	return fail(
		'invalid',
		map.aggregate === 'distinct'
			? say(
					'Different values cannot be added up from months, and the quarters of {name} are none of the calendar year; choose months, or let the goal count as a level.',
					{ name },
				)
			: say(
					'Days on average cannot be added up from months, and the quarters of {name} are none of the calendar year; choose months, or let the goal count as a level.',
					{ name },
				),
	);
}

/** The period that the rows of a month belong to. */
export function periodOf(rule: PeriodRule): (month: Period) => Period {
	if (rule.kind === 'month') return (month) => month;
	if (rule.kind === 'quarter') return quarterOf;
	const { offset } = rule;
	return (month) => {
		const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
		const last = Math.floor((at - offset) / 3) * 3 + offset + 2;
		return `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
	};
}

/** The months whose rows stand in a period: `Feb–Apr 2027`. */
export function monthsCounted(rule: PeriodRule, period: Period): string {
	const { start, end } = boundsOf(period);
	if (rule.kind !== 'last month') return monthsInWords(start, end);
	const at = Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 3;
	return monthsInWords(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`, end);
}
