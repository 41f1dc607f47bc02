import type { Voices } from '../../shared/contract/session.ts';
import type { Change, PenParty } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Origin } from '../../shared/ledger/publish.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';

/** What follows from running a session is nobody's voice: its own record, the rounds, the ballots. */
const NO_VOICE: ReadonlySet<string> = new Set(['sessions', 'rounds', 'ballots']);

/**
 * How often each pen wrote a field on this computer since then, and how many of the decisions made here since are in
 * its hand. Ratings that a reveal shows were given in ballots and are not counted.
 */
export function countVoices(ledger: Ledger, since: string, here: Origin): Voices {
	// Changes name the second they were made in.
	const from = `${since.slice(0, 19)}Z`;
	const isHere = madeHere(ledger, here);
	const voices = { vendor: { ...SILENT }, partner: { ...SILENT }, joint: { ...SILENT } };
	for (const { change } of ledger.history())
		if (change.at >= from && isHere(change.replica)) voices[change.pen.party].edits += editsIn(change);
	for (const ref of ledger.refs('decisions')) {
		const [made] = ledger.register(ref, 'statement');
		if (made !== undefined && made.at >= from && isHere(made.replica)) voices[made.pen.party].decisions += 1;
	}
	return voices satisfies Record<PenParty, unknown>;
}

/** Another computer's clock may be ahead, and its changes of an earlier day would sound as if made in this room. */
function madeHere(ledger: Ledger, here: Origin): (replica: string) => boolean {
	const own = new Set<string>();
	for (const { change } of ledger.history())
		if (change.computer === here.computer && change.party === here.party) own.add(change.replica);
	return (replica) => replica.startsWith('~') || own.has(replica);
}

const SILENT = { edits: 0, decisions: 0 };

function editsIn({ edits }: Change): number {
	const shows = edits.some(([ref, field]) => splitRef(ref).collection === 'ballots' && field === 'answers');
	return edits.filter(([ref, field]) => {
		const { collection } = splitRef(ref);
		return !NO_VOICE.has(collection) && !(shows && fieldSpec(collection, field)?.kind === 'rating');
	}).length;
}
