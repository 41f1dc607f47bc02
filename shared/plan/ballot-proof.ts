/** How far a revealed ballot can be trusted: what its lock says, and what its lock cannot have known. */
import type { BallotProof } from '../contract/session.ts';
import type { Assignment, ChangeId, Party, PenParty, RecordRef } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { lockOf } from './ballots.ts';
import { otherParty } from './field.ts';
import { refOf } from './plan.ts';
import { askedIn, type Question, questionsOf, type Round } from './rounds.ts';

/** A computer as the changes made on it name it. */
export interface Computer {
	readonly computer: string;
	readonly party: PenParty;
}

export interface ProofRequest {
	readonly planId: string;
	readonly round: Pick<Round, 'id' | 'kind' | 'asked' | 'mode'>;
	readonly party: Party;
	/** Where the drafts among the changes were made; null where there are none. */
	readonly here: Computer | null;
}

/**
 * Null until the ballot shows answers. Its lock counts only if it is that side's single value, fits the answers, and
 * has seen no reveal of the other side. Where the lock has one computer with the other side's lock or reveal, as in
 * one room, nothing but the people there can tell what was seen: then it is *one room*, not *apart*.
 */
export function proofOf(ledger: Ledger, { planId, round, party, here }: ProofRequest): BallotProof | null {
	const ballot = refOf('ballots', `${round.id}-${party}`);
	const theirs = refOf('ballots', `${round.id}-${otherParty(party)}`);
	const given = ledger.register(ballot, 'answers');
	if (given.every(({ value }) => value === null)) return null;
	const [answers, salt, lock] = [given, ledger.register(ballot, 'salt'), ledger.register(ballot, 'lock')].map(
		(standing) => singleText(standing, party),
	);
	if (!answers || !salt || !lock) return 'does not match';
	const fits = [...possibleQuestions(ledger, round, party)].some(
		(questions) => lockOf({ planId, round: round.id, party, questions, answers, salt }) === lock,
	);
	if (!fits) return 'does not match';
	if (round.mode === 'open') return 'open';
	const computerOf = computers(ledger, here);
	const locks = ledger.register(ballot, 'lock');
	const own = new Set(locks.map(({ replica }) => computerOf(replica)));
	const seen = revealsOf(ledger, theirs).filter(({ id }) => locks.some(({ change }) => ledger.covers([change], id)));
	if (seen.some(({ replica }) => !own.has(computerOf(replica)))) return 'late';
	const marks = ['lock', 'abstains'].flatMap((field) => ledger.register(theirs, field));
	const together = [...seen, ...marks].some(({ replica }) => own.has(computerOf(replica)));
	return together ? 'one room' : 'apart';
}

/** What a side is asked, whatever became of the expectations since: a removed one was asked about all the same. */
export function questionsAsked(
	ledger: Ledger,
	round: Pick<Round, 'kind' | 'asked'>,
	party: Party,
): readonly Question[] {
	return questionsOf(round, party, (id) => {
		const holder = holderOf(ledger, refOf('expectations', id));
		return holder === null ? undefined : { holder };
	});
}

const MOST_UNKNOWN = 5;
const MAYBE: readonly (Party | null)[] = ['vendor', 'partner', null];

/**
 * The lists of questions that may have been locked. An expectation that was removed before it ever left the computer
 * it was made on left nothing behind here, not even whose it was: it may have been either side's, or unknown as well
 * where the ballot was locked. The answers name their questions themselves, so trying them gives nothing away.
 */
function* possibleQuestions(ledger: Ledger, round: ProofRequest['round'], party: Party): Iterable<readonly string[]> {
	const refs = round.kind === 'expectations' ? askedIn(round) : [];
	const unknown = refs.filter((ref) => holderOf(ledger, ref) === null).slice(0, MOST_UNKNOWN);
	for (let guess = 0; guess < MAYBE.length ** unknown.length; guess += 1) {
		const guessed = (ref: RecordRef) => MAYBE[Math.floor(guess / MAYBE.length ** unknown.indexOf(ref)) % MAYBE.length];
		yield questionsOf(round, party, (id) => {
			const ref = refOf('expectations', id);
			const holder = holderOf(ledger, ref) ?? (unknown.includes(ref) ? guessed(ref) : null);
			return holder ? { holder } : undefined;
		}).map(({ id }) => id);
	}
}

function holderOf(ledger: Ledger, ref: RecordRef): Party | null {
	const [first] = ledger.register(ref, 'holder');
	return first?.value === 'vendor' || first?.value === 'partner' ? first.value : null;
}

/** The one text that stands in a field, written by that side's own pen. */
function singleText(standing: readonly Assignment[], party: Party): string | null {
	const [first] = standing;
	const isOne = standing.every(({ value, pen }) => value === first?.value && pen.party === party);
	return isOne && typeof first?.value === 'string' ? first.value : null;
}

/** The changes that ever showed a ballot's numbers, also such as were written over since. */
function revealsOf(ledger: Ledger, ballot: RecordRef): readonly { readonly id: ChangeId; readonly replica: string }[] {
	return ledger
		.history(ballot)
		.filter(({ change }) =>
			change.edits.some(([ref, field, value]) => ref === ballot && field === 'answers' && value !== null),
		)
		.map(({ id, change }) => ({ id, replica: change.replica }));
}

/** A name for the computer of each replica: runs of the program on one computer, for one side, count as one. */
function computers(ledger: Ledger, here: Computer | null): (replica: string) => string {
	const names = new Map<string, string>();
	for (const { change } of ledger.history())
		if (change.computer !== undefined) names.set(change.replica, nameOf(change.computer, change.party ?? 'joint'));
	return (replica) =>
		(replica.startsWith('~') && here !== null ? nameOf(here.computer, here.party) : names.get(replica)) ?? replica;
}

function nameOf(computer: string, party: PenParty): string {
	return JSON.stringify([computer, party]);
}
