/** The figures of one expectation, from its ratings alone: those it has now, or those of one round. */
import type { Expectation } from '../plan/plan.ts';
import { asParty } from './names.ts';
import { difference, numberOf, type RatingField, ratingsOf } from './ratings.ts';

export type Zone = 'unrated' | 'below minimum' | 'within tolerance' | 'at or above desired';

/** Whose expectation it is, and what both sides answered. */
export type Rated = Pick<Expectation, RatingField | 'holder' | 'deliverer'>;

export interface GapFigures {
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
	/** True where a merge has brought a minimum above the desired: to be settled by the holder. */
	readonly ruleBroken: boolean;
}

export function gapFiguresOf(rated: Rated): GapFigures {
	const ratings = ratingsOf(rated);
	const { minimum, desired, guess, importanceVendor, importancePartner } = ratings;
	const importance = numberOf(ofHolder(rated, 'importance'));
	const perceived = numberOf(ofHolder(rated, 'perceived'));
	const deliverer = asParty(rated.deliverer);
	const selfView = deliverer && ratings[deliverer === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
	const adequacyGap = difference(perceived, minimum);
	return {
		importance,
		perceived,
		selfView,
		adequacyGap,
		superiorityGap: difference(perceived, desired),
		misreading: difference(guess, desired),
		viewGap: difference(selfView, perceived),
		priorityGap: difference(importanceVendor, importancePartner),
		severity: importance === null || adequacyGap === null ? null : importance * Math.max(0, -adequacyGap),
		zone: zoneOf(perceived, minimum, desired),
		ruleBroken: minimum !== null && desired !== null && minimum > desired,
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

function ofHolder(rated: Rated, what: 'importance' | 'perceived') {
	const holder = asParty(rated.holder);
	if (holder === null) return null;
	return rated[holder === 'vendor' ? (`${what}Vendor` as const) : (`${what}Partner` as const)];
}
