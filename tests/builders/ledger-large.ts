/** A plan as large as an old one gets: many changes of many replicas that read each other's files now and then. */
import type { Edit, Line } from '../../shared/ledger/change.ts';
import { change } from './ledger.ts';
import { Dice } from './ledger-histories.ts';

/** `records` is how many records the changes are spread over; four replicas are at work at any time. */
export function largePlan(changes: number, replicas: number, records: number): Line[] {
	const dice = new Dice(7);
	const tips = new Map<number, Line>();
	const heads = new Set<string>();
	const lines: Line[] = [];
	for (let count = 0; count < changes; count++) {
		const replica = Math.min(replicas - 1, Math.floor((count * replicas) / changes) + dice.below(4));
		const prev = tips.get(replica) ?? null;
		const after = prev === null || dice.oneIn(10) ? [...heads].filter((id) => id !== prev?.id) : [];
		const ref = `goals/g${count < records ? count : dice.below(records)}`;
		const edits: Edit[] = [
			[ref, 'title', `Recurring cloud revenue, goal number ${count}`],
			[ref, 'why', `Because customers ask for it, ${count}`],
		];
		const seq = (prev?.change.seq ?? 0) + 1;
		const line = change({ replica: `replica-${replica}`, seq, prev: prev?.id ?? null, after, edits });
		for (const seen of [prev?.id ?? '', ...after]) heads.delete(seen);
		heads.add(line.id);
		tips.set(replica, line);
		lines.push(line);
	}
	return lines;
}
