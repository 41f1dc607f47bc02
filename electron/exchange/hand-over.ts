/** A copy that leaves: what it would tell the other side, and the signed file itself. */

import { fail, type Result } from '../../shared/base/result.ts';
import type { HandOverPreview, Reader } from '../../shared/contract/exchange.ts';
import { MOST_LISTED } from '../../shared/contract/limits.ts';
import type { FillInInput } from '../../shared/document/fill-in/fill-in-book.ts';
import { type CoveringLetter, LONGEST_NOTE } from '../../shared/file/covering-letter.ts';
import type { Signature } from '../../shared/file/jbp.ts';
import { oddCharacter } from '../../shared/file/strict-json.ts';
import type { Party, Pen } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { checkPen } from '../../shared/plan/check-edits.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { otherParty, PARTIES } from '../../shared/plan/field.ts';
import { fieldChanges } from '../../shared/plan/field-changes.ts';
import type { Language } from '../../shared/words/languages.ts';
import { documentWords } from '../../shared/words/load.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Words } from '../../shared/words/words.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import { languageIn } from '../plans/frame.ts';
import type { OpenPlan } from '../plans/open-plan.ts';
import type { Leaving } from '../plans/traffic.ts';
import type { ExchangeFile } from '../store/exchange-file.ts';
import { newestOf } from './known-there.ts';
import { lastCopies } from './memory.ts';

/** What a person says to a copy that leaves. */
export interface HandOver {
	readonly pen: Pen;
	/** Whom it is for, by name. */
	readonly to: string;
	readonly for: Reader;
	readonly note: string;
	/** Of a sheet to fill in; the plan’s own by default. */
	readonly language?: Language | undefined;
}

/**
 * What would change for the other side, from what it knows by the last copies; for a colleague, who gets the whole plan,
 * what leaves this computer for the first time. Nothing leaves.
 */
export function previewOf(plan: OpenPlan, exchanged: ExchangeFile, reader: Reader): HandOverPreview {
	const published = plan.traffic.published();
	const newest = reader === 'colleague' ? null : lastCopies(exchanged).newest;
	const before = reader === 'colleague' ? published : knownThere(plan, exchanged);
	const { lines, omitted } = plan.traffic.preview();
	const after = published.layer();
	after.add(lines);
	const news = [...published.lines(), ...lines].filter(({ id }) => after.counts(id) && !before.has(id));
	const changes = fieldChanges(before, after, news);
	return {
		since:
			newest === null ? null : { at: newest.at, how: newest.kind === 'sent' ? 'sent' : 'received', with: newest.with },
		changed: changes.length,
		changes: changes.slice(0, MOST_LISTED),
		stays: { notes: plan.material.refs().length, ballots: ballotsHere(plan), staleYeses: omitted.length },
		conflicts: conflictsIn(after).length,
	};
}

/** The plan as the other side has it, as far as is known here. */
function knownThere(plan: OpenPlan, exchanged: ExchangeFile): Ledger {
	const published = plan.traffic.published();
	const told = lastCopies(exchanged).heads.filter((head) => published.counts(head));
	const known = [...new Set([...told, ...newestOf(published, otherParty(plan.speaksFor))])];
	return (known.length === 0 ? null : published.at(known)) ?? createLedger();
}

/** Whether these words can stand in a file that leaves. */
export function checkHandOver({ pen, to, note }: Pick<HandOver, 'pen' | 'to' | 'note'>): Result<undefined> {
	for (const [what, text] of [
		[() => say('The note'), note],
		[() => say('The name of who it is for'), to],
	] as const) {
		const odd = oddCharacter(text);
		if (odd !== null) return fail('invalid', odd(what()));
	}
	if (note.length > LONGEST_NOTE)
		return fail(
			'invalid',
			say('The note has {count} characters; at most {most} fit.', {
				count: note.length,
				most: LONGEST_NOTE,
			}),
		);
	return checkPen(pen);
}

/** Who hands over what, with the key that signs it; null where this computer has none that can be used. */
export function signatureOf(
	by: Omit<CoveringLetter, 'key' | 'at'> & { readonly at: Date },
	key: ComputerKey | null,
): Signature | null {
	if (key === null) return null;
	const at = `${by.at.toISOString().slice(0, 19)}Z`;
	return { letter: { ...by, at, key: key.publicKey }, sign: key.sign };
}

/** The bytes of the copy. Nothing is published by it. */
export function copyOf(plan: OpenPlan, { pen, note }: Pick<HandOver, 'pen' | 'note'>, leaving: Leaving): Uint8Array {
	const { computer, speaksFor: party } = plan;
	const letter = { party, name: pen.name.trim(), company: plan.partyName(party), computer, at: plan.now(), note };
	return leaving.print(signatureOf(letter, plan.key));
}

/** A sheet for the other side to fill in, and how many cells it opens. Nothing is published by it. */
export function sheetOf(plan: OpenPlan, { ledger }: Leaving, mint: () => string, words: Words) {
	const side = otherParty(plan.speaksFor);
	return printSheetFor({ planId: plan.planId, ledger, side, on: plan.today(), at: plan.now(), mint, words });
}

/** The words of a sheet: of the language that was asked for, else of the plan’s own. */
export function sheetWords(ledger: Ledger, asked: Language | undefined): Promise<Words> {
	return documentWords(languageIn(ledger), asked);
}

/** The bytes of a sheet to fill in, of what counts in this ledger, and how many cells it opens. */
export async function printSheetFor(
	input: Omit<FillInInput, 'heads' | 'at'> & { readonly at: Date },
): Promise<{ readonly bytes: Uint8Array; readonly cells: number }> {
	// What lays out and writes a workbook comes with the first one.
	const { fillInBook } = await import('../../shared/document/fill-in/fill-in-book.ts');
	const { writeFillInBook } = await import('../documents/xlsx-writer.ts');
	const book = fillInBook({ ...input, heads: input.ledger.heads(), at: `${input.at.toISOString().slice(0, 19)}Z` });
	const cells = book.first.contents.reduce((sum, page) => sum + page.cells, 0);
	return { bytes: await writeFillInBook(book), cells };
}

/** How many ballots lie here of which the plan says no number yet. */
function ballotsHere(plan: OpenPlan): number {
	const { material } = plan;
	const lies = (round: string, party: Party) =>
		material.seats(round, party).length > 0 || material.sealed(round, party) !== null;
	return material.rounds().reduce((sum, round) => sum + PARTIES.filter((party) => lies(round, party)).length, 0);
}
