/** One side agrees: what it would sign, and the edits that record it. What LEDGER rules forbid is refused here, for every door. */

import type { Day } from '../base/dates.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { inOneLine } from '../file/covering-letter.ts';
import type { Edit, Party } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { otherParty } from '../plan/field.ts';
import { say } from '../words/spoken.ts';
import type { PastStates } from './past-states.ts';
import { readinessIn } from './ready.ts';
import type { IsSignedBy, Recorded } from './recorded.ts';
import { awaiting, type Standing, standingOf } from './standing.ts';
import { type How, LONGEST_ROLE, printStatement, type Statement } from './statement.ts';
import { AGREEMENT_FORMAT, fingerprintOf, inGroups, termsDeclared, termsIn, uncovered } from './terms.ts';

export interface Agreeing {
	/** What both sides may know: own drafts are not in it. */
	readonly ledger: Ledger;
	readonly planId: string;
	readonly party: Party;
	readonly name: string;
	readonly role: string;
	/** Who else is in the room, where it is given on another side’s screen; else null. */
	readonly witness: string | null;
	/** Agree to the text as it stands, although the other side’s newest statement awaits an answer. */
	readonly afresh: boolean;
	readonly computer: string;
	/** The public key of this computer, and what signs with it; base64url. */
	readonly key: string;
	readonly sign: (statement: string) => string;
	readonly isSignedBy: IsSignedBy;
	readonly app: string;
	/** ISO 8601 in UTC with seconds. */
	readonly at: string;
	readonly on: Day;
	/** A new record id. */
	readonly id: string;
	/** What was read of this plan before. */
	readonly states?: PastStates;
}

export interface PreparedAgreement {
	readonly statement: Statement;
	/** To be written as one change, by this side’s pen. */
	readonly edits: readonly Edit[];
}

/**
 * The second side agrees to the first one’s exact heads, computed at those heads; otherwise the text as it stands is
 * frozen. Refused: while a conflict is open or a change waits; to a text this side has agreed to already; to one of
 * which the other’s statement covers less than this version knows as terms.
 */
export function prepareAgreement(given: Agreeing): Result<PreparedAgreement> {
	const named = checkPeople(given);
	if (!named.ok) return named;
	const standing = standingOf(given);
	const answered = given.afresh ? null : awaiting(standing, given.party);
	const text = answered === null ? textNow(given, standing) : textOf(given, answered);
	if (!text.ok) return text;
	const { app, planId, party, role, computer, key, at, on } = given;
	// The pen that records it has to be called as the statement says.
	const name = inOneLine(given.name);
	const company = String(given.ledger.record(`parties/${party}`)?.values.name ?? `the ${party}`);
	const statement: Statement = {
		...{ app, format: AGREEMENT_FORMAT, planId, party, company, name, role, computer, key, at, on },
		...howGiven(given, standing),
		...text.value,
		answers: answered?.change ?? null,
	};
	const printed = printStatement(statement);
	const ref = `agreements/${given.id}`;
	return ok({
		statement,
		edits: [
			[ref, 'holder', party],
			[ref, 'statement', printed],
			[ref, 'key', key],
			[ref, 'signature', given.sign(printed)],
		],
	});
}

type Text = Pick<Statement, 'frontier' | 'covers' | 'fingerprint' | 'open'>;

function textNow({ ledger, planId, party, on }: Agreeing, { versions, proposed }: Standing): Result<Text> {
	const { refusals, open } = readinessIn(ledger, on);
	const [first] = refusals;
	if (first !== undefined) {
		const about = { reason: first.text, count: refusals.length - 1 };
		return fail(
			'conflict',
			refusals.length === 1
				? say('Not everything is settled, so there is no text to agree to yet. {reason}', about)
				: say(
						'Not everything is settled, so there is no text to agree to yet. {reason} {count} more stand in the way; covalent readiness lists them.',
						about,
					),
		);
	}
	const covers = termsDeclared();
	const terms = termsIn(ledger, covers);
	if (!terms.ok) return terms;
	const fingerprint = fingerprintOf(planId, covers, terms.value);
	// A text both sides left behind may be agreed to anew; the one that stands may not.
	const known = [versions.at(-1) ?? null, proposed].find((one) => one?.fingerprint === fingerprint);
	if (known?.by[party]) return agreedAlready(ledger, party, fingerprint);
	return ok({ frontier: ledger.heads(), covers, fingerprint, open: open.length });
}

function textOf({ ledger, on }: Agreeing, { statement }: Recorded): Result<Text> {
	const { frontier, covers, fingerprint, company } = statement;
	const left = uncovered(covers);
	if (left !== null)
		return fail(
			'invalid',
			say(
				'{company} agreed with a version of Covalent that does not cover {left}; ask for a new statement from a newer one.',
				{ company, left },
			),
		);
	const then = ledger.at(frontier);
	if (then === null)
		return fail('not-found', say('Changes that {company} agreed to are not here; ask for a newer copy.', { company }));
	return ok({ frontier, covers, fingerprint, open: readinessIn(then, on).open.length });
}

function sideWords(party: Party): string {
	return party === 'vendor' ? say('The vendor') : say('The partner');
}

function agreedAlready(ledger: Ledger, party: Party, fingerprint: string) {
	const name = String(ledger.record(`parties/${party}`)?.values.name ?? sideWords(party));
	return fail(
		'invalid',
		say('{name} has agreed to this text already: {fingerprint}.', { name, fingerprint: inGroups(fingerprint) }),
	);
}

/** A key that has signed for the other side is that side’s: what it signs here was given in the room. */
function howGiven({ ledger, key, party, witness }: Agreeing, standing: Standing): { how: How; witness: string | null } {
	if (witness !== null) return { how: 'in the room', witness };
	const other = otherParty(party);
	const texts = [...standing.versions, ...(standing.proposed === null ? [] : [standing.proposed])];
	const theirs = texts.flatMap(({ by }) => by[other] ?? []).findLast(({ statement }) => statement.key === key);
	if (theirs !== undefined) return { how: 'in the room', witness: theirs.statement.name };
	const firsts = ledger.history().filter(({ change }) => change.seq === 1 && change.key === key);
	const isOthers = firsts.length > 0 && firsts.every(({ change }) => change.party === other);
	const last = firsts.at(-1)?.change.pen.name;
	return isOthers ? { how: 'in the room', witness: last ?? other } : { how: 'own computer', witness: null };
}

function checkPeople({ name, role, witness }: Agreeing): Result<undefined> {
	if (inOneLine(name) === '') return fail('invalid', say('Say who agrees: the name is empty.'));
	if (inOneLine(role) === '')
		return fail('invalid', say('Say in which role: an agreement names the role of who agrees.'));
	if (role.length > LONGEST_ROLE)
		return fail(
			'invalid',
			say('The role has {count} characters; at most {most} fit.', {
				count: role.length,
				most: LONGEST_ROLE,
			}),
		);
	if (witness !== null && inOneLine(witness) === '')
		return fail('invalid', say('Say who is in the room as a witness: the name is empty.'));
	return ok();
}
