/** The workbook that the side which has not installed anything fills in: its own cells, everything else locked. */
import { commitmentsOf } from '../../analysis/commitments.ts';
import { capitalized, filled, namesOf } from '../../analysis/names.ts';
import { numbersOf } from '../../analysis/numbering.ts';
import { dayInWords } from '../../analysis/words.ts';
import type { Day } from '../../base/dates.ts';
import type { ChangeId, Party } from '../../ledger/change.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { conflictsIn } from '../../plan/conflicts.ts';
import { otherParty } from '../../plan/field.ts';
import { readPlan } from '../../plan/plan.ts';
import { openRounds } from '../../plan/rounds.ts';
import { visibleRecords } from '../../plan/show.ts';
import type { BookPage, FillInBook } from './book.ts';
import { type FillInContext, pageOf } from './page.ts';
import { pageSpecs } from './pages.ts';

export interface FillInInput {
	readonly planId: string;
	/** What is published: nothing else leaves. */
	readonly ledger: Ledger;
	/** The side that fills it in. */
	readonly side: Party;
	readonly heads: readonly ChangeId[];
	/** The day commitments are read on, in the plan's time zone. */
	readonly on: Day;
	/** ISO 8601 in UTC. */
	readonly at: string;
	/** A new short id of letters and digits, different every time. */
	readonly mint: () => string;
}

export function fillInBook({ planId, ledger, side, heads, on, at, mint }: FillInInput): FillInBook {
	const plan = readPlan(visibleRecords(ledger));
	const other = otherParty(side);
	const names = namesOf(plan);
	const context: FillInContext = {
		...{ plan, side, other, names, mint, numbers: numbersOf(plan), rounds: openRounds(plan) },
		contested: new Set(conflictsIn(ledger).map(({ record, field }) => `${record} ${field}`)),
	};
	const made = pageSpecs(context, commitmentsOf(plan, on).commitments).flatMap((spec) => pageOf(spec, context) ?? []);
	const pages = made.map(({ page }) => page);
	const title = filled(plan.frame.title) ?? 'Joint business plan';
	const [mine, theirs] = [names[side], names[other]];
	return {
		...{ title, side, names, pages },
		day: dayInWords(on),
		first: {
			title,
			subtitle: `For ${mine} to fill in; handed over by ${theirs} on ${dayInWords(on)}`,
			lines: [
				`This is what ${mine} says in the plan with ${theirs}. Nothing has to be installed: fill it in here, save it, send it back.`,
				'Write in the coloured cells with a border; everything else is locked. What you leave as it is stays as it is.',
				'Ratings run from 1 (low) to 9 (high), halves allowed. Where you cannot rate, choose “abstained” or “too early to say”.',
				'Type days the way your Excel shows them. Formulas, extra rows and renamed titles are not taken over.',
				`${capitalized(theirs)} sees every change before it enters the plan, marked as filled in by ${mine} in Excel. Ratings given here are not blind.`,
			],
			contents: pages.map((page) => ({ page: page.name, what: page.title, cells: openCells(page) })),
		},
		slip: {
			...{ format: 'covalent fill-in', version: 1, planId, sheet: mint(), side, at, heads: [...heads] },
			pages: made.map(({ slip }) => slip),
		},
	};
}

function openCells({ rows }: BookPage): number {
	const existing = rows.filter(({ isNew }) => !isNew);
	return existing.reduce((sum, { cells }) => sum + cells.filter(({ kind }) => kind === 'open').length, 0);
}
