/** The numbers records are called by on screen and paper. */
import type { Day } from '../base/dates.ts';
import type { RecordRef } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';
import { say } from '../words/spoken.ts';
import { filled } from './names.ts';

/**
 * Every shown number by record reference, counted in the shown order: topics S1, S2 … (strategic) and T1, T2 …
 * (tactical), goals G1 …, expectations E1 …, commitments C-1 …, decisions D-1 … and pivots Pivot 1 … (these by their day first), frictions F-1 … (as they were raised). The same plan gives the same
 * numbers everywhere; a record that is moved or removed renumbers those after it. A topic whose level is in conflict has none.
 */
export function numbersOf(plan: Plan): ReadonlyMap<RecordRef, string> {
	const { topics, goals, expectations, commitments, decisions, pivots, frictions } = plan.collections;
	const numbers = new Map<RecordRef, string>();
	const count = (collection: string, prefix: string, records: readonly { readonly id: string }[]) => {
		for (const [index, record] of records.entries()) numbers.set(`${collection}/${record.id}`, `${prefix}${index + 1}`);
	};
	const ofLevel = (level: 'strategic' | 'tactical') => topics.filter((topic) => topic.level === level);
	count('topics', 'S', ofLevel('strategic'));
	count('topics', 'T', ofLevel('tactical'));
	count('goals', 'G', goals);
	count('expectations', 'E', expectations);
	count('commitments', 'C-', commitments);
	count('decisions', 'D-', inOrderOfDay(decisions));
	count('pivots', 'Pivot ', inOrderOfDay(pivots));
	count('frictions', 'F-', inOrderRaised(frictions));
	return numbers;
}

/** `G1 “Cloud ARR”`; the title alone where it has no number. */
export function numberedName(number: string | undefined, title: string | null): string {
	const named = say('“{text}”', { text: filled(title) ?? say('not named yet') });
	return number === undefined ? named : `${number} ${named}`;
}

/** Decisions stay in the order they were taken, whoever's copy brought them; those without a day come last. */
export function inOrderOfDay<R extends { readonly day: Day | null }>(records: readonly R[]): readonly R[] {
	return [...records].sort((a, b) => compareText(a.day ?? '9999', b.day ?? '9999'));
}

/** Frictions count as they were raised, at the same moment by id; those without a moment come last. */
export function inOrderRaised<R extends { readonly id: string; readonly raised: string | null }>(
	frictions: readonly R[],
): readonly R[] {
	const time = ({ raised }: R) => (raised === null ? Number.MAX_VALUE : Date.parse(raised));
	return [...frictions].sort((a, b) => time(a) - time(b) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
