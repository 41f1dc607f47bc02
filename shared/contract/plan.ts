/** The calls by which one plan is opened, written in and remembered. */
import * as z from 'zod';
import { MAX_LINE_LENGTH } from '../file/strict-json.ts';
import type { Assignment, Party, Pen, PenParty, RecordRef, RecordView, Scalar } from '../ledger/change.ts';
import { asks, field, pen, planId, ref, writes } from './call.ts';
import type { ExportJob } from './export.ts';
import type { RunningSession } from './session.ts';

const scalar = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]);
const edit = z.tuple([ref, field, scalar]);
/** The plan revision that was on screen when editing began. */
const base = z.number().int().min(0);
/** What a field said there. What came in from elsewhere may be longer than what is typed here. */
const said = z.tuple([ref, field, z.union([z.string().max(MAX_LINE_LENGTH), z.number(), z.boolean(), z.null()])]);

export interface SaveState {
	readonly state: 'saved' | 'saving' | 'cannot save';
	/** Edits that are in memory and not yet on disk. */
	readonly pending: number;
	readonly message: string | null;
	readonly at: string | null;
}

/** For each pen what undo would take back and redo bring again, in words; null where there is nothing. */
export type UndoState = Readonly<Record<PenParty, { readonly undo: string | null; readonly redo: string | null }>>;

export interface OpenedPlan {
	readonly planId: string;
	readonly speaksFor: Party;
	/** True while both sides are in the room and the other side's pen may be used. */
	readonly roomOpen: boolean;
	/** The title of another plan of this computer whose session runs: nothing private of this one is shown beside it. */
	readonly sessionElsewhere: string | null;
	/** The session that runs or rests here. */
	readonly session: RunningSession | null;
	readonly revision: number;
	readonly records: readonly RecordView[];
	/** Where the next chunk begins; null when this is all. */
	readonly next: number | null;
	readonly total: number;
	readonly undo: UndoState;
	readonly save: SaveState;
	/** Changes that wait for others that are missing, forks, and ballots that are not what was locked: sentences. */
	readonly waiting: readonly string[];
	/** How many of these sentences, the first ones, name changes that are missing: a backup may hold them. */
	readonly missing: number;
	/** When the newest change was made: the plan's today is never before it. */
	readonly newest: string | null;
}

export interface PlanChunk {
	readonly revision: number;
	readonly records: readonly RecordView[];
	readonly next: number | null;
}

export interface Edited {
	readonly revision: number;
}

/** Details of a failure with code `changed` or `conflict`: every value the field now has. */
export interface ChangedField {
	readonly record: RecordRef;
	readonly field: string;
	readonly values: readonly Assignment[];
	/** The plan's when these values were read: whoever decides over them hands it back. */
	readonly revision: number;
	/** True when the program was started anew since editing began: it is not known whether anybody changed the field. */
	readonly restarted?: true;
}

export interface HistoryEntry {
	readonly id: string;
	readonly at: string;
	readonly pen: Pen;
	readonly computer: string | null;
	/** Still a draft on this computer: the other side has not got it. */
	readonly draft: boolean;
	readonly edits: readonly HistoryEdit[];
}

export interface HistoryEdit {
	readonly record: RecordRef;
	readonly field: string;
	/** The field's label from the schema, or its raw name where a newer version wrote it. */
	readonly label: string;
	readonly title: string;
	readonly before: Scalar;
	readonly after: Scalar;
}

export const planCalls = {
	'plan.open': asks<OpenedPlan>()(z.strictObject({ planId })),
	'plan.chunk': asks<PlanChunk>()(z.strictObject({ planId, from: z.number().int().min(0) })),
	'plan.edit': writes<Edited>()(
		z.strictObject({
			...{ planId, pen, base, edits: z.array(edit).min(1).max(2000) },
			/** By this alone the core of a later run can tell that nothing would be written over unread. */
			seen: z.array(said).max(2000).optional(),
		}),
	),
	'plan.resolve': writes<Edited>()(z.strictObject({ planId, pen, base, record: ref, field, value: scalar })),
	'plan.undo': writes<Edited>()(z.strictObject({ planId, pen })),
	'plan.redo': writes<Edited>()(z.strictObject({ planId, pen })),
	/** Newest first. */
	'plan.history': asks<readonly HistoryEntry[]>()(
		z.strictObject({ planId, record: ref.optional(), limit: z.number().int().min(1).max(500).optional() }),
	),
	'plan.room': asks<{ readonly roomOpen: boolean }>()(z.strictObject({ planId, open: z.boolean() })),
	'plan.retrySave': asks<SaveState>()(z.strictObject({ planId })),
	'plan.rescue': asks<ExportJob>()(z.strictObject({ planId })),

	'notes.read': asks<Readonly<Record<RecordRef, string>>>()(z.strictObject({ planId })),
	'notes.save': writes<undefined>()(z.strictObject({ planId, record: ref, text: z.string().max(20_000) })),

	/** What the partner earns a month with one-time business, in minor units: on its own computer, until it shares it. */
	'transition.profit': asks<{ readonly amount: number | null }>()(z.strictObject({ planId })),
	'transition.saveProfit': writes<undefined>()(
		z.strictObject({ planId, amount: z.number().int().min(1).max(1_000_000_000_000).nullable() }),
	),
} as const;

export interface PlanEvents {
	'plan.changed': {
		readonly planId: string;
		/** The revision these records bring the replica to, and the one it must stand at before. */
		readonly revision: number;
		readonly previous: number;
		readonly records: readonly RecordView[];
		readonly gone: readonly RecordRef[];
		readonly undo: UndoState;
	};
	'plan.save': { readonly planId: string; readonly save: SaveState };
	'plan.room': { readonly planId: string; readonly roomOpen: boolean };
}
