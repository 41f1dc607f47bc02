/** Turns what drafts came to into published changes on this run's own replica. */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Change, ChangeId, Edit, Line, PenParty } from './change.ts';
import type { Net } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { printLine } from './line.ts';

/** A published change is split when its line would be longer, in bytes. */
export const MAX_PUBLISHED_BYTES = 256 * 1024;

/** Who publishes: told once, in a replica's first change. */
export interface Origin {
	readonly computer: string;
	readonly party: PenParty;
	/** Its public key, where it has one. */
	readonly key?: string;
}

/** The newest change of this run's replica, and the published heads its author had seen. */
export interface Tip {
	readonly line: Line;
	readonly base: readonly ChangeId[];
}

export interface Publication {
	readonly lines: readonly Line[];
	/** Stands on changes that wait here, and stays a draft until they count. */
	readonly deferred: readonly Net[];
	readonly tip: Tip | null;
}

export interface Publisher {
	readonly published: Ledger;
	readonly tip: Tip | null;
	readonly at: string;
	readonly origin: Origin;
	/** A new replica id. */
	readonly mint: () => string;
	readonly labelOf: (edits: readonly Edit[]) => string;
}

/**
 * One change per net, in their order, each saying it has seen the base of its period and what this run published
 * before, and nothing else. Where that would claim more than its author saw, a new replica begins.
 */
export function publishNets(nets: readonly Net[], publisher: Publisher): Publication {
	const trial = publisher.published.layer();
	const lines: Line[] = [];
	const deferred: Net[] = [];
	let tip = publisher.tip;
	for (const net of nets) {
		if (!net.base.every((head) => publisher.published.counts(head))) {
			deferred.push(net);
			continue;
		}
		for (const edits of split(net.edits, (part) => printNext(net, part, tip, trial, publisher, 'x'.repeat(64)))) {
			if (tip && !mayFollow(tip, net, trial, lines)) tip = null;
			const line = printNext(net, edits, tip, trial, publisher, tip?.line.change.replica ?? publisher.mint());
			trial.add([line]);
			lines.push(line);
			tip = { line, base: net.base };
		}
	}
	return { lines, deferred, tip };
}

/**
 * Continuing a chain claims to have seen all of it, so the period must have seen it, or be its own continuation. And
 * where a stranger already used the next number, continuing would make a fork.
 */
function mayFollow(tip: Tip, net: Net, trial: Ledger, minted: readonly Line[]): boolean {
	const { replica, seq } = tip.line.change;
	if (!trial.counts(tip.line.id) || trial.isTaken(replica, seq + 1)) return false;
	if (minted.includes(tip.line)) return tip.base.every((head) => trial.covers(net.base, head));
	return trial.covers(net.base, tip.line.id);
}

function printNext(
	net: Net,
	edits: readonly Edit[],
	tip: Tip | null,
	trial: Ledger,
	{ at, origin, labelOf }: Publisher,
	replica: string,
): Line {
	const prev = tip?.line.id ?? null;
	const after = prev === null ? net.base : net.base.filter((head) => !trial.covers([prev], head));
	const seq = (tip?.line.change.seq ?? 0) + 1;
	const change: Change = { replica, seq, prev, after, at, pen: net.pen, label: labelOf(edits), edits };
	return printLine(seq === 1 ? { ...change, ...origin } : change);
}

/** Halves edits until each part fits into one line; a single edit is never split. */
function split(edits: readonly Edit[], print: (part: readonly Edit[]) => Line): (readonly Edit[])[] {
	if (edits.length <= 1 || utf8ToBytes(print(edits).text).length <= MAX_PUBLISHED_BYTES) return [edits];
	const middle = Math.ceil(edits.length / 2);
	return [...split(edits.slice(0, middle), print), ...split(edits.slice(middle), print)];
}
