/** Reads one file of a synced folder. Runs in the worker, under its limits; nothing here is trusted before it is checked. */
import { ok, type Result } from '../../shared/base/result.ts';
import type { CoveringLetter } from '../../shared/file/covering-letter.ts';
import { parsePlanFile } from '../../shared/file/jbp.ts';
import { type Announcement, readAnnouncement } from '../../shared/file/segment.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { hashText } from '../hash.ts';
import { type Author, authorsOf, isGenuineHandOver } from './arriving-file.ts';

/** A whole file of some plan: changes, or what a copy says it has. */
export interface FolderFile {
	readonly planId: string;
	readonly lines: readonly Line[];
	/** Of a file without changes. */
	readonly announcement: Announcement | null;
	/** Null for a file without a signature, and for one whose signature does not fit. */
	readonly letter: CoveringLetter | null;
	readonly isForged: boolean;
	/** Computers whose first change is in the file. */
	readonly authors: readonly Author[];
}

export function readFolderFile(bytes: Uint8Array): Result<FolderFile> {
	const parsed = parsePlanFile(bytes, hashText);
	if (!parsed.ok) return parsed;
	const { planId, lines, handedOver } = parsed.value;
	const isGenuine = handedOver !== undefined && isGenuineHandOver(handedOver);
	return ok({
		...{ planId, lines, authors: authorsOf(lines) },
		announcement: lines.length === 0 ? readAnnouncement(headerOf(bytes)) : null,
		letter: isGenuine ? handedOver.letter : null,
		isForged: handedOver !== undefined && !isGenuine,
	});
}

function headerOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0x0a)));
}
