/**
 * The statements that a ledger holds, each judged by its own signed bytes. They are read from the changes that brought
 * them and not from the registers: no later change hides, alters or withdraws one.
 */

import type { Result } from '../base/result.ts';
import type { ChangeId, Line, Party } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { splitRef } from '../plan/plan.ts';
import { say } from '../words/spoken.ts';
import { PastStates, type PastText } from './past-states.ts';
import { readStatement, type Statement } from './statement.ts';
import { inGroups } from './terms.ts';

/** Whether somebody who has the private half of this key signed exactly this statement. Never throws. */
export type IsSignedBy = (publicKey: string, statement: string, signature: string) => boolean;

export interface Recorded {
	/** The change that carries it. */
	readonly change: ChangeId;
	readonly statement: Statement;
}

/** Something that looks like an agreement and is none. */
export interface Doubtful {
	readonly change: ChangeId;
	/** The side whose agreement it would be. */
	readonly party: Party | null;
	/** One sentence. */
	readonly doubt: string;
}

export interface Statements {
	/** Each after those it has seen. */
	readonly valid: readonly Recorded[];
	readonly doubtful: readonly Doubtful[];
}

interface Carried {
	readonly line: Line;
	readonly text: string;
	readonly holder: unknown;
	readonly key: string;
	readonly signature: string;
}

const COLLECTION = 'agreements';

/** Linear in changes, plus one state of the plan for each statement that was not read before. */
export function statementsIn(
	ledger: Ledger,
	planId: string,
	isSignedBy: IsSignedBy,
	states = new PastStates(),
): Statements {
	const history = ledger.history();
	const firsts = new Map(history.filter(({ change }) => change.seq === 1).map((line) => [line.change.replica, line]));
	const valid: Recorded[] = [];
	const doubtful: Doubtful[] = [];
	const textAt: Court['textAt'] = ({ frontier, covers }) => states.text(ledger, frontier, covers, planId);
	for (const line of history)
		for (const carried of carriedBy(line)) {
			const judged = judge(carried, { ledger, textAt, planId, isSignedBy, first: firsts.get(line.change.replica) });
			const pen = line.change.pen.party;
			if (typeof judged !== 'string') valid.push({ change: line.id, statement: judged });
			else doubtful.push({ change: line.id, party: pen === 'joint' ? null : pen, doubt: judged });
		}
	return withFitting(valid, doubtful);
}

/** The heads that statements were given to, and the changes that carry statements: these may never be written anew. */
export function boundBy(ledger: Ledger): readonly ChangeId[] {
	return ledger.history().flatMap((line) =>
		carriedBy(line).flatMap(({ text }) => {
			const read = readStatement(text);
			return read.ok ? [line.id, ...read.value.frontier] : [line.id];
		}),
	);
}

function carriedBy(line: Line): readonly Carried[] {
	const records = new Map<string, Record<string, unknown>>();
	for (const [ref, field, value] of line.change.edits) {
		if (splitRef(ref).collection !== COLLECTION) continue;
		records.set(ref, { ...records.get(ref), [field]: value });
	}
	return [...records.values()].flatMap(({ holder, statement, key, signature }): Carried[] =>
		typeof statement !== 'string'
			? []
			: [{ line, text: statement, holder, key: String(key ?? ''), signature: String(signature ?? '') }],
	);
}

interface Court {
	readonly ledger: Ledger;
	/** What a statement was given to; null where its heads are not all here. */
	readonly textAt: (given: Pick<Statement, 'frontier' | 'covers'>) => Result<PastText> | null;
	readonly planId: string;
	readonly isSignedBy: IsSignedBy;
	/** The first change of the run that carries it: it names the computer and its key. */
	readonly first: Line | undefined;
}

/** The statement, or why it does not count. Nothing of it is read before its signature has been checked. */
function judge(carried: Carried, court: Court): Statement | string {
	const { line, text, key, signature } = carried;
	if (!court.isSignedBy(key, text, signature))
		return say('A statement is here whose signature does not fit: it was altered, or signed with another key.');
	const read = readStatement(text);
	if (!read.ok) return read.error.message;
	const statement = read.value;
	return complainAboutSource(statement, carried, court) ?? complainAboutText(statement, line, court) ?? statement;
}

function complainAboutSource(
	statement: Statement,
	{ line: { change }, key, holder }: Carried,
	court: Court,
): string | null {
	const { company } = statement;
	if (statement.key !== key)
		return say('A statement for {company} names another key than the one that signed it.', { company });
	if (statement.planId !== court.planId)
		return say('A statement for {company} was given to another plan.', { company });
	const { party, name } = change.pen;
	if (party !== statement.party || holder !== party)
		return say('A statement for {company} was recorded with another side’s pen.', { company });
	if (name.normalize('NFC').trim() !== statement.name)
		return say('A statement for {company} was recorded in another person’s name.', { company });
	const from = court.first?.change;
	if (from?.key !== key || from.computer !== statement.computer)
		return say('A statement for {company} was not recorded by the computer whose key signed it.', { company });
	return null;
}

function complainAboutText(statement: Statement, { id }: Line, court: Court) {
	const { company, frontier, fingerprint } = statement;
	const text = court.textAt(statement);
	if (text === null)
		return say('A statement for {company} was given to changes that are not all here, so its text cannot be checked.', {
			company,
		});
	if (frontier.some((head) => head === id || !court.ledger.covers([id], head)))
		return say('A statement for {company} was given to changes it had not seen.', { company });
	if (!text.ok)
		return say('A statement for {company} was given to a text in conflict: {reason}', {
			company,
			reason: text.error.message,
		});
	if (text.value.fingerprint !== fingerprint)
		return say(
			'A statement for {company} names the fingerprint {fingerprint}, which is not that of the text it was given to.',
			{
				company,
				fingerprint: inGroups(fingerprint),
			},
		);
	return null;
}

/**
 * Those that answer a statement which is not here, or of another text or the same side, do not count: the signature of
 * an answer also vouches for what it answers. Nor does one key count for both sides, unless as a witness in the room.
 */
function withFitting(valid: readonly Recorded[], doubtful: readonly Doubtful[]): Statements {
	const standing: Recorded[] = [];
	const refused: Doubtful[] = [...doubtful];
	for (const one of valid) {
		const doubt = misfit(one.statement, standing);
		if (doubt === null) standing.push(one);
		else refused.push({ change: one.change, party: one.statement.party, doubt });
	}
	return { valid: standing, doubtful: refused };
}

function misfit({ answers, party, company, fingerprint, key, how }: Statement, before: readonly Recorded[]) {
	if (answers !== null) {
		const answered = before.find(({ change }) => change === answers)?.statement;
		if (answered === undefined)
			return say('A statement for {company} answers one that does not count here.', { company });
		if (answered.party === party || answered.fingerprint !== fingerprint)
			return say('A statement for {company} answers one that was given to another text.', { company });
	}
	const isOthers = before.some(
		({ statement }) => statement.key === key && statement.party !== party && statement.how === 'own computer',
	);
	return isOthers && how === 'own computer'
		? say(
				'A statement for {company} was signed with the key of the other side’s computer, and does not say that it was given in the room.',
				{ company },
			)
		: null;
}
