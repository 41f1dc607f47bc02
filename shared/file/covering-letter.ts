/** Who hands a plan file over, and with which words: part of its header, and what the signature of its trailer binds. */

import { fail, ok, type Result } from '../base/result.ts';
import type { Party } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';

/** What the header says of who hands the file over. Nothing of it counts before the signature has been checked. */
export interface CoveringLetter {
	readonly party: Party;
	readonly name: string;
	/** As it is called in the plan. */
	readonly company: string;
	readonly computer: string;
	/** ISO 8601 in UTC with seconds. */
	readonly at: string;
	/** At most 2000 characters. */
	readonly note: string;
	/** The public key that the signature is checked with: the 32 bytes of Ed25519, base64url. */
	readonly key: string;
}

export const LONGEST_NOTE = 2000;

const KEY = /^[A-Za-z0-9_-]{43}$/;
const AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const LONGEST_NAME = 300;
/** Line breaks, controls, and format characters that turn or hide text; joiners stay where scripts and emoji need them. */
const UNSEEN =
	/[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200c|\u200d)\p{Cf}|(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\ufe0f)(?:\u200c|\u200d)/u;

/** A letter in its one canonical form, keys in a fixed order. */
export function printLetter({ party, name, company, computer, at, note, key }: CoveringLetter): CoveringLetter {
	return { party, name: inOneLine(name), company: inOneLine(company), computer: inOneLine(computer), at, note, key };
}

/** The name with whatever nobody would see in it left out, in one line. */
export function inOneLine(name: string): string {
	const seen = name.replaceAll(new RegExp(UNSEEN, 'gu'), ' ').replaceAll(/\s+/g, ' ').trim();
	return seen.length <= LONGEST_NAME ? seen : seen.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
}

/** Reads what a header says; names this version does not know are kept out. Refuses every known field of a wrong shape. */
export function readLetter(value: unknown): Result<CoveringLetter> {
	const refused = () => fail('unreadable', say('Line 1 says who hands this file over in a way that cannot be read.'));
	if (typeof value !== 'object' || value === null) return refused();
	const { party, name, company, computer, at, note, key } = value as Record<string, unknown>;
	if (party !== 'vendor' && party !== 'partner') return refused();
	if (!isName(name) || !isName(company) || !isName(computer)) return refused();
	if (typeof at !== 'string' || !AT.test(at) || typeof key !== 'string' || !KEY.test(key)) return refused();
	if (typeof note !== 'string' || note.length > LONGEST_NOTE) return refused();
	return ok({ party, name, company, computer, at, note, key });
}

/** What a hand-over's signature is given to. Every byte before the trailer is behind `sha256`, the letter included. */
export interface Signed {
	/** The file's format version. */
	readonly version: number;
	readonly planId: string;
	readonly party: Party;
	readonly key: string;
	/** Of everything that stands before the trailer, 64 hex digits. */
	readonly sha256: string;
}

/**
 * The bytes that are signed, as text: a context that no other signature of this program has, then what it binds, one a
 * line. None of the parts can hold a line break, so that no two statements read alike.
 */
export function handOverStatement({ version, planId, party, key, sha256 }: Signed): string {
	return `Covalent hand-over of a plan file\nversion ${version}\nplan ${planId}\nparty ${party}\nkey ${key}\nsha256 ${sha256}\n`;
}

/** A name stands in one line of at most 300 characters, and nothing in it is there without being seen. */
export function isName(value: unknown): value is string {
	return typeof value === 'string' && value.length <= LONGEST_NAME && !UNSEEN.test(value);
}
