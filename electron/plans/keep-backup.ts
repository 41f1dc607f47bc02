/** One more backup in a folder of them: under the next number, and those let go whose turn is over. */
import type { Day } from '../../shared/base/dates.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import { type BackupContent, type BackupHead, type KeptBackup, writeBackup } from '../store/backup-file.ts';
import { backupsToKeep } from '../store/backup-rotation.ts';
import { removeFile, removeLeftovers } from '../store/durable-file.ts';
import type { Disk } from '../store/file-system.ts';
import type { Log } from './log.ts';

export interface BackupFolder {
	readonly disk: Disk;
	readonly log: Log;
	readonly folder: string;
	/** What is there, the newest first. */
	readonly kept: readonly KeptBackup[];
}

/** An old one that cannot be removed stays and is logged: one too many loses nothing. */
export async function keepBackup(
	{ disk, log, folder, kept }: BackupFolder,
	about: Omit<BackupHead, 'backup' | 'journal' | 'drafts'>,
	content: BackupContent,
): Promise<Result<KeptBackup>> {
	const number = (kept[0]?.number ?? 0) + 1;
	const written = await writeBackup(disk, folder, number, about, content);
	if (!written.ok) return written;
	// Only the process that owns the data writes here: what another began was never finished.
	await removeLeftovers(disk, folder, (pid) => pid === process.pid);
	const all = [written.value, ...kept];
	const stay = backupsToKeep(all, dayHere);
	for (const { id } of all) {
		const gone = stay.has(id) ? ok() : await removeFile(disk, `${folder}/${id}`);
		if (!gone.ok) log(gone.error.message);
	}
	return written;
}

/** On the calendar of this computer. */
function dayHere(at: Date): Day {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
