/** The slip that travels hidden in a sheet: which plan it is of, how much its sender knew, and what each cell said. */

import * as z from 'zod';
import { isDay } from '../../base/dates.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { readStrictJson } from '../../file/strict-json.ts';
import { isChangeId, isFieldName, isRecordRef } from '../../ledger/line.ts';
import { say } from '../../words/spoken.ts';

const ref = z.string().refine(isRecordRef);
const field = z.string().refine(isFieldName);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const row = z.strictObject({
	record: ref,
	/** What its locked title said; null where it has none. */
	title: z.string().nullable(),
	/** The cells that were open: their column, the record and the field they write, and what they said. */
	cells: z.array(z.tuple([z.string().max(200), ref, field, scalar])),
	/** Of a blank row: what makes the new record with whatever is written. */
	makes: z.array(z.tuple([field, scalar])).optional(),
});

const slip = z.strictObject({
	format: z.literal('covalent fill-in'),
	version: z.literal(1),
	planId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
	/** Of this sheet: what came of it before is known by it. */
	sheet: z.string().regex(/^[a-z0-9]{6,24}$/),
	side: z.enum(['vendor', 'partner']),
	/** The language it is in, `de` or `de-CH`; English where it says none. */
	language: z
		.string()
		.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
		.optional(),
	/** When it was handed over, ISO 8601 in UTC. */
	at: z
		.string()
		.max(40)
		.refine((at) => isDay(at.slice(0, 10))),
	/** The published heads at that moment. */
	heads: z.array(z.string().refine(isChangeId)).max(10_000),
	pages: z.array(
		z.strictObject({
			key: z.string().max(40),
			/** The columns with something to fill in, and what stood at their heads. */
			columns: z.array(z.tuple([z.string().max(200), z.string()])),
			/** The column in which a row's title stands. */
			titles: z.string().max(200).nullable(),
			rows: z.array(row),
		}),
	),
});

export type Slip = z.infer<typeof slip>;
export type SlipPage = Slip['pages'][number];
export type SlipRow = z.infer<typeof row>;

/** A cell holds 32,767 characters; some room is left for what a spreadsheet makes of line breaks. */
const CHUNK = 30_000;
const LONGEST = 16_000_000;

/**
 * The slip as texts that each fit into one cell. All of it is ASCII, so that no half character begins a cell, and holds
 * no `_x000D_`, which spreadsheets take for a line break.
 */
export function printSlip(content: Slip): readonly string[] {
	const text = JSON.stringify(content).replace(
		/[^\x20-\x7E]|(?<=_)x/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	const chunks: string[] = [];
	for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
	return chunks;
}

/** Refuses, in a sentence, whatever is not exactly such a slip. */
export function readSlip(chunks: readonly string[]): Result<Slip> {
	const text = chunks.join('');
	if (text.length > LONGEST) return broken();
	const json = readStrictJson(text, () => say('The hidden page of this sheet'), LONGEST);
	if (!json.ok) return broken();
	const parsed = slip.safeParse(json.value);
	return parsed.success ? ok(parsed.data) : broken();
}

function broken(): Result<never> {
	return fail(
		'unreadable',
		say(
			'The hidden page of this sheet is damaged or was changed, so nothing can be taken from it. Ask for the sheet as it was first sent, with the answers copied into it.',
		),
	);
}
