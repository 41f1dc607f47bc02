/** One row of a sheet: which of its cells were changed, and which of those may be taken over. */

import type { Complaint } from '../../file/strict-json.ts';
import type { Edit, Pen, Scalar } from '../../ledger/change.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { checkEdits as checkTyped } from '../../ledger/typed.ts';
import { say } from '../../words/spoken.ts';
import { checkEdits } from '../check-edits.ts';
import { completeEdits } from '../complete-edits.ts';
import { splitRef } from '../plan.ts';
import type { OpenRound } from '../rounds.ts';
import { fieldSpec } from '../schema.ts';
import { cellValue } from './cell-value.ts';
import type { FoundCell } from './find-cells.ts';
import type { SheetLanguage } from './sheet-language.ts';
import type { SlipRow } from './slip.ts';

/** A cell with what it said before: when it was sent, or when it was last taken in. */
export type Written = FoundCell;

export interface RowContext {
	/** The plan as the sheet has seen it. */
	readonly base: Ledger;
	readonly pen: Pen;
	readonly rounds: readonly OpenRound[];
	readonly language: SheetLanguage;
}

export interface CheckedRow {
	readonly edits: readonly Edit[];
	readonly leftOut: readonly string[];
}

const unknownField: Complaint = (cell) => say('{cell} is for a field that this version does not know.', { cell });

interface Changed {
	readonly edit: Edit;
	readonly place: string;
}

/** Together where they fit; else each that does by itself, and the others named. */
export function rowEdits(row: SlipRow, cells: readonly Written[], context: RowContext): CheckedRow {
	const leftOut: string[] = [];
	const changed = cells.flatMap((cell): readonly Changed[] => {
		const spec = fieldSpec(splitRef(cell.record).collection, cell.field);
		const read = spec === undefined ? { not: unknownField } : cellValue(cell.cell, spec, context.language);
		if ('not' in read) {
			leftOut.push(say('{problem}; it is left out.', { problem: read.not(cell.place).replace(/\.$/, '') }));
			return [];
		}
		if (isSame(read.value, cell.sent)) return [];
		return [{ edit: [cell.record, cell.field, read.value], place: cell.place }];
	});
	const [first] = changed;
	if (first === undefined) return { edits: [], leftOut };
	const made = makes(row, context);
	const together = checked([...made, ...changed.map(({ edit }) => edit)], context);
	if (together.ok) return { edits: together.edits, leftOut };
	if (made.length > 0 || changed.length === 1)
		return { edits: [], leftOut: [...leftOut, `${first.place}: ${together.message}`] };
	const alone = changed.map((one) => ({ ...one, answer: checked([one.edit], context) }));
	const fit = alone.filter(({ answer }) => answer.ok);
	const fitTogether =
		fit.length < changed.length
			? checked(
					fit.map(({ edit }) => edit),
					context,
				)
			: together;
	for (const { place, answer } of alone) if (!answer.ok) leftOut.push(`${place}: ${answer.message}`);
	if (fitTogether.ok) return { edits: fitTogether.edits, leftOut };
	return { edits: [], leftOut: [...leftOut, `${first.place}: ${fitTogether.message}`] };
}

/** What makes the record of a blank row, where that is not there yet. */
function makes({ record, makes: made }: SlipRow, { base }: RowContext): readonly Edit[] {
	if (made === undefined || base.isKnown(record)) return [];
	return made.map(([field, value]): Edit => [record, field, value]);
}

type Checked =
	| { readonly ok: true; readonly edits: readonly Edit[] }
	| { readonly ok: false; readonly message: string };

function checked(given: readonly Edit[], { base, pen, rounds }: RowContext): Checked {
	if (given.length === 0) return { ok: true, edits: [] };
	const lookup = (ref: string) => base.record(ref);
	const edits = completeEdits(lookup, given);
	const may = checkEdits(lookup, pen, edits, { rounds });
	if (!may.ok) return { ok: false, message: may.error.message };
	const typed = checkTyped(edits, 'edit', base);
	return typed.ok ? { ok: true, edits: typed.value } : { ok: false, message: typed.error.message };
}

/** Spreadsheets know one kind of line break; one that was sent as another kind was not changed. */
function isSame(now: Scalar, before: Scalar): boolean {
	const was = typeof before === 'string' ? before.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').trim() : before;
	return now === was || (now === null && was === '');
}
