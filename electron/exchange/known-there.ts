/** What the other side has for certain: what its own computers wrote, and all that those had seen. */
import type { ChangeId, Line, Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';

/** The newest change of each run of that side's computers that counts, whichever way it came here. */
export function newestOf(ledger: Ledger, side: Party): readonly ChangeId[] {
	const newest = new Map<string, Line>();
	for (const line of writtenBy(ledger, ledger.lines(), side)) {
		const before = newest.get(line.change.replica);
		const isNewer = before === undefined || before.change.seq < line.change.seq;
		if (isNewer && ledger.counts(line.id)) newest.set(line.change.replica, line);
	}
	return [...newest.values()].map(({ id }) => id);
}

/** Those of these lines that were written on that side's computers. */
export function writtenBy(ledger: Ledger, lines: readonly Line[], side: Party): readonly Line[] {
	const runs = new Set<string>();
	for (const { change } of ledger.lines()) if (change.seq === 1 && change.party === side) runs.add(change.replica);
	return lines.filter(({ change }) => runs.has(change.replica));
}
