/** Commitments as lines of the spine: one card of each side to a line, what third parties promise beneath. */

import { isPending } from '../../../shared/analysis/balance.ts';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { closedPeriod, openPeriod, type Period } from './spine-periods.ts';

export type Shown = 'open' | 'closed';

export interface SpineLine {
	readonly key: string;
	/** Said at the first line of each stretch of time. */
	readonly period: Period | null;
	readonly left: CommitmentRow | null;
	readonly right: CommitmentRow | null;
	/** Neither card is one of the two sides' own. */
	readonly isOthers: boolean;
}

const OTHERS: Period = { key: 'others', title: say('Others'), note: say('third parties'), isLate: false };

/** Linear in rows, plus sorting. */
export function spineLines(rows: readonly CommitmentRow[], shown: Shown, today: Day): readonly SpineLine[] {
	const fitting = rows.filter((row) => isPending(row) === (shown === 'open'));
	const periodOf = shown === 'open' ? openPeriod : closedPeriod;
	const groups = new Map<string, { period: Period; left: CommitmentRow[]; right: CommitmentRow[] }>();
	for (const row of fitting) {
		if (row.fromSide === null) continue;
		const period = periodOf(row, today);
		const group = groups.get(period.key) ?? { period, left: [], right: [] };
		groups.set(period.key, group);
		group[row.fromSide === 'vendor' ? 'left' : 'right'].push(row);
	}
	const direction = shown === 'open' ? 1 : -1;
	const lines = [...groups.values()]
		.sort((a, b) => compareText(a.period.key, b.period.key))
		.flatMap(({ period, left, right }) => paired(period, byDue(left, direction), byDue(right, direction), false));
	const others = byDue(
		fitting.filter(({ fromSide }) => fromSide === null),
		direction,
	);
	return [
		...lines,
		...paired(
			OTHERS,
			others.filter((_, at) => at % 2 === 0),
			others.filter((_, at) => at % 2 === 1),
			true,
		),
	];
}

function paired(
	period: Period,
	left: readonly CommitmentRow[],
	right: readonly CommitmentRow[],
	isOthers: boolean,
): readonly SpineLine[] {
	return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
		key: `${period.key} ${at}`,
		period: at === 0 ? period : null,
		left: left[at] ?? null,
		right: right[at] ?? null,
		isOthers,
	}));
}

/** Stable: what is due on one day keeps its shown order. */
function byDue(rows: readonly CommitmentRow[], direction: 1 | -1): readonly CommitmentRow[] {
	return [...rows].sort((a, b) => compareText(a.due ?? '', b.due ?? '') * direction);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
