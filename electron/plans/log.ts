/** A log of faults on this computer: what went wrong in the program, never what people wrote. */
import { join } from 'node:path';
import type { Disk } from '../store/file-system.ts';
import { openJournal } from '../store/journal.ts';

export type Log = (line: string) => void;

const SILENT: Log = () => undefined;

/** One file a day; a log that cannot be written is done without. */
export async function openLog(
	disk: Disk,
	folders: { readonly logs: string; readonly quarantine: string },
): Promise<Log> {
	const day = disk.now().toISOString().slice(0, 10);
	const opened = await openJournal(disk, { path: join(folders.logs, `${day}.jsonl`), quarantine: folders.quarantine });
	if (!opened.ok) return SILENT;
	return (text) => void opened.value.journal.append([JSON.stringify({ at: disk.now().toISOString(), text })]);
}
