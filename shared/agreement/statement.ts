/** What a side signs when it agrees: one line of JSON, kept byte for byte, and rendered only from the bytes that were verified. */

import { type Day, isDay } from '../base/dates.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { inOneLine, isName } from '../file/covering-letter.ts';
import { readStrictJson } from '../file/strict-json.ts';
import type { ChangeId, Party } from '../ledger/change.ts';
import { isChangeId, isFieldName } from '../ledger/line.ts';
import { say } from '../words/spoken.ts';
import { AGREEMENT_FORMAT, type Covers } from './terms.ts';

/** No other signature of this program begins so. */
const CONTEXT = 'Covalent recorded agreement';

/** Part of what is signed, and printed wherever an agreement is shown. */
export const PROVES = {
	does: 'It shows that the text has not changed since, and which copies agreed to it.',
	doesNot: 'It does not prove who a person is, that they had authority, or when.',
} as const;

/** On the side's own computer with its key, or in the room: on another's screen, whose key then signs as a witness. */
export type How = 'own computer' | 'in the room';

export interface Statement {
	/** The version of Covalent that wrote it. */
	readonly app: string;
	/** The version of the rules; see `AGREEMENT_FORMAT`. */
	readonly format: number;
	readonly planId: string;
	readonly party: Party;
	/** The company, as the plan called it. */
	readonly company: string;
	readonly name: string;
	readonly role: string;
	readonly how: How;
	/** Who else was in the room, where it was recorded in the room. */
	readonly witness: string | null;
	readonly computer: string;
	/** The public key that signs it. */
	readonly key: string;
	/** ISO 8601 in UTC with seconds, by that computer's clock. */
	readonly at: string;
	/** The plan's day, on which the open items were counted. */
	readonly on: Day;
	/** How many open items were listed and agreed with. */
	readonly open: number;
	/** The heads whose text it is given to, sorted. */
	readonly frontier: readonly ChangeId[];
	/** The change that carries the other side's statement it answers; null for the first. */
	readonly answers: ChangeId | null;
	readonly covers: Covers;
	/** 32 hex digits; see `fingerprintOf`. */
	readonly fingerprint: string;
}

export const LONGEST_ROLE = 120;
const AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const KEY = /^[A-Za-z0-9_-]{43}$/;

/** The one canonical form, in which nothing is there without being seen. */
export function printStatement(statement: Statement): string {
	const { app, format, planId, party, company, name, role, how, witness, computer, key, at, on, open } = statement;
	const { frontier, answers, covers, fingerprint } = statement;
	const named = {
		...{ company: inOneLine(company), name: inOneLine(name), role: inOneLine(role) },
		...{ how, witness: witness === null ? null : inOneLine(witness), computer: inOneLine(computer) },
	};
	const text = { context: CONTEXT, app, format, planId, party, ...named, key, at, on, open };
	const proves = `${PROVES.does} ${PROVES.doesNot}`;
	return JSON.stringify({ ...text, frontier, answers, covers, fingerprint, proves }).normalize('NFC');
}

/** Reads signed bytes. Refuses everything that this version would not have written, but for names it does not know. */
export function readStatement(text: string): Result<Statement> {
	const read = readStrictJson(text, () => say('The statement'));
	if (!read.ok) return read;
	const refused = () => fail('unreadable', say('The statement is not one of a recorded agreement.'));
	if (typeof read.value !== 'object' || read.value === null) return refused();
	const value = read.value as Partial<Record<keyof Statement | 'context', unknown>>;
	if (value.context !== CONTEXT) return refused();
	if (typeof value.format !== 'number' || value.format < 1) return refused();
	if (value.format > AGREEMENT_FORMAT)
		return fail('unreadable', say('The statement was made by a newer Covalent; update Covalent to check it.'));
	if (!isAboutPeople(value))
		return fail('unreadable', say('The statement names people in a way that cannot be relied on.'));
	// The checks are the proof of this shape.
	return isAboutText(value) ? ok(value as unknown as Statement) : refused();
}

type Read = Partial<Record<keyof Statement, unknown>>;

function isAboutPeople({ party, company, name, role, how, witness, computer }: Read): boolean {
	const isParty = party === 'vendor' || party === 'partner';
	const isHow = how === 'own computer' ? witness === null : how === 'in the room' && isFilled(witness);
	return isParty && isHow && isFilled(company) && isFilled(name) && isFilled(role) && isFilled(computer);
}

function isAboutText(value: Read): boolean {
	const { app, planId, key, at, on, open, frontier, answers, covers, fingerprint } = value;
	return (
		typeof app === 'string' &&
		typeof planId === 'string' &&
		typeof key === 'string' &&
		KEY.test(key) &&
		typeof at === 'string' &&
		AT.test(at) &&
		typeof on === 'string' &&
		isDay(on) &&
		Number.isSafeInteger(open) &&
		isFrontier(frontier) &&
		(answers === null || isChangeId(answers)) &&
		isCovers(covers) &&
		isChangeId(fingerprint)
	);
}

function isFilled(value: unknown): boolean {
	return isName(value) && value.trim() !== '';
}

function isFrontier(value: unknown): boolean {
	return Array.isArray(value) && value.length > 0 && value.every(isChangeId) && new Set(value).size === value.length;
}

function isCovers(value: unknown): value is Covers {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const lists = Object.values(value);
	return lists.length > 0 && lists.every((list) => Array.isArray(list) && list.length > 0 && list.every(isFieldName));
}
