/** A plan's lines in one file of their own, for when its folder cannot be written. It holds drafts: not to be mailed. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { replaceFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { readWhole } from './read-file.ts';

export interface RescueCopy {
	readonly planId: string;
	/** ISO 8601. */
	readonly at: string;
	readonly journal: readonly string[];
	readonly drafts: readonly string[];
}

/** First line: what follows and how many; then the journal's lines, then the drafts'. */
export function writeRescueCopy(disk: Disk, path: string, copy: RescueCopy): Promise<Result<undefined>> {
	const { planId, at, journal, drafts } = copy;
	const head = JSON.stringify({ rescue: 1, planId, at, journal: journal.length, drafts: drafts.length });
	return replaceFile(disk, path, Buffer.from(`${[head, ...journal, ...drafts].join('\n')}\n`), { mode: 0o600 });
}

export async function readRescueCopy(disk: Disk, path: string): Promise<Result<RescueCopy>> {
	const read = await readWhole(disk, path);
	if (!read.ok) return read;
	const [first = '', ...lines] = Buffer.from(read.value.bytes).toString().split('\n');
	const head = parseHead(first);
	if (head === null || lines.length !== head.journal + head.drafts + 1 || lines.at(-1) !== '') {
		return fail('unreadable', say('{path} is not a whole rescue copy of a plan.', { path }));
	}
	return ok({
		planId: head.planId,
		at: head.at,
		journal: lines.slice(0, head.journal),
		drafts: lines.slice(head.journal, -1),
	});
}

interface Head {
	readonly planId: string;
	readonly at: string;
	readonly journal: number;
	readonly drafts: number;
}

function parseHead(line: string): Head | null {
	try {
		const value = JSON.parse(line) as Partial<Record<string, unknown>> | null;
		const { rescue, planId, at, journal, drafts } = value ?? {};
		if (rescue !== 1 || typeof planId !== 'string' || typeof at !== 'string') return null;
		if (typeof journal !== 'number' || typeof drafts !== 'number') return null;
		return { planId, at, journal, drafts };
	} catch {
		return null;
	}
}
