/** The workbook that the side which has not installed anything fills in: its own cells, everything else locked. */
import { commitmentsOf } from '../../analysis/commitments.ts';
import { filled, namesOf } from '../../analysis/names.ts';
import { numbersOf } from '../../analysis/numbering.ts';
import type { Day } from '../../base/dates.ts';
import type { ChangeId, Party } from '../../ledger/change.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { conflictsIn } from '../../plan/conflicts.ts';
import { NO_NUMBER, otherParty } from '../../plan/field.ts';
import { readPlan } from '../../plan/plan.ts';
import { openRounds } from '../../plan/rounds.ts';
import { visibleRecords } from '../../plan/show.ts';
import type { Words } from '../../words/words.ts';
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
	/** The language it is written in. What people wrote stays in theirs. */
	readonly words: Words;
}

export function fillInBook({ planId, ledger, side, heads, on, at, mint, words }: FillInInput): FillInBook {
	const plan = readPlan(visibleRecords(ledger));
	const other = otherParty(side);
	const names = namesOf(plan, words);
	const context: FillInContext = {
		...{ plan, side, other, names, mint, words, numbers: numbersOf(plan), rounds: openRounds(plan) },
		contested: new Set(conflictsIn(ledger).map(({ record, field }) => `${record} ${field}`)),
	};
	const made = pageSpecs(context, commitmentsOf(plan, on).commitments).flatMap((spec) => pageOf(spec, context) ?? []);
	const pages = made.map(({ page }) => page);
	const title = filled(plan.frame.title) ?? words.say('Joint business plan');
	const about = { plan: title, side: names[side], other: names[other], day: words.day(on) };
	return {
		...{ title, words, side, names, pages },
		foot: words.say('{plan}: for {side}, {day}', about),
		first: { title, ...firstPage(about, words), contents: pages.map(contentOf) },
		slip: {
			...{ format: 'covalent fill-in', version: 1, planId, sheet: mint(), side, at, heads: [...heads] },
			...languageOfSlip(words),
			pages: made.map(({ slip }) => slip),
		},
	};
}

type About = Readonly<Record<'side' | 'other' | 'day', string>>;

function firstPage(about: About, { say, term }: Words): Pick<FillInBook['first'], 'name' | 'subtitle' | 'lines'> {
	const [abstained, early] = NO_NUMBER.map(term);
	return {
		name: say('Start|page to fill in'),
		subtitle: say('For {side} to fill in; handed over by {other} on {day}', about),
		lines: [
			say(
				'This is what {side} says in the plan with {other}. Nothing has to be installed: fill it in here, save it, send it back.',
				about,
			),
			say(
				'Write in the coloured cells with a border; everything else is locked. What you leave as it is stays as it is.',
			),
			say(
				'Ratings run from 1 (low) to 9 (high), halves allowed. Where you cannot rate, choose “{abstained}” or “{early}”.',
				{ abstained: abstained ?? '', early: early ?? '' },
			),
			say('Type days the way your Excel shows them. Formulas, extra rows and renamed titles are not taken over.'),
			say(
				'{Other} sees every change before it enters the plan, marked as filled in by {side} in Excel. Ratings given here are not blind.',
				about,
			),
		],
	};
}

/** A sheet that says nothing of it is in English: so were all that were handed over before there were others. */
function languageOfSlip({ language, locale }: Words): Pick<FillInBook['slip'], 'language'> {
	if (language === 'en') return {};
	const [, region] = /-([A-Z]{2})$/.exec(locale) ?? [];
	return { language: region === undefined ? language : `${language}-${region}` };
}

function contentOf(page: BookPage): FillInBook['first']['contents'][number] {
	return { page: page.name, what: page.title, cells: openCells(page) };
}

function openCells({ rows }: BookPage): number {
	const existing = rows.filter(({ isNew }) => !isNew);
	return existing.reduce((sum, { cells }) => sum + cells.filter(({ kind }) => kind === 'open').length, 0);
}
