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

/** What is here of the plan that a file is of. */
export type KnownHere = Arrived['known'];

/** Reads the bytes; `ask` is told which plan they are of and brings what is here of it. */
export async function readArriving(
	bytes: Uint8Array,
	ask: (planId: string) => Promise<KnownHere>,
): Promise<Result<ReadFile>> {
	const parsed = parsePlanFile(bytes, hashText);
	if (!parsed.ok) return parsed;
	const { planId, title, lines } = parsed.value;
	const arrival = arrivalOf({ planId, lines, known: await ask(planId) });
	if (!arrival.ok) return arrival;
	const { handedOver } = parsed.value;
	const isGenuine = handedOver !== undefined && isGenuineHandOver(handedOver);
	return ok({
		...{ planId, title, heads: headsOf(lines), authors: authorsOf(arrival.value.fresh), arrival: arrival.value },
		letter: isGenuine ? handedOver.letter : null,
		isForged: handedOver !== undefined && !isGenuine,
	});
}

function isGenuineHandOver({ letter, statement, signature }: NonNullable<PlanFile['handedOver']>): boolean {
	return isSignedBy(letter.key, statement, signature);
}

function headsOf(lines: readonly Line[]): readonly ChangeId[] {
	const seen = new Set(lines.flatMap(namedBy));
	return lines.flatMap(({ id }) => (seen.has(id) ? [] : [id]));
}

function authorsOf(lines: readonly Line[]): readonly Author[] {
	const authors = new Map<string, Author>();
	for (const { change } of lines) {
		const { computer, party, key } = change;
		if (computer === undefined || party === undefined || key === undefined) continue;
		authors.set(JSON.stringify([computer, party, key]), { computer, party, key });
	}
	return [...authors.values()];
}
