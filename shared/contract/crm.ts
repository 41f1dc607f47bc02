/**
 * The calls by which figures come in from a CRM: a file is handed in or chosen, looked at, added up in a worker, and its
 * totals are entered once a person says so. Its rows lie on this computer; while both sides are in the room no window
 * gets any of them.
 */
import * as z from 'zod';
import type { Period } from '../base/periods.ts';
import { DELIMITERS } from '../crm/delimiter.ts';
import { type ImportMap, importMap } from '../crm/import-map.ts';
import type { PenParty, RecordRef } from '../ledger/change.ts';
import { asks, pen, planId, ref, writes } from './call.ts';
import { PART_BYTES } from './limits.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type CrmEncoding = (typeof ENCODINGS)[number];

/** A file the core knows by a name of its own; a window never gets its path. */
export interface CrmFile {
	readonly file: string;
	readonly name: string;
	/** In bytes. */
	readonly size: number;
}

export interface CrmColumn {
	readonly name: string;
	readonly holds: 'days' | 'numbers' | 'words' | 'nothing';
	/** The ways in which its days may be written, the likeliest first; several where they fit alike. */
	readonly formats: readonly string[];
	/** Its values, the most frequent first; empty where there are too many to choose from. */
	readonly values: readonly string[];
}

/** The first rows of a file, and how they were read. */
export interface CrmLook {
	readonly encoding: CrmEncoding;
	readonly delimiter: string;
	readonly decimal: '.' | ',';
	/** Where the header stands; the first line is 1. */
	readonly line: number;
	readonly columns: readonly CrmColumn[];
	/** The first of them, long cells cut short. */
	readonly rows: readonly (readonly string[])[];
	/** What is odd about the header and does no harm, in sentences. */
	readonly notes: readonly string[];
	/** How a file with these columns was mapped before on this computer, the newest first; those of this plan name their goal. */
	readonly remembered: readonly { readonly goal: RecordRef | null; readonly map: ImportMap }[];
}

export interface CrmTotal {
	readonly period: Period;
	/** The months whose rows it adds up: `Feb–Apr 2027`. */
	readonly months: string;
	/** As the plan would keep it: minor units for money. */
	readonly value: number;
	/** It does not count for the plan: no day of it lies in the plan, or to a sum it began before. */
	readonly isOutside: boolean;
	/** What the plan has now; null where it has nothing. */
	readonly before: {
		/** Null where it holds several values that nobody has settled. */
		readonly value: number | null;
		readonly source: string | null;
		readonly asOf: string | null;
		/** The import on this computer that brought it. */
		readonly from: { readonly file: string; readonly rows: number; readonly day: string } | null;
		readonly isSameFile: boolean;
	} | null;
}

/** What a file adds up to, before anything is entered. */
export interface CrmReport {
	readonly rows: number;
	readonly used: number;
	readonly problems: readonly { readonly line: number; readonly reason: string }[];
	readonly problemCount: number;
	readonly totals: readonly CrmTotal[];
	readonly encoding: CrmEncoding;
	readonly delimiter: string;
	readonly decimal: '.' | ',';
	readonly dateFormat: string;
	/** The source as both sides will read it. */
	readonly source: string;
	/** On the file, and on what of it was imported before: sentences. */
	readonly notes: readonly string[];
	/** Why these totals cannot be entered, in a sentence; null where they can. */
	readonly refused: string | null;
}

/** An import as the list on this computer keeps it. */
export interface CrmImport {
	readonly id: string;
	readonly file: string;
	readonly day: string;
	readonly goal: RecordRef;
	readonly rows: number;
	readonly used: number;
	readonly skipped: number;
	readonly periods: readonly Period[];
	/** Those whose figure the plan still has from it; none where it was taken back, or replaced. */
	readonly standing: readonly Period[];
}

/** What stands behind the actual of a goal and period. */
export type CrmBehind =
	| {
			readonly kind: 'rows';
			readonly file: string;
			readonly day: string;
			readonly columns: readonly string[];
			readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
			/** Where the next of them begin; null when these are the last. */
			readonly next: number | null;
	  }
	/** It came from a CRM, and the rows lie on another computer. */
	| { readonly kind: 'elsewhere'; readonly computer: string | null; readonly party: PenParty }
	/** Somebody stated it, or it came in another way. */
	| { readonly kind: 'no rows' };

const period = z.string().regex(/^\d{4}-(\d{2}|Q[1-4])$/);
const file = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const how = z.strictObject({
	encoding: z.enum(ENCODINGS).optional(),
	delimiter: z.enum(DELIMITERS).optional(),
	decimal: z.enum(['.', ',']).optional(),
});
export type CrmHow = z.infer<typeof how>;

export const crmCalls = {
	/** The desktop asks for a file; null where the person thinks better of it. In the browser files are handed in. */
	'crm.choose': asks<CrmFile | null>()(z.strictObject({ planId })),
	/** Begins to hand in a file of this size, part by part. */
	'crm.begin': writes<CrmFile>()(
		z.strictObject({
			planId,
			name: z.string().trim().min(1).max(300),
			size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
		}),
	),
	'crm.part': writes<{ readonly received: number }>()(
		z.strictObject({
			...{ planId, file, at: z.number().int().min(0) },
			base64: z.base64().max(Math.ceil(PART_BYTES / 3) * 4),
		}),
	),
	/** Forgets a file; one that was handed in is removed. */
	'crm.letGo': asks<undefined>()(z.strictObject({ planId, file })),
	/** The first rows of a file, read as it seems to be written or as a person says. */
	'crm.look': asks<CrmLook>()(z.strictObject({ planId, file, how })),
	/** Adds up the whole file; `crm.progress` says how far it is. Nothing is entered. */
	'crm.addUp': asks<CrmReport>()(z.strictObject({ planId, file, map: importMap })),
	'crm.cancel': asks<undefined>()(z.strictObject({ planId, file })),
	/** Enters the totals of these periods, as they were added up last. */
	'crm.enter': writes<{ readonly entered: number }>()(
		z.strictObject({ planId, file, pen, periods: z.array(period).min(1).max(5000) }),
	),
	/** The imports of this computer, the newest first. */
	'crm.imports': asks<readonly CrmImport[]>()(z.strictObject({ planId })),
	/** Takes an import off the list, with its rows on this computer; refused while one of its figures stands. */
	'crm.forget': writes<undefined>()(z.strictObject({ planId, id: file })),
	/** The rows behind an actual, read from their file again. */
	'crm.behind': asks<CrmBehind>()(
		z.strictObject({
			...{ planId, goal: ref, period },
			from: z.number().int().min(0).optional(),
		}),
	),
} as const;

export interface CrmEvents {
	/** How much of a file has been read, from 0 to 1. */
	'crm.progress': { readonly planId: string; readonly file: string; readonly done: number };
}
