/** What recurring business does by itself: the snowball, a single deal, and the walk from one month to the next. */
import { exactSum } from '../base/exact-sum.ts';
import type { Margins } from './transition.ts';

export interface Snowball {
	/** New customers a month. */
	readonly newCustomers: number;
	/** Recurring profit a month that each brings. */
	readonly perCustomer: number;
	/** Fractions a month. */
	readonly churn: number;
	readonly expansion: number;
	/** Where the partner keeps other parts of what is renewed and added than of what is new; null or left out: one for all. */
	readonly margins?: Pick<Margins, 'fresh' | 'expansion' | 'renewal'> | null;
}

/** What is left of one unit after a month: (1−c)(1+e). */
export function keptOf({ churn, expansion }: Pick<Snowball, 'churn' | 'expansion'>): number {
	return (1 - churn) * (1 + expansion);
}

/**
 * Recurring profit in month t from new customers alone: n·a·(1−r^t)/(1−r), and n·a·t where nothing is lost or added. At
 * margins of their own, what is kept from the months before brings `carriedOf` of it in place of r.
 */
export function snowballAt(snowball: Snowball, month: number): number {
	const each = snowball.newCustomers * snowball.perCustomer;
	return month < 1 ? 0 : each * (1 + carriedOf(snowball) * monthsKept(keptOf(snowball), month - 1));
}

/** Where it comes to rest: n·a/(1−r), at margins of their own likewise. Null where it grows without end. */
export function ceilingOf(snowball: Snowball): number | null {
	const kept = keptOf(snowball);
	if (isOne(kept) || kept > 1) return null;
	return snowball.newCustomers * snowball.perCustomer * (1 + carriedOf(snowball) / (1 - kept));
}

/** What one unit of new profit brings in the month after: r, unless renewals or additions keep another part of the price. */
function carriedOf({ churn, expansion, margins }: Snowball): number {
	if (margins == null) return keptOf({ churn, expansion });
	return ((1 - churn) * (margins.renewal + expansion * margins.expansion)) / margins.fresh;
}

/** 1 + r + … + r^(t−1). */
function monthsKept(kept: number, months: number): number {
	// Close to 1 the fraction loses its digits; the exponential form does not.
	const grown = Math.log(kept);
	return isOne(kept) || months === 0 ? months : Math.expm1(grown * months) / Math.expm1(grown);
}

function isOne(kept: number): boolean {
	return Math.abs(kept - 1) < 1e-12;
}

/**
 * Whole months until a recurring margin of `monthly` adds up to the one-time margin it replaces, with a share `churn`
 * lost each month; null for never. $15 against $0.75 a month: 20. From the second month on it is a renewal, of which
 * `renewed` of the first margin is kept.
 */
export function monthsToEqual(oneTime: number, monthly: number, churn: number, renewed = 1): number | null {
	if (oneTime <= 0) return 0;
	if (monthly <= 0) return null;
	if (renewed !== 1) {
		const rest = monthsToEqual(oneTime - monthly, monthly * (1 - churn) * renewed, churn);
		return rest === null ? null : rest + 1;
	}
	const units = oneTime / monthly;
	if (churn === 0) return upwards(units);
	return units < 1 / churn ? upwards(Math.log1p(-churn * units) / Math.log1p(-churn)) : null;
}

/** Up to the next whole month, unless only the rounding of a computer is above one. */
function upwards(months: number): number {
	const whole = Math.round(months);
	return Math.abs(months - whole) < 1e-9 * Math.max(1, months) ? whole : Math.ceil(months);
}

/** Movements of recurring profit or revenue in a month, all zero or more, in one unit. */
export interface MrrMovements {
	readonly start: number;
	readonly fresh: number;
	readonly expansion: number;
	readonly reactivation: number;
	readonly contraction: number;
	readonly churn: number;
}

export interface MrrWalk {
	readonly end: number;
	/** Net revenue retention, a ratio: start with what it gained and lost by itself. Null where it began with nothing. */
	readonly netRetention: number | null;
	/** Gross revenue retention, a ratio of at most 1: losses alone. */
	readonly grossRetention: number | null;
	/** What was gained for one unit lost; null where nothing was lost. */
	readonly quickRatio: number | null;
}

/** start + new + expansion + reactivation − contraction − churn, and what it says. */
export function mrrWalk({ start, fresh, expansion, reactivation, contraction, churn }: MrrMovements): MrrWalk {
	const lost = contraction + churn;
	return {
		end: exactSum([start, fresh, expansion, reactivation, -contraction, -churn]),
		netRetention: start === 0 ? null : (start + expansion - lost) / start,
		grossRetention: start === 0 ? null : Math.min(1, (start - lost) / start),
		quickRatio: lost === 0 ? null : (fresh + expansion + reactivation) / lost,
	};
}
