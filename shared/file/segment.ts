/**
 * What lies in a synced folder: segments, which are plan files holding changes of one replica, and announcements, which
 * are plan files without changes whose header says what a copy has. Each is written once under a name of its own.
 */

import type { ChangeId, Line, Party } from '../ledger/change.ts';
import { isChangeId } from '../ledger/line.ts';
import { isDeviceName } from './device-name.ts';
import { type HashText, JBP_VERSION, printPlanFile, type Signature } from './jbp.ts';
import { readStrictJson } from './strict-json.ts';

/** Changes of one replica that follow one another. */
export interface Segment {
	readonly name: string;
	readonly text: string;
	readonly lines: readonly Line[];
}

/** What a copy says it has. `heads` and all that they have seen counts as delivered to it, and nothing else. */
export interface Announcement {
	/** The copy that speaks: one connection of one computer to one folder. */
	readonly copy: string;
	/** 1, 2, 3 … : of one copy's announcements the greatest counts. */
	readonly number: number;
	/** ISO 8601 in UTC. */
	readonly at: string;
	readonly party: Party;
	/** Who uses that computer, or empty. */
	readonly name: string;
	readonly computer: string;
	readonly heads: readonly ChangeId[];
}

export interface SegmentOptions {
	readonly planId: string;
	/** The plan's title as it was published. */
	readonly title: string;
	/** The copy that writes: two copies never choose one name. */
	readonly copy: string;
	readonly hash: HashText;
	/** Who hands the segments over; null where this computer has no key. */
	readonly signature: Signature | null;
}

/** A segment is begun anew beyond this many characters, so that a slow line brings something soon. */
const FULL = 1024 * 1024;
const MOST_HEADS = 4000;
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const AT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/**
 * The name of a plan's folder inside the synced one: its id, unless Windows keeps that name for a device. Fewer than 100
 * characters, as all names here.
 */
export function planFolderName(planId: string): string {
	return isDeviceName(planId) ? `plan-${planId}` : planId;
}

/** Whether a folder's name is the plan's, or what a sync program made of it where two were made apart: `id (1)`. */
export function isPlanFolder(name: string, planId: string): boolean {
	const own = planFolderName(planId);
	return name === own || (name.startsWith(own) && !/[A-Za-z0-9_]/.test(name.charAt(own.length)));
}

/** Whether a file's name could be one of ours, also after a sync program renamed it. What it is its content says. */
export function mayBeSegment(name: string): boolean {
	return /\.jbp/i.test(name) && !/^[.~]/.test(name) && !/\.(tmp|part|partial|crdownload|download)$/i.test(name);
}

/** The segments by which lines leave: one or more a replica, each a chain in which every change follows the one before. */
export function segmentsOf(lines: readonly Line[], options: SegmentOptions): readonly Segment[] {
	const { planId, title, hash, signature } = options;
	return chainsOf(lines).map((chain) => ({
		name: segmentName(chain, options),
		text: printPlanFile({ planId, title, lines: chain }, hash, signature),
		lines: chain,
	}));
}

/** The file by which a copy says what it has, and its name. */
export function printAnnouncement(planId: string, said: Announcement, hash: HashText): { name: string; text: string } {
	const { copy, number, at, party, name, computer } = said;
	const announces = { copy, number, at, party, name, computer, heads: said.heads.slice(0, MOST_HEADS) };
	const body = `${JSON.stringify({ format: 'jbp', version: JBP_VERSION, planId, title: '', announces })}\n`;
	const sha256 = hash(body);
	return {
		name: `${announcementPrefix(copy)}${number}-${sha256.slice(0, 8)}.jbp`,
		text: `${body}${JSON.stringify({ changes: 0, sha256 })}\n`,
	};
}

/** How the names of a copy's announcements begin, so that it finds its own older ones. */
export function announcementPrefix(copy: string): string {
	return `heads-${copy.slice(0, 32)}-`;
}

/** What the header of a plan file announces, or null. The file is known to be whole. */
export function readAnnouncement(header: string): Announcement | null {
	const read = readStrictJson(header);
	if (!read.ok) return null;
	const { announces } = read.value as { announces?: unknown };
	if (typeof announces !== 'object' || announces === null) return null;
	const { copy, number, at, party, name, computer, heads } = announces as Record<string, unknown>;
	const isNamed = typeof copy === 'string' && NAME.test(copy) && (party === 'vendor' || party === 'partner');
	const isDated = Number.isSafeInteger(number) && Number(number) > 0 && typeof at === 'string' && AT.test(at);
	const isTold = isWord(name) && isWord(computer);
	if (!isNamed || !isDated || !isTold || !Array.isArray(heads) || !heads.every(isChangeId)) return null;
	return { copy, number: Number(number), at, party, name, computer, heads: heads.slice(0, MOST_HEADS) };
}

function isWord(value: unknown): value is string {
	return typeof value === 'string' && value.length <= 200;
}

function chainsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
	const ordered = [...lines].sort(
		(a, b) => compare(a.change.replica, b.change.replica) || a.change.seq - b.change.seq || compare(a.id, b.id),
	);
	const chains: { lines: Line[]; size: number }[] = [];
	const open = new Map<ChangeId, { lines: Line[]; size: number }>();
	for (const line of ordered) {
		const { prev } = line.change;
		const before = prev === null ? undefined : open.get(prev);
		if (prev !== null) open.delete(prev);
		const isFull = before === undefined || before.size + line.text.length > FULL;
		const chain = isFull ? { lines: [], size: 0 } : before;
		if (isFull) chains.push(chain);
		chain.lines.push(line);
		chain.size += line.text.length;
		open.set(line.id, chain);
	}
	return chains.map((chain) => chain.lines);
}

/** Names by position are for people who look into the folder; the last part keeps them apart. */
function segmentName(chain: readonly Line[], { copy, hash }: SegmentOptions): string {
	const first = chain[0]?.change;
	const last = chain.at(-1);
	const id8 = hash(`${copy} ${last?.id}`).slice(0, 8);
	return `${first?.replica.slice(0, 40)}-${first?.seq}-${last?.change.seq}-${id8}.jbp`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
