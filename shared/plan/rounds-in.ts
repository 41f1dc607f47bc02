/** The rounds and ballots of a ledger, read without the rest of the plan: every edit asks which rounds are open. */
import type { RecordRef } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Plan, type RecordOf, readRecord, splitRef } from './plan.ts';
import type { CollectionName } from './schema.ts';

/** As much of a plan as tells what is asked, locked and shown. */
export function roundsIn(ledger: Ledger): { readonly collections: Pick<Plan['collections'], 'rounds' | 'ballots'> } {
	return { collections: { rounds: recordsIn(ledger, 'rounds'), ballots: recordsIn(ledger, 'ballots') } };
}

/** The ids of the rounds that these records are, or whose ballots they are. */
export function roundsTouched(refs: Iterable<RecordRef>): ReadonlySet<string> {
	const rounds = new Set<string>();
	for (const ref of refs) {
		const { collection, id } = splitRef(ref);
		if (collection === 'rounds') rounds.add(id);
		if (collection === 'ballots') rounds.add(id.slice(0, id.lastIndexOf('-')));
	}
	return rounds;
}

function recordsIn<C extends CollectionName>(ledger: Ledger, collection: C): readonly RecordOf<C>[] {
	return [...ledger.refs(collection)].flatMap((ref) => {
		const view = ledger.record(ref);
		return view === null ? [] : [readRecord(collection, view)];
	});
}
