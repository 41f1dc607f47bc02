/** What can be done with a friction, by whom, and what it writes. */
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import type { Moment } from '../../../../shared/base/zones.ts';
import type { Edit, PenParty } from '../../../../shared/ledger/change.ts';
import { refOf } from '../../../../shared/plan/plan.ts';

export type Deed = 'answer' | 'escalate' | 'resolve';

/** The answering side answers, the raising side calls it settled, and any pen takes it up a level. */
export function deedsFor(row: FrictionRow, pen: PenParty, levels: readonly { readonly id: string }[]): readonly Deed[] {
	if (row.state === 'resolved') return [];
	const deeds: Deed[] = [];
	if (pen === row.deliverer) deeds.push('answer');
	if (pen === row.holder) deeds.push('resolve');
	if (nextLevel(row, levels) !== null) deeds.push('escalate');
	return deeds;
}

/** The step above the one it stands on; the first where it stands on none. Null at the top. */
export function nextLevel(row: FrictionRow, levels: readonly { readonly id: string }[]): string | null {
	const at = row.level === null ? -1 : levels.findIndex(({ id }) => id === row.level?.id);
	return levels[at + 1]?.id ?? null;
}

/** A first answer stays the first; after going up the next one is the answer of that level. */
export function answerEdits(row: FrictionRow, answer: string, at: Moment): readonly Edit[] {
	const ref = refOf('frictions', row.id);
	const isOwed = row.answered === null;
	const field = row.friction.answered === null ? 'answered' : 'answeredAgain';
	return [...(isOwed ? [[ref, field, at] as Edit] : []), ...(answer === '' ? [] : [[ref, 'answer', answer] as Edit])];
}

/** Going up keeps the level it was raised at: an answer that was late there stays late. */
export function escalateEdits(
	row: FrictionRow,
	levels: readonly { readonly id: string }[],
	at: Moment,
): readonly Edit[] {
	const next = nextLevel(row, levels);
	if (next === null) return [];
	const ref = refOf('frictions', row.id);
	const from = row.level?.id;
	const isFirst = from !== undefined && row.friction.firstLevel === null;
	return [...(isFirst ? [[ref, 'firstLevel', from] as Edit] : []), [ref, 'level', next], [ref, 'escalated', at]];
}

export function resolveEdits(id: string, on: Day, resolution: string, learned: string): readonly Edit[] {
	const ref = refOf('frictions', id);
	return [
		[ref, 'resolved', on],
		...(resolution === '' ? [] : [[ref, 'resolution', resolution] as Edit]),
		...(learned === '' ? [] : [[ref, 'learned', learned] as Edit]),
	];
}
