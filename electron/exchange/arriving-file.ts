/** Reads a file from elsewhere. Runs in the worker, under its limits; nothing here is trusted before it is checked. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { CoveringLetter } from '../../shared/file/covering-letter.ts';
import { type PlanFile, parsePlanFile } from '../../shared/file/jbp.ts';
import type { ChangeId, Line, PenParty } from '../../shared/ledger/change.ts';
import { namedBy } from '../../shared/ledger/graph.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { type Arrival, type Arrived, arrivalOf } from '../../shared/plan/arrival.ts';
import { printSheet, type Taking } from '../../shared/plan/filled-in/sheet-change.ts';
import { languageOfSheet } from '../../shared/plan/filled-in/sheet-language.ts';
import { type FilledIn, slipIn, takeIn } from '../../shared/plan/filled-in/take-in.ts';
import { say } from '../../shared/words/spoken.ts';
import { isSignedBy } from '../agreement/sign.ts';
import { isCompoundFile, isZip } from '../documents/xlsx-guard.ts';
import { readXlsxPages } from '../documents/xlsx-reader.ts';
import { hashText } from '../hash.ts';
import { mintId } from '../mint.ts';

/** A computer as the first change of one of its runs names it. */
export interface Author {
	readonly computer: string;
	readonly party: PenParty;
	/** Null where it names none. */
	readonly key: string | null;
}

/** A plan file that was read and judged against what is here. */
export interface ReadFile {
	readonly planId: string;
	readonly title: string;
	/** Null for a file without a signature, and for one whose signature does not fit. */
	readonly letter: CoveringLetter | null;
	readonly isForged: boolean;
	/** The changes that no other of the file has seen: how much whoever sent it knew. */
	readonly heads: readonly ChangeId[];
	/** Computers whose changes are new here. */
	readonly authors: readonly Author[];
	readonly arrival: Arrival;
	/** Of an Excel sheet: what comes of it. Its lines are printed anew once a person takes it in. */
	readonly sheet?: FilledIn;
}

/** What is here of the plan that a file is of; null where it is new here. */
export interface KnownHere {
	/** Changes that the file holds as well, by their ids: most of them, as a rule. */
	readonly both: readonly ChangeId[];
	/** Changes that the file does not hold. */
	readonly others: readonly Line[];
}

/** Reads the bytes; `ask` is told which plan and which changes they hold, and brings what is here of it. */
export async function readArriving(
	bytes: Uint8Array,
	ask: (planId: string, ids: readonly ChangeId[]) => Promise<KnownHere | null>,
): Promise<Result<ReadFile>> {
	if (isZip(bytes) || isCompoundFile(bytes)) return readSheet(bytes, ask);
	const parsed = parsePlanFile(bytes, hashText);
	if (!parsed.ok) return parsed;
	const { planId, title, lines } = parsed.value;
	const ids = lines.map(({ id }) => id);
	const known = knownAmong(lines, await ask(planId, ids));
	const arrival = arrivalOf({ planId, lines, known });
	if (!arrival.ok) return arrival;
	const { handedOver } = parsed.value;
	const isGenuine = handedOver !== undefined && isGenuineHandOver(handedOver);
	return ok({
		...{ planId, title, heads: headsOf(lines), authors: authorsOf(arrival.value.fresh), arrival: arrival.value },
		letter: isGenuine ? handedOver.letter : null,
		isForged: handedOver !== undefined && !isGenuine,
	});
}

/** The judging is the same as for a plan file; only the lines are made here, of what was changed in the cells. */
async function readSheet(
	bytes: Uint8Array,
	ask: (planId: string, ids: readonly ChangeId[]) => Promise<KnownHere | null>,
): Promise<Result<ReadFile>> {
	const pages = await readXlsxPages(bytes);
	if (!pages.ok) return pages;
	const slip = slipIn(pages.value);
	if (!slip.ok) return slip;
	const { planId } = slip.value;
	const here = await ask(planId, []);
	if (here === null)
		return fail(
			'not-found',
			say('This sheet belongs to a plan that is not here. Open that plan, or take in a copy of it, first.'),
		);
	const ledger = createLedger(here.others);
	const sheet = takeIn(slip.value, pages.value, ledger, await languageOfSheet(slip.value));
	if (!sheet.ok) return sheet;
	const lines = printSheet(sheet.value.change, lookedAt(sheet.value));
	const arrival = arrivalOf({ planId, lines, known: here.others });
	if (!arrival.ok) return arrival;
	const title = String(ledger.record('plan/plan')?.values.title ?? planId);
	const file = { planId, title, letter: null, isForged: false, heads: [], authors: [] };
	return ok({ ...file, arrival: arrival.value, sheet: sheet.value });
}

/** Nobody has taken it in yet. */
function lookedAt({ slip, company }: FilledIn): Taking {
	const at = `${new Date().toISOString().slice(0, 19)}Z`;
	return { side: slip.side, company, name: null, computer: 'an Excel sheet', party: slip.side, at, mint: mintId };
}

/** What of these lines is here already has to be told by name only. */
export function knownHere(here: readonly Line[], ids: readonly ChangeId[]): KnownHere {
	const inFile = new Set(ids);
	const others = here.filter(({ id }) => !inFile.has(id));
	return { both: here.flatMap(({ id }) => (inFile.has(id) ? [id] : [])), others };
}

function knownAmong(lines: readonly Line[], known: KnownHere | null): Arrived['known'] {
	if (known === null) return null;
	const both = new Set(known.both);
	return [...lines.filter(({ id }) => both.has(id)), ...known.others];
}

export function isGenuineHandOver({ letter, statement, signature }: NonNullable<PlanFile['handedOver']>): boolean {
	return isSignedBy(letter.key, statement, signature);
}

function headsOf(lines: readonly Line[]): readonly ChangeId[] {
	const seen = new Set(lines.flatMap(namedBy));
	return lines.flatMap(({ id }) => (seen.has(id) ? [] : [id]));
}

export function authorsOf(lines: readonly Line[]): readonly Author[] {
	const authors = new Map<string, Author>();
	for (const { change } of lines) {
		const { computer, party, key = null } = change;
		if (computer === undefined || party === undefined) continue;
		authors.set(JSON.stringify([computer, party, key]), { computer, party, key });
	}
	return [...authors.values()];
}
