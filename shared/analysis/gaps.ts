/** The gap matrix: what each side expects of the other, how it is met, and where every gap ends. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Expectation, Plan } from '../plan/plan.ts';
import { type Standings, standingsOn } from './commitment-state.ts';
import { type Ending, endingOn, type OpenReason, type Outcome } from './endings.ts';
import { type Category, type CategoryGaps, categoriesOf } from './gap-categories.ts';
import { type GapFigures, gapFiguresOf } from './gap-figures.ts';
import { compareGaps } from './gap-order.ts';
import { asParty } from './names.ts';
import { numbersOf } from './numbering.ts';
import { type CrossHairs, crossHairsOf, type Quadrant, quadrantOf } from './quadrants.ts';
import { type Answers, answersOf, type Ratings, ratingsOf } from './ratings.ts';

/** Ratings are 1 to 9 in halves, or null where there is no number; `answers` says which of the three it is. */
export interface GapRow extends Ratings, GapFigures {
	readonly id: string;
	/** As shown, `E3`. */
	readonly number: string;
	readonly statement: string | null;
	readonly holder: Party | null;
	readonly deliverer: Party | null;
	readonly category: Category | null;
	readonly answers: Answers;
	readonly quadrant: Quadrant | null;
	/** Null where nothing needs an ending: the row is not below minimum. */
	readonly outcome: Outcome | null;
	readonly ending: Ending | null;
	/** Why the outcome is `open`; null where it is not. */
	readonly openBecause: OpenReason | null;
}

export interface Gaps {
	/** The worst first; see `compareGaps`. */
	readonly expectations: readonly GapRow[];
	readonly categories: readonly CategoryGaps[];
	readonly crossHairs: CrossHairs;
	/** Rows below minimum that end nowhere. */
	readonly open: number;
}

/** The matrix on a day in the plan's time zone. Linear in rows, plus sorting. */
export function gapsOf(plan: Plan, on: Day): Gaps {
	const { expectations } = plan.collections;
	const standings = standingsOn(plan.collections.commitments, on);
	const numbers = numbersOf(plan);
	const crossHairs = crossHairsOf(expectations.map(gapFiguresOf));
	const rows = expectations
		.map((expectation) =>
			gapRow(expectation, numbers.get(`expectations/${expectation.id}`) ?? '', crossHairs, standings, on),
		)
		.sort(compareGaps);
	return {
		expectations: rows,
		categories: categoriesOf(rows),
		crossHairs,
		open: rows.filter((row) => row.outcome === 'open').length,
	};
}

function gapRow(
	expectation: Expectation,
	number: string,
	crossHairs: CrossHairs,
	standings: Standings,
	on: Day,
): GapRow {
	const figures = gapFiguresOf(expectation);
	const needsEnding = figures.zone === 'below minimum';
	const end = needsEnding ? endingOn(expectation, standings, on) : { ending: null, openBecause: null };
	return {
		id: expectation.id,
		number,
		statement: expectation.statement,
		holder: asParty(expectation.holder),
		deliverer: asParty(expectation.deliverer),
		category: expectation.category,
		...ratingsOf(expectation),
		answers: answersOf(expectation),
		...figures,
		quadrant: quadrantOf(figures, crossHairs),
		outcome: needsEnding ? (end.ending?.kind ?? 'open') : null,
		ending: end.ending,
		openBecause: end.openBecause,
	};
}
