/** The calls by which a plan travels through a folder that OneDrive, SharePoint, Dropbox or Syncthing keeps in step. */

import * as z from 'zod';
import type { Party } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import { asks, planId, writes } from './call.ts';

/** Another copy of the plan that is connected to the same folder. */
export interface FolderCopy {
	readonly copy: string;
	readonly party: Party;
	/** Who uses that computer, or empty. */
	readonly name: string;
	readonly computer: string;
	/** When it last said what it has, ISO 8601. */
	readonly at: string;
	/** How many of the changes that lie in the folder it has not said to have. */
	readonly lacks: number;
}

/** Something that must not be overlooked; it stands there until a person has seen it. */
export interface FolderAlarm {
	readonly id: string;
	readonly text: string;
}

export interface FolderConnection {
	readonly path: string;
	/** ISO 8601. */
	readonly since: string;
	/** One sentence while the folder cannot be read or written; null while all is well. It is tried again by itself. */
	readonly trouble: string | null;
	/** Sentences on single files: not whole yet, damaged, refused, of another plan. The plan is untouched by them. */
	readonly files: readonly string[];
	readonly alarms: readonly FolderAlarm[];
	/** Sentences: what lies in the folder and waits for changes that nobody has brought yet. */
	readonly waiting: readonly string[];
	/** True while something that was sent is not in the folder yet. */
	readonly sending: boolean;
	readonly sentAt: string | null;
	/** When the folder was last looked through without trouble; null before the first time. */
	readonly lookedAt: string | null;
	/** What *send* would put there: fields still in drafts, and published changes that the folder does not hold. */
	readonly unsent: { readonly fields: number; readonly changes: number };
	/** The other side's newest change in the plan here; null where there is none. */
	readonly last: { readonly party: Party; readonly name: string; readonly at: string } | null;
	/** The other side's copies first, each newest first. */
	readonly copies: readonly FolderCopy[];
	/** Changes that came in through the folder and were taken back here; they stay out until a person wants them. */
	readonly takenBack: number;
}

export interface FolderState {
	/** Null while the plan is not connected. */
	readonly connection: FolderConnection | null;
}

/** A folder before the plan is connected to it. */
export interface FolderLook {
	/** The folder as the system names it. */
	readonly path: string;
	/** Changes of this plan that lie there and are new here: they would come in. */
	readonly comes: number;
	/** Published changes that the folder does not hold: *send* would put them there, with what is still in drafts. */
	readonly leaves: { readonly fields: number; readonly changes: number };
}

const path = z
	.string()
	.trim()
	.min(1, { error: () => say('Name a folder.') })
	.max(4000);

export const folderCalls = {
	'folder.state': asks<FolderState>()(z.strictObject({ planId })),
	/** The desktop asks which folder; null when the person thinks better of it. The browser types its path instead. */
	'folder.choose': asks<{ readonly path: string | null }>()(z.strictObject({})),
	/** What would leave and what would come in. Nothing does. */
	'folder.look': asks<FolderLook>()(z.strictObject({ planId, path })),
	/** From here on what others send comes in by itself, and this copy says there what it has. Nothing is sent. */
	'folder.connect': writes<FolderState>()(z.strictObject({ planId, path })),
	/** Publishes the drafts and puts everything into the folder that it does not hold yet. */
	'folder.send': writes<{ readonly sent: number }>()(z.strictObject({ planId })),
	/** Looks at once instead of in a few seconds. */
	'folder.check': writes<FolderState>()(z.strictObject({ planId })),
	/** The plan stays as it is, and so does all that was sent. */
	'folder.disconnect': writes<FolderState>()(z.strictObject({ planId })),
	/** A person has seen an alarm. */
	'folder.seen': writes<FolderState>()(z.strictObject({ planId, id: z.string().max(80) })),
	/** Takes in again what came in through the folder and was taken back. */
	'folder.takeAgain': writes<FolderState>()(z.strictObject({ planId })),
} as const;

export interface FolderEvents {
	/** Something was sent, came in, or went wrong: ask again. */
	'folder.changed': { readonly planId: string };
}
