/**
 * Backups of what one plan keeps privately: its notes and the partner’s own profit. They lie beside the private file, in no
 * backup of the plan, and leave this computer by no door. Ballots are not among them: what a side deletes before the
 * reveal has to be gone. Nor are keys: a copy of one is a second one to steal.
 */

import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { BackupReason, NotesBackup, NotesBroughtBack } from '../../shared/contract/backups.ts';
import { say } from '../../shared/words/spoken.ts';
import { type KeptBackup, listBackups, readBackup, sumOf } from '../store/backup-file.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Disk } from '../store/file-system.ts';
import { PrivateAmount, PrivateNote } from '../store/private-material.ts';
import type { PrivateStore, PutBack } from '../store/private-store.ts';
import { keepBackup } from './keep-backup.ts';
import type { Log } from './log.ts';
import { mayShowNotes } from './notes.ts';
import type { OpenPlan } from './open-plan.ts';

export interface NotesBackupsParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	readonly log: Log;
	readonly notify: (text: string, planId: string) => void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A line for each note, and one for the amount: a backup’s lines are what it is counted by. */
const line = z.union([
	z.tuple([z.literal('note'), z.string(), z.string()]),
	z.tuple([z.literal('oneTimeProfit'), z.number().int().min(1)]),
]);

export class NotesBackups {
	readonly #parts: NotesBackupsParts;
	/** When each plan’s newest was made, once that is known. */
	readonly #newestAt = new Map<string, string>();
	readonly #turns = new Turns();

	constructor(parts: NotesBackupsParts) {
		this.#parts = parts;
	}

	/** Makes one where anything has changed since the last; of nothing none is made. */
	async make(plan: OpenPlan, why: BackupReason): Promise<void> {
		if (linesOf(plan.material).length === 0) return;
		const made = await this.#turns.take(() => this.#make(plan, why));
		if (made.ok) return;
		const text = say(
			'No backup of the private notes of “{plan}” could be made. {reason} The notes themselves are saved.',
			{ plan: plan.title(), reason: made.error.message },
		);
		this.#parts.notify(text, plan.planId);
	}

	/** For a program that stays open: once a day as well. */
	async daily(plan: OpenPlan): Promise<void> {
		const at = this.#newestAt.get(plan.planId);
		if (at === undefined || Math.abs(this.#parts.disk.now().getTime() - Date.parse(at)) < DAY_MS) return;
		await this.make(plan, 'daily');
	}

	/** Says so where the private file is gone or cannot be read, and a backup holds something of it. */
	async tellOfLoss(plan: OpenPlan): Promise<void> {
		const { material, planId } = plan;
		if (!material.isMissing && material.damage === null) return;
		const newest = (await this.#kept(planId)).find(({ changes }) => changes > 0);
		if (newest === undefined) return;
		this.#parts.notify(
			say(
				'The private notes of “{plan}” are gone from this computer, or cannot be read. A backup of {day} holds {count, plural, =1 {one of them} other {# of them}}; nothing else of the plan is touched.',
				{ plan: plan.title(), day: newest.at.slice(0, 10), count: newest.changes },
			),
			planId,
		);
	}

	/** Newest first, each beside what is here now. */
	async list(plan: OpenPlan): Promise<Result<readonly NotesBackup[]>> {
		const may = mayShowNotes(plan);
		if (!may.ok) return may;
		const now = new Set(linesOf(plan.material));
		const listed: NotesBackup[] = [];
		for (const { id, at, why, changes } of await this.#kept(plan.planId)) {
			const lines = await this.#read(plan.planId, id);
			if (lines.ok)
				listed.push({ id, at, why, notes: changes, differ: lines.value.filter((one) => !now.has(one)).length });
		}
		return ok(listed);
	}

	/**
	 * What the backup holds reads as it did again; what was written since on other records stays, unless all is to be as
	 * it was exactly, which is how bringing back is itself undone. What is here now is kept first.
	 */
	bringBack(plan: OpenPlan, id: string, isExact: boolean): Promise<Result<NotesBroughtBack>> {
		return this.#turns.take(async () => {
			const may = mayShowNotes(plan);
			if (!may.ok) return may;
			const lines = await this.#read(plan.planId, id);
			if (!lines.ok) return lines;
			const before = await this.#make(plan, 'before restoring');
			if (!before.ok)
				return fail('not-saved', say('Nothing was brought back. {reason}', { reason: before.error.message }));
			const now = new Set(linesOf(plan.material));
			const put = await plan.material.putBack(materialIn(lines.value), isExact);
			if (!put.ok) return put;
			return ok({ notes: lines.value.filter((one) => !now.has(one)).length, before: before.value.id });
		});
	}

	async close(): Promise<void> {
		await this.#turns.over();
	}

	async #make({ planId, material }: OpenPlan, why: BackupReason): Promise<Result<KeptBackup>> {
		const { disk, paths, log } = this.#parts;
		const folder = paths.notesBackupsOf(planId);
		const kept = await this.#kept(planId);
		const content = { journal: linesOf(material), drafts: [] };
		const about = { planId, at: disk.now().toISOString(), why, by: null };
		const sha256 = sumOf(content);
		const [newest] = kept;
		this.#newestAt.set(planId, newest?.at ?? about.at);
		if (newest?.sha256 === sha256) return ok(newest);
		const head = { ...about, changes: content.journal.length, sha256 };
		const written = await keepBackup({ disk, log, folder, kept }, head, content);
		if (written.ok) this.#newestAt.set(planId, about.at);
		return written;
	}

	#kept(planId: string): Promise<readonly KeptBackup[]> {
		return listBackups(this.#parts.disk, this.#parts.paths.notesBackupsOf(planId));
	}

	async #read(planId: string, id: string): Promise<Result<readonly string[]>> {
		const read = await readBackup(this.#parts.disk, this.#parts.paths.notesBackupsOf(planId), id);
		return read.ok ? ok(read.value.journal) : read;
	}
}

function linesOf(material: PrivateStore): readonly string[] {
	const amount = material.oneTimeProfit()?.reveal();
	const notes = [...material.refs()].sort().map((ref) => ['note', ref, material.note(ref)?.reveal() ?? '']);
	return [...notes, ...(amount === undefined ? [] : [['oneTimeProfit', amount]])].map((one) => JSON.stringify(one));
}

/** Lines of a sum that fits were written by this program; what a newer one writes besides is passed over. */
function materialIn(lines: readonly string[]): PutBack {
	const notes = new Map<string, PrivateNote>();
	let oneTimeProfit: PrivateAmount | null = null;
	for (const text of lines) {
		const read = line.safeParse(JSON.parse(text));
		if (!read.success) continue;
		if (read.data[0] === 'note') notes.set(read.data[1], new PrivateNote(read.data[2]));
		else oneTimeProfit = new PrivateAmount(read.data[1]);
	}
	return { notes, oneTimeProfit };
}
