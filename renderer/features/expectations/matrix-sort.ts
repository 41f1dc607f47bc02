/** The order of the rows. `severity` is the order they come in from the analysis: the worst first. */
import { say, spoken } from '../../../shared/words/spoken.ts';
import type { MatrixRow } from './matrix-rows.ts';

export const SORT_LABELS = {
	severity: say('severity'),
	number: say('number|of a row'),
	statement: say('wording'),
	who: say('who expects'),
	importanceVendor: say('importance to the vendor'),
	importancePartner: say('importance to the partner'),
	minimum: say('minimum'),
	desired: say('desired'),
	perceivedVendor: say('met today, says the vendor'),
	perceivedPartner: say('met today, says the partner'),
	adequacyGap: say('vs minimum'),
	superiorityGap: say('vs desired'),
	misreading: say('misreading'),
	outcome: say('where the gap ends'),
} as const;

export type SortKey = keyof typeof SORT_LABELS;

export interface Sorting {
	readonly key: SortKey;
	readonly reversed: boolean;
}

export const BY_SEVERITY: Sorting = { key: 'severity', reversed: false };

type Measure = (row: MatrixRow) => number | string | null;

const OUTCOME_ORDER = ['open', 'commitment', 'pivot', 'agree to differ', 'accept as is'];

/** Ascending in what these give is the natural first order of a column: the largest importance, the deepest gap. */
const MEASURES: Readonly<Record<Exclude<SortKey, 'severity'>, Measure>> = {
	number: (row) => Number(row.number.slice(1)),
	statement: (row) => row.statement,
	who: (row) => (row.holder === null ? null : row.holder === 'vendor' ? 0 : 1),
	importanceVendor: (row) => downwards(row.importanceVendor),
	importancePartner: (row) => downwards(row.importancePartner),
	minimum: (row) => downwards(row.minimum),
	desired: (row) => downwards(row.desired),
	perceivedVendor: (row) => row.perceivedVendor,
	perceivedPartner: (row) => row.perceivedPartner,
	adequacyGap: (row) => row.adequacyGap,
	superiorityGap: (row) => row.superiorityGap,
	misreading: (row) => downwards(row.misreading === null ? null : Math.abs(row.misreading)),
	outcome: (row) => (row.outcome === null ? null : OUTCOME_ORDER.indexOf(row.outcome)),
};

function downwards(value: number | null): number | null {
	return value === null ? null : -value;
}

/** Stable: equal rows stay in the order of severity. A row without the value stands last, in either direction. */
export function sortRows(rows: readonly MatrixRow[], { key, reversed }: Sorting): readonly MatrixRow[] {
	if (key === 'severity') return reversed ? [...rows].reverse() : rows;
	const measure = MEASURES[key];
	const sign = reversed ? -1 : 1;
	// Words stand as in a dictionary: Ä beside A, é beside e.
	const words = new Intl.Collator(spoken().locale);
	return [...rows].sort((a, b) => {
		const [left, right] = [measure(a), measure(b)];
		if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
		const order = typeof left === 'string' ? words.compare(left, String(right)) : left - Number(right);
		return order * sign;
	});
}

/** A column pressed once more: its natural order, the reverse, and back to severity. */
export function nextSorting(now: Sorting, key: SortKey): Sorting {
	if (now.key !== key) return { key, reversed: false };
	return now.reversed ? BY_SEVERITY : { key, reversed: true };
}
