/** Compares a sheet that came back with what was sent: only what its side changed, only where it may. */

import { isDay } from '../../base/dates.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { ChangeId, Edit, Line, RecordRef, Scalar } from '../../ledger/change.ts';
import { namedBy } from '../../ledger/graph.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { say, spoken } from '../../words/spoken.ts';
import { splitRef } from '../plan.ts';
import { openRounds } from '../rounds.ts';
import { roundsIn } from '../rounds-in.ts';
import { fieldSpec } from '../schema.ts';
import { rowEdits, type Written } from './check-row.ts';
import { findPage } from './find-cells.ts';
import { mayFillIn } from './own-fields.ts';
import { HIDDEN_PAGE, type ReturnedPage } from './returned.ts';
import { isFromSheet, penOfSheet, type SheetChange } from './sheet-change.ts';
import type { SheetLanguage } from './sheet-language.ts';
import { readSlip, type Slip, type SlipRow } from './slip.ts';

/** A sheet that came back, judged against the plan as it is here. */
export interface FilledIn {
	readonly slip: Slip;
	/** The company that filled it in. */
	readonly company: string;
	readonly change: SheetChange;
	/** Sentences: cells that are not taken over, and why; and what else is to be known before it is taken in. */
	readonly leftOut: readonly string[];
	/** Whether people wrote into it what was not taken in yet, or cannot be. */
	readonly hasMore: boolean;
}

/** More sentences than this nobody reads. */
const MOST_LEFT_OUT = 200;

/** The slip of a workbook; a workbook without one was not made here. */
export function slipIn(pages: readonly ReturnedPage[]): Result<Slip> {
	const hidden = pages.find(({ name }) => name === HIDDEN_PAGE);
	if (hidden === undefined)
		return fail(
			'unreadable',
			say(
				'This workbook is no sheet that was handed over to be filled in: it has no hidden page that says of which plan it is.',
			),
		);
	const chunks: string[] = [];
	for (const [cell] of hidden.rows) {
		if (cell?.kind !== 'text') break;
		chunks.push(cell.value);
	}
	return readSlip(chunks);
}

/**
 * What the sheet changes. It claims to have seen what it was handed over from, and what was taken from it before:
 * what was written here meanwhile meets it as a conflict, like any other. Refuses a sheet whose hidden page says
 * something else than the plan did, and one handed over from changes that are not here.
 */
export function takeIn(
	slip: Slip,
	pages: readonly ReturnedPage[],
	ledger: Ledger,
	language: SheetLanguage,
): Result<FilledIn> {
	const sent = ledger.at(slip.heads);
	if (sent === null || slip.heads.length === 0)
		return fail(
			'not-found',
			say('This sheet was handed over from a newer copy of the plan than the one here. Take that copy in first.'),
		);
	const before = ledger
		.history()
		.filter(({ id, change }) => ledger.counts(id) && isFromSheet(change.replica, slip.sheet));
	if (!isTrue(slip, sent))
		return fail(
			'unreadable',
			say(
				'The hidden page of this sheet says something else than the plan did when it was handed over, so nothing is taken from it.',
			),
		);
	const after = before.length === 0 ? slip.heads : newest(before);
	const base = before.length === 0 ? sent : ledger.at(after);
	if (base === null)
		return fail(
			'not-found',
			say(
				'Changes that were taken from this sheet before are not all here. Take in the newest copy of the plan first.',
			),
		);
	const pen = penOfSheet({ side: slip.side, company: '', name: null });
	const rounds = [...openRounds(roundsIn(base)), ...openRounds(roundsIn(ledger))];
	const taken = takenBefore(before);
	const edits: Edit[] = [];
	const leftOut: string[] = [];
	for (const page of slip.pages) {
		const found = findPage(page, pages);
		leftOut.push(...found.leftOut);
		for (const { row, cells } of found.rows) {
			const written = cells.map((cell): Written => ({ ...cell, sent: saidLast(taken, cell) }));
			const checked = rowEdits(row, written, { base, pen, rounds, language });
			edits.push(...checked.edits);
			leftOut.push(...checked.leftOut);
		}
	}
	const known = [...aboutBefore(before, edits), ...aboutNewer(slip, ledger)];
	return ok({
		slip,
		company: String(ledger.record(`parties/${slip.side}`)?.values.name ?? `the ${slip.side}`),
		change: { sheet: slip.sheet, after, edits },
		leftOut: [...known, ...shortened(leftOut), ...aboutRatings(edits)],
		hasMore: edits.length + leftOut.length > 0,
	});
}

/** The hidden page lies in the other side's hands: what it says has to be what the plan said. */
function isTrue(slip: Slip, sent: Ledger): boolean {
	return slip.pages.every(({ rows }) =>
		rows.every((row) => row.cells.every(([, ref, field, value]) => isTrueOf(row, ref, field, value, slip, sent))),
	);
}

function isTrueOf(row: SlipRow, ref: RecordRef, field: string, value: Scalar, { side }: Slip, sent: Ledger): boolean {
	const view = sent.record(ref);
	const spec = fieldSpec(splitRef(ref).collection, field);
	if (spec === undefined || (view?.values[field] ?? null) !== value || view?.conflicts?.[field] !== undefined)
		return false;
	const makes = row.makes ?? [];
	if (!makes.every(([name]) => fieldSpec(splitRef(row.record).collection, name)?.role === true)) return false;
	const holder = sent.record(row.record)?.values ?? Object.fromEntries(makes);
	// A record that hangs on the row's may be not there yet; whose it is follows from the row's.
	return mayFillIn(ref, field, spec, view?.values ?? holder, side);
}

/** What stands in a cell's field by what was taken from this sheet last. */
function takenBefore(before: readonly Line[]): ReadonlyMap<string, Scalar> {
	const taken = new Map<string, Scalar>();
	for (const { change } of before) for (const [ref, field, value] of change.edits) taken.set(`${ref} ${field}`, value);
	return taken;
}

function saidLast(taken: ReadonlyMap<string, Scalar>, { record, field, sent }: Written): Scalar {
	const last = taken.get(`${record} ${field}`);
	return last === undefined ? sent : last;
}

function newest(lines: readonly Line[]): readonly ChangeId[] {
	const seen = new Set(lines.flatMap(namedBy));
	return lines.flatMap(({ id }) => (seen.has(id) ? [] : [id]));
}

function aboutBefore(before: readonly Line[], edits: readonly Edit[]): readonly string[] {
	const last = before.at(-1);
	if (last === undefined)
		return edits.length === 0 ? [say('Nothing was filled in since this sheet was handed over.')] : [];
	const day = dayOf(last.change.at);
	return [
		edits.length === 0
			? say('This sheet was taken in before, on {day}; there is nothing new in it.', { day })
			: say('This sheet was taken in before, on {day}; only what was filled in since then counts.', { day }),
	];
}

/** A sheet handed over later was taken in already: this one knows nothing of it. */
function aboutNewer(slip: Slip, ledger: Ledger): readonly string[] {
	const newer = ledger.history().findLast(({ id, change }) => {
		const isOther = isFromSheet(change.replica) && !isFromSheet(change.replica, slip.sheet);
		if (!isOther || change.pen.party !== slip.side || change.prev !== null || !ledger.counts(id)) return false;
		return (
			slip.heads.every((head) => ledger.covers(change.after, head)) &&
			!change.after.every((head) => ledger.covers(slip.heads, head))
		);
	});
	if (newer === undefined) return [];
	return [
		say(
			'This sheet was handed over on {day}; a newer one was taken in on {later}. Where the two say different things, both are kept as a conflict to settle.',
			{ day: dayOf(slip.at), later: dayOf(newer.change.at) },
		),
	];
}

/** Of a moment; what a stranger wrote may be no day of the calendar. */
function dayOf(at: string): string {
	const day = at.slice(0, 10);
	return isDay(day) ? spoken().shortDay(day) : day;
}

function aboutRatings(edits: readonly Edit[]): readonly string[] {
	const count = edits.filter(([ref, field]) => fieldSpec(splitRef(ref).collection, field)?.kind === 'rating').length;
	if (count === 0) return [];
	return [
		say(
			'{count, plural, =1 {One rating was} other {# ratings were}} given in Excel, and so not blind; the plan says so.',
			{ count },
		),
	];
}

function shortened(sentences: readonly string[]): readonly string[] {
	if (sentences.length <= MOST_LEFT_OUT) return sentences;
	return [
		...sentences.slice(0, MOST_LEFT_OUT),
		say('And {count} more like these.', { count: sentences.length - MOST_LEFT_OUT }),
	];
}
