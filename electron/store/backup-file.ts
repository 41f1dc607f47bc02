/**
 * One backup of a plan: everything of it on this computer at one moment, drafts too, in one file of lines. Its first line
 * says what follows, so that a list needs nothing else of it.
 */

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { backupReason } from '../../shared/contract/backups.ts';
import { say } from '../../shared/words/spoken.ts';
import { reasonOf } from './disk-errors.ts';
import { makeFolder, replaceFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { readWhole } from './read-file.ts';

const head = z.strictObject({
	backup: z.literal(1),
	planId: z.string().max(64),
	at: z.string().max(40),
	why: backupReason,
	/** Who wrote last, and how many changes there are, drafts included. */
	by: z.string().max(200).nullable(),
	changes: z.number().int().min(0),
	journal: z.number().int().min(0),
	drafts: z.number().int().min(0),
	sha256: z.string().length(64),
});

export type BackupHead = Readonly<z.infer<typeof head>>;

export interface BackupContent {
	readonly journal: readonly string[];
	readonly drafts: readonly string[];
}

/** A backup in the list. They are numbered in the order in which they were made: a clock may be set back. */
export interface KeptBackup extends BackupHead {
	readonly id: string;
	readonly number: number;
	readonly bytes: number;
}

const NAME = /^(\d{6,12})-\d{8}T\d{6}Z\.jbp$/;
const MOST_HEAD_BYTES = 4096;

export function sumOf({ journal, drafts }: BackupContent): string {
	return createHash('sha256').update(bodyOf({ journal, drafts })).digest('hex');
}

const bodyOf = ({ journal, drafts }: BackupContent) => [...journal, ...drafts].map((line) => `${line}\n`).join('');

/** Writes a backup under the next number. It counts once it reads back whole. */
export async function writeBackup(
	disk: Disk,
	folder: string,
	number: number,
	about: Omit<BackupHead, 'backup' | 'journal' | 'drafts'>,
	content: BackupContent,
): Promise<Result<KeptBackup>> {
	const made = await makeFolder(disk, folder);
	if (!made.ok) return made;
	const stamp = about.at.replace(/[-:]|\.\d+/g, '');
	const id = `${String(number).padStart(6, '0')}-${stamp}.jbp`;
	const first: BackupHead = {
		backup: 1,
		...about,
		journal: content.journal.length,
		drafts: content.drafts.length,
	};
	const bytes = Buffer.from(`${JSON.stringify(first)}\n${bodyOf(content)}`);
	const written = await replaceFile(disk, join(folder, id), bytes, { mode: 0o600 });
	if (!written.ok) return written;
	const read = await readBackup(disk, folder, id);
	return read.ok ? ok({ ...first, id, number, bytes: bytes.length }) : read;
}

export async function readBackup(
	disk: Disk,
	folder: string,
	id: string,
): Promise<Result<BackupContent & { readonly head: BackupHead }>> {
	if (!NAME.test(id)) return fail('not-found', say('There is no such backup.'));
	const read = await readWhole(disk, join(folder, id));
	if (!read.ok) return read;
	const [first = '', ...lines] = Buffer.from(read.value.bytes).toString().split('\n');
	const about = parseHead(first);
	const last = lines.pop();
	const damaged = fail(
		'unreadable',
		say('The backup "{id}" in {folder} is damaged, and nothing of it was used.', { id, folder }),
	);
	if (about === null || last !== '' || lines.length !== about.journal + about.drafts) return damaged;
	const content = { journal: lines.slice(0, about.journal), drafts: lines.slice(about.journal) };
	return sumOf(content) === about.sha256 ? ok({ ...content, head: about }) : damaged;
}

/** The backups of a folder, the newest first. A file that does not say what it is stands in none of it. */
export async function listBackups(disk: Disk, folder: string): Promise<readonly KeptBackup[]> {
	const names = await disk.files.readdir(folder).catch(() => []);
	const found: KeptBackup[] = [];
	for (const id of names) {
		const number = Number(NAME.exec(id)?.[1] ?? Number.NaN);
		if (!Number.isSafeInteger(number)) continue;
		const read = await readHead(disk, join(folder, id));
		if (read.ok) found.push({ ...read.value, id, number });
	}
	return found.sort((a, b) => b.number - a.number);
}

async function readHead(disk: Disk, path: string): Promise<Result<BackupHead & { readonly bytes: number }>> {
	try {
		const handle = await disk.files.open(path, 'read');
		try {
			const { size, kind } = await handle.stat();
			if (kind !== 'file') return fail('unreadable', say('It is no file.'));
			const into = Buffer.alloc(Math.min(size, MOST_HEAD_BYTES));
			const taken = await handle.read(into, 0, into.length, 0);
			const about = parseHead(into.subarray(0, taken).toString().split('\n')[0] ?? '');
			return about === null ? fail('unreadable', say('It is no backup.')) : ok({ ...about, bytes: size });
		} finally {
			await handle.close().catch(() => undefined);
		}
	} catch (error) {
		return fail('unreadable', reasonOf(error));
	}
}

function parseHead(line: string): BackupHead | null {
	try {
		const parsed = head.safeParse(JSON.parse(line));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
