/**
 * A claim on something that only one process may write: a small file that names the process. It is taken by giving
 * a complete file a free name, which the system grants to one of many. The claim of a process that is dead passes on
 * the same way: whoever gets the name "successor of …" may replace it. No waiting time ever decides.
 */

import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import { createExclusive, removeFile, replaceFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { type ProcessIdentity, type ProcessTable, stillRuns } from './processes.ts';
import { readWhole } from './read-file.ts';

/** Who holds a claim. The nonce tells two claims of one process apart. */
export interface Owner extends ProcessIdentity {
	readonly nonce: string;
	/** ISO 8601. */
	readonly since: string;
}

export interface Claim {
	readonly owner: Owner;
	/** True while the claim file still names this claim. */
	stillHeld(): Promise<boolean>;
	release(): Promise<Result<undefined>>;
}

/** A failure with code `busy` carries who holds it, or null where that cannot be read. */
export async function claim(disk: Disk, path: string, processes: ProcessTable): Promise<Result<Claim, Owner | null>> {
	const owner: Owner = {
		...processes.self,
		nonce: randomBytes(8).toString('hex'),
		since: disk.now().toISOString(),
	};
	const bytes = Buffer.from(`${JSON.stringify(owner)}\n`);
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const created = await createExclusive(disk, path, bytes);
		if (!created.ok) return fail('not-saved', created.error.message);
		if (created.value) return ok(heldClaim(disk, path, owner));
		const succeeded = await succeed(disk, path, bytes, owner, processes);
		if (!succeeded.ok) return succeeded;
		if (succeeded.value) return ok(heldClaim(disk, path, owner));
	}
	return fail('busy', say('"{name}" changes hands too fast to be claimed.', { name: basename(path) }), null);
}

/** Walks from the dead owner to its last dead successor and takes that one's place. False: look again. */
async function succeed(
	disk: Disk,
	path: string,
	bytes: Uint8Array,
	owner: Owner,
	processes: ProcessTable,
): Promise<Result<boolean, Owner | null>> {
	const chain: string[] = [];
	for (let link = path; ; ) {
		const holder = await readHolder(disk, link);
		if (holder === 'gone') return ok(false);
		if (holder === 'unreadable' && chain.length === 0 && (await stillBeingWritten(disk, link))) return ok(false);
		if (holder !== 'unreadable' && (await stillRuns(holder, processes))) return busy(holder);
		chain.push(link);
		link = `${path}-${holder === 'unreadable' ? 'unreadable' : holder.nonce}`;
		const created = await createExclusive(disk, link, bytes);
		if (!created.ok) return fail('not-saved', created.error.message);
		if (!created.value) continue;
		return takePlace(disk, [...chain, link], bytes, owner);
	}
}

/** What was read on the way may be old by now; only a chain that still stands as a whole gives the right. */
async function takePlace(
	disk: Disk,
	chain: readonly string[],
	bytes: Uint8Array,
	owner: Owner,
): Promise<Result<boolean, Owner | null>> {
	const [path = '', ...successors] = chain;
	const stands = await chainStands(disk, chain, owner);
	if (stands) {
		const replaced = await replaceFile(disk, path, bytes);
		if (!replaced.ok) {
			// It may carry our name by now, and would keep everybody out as long as this process runs.
			await heldClaim(disk, path, owner).release();
			for (const link of successors) await removeFile(disk, link);
			return fail('not-saved', replaced.error.message);
		}
	}
	const mine = stands ? successors : successors.slice(-1);
	for (const link of mine) await removeFile(disk, link);
	return ok(stands);
}

async function chainStands(disk: Disk, chain: readonly string[], owner: Owner): Promise<boolean> {
	const [path = ''] = chain;
	for (const [index, link] of chain.entries()) {
		const holder = await readHolder(disk, link);
		if (holder === 'gone') return false;
		const next = chain[index + 1];
		if (next === undefined) return holder !== 'unreadable' && holder.nonce === owner.nonce;
		if (next !== `${path}-${holder === 'unreadable' ? 'unreadable' : holder.nonce}`) return false;
	}
	return false;
}

function heldClaim(disk: Disk, path: string, owner: Owner): Claim {
	const stillHeld = async (): Promise<boolean> => {
		const holder = await readHolder(disk, path);
		return holder !== 'gone' && holder !== 'unreadable' && holder.nonce === owner.nonce;
	};
	return {
		owner,
		stillHeld,
		release: async () => ((await stillHeld()) ? removeFile(disk, path) : ok()),
	};
}

async function readHolder(disk: Disk, path: string): Promise<Owner | 'gone' | 'unreadable'> {
	const read = await readWhole(disk, path, 64 * 1024);
	if (!read.ok) return read.error.code === 'not-found' ? 'gone' : 'unreadable';
	try {
		const value: unknown = JSON.parse(Buffer.from(read.value.bytes).toString());
		return isOwner(value) ? value : 'unreadable';
	} catch {
		return 'unreadable';
	}
}

/** On a disk without links a claim is written in place and can be seen half written. Its writer needs no second. */
async function stillBeingWritten(disk: Disk, path: string): Promise<boolean> {
	const { modifiedMs } = await disk.files.stat(path).catch(() => ({ modifiedMs: 0 }));
	const young = Math.abs(disk.now().getTime() - modifiedMs) < 2_000;
	if (young) await disk.wait(50);
	return young;
}

function isOwner(value: unknown): value is Owner {
	if (typeof value !== 'object' || value === null) return false;
	const texts = ['nonce', 'since', 'host', 'boot', 'started'] as const;
	return (
		'pid' in value &&
		typeof value.pid === 'number' &&
		'uptime' in value &&
		typeof value.uptime === 'number' &&
		texts.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string')
	);
}

/** On the clock of this computer; as it was written where it is no moment. */
function momentInWords(since: string): string {
	const moment = new Date(since);
	if (Number.isNaN(moment.getTime())) return since;
	return new Intl.DateTimeFormat(spoken().locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** Who holds the folder, and what to do, in the language that is spoken now. */
export function heldBy({ pid, host, since }: Owner): string {
	return say(
		'Covalent is already open with this data: program {pid} on {host}, since {since}. Close it there to write here.',
		{ pid, host, since: momentInWords(since) },
	);
}

function busy(holder: Owner): Result<never, Owner> {
	return fail('busy', heldBy(holder), holder);
}
