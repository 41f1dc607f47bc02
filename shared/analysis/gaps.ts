/** The gap matrix: what each side expects of the other, how it is met, and where every gap ends. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Expectation, Plan } from '../plan/plan.ts';
import { type Standings, standingsOn } from './commitment-state.ts';
import { type Ending, endingOn, type OpenReason, type Outcome } from './endings.ts';
import { type Category, type CategoryGaps, categoriesOf } from './gap-categories.ts';
import { compareGaps } from './gap-order.ts';
import { asParty } from './names.ts';
import { numbersOf } from './numbering.ts';
import { type CrossHairs, crossHairsOf, type Quadrant, quadrantOf } from './quadrants.ts';
import { type Answers, answersOf, difference, numberOf, type Ratings, ratingsOf } from './ratings.ts';

export type Zone = 'unrated' | 'below minimum' | 'within tolerance' | 'at or above desired';

/** Ratings are 1 to 9 in halves, or null where there is no number; `answers` says which of the three it is. */
export interface GapRow extends Ratings {
	readonly id: string;
	/** As shown, `E3`. */
	readonly number: string;
	readonly statement: string | null;
	readonly holder: Party | null;
	readonly deliverer: Party | null;
	readonly category: Category | null;
	readonly answers: Answers;
	/** The holder's importance and perceived, and the deliverer's view of itself. */
	readonly importance: number | null;
	readonly perceived: number | null;
	readonly selfView: number | null;
	/** vs minimum: holder's perceived − minimum, −8 to 8. Source: zone of tolerance (Parasuraman, Zeithaml, Berry). */
	readonly adequacyGap: number | null;
	/** vs desired: holder's perceived − desired, −8 to 8. Same source. */
	readonly superiorityGap: number | null;
	/** Deliverer's guess − holder's desired, −8 to 8. Source: mutual-view gap of alliance health checks. */
	readonly misreading: number | null;
	/** Deliverer's perceived − holder's perceived, −8 to 8. Same source. */
	readonly viewGap: number | null;
	/** Vendor's importance − partner's importance, −8 to 8. */
	readonly priorityGap: number | null;
	/** Holder's importance × max(0, minimum − perceived), 0 to 72. */
	readonly severity: number | null;
	readonly zone: Zone;
	readonly quadrant: Quadrant | null;
	/** Null where nothing needs an ending: the row is not below minimum. */
	readonly outcome: Outcome | null;
	readonly ending: Ending | null;
	/** Why the outcome is `open`; null where it is not. */
	readonly openBecause: OpenReason | null;
	/** True where a merge has brought a minimum above the desired: to be settled by the holder. */
	readonly ruleBroken: boolean;
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
	const crossHairs = crossHairsOf(
		expectations.map((expectation) => ({
			importance: numberOf(ofHolder(expectation, 'importance')),
			perceived: numberOf(ofHolder(expectation, 'perceived')),
		})),
	);
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

/**
 * Where the holder's perceived lies; `unrated` if it, the minimum or the desired is missing. Below minimum is asked
 * first, so that a minimum above the desired hides no gap. Source: zone of tolerance; LibQUAL.
 */
export function zoneOf(perceived: number | null, minimum: number | null, desired: number | null): Zone {
	if (perceived === null || minimum === null || desired === null) return 'unrated';
	if (perceived < minimum) return 'below minimum';
	return perceived >= desired ? 'at or above desired' : 'within tolerance';
}

function gapRow(
	expectation: Expectation,
	number: string,
	crossHairs: CrossHairs,
	standings: Standings,
	on: Day,
): GapRow {
	const ratings = ratingsOf(expectation);
	const { minimum, desired, guess, importanceVendor, importancePartner } = ratings;
	const importance = numberOf(ofHolder(expectation, 'importance'));
	const perceived = numberOf(ofHolder(expectation, 'perceived'));
	const deliverer = asParty(expectation.deliverer);
	const selfView = deliverer && ratings[deliverer === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
	const adequacyGap = difference(perceived, minimum);
	const zone = zoneOf(perceived, minimum, desired);
	const needsEnding = zone === 'below minimum';
	const end = needsEnding ? endingOn(expectation, standings, on) : { ending: null, openBecause: null };
	return {
		id: expectation.id,
		number,
		statement: expectation.statement,
		holder: asParty(expectation.holder),
		deliverer,
		category: expectation.category,
		...ratings,
		answers: answersOf(expectation),
		importance,
		perceived,
		selfView,
		adequacyGap,
		superiorityGap: difference(perceived, desired),
		misreading: difference(guess, desired),
		viewGap: difference(selfView, perceived),
		priorityGap: difference(importanceVendor, importancePartner),
		severity: importance === null || adequacyGap === null ? null : importance * Math.max(0, -adequacyGap),
		zone,
		quadrant: quadrantOf({ importance, perceived }, crossHairs),
		outcome: needsEnding ? (end.ending?.kind ?? 'open') : null,
		ending: end.ending,
		openBecause: end.openBecause,
		ruleBroken: minimum !== null && desired !== null && minimum > desired,
	};
}

function ofHolder(expectation: Expectation, what: 'importance' | 'perceived') {
	const holder = asParty(expectation.holder);
	if (holder === null) return null;
	return expectation[holder === 'vendor' ? (`${what}Vendor` as const) : (`${what}Partner` as const)];
}
