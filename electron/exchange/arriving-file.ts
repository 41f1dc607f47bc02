/** Reads a file from elsewhere. Runs in the worker, under its limits; nothing here is trusted before it is checked. */
import { ok, type Result } from '../../shared/base/result.ts';
import type { CoveringLetter } from '../../shared/file/covering-letter.ts';
import { type PlanFile, parsePlanFile } from '../../shared/file/jbp.ts';
import type { ChangeId, Line, PenParty } from '../../shared/ledger/change.ts';
import { namedBy } from '../../shared/ledger/graph.ts';
import { type Arrival, type Arrived, arrivalOf } from '../../shared/plan/arrival.ts';
import { isSignedBy } from '../agreement/sign.ts';
import { hashText } from '../hash.ts';

/** A computer as the first change of one of its runs names it. */
export interface Author {
	readonly computer: string;
	readonly party: PenParty;
	readonly key: string;
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
	/** Computers with a key whose changes are new here. */
	readonly authors: readonly Author[];
	readonly arrival: Arrival;
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
		const { computer, party, key } = change;
		if (computer === undefined || party === undefined || key === undefined) continue;
		authors.set(JSON.stringify([computer, party, key]), { computer, party, key });
	}
	return [...authors.values()];
}
