/** The calls by which a plan is brought back from a backup of this computer. */
import * as z from 'zod';
import type { Scalar } from '../ledger/change.ts';
import { asks, pen, planId, writes } from './call.ts';

/** What a backup was made for. */
export const backupReason = z.enum(['opened', 'closed', 'daily', 'before restoring']);
export type BackupReason = z.infer<typeof backupReason>;

export interface Backup {
	readonly id: string;
	/** ISO 8601, by the clock of this computer then. */
	readonly at: string;
	readonly why: BackupReason;
	/** Who wrote last in it; null where nobody had. */
	readonly by: string | null;
	/** How many changes it holds, drafts included, and how many more than the backup before it. */
	readonly changes: number;
	readonly more: number;
	readonly bytes: number;
}

export interface BackupList {
	/** Newest first. */
	readonly backups: readonly Backup[];
	/** Where they are kept. */
	readonly folder: string;
	/** True where the plan itself can be opened. */
	readonly isHere: boolean;
}

/** One field as it would be again. */
export interface RestoredField {
	readonly title: string;
	readonly label: string;
	readonly now: Scalar;
	readonly was: Scalar;
}

/** What restoring a backup would do. Nothing is done. */
export interface RestorePreview {
	/** The plan cannot be opened, and would be put in its place whole. */
	readonly isLost: boolean;
	/** Changes that the plan no longer has and that would come back. */
	readonly comeBack: number;
	/** How many fields would read as they did, and the first of them. */
	readonly fields: number;
	readonly first: readonly RestoredField[];
	/** Fields that read otherwise now and stay: the other side’s, what was agreed, rated or is in conflict. */
	readonly stays: number;
}

export interface Restored {
	readonly comeBack: number;
	readonly fields: number;
}

/** A backup of the private notes of a plan, and of the partner’s own profit. */
export interface NotesBackup {
	readonly id: string;
	/** ISO 8601, by the clock of this computer then. */
	readonly at: string;
	readonly why: BackupReason;
	/** How many it holds, and how many of them are not here now or read otherwise. */
	readonly notes: number;
	readonly differ: number;
}

export interface NotesBroughtBack {
	readonly notes: number;
	/** The backup of what was here before. */
	readonly before: string;
}

/** Details of a failure to open a plan of which nothing can be read any more. */
export interface LostPlan {
	readonly lost: true;
}

const id = z.string().regex(/^\d{6,12}-\d{8}T\d{6}Z\.jbp$/);

export const backupCalls = {
	'backups.list': asks<BackupList>()(z.strictObject({ planId })),
	'backups.look': asks<RestorePreview>()(z.strictObject({ planId, id, pen })),
	/**
	 * Nothing is overwritten: what is missing comes back, and fields are made as they were by a new change, which undo
	 * takes back. The plan as it stands is kept as a backup first.
	 */
	'backups.restore': writes<Restored>()(z.strictObject({ planId, id, pen })),

	/** The backups of what is kept privately, newest first: on this computer alone. */
	'notes.backups': asks<readonly NotesBackup[]>()(z.strictObject({ planId })),
	/** What is here now is kept first; bringing that back exactly is the way back. */
	'notes.bringBack': writes<NotesBroughtBack>()(z.strictObject({ planId, id, exactly: z.boolean() })),
} as const;
