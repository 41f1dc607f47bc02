/** Backups of the plans of this computer: made by themselves, listed, looked at, and brought back without overwriting. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { Backup, BackupList, BackupReason, Restored, RestorePreview } from '../../shared/contract/backups.ts';
import type { Pen } from '../../shared/ledger/change.ts';
import { readJournal } from '../../shared/ledger/journal.ts';
import { createWorkingCopy, type WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { say } from '../../shared/words/spoken.ts';
import { hashLine } from '../hash.ts';
import { type BackupContent, type KeptBackup, listBackups, readBackup, sumOf } from '../store/backup-file.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Disk } from '../store/file-system.ts';
import { keepBackup } from './keep-backup.ts';
import type { Log } from './log.ts';
import { isLost } from './lost-plan.ts';
import type { OpenPlan } from './open-plan.ts';
import type { OpenPlans } from './open-plans.ts';
import { differencesFrom, restoreInto, restoreLost } from './restore.ts';

export interface BackupsParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	readonly plans: OpenPlans;
	readonly notify: (text: string) => void;
	readonly log: Log;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export class Backups {
	readonly #parts: BackupsParts;
	/** One after another, for each plan. */
	readonly #turns = new Map<string, Turns>();
	/** The number and content of each plan’s newest backup, once it is known. */
	readonly #newest = new Map<string, KeptBackup | null>();
	/** What each plan’s newest backup holds, by the plan’s own count. */
	readonly #revisions = new Map<string, number>();
	#isFailing = false;

	constructor(parts: BackupsParts) {
		this.#parts = parts;
	}

	/** Makes a backup where anything has changed since the last one. What fails is told once. */
	async make(plan: OpenPlan, why: BackupReason): Promise<Result<undefined>> {
		const made = await this.#inTurn(plan.planId, () => this.#make(plan, why));
		if (made.ok) this.#isFailing = false;
		else if (!this.#isFailing) {
			this.#isFailing = true;
			const about = { plan: plan.title(), reason: made.error.message };
			this.#parts.notify(
				plan.saveState().state === 'cannot save'
					? say('No backup of “{plan}” could be made. {reason} Its newest changes are not saved either.', about)
					: say('No backup of “{plan}” could be made. {reason} The plan itself is saved.', about),
			);
		}
		return made;
	}

	/** For a program that stays open: once a day as well. */
	async daily(plan: OpenPlan): Promise<void> {
		const newest = this.#newest.get(plan.planId);
		if (newest === undefined || newest === null) return;
		const age = Math.abs(this.#parts.disk.now().getTime() - Date.parse(newest.at));
		if (age >= DAY_MS) await this.make(plan, 'daily');
	}

	async list(planId: string): Promise<Result<BackupList>> {
		const { disk, paths, plans } = this.#parts;
		const plan = await plans.open(planId);
		if (!plan.ok && plan.error.code === 'not-found') return plan;
		const folder = paths.backupsOf(planId);
		const kept = await listBackups(disk, folder);
		return ok({ backups: kept.map((one, at) => shown(one, kept[at + 1])), folder, isHere: plan.ok });
	}

	async look(planId: string, id: string, pen: Pen): Promise<Result<RestorePreview>> {
		const plan = await this.#parts.plans.open(planId);
		if (!plan.ok && !isLost(plan.error)) return plan;
		const backup = await this.#read(planId, id);
		if (!backup.ok) return backup;
		if (plan.ok) return ok(differencesFrom(backup.value.copy, plan.value, pen));
		const { size: comeBack } = backup.value.copy.visible;
		return ok({ isLost: true, comeBack, fields: 0, first: [], stays: 0 });
	}

	/** The state before is kept first, so that restoring can itself be undone; where that fails, nothing is restored. */
	async restore(planId: string, id: string, pen: Pen): Promise<Result<Restored>> {
		const plan = await this.#parts.plans.open(planId);
		if (!plan.ok && !isLost(plan.error)) return plan;
		const backup = await this.#read(planId, id);
		if (!backup.ok) return backup;
		if (plan.ok) {
			const kept = await this.make(plan.value, 'before restoring');
			if (!kept.ok) return fail('not-saved', say('Nothing was restored. {reason}', { reason: kept.error.message }));
			return restoreInto(plan.value, backup.value.copy, pen);
		}
		return restoreLost(this.#parts, planId, backup.value);
	}

	/** Waits until what was begun is on disk. */
	async close(): Promise<void> {
		await Promise.all([...this.#turns.values()].map((turns) => turns.over()));
	}

	async #make(plan: OpenPlan, why: BackupReason): Promise<Result<undefined>> {
		const { planId, revision } = plan;
		if (this.#revisions.get(planId) === revision) return ok();
		const { disk, paths, log } = this.#parts;
		const folder = paths.backupsOf(planId);
		const kept = await listBackups(disk, folder);
		const content = plan.content();
		const ledger = plan.visible();
		const sha256 = sumOf(content);
		this.#newest.set(planId, kept[0] ?? null);
		if (kept[0]?.sha256 === sha256 || ledger.size === 0) {
			this.#revisions.set(planId, revision);
			return ok();
		}
		const at = disk.now().toISOString();
		const by = ledger.last()?.change.pen.name ?? null;
		const about = { planId, at, why, by, changes: ledger.size, sha256 };
		const written = await keepBackup({ disk, log, folder, kept }, about, content);
		if (!written.ok) return written;
		this.#newest.set(planId, written.value);
		this.#revisions.set(planId, revision);
		return ok();
	}

	/** Read by the reader that reads a plan: what it cannot read is no backup. */
	async #read(planId: string, id: string): Promise<Result<BackupContent & { readonly copy: WorkingCopy }>> {
		const { disk, paths } = this.#parts;
		const read = await readBackup(disk, paths.backupsOf(planId), id);
		if (!read.ok) return read;
		return ok({ journal: read.value.journal, drafts: read.value.drafts, copy: copyFrom(read.value) });
	}

	#inTurn<Answer>(planId: string, act: () => Promise<Answer>): Promise<Answer> {
		const turns = this.#turns.get(planId) ?? new Turns();
		this.#turns.set(planId, turns);
		return turns.take(act);
	}
}

function copyFrom({ journal, drafts }: BackupContent): WorkingCopy {
	const reading = readJournal(journal, drafts, hashLine);
	return createWorkingCopy({ published: reading.lines, drafts: reading.drafts, labelOf: labelOfEdits });
}

function shown({ id, at, why, by, changes, bytes }: KeptBackup, before: KeptBackup | undefined): Backup {
	return { id, at, why, by, changes, bytes, more: changes - (before?.changes ?? 0) };
}
