/** What recurring business does by itself: the snowball, a single deal, and the walk from one month to the next. */
import { exactSum } from '../base/exact-sum.ts';

export interface Snowball {
	/** New customers a month. */
	readonly newCustomers: number;
	/** Recurring profit a month that each brings. */
	readonly perCustomer: number;
	/** Fractions a month. */
	readonly churn: number;
	readonly expansion: number;
}

/** What is left of one unit after a month: (1−c)(1+e). */
export function keptOf({ churn, expansion }: Pick<Snowball, 'churn' | 'expansion'>): number {
	return (1 - churn) * (1 + expansion);
}

/** Recurring profit in month t from new customers alone: n·a·(1−r^t)/(1−r), and n·a·t where nothing is lost or added. */
export function snowballAt(snowball: Snowball, month: number): number {
	const each = snowball.newCustomers * snowball.perCustomer;
	const kept = keptOf(snowball);
	// Close to 1 the fraction loses its digits; the exponential form does not.
	const grown = Math.log(kept);
	return isOne(kept) ? each * month : (each * Math.expm1(grown * month)) / Math.expm1(grown);
}

/** Where it comes to rest: n·a/(1−r). Null where it grows without end. */
export function ceilingOf(snowball: Snowball): number | null {
	const kept = keptOf(snowball);
	return isOne(kept) || kept > 1 ? null : (snowball.newCustomers * snowball.perCustomer) / (1 - kept);
}

function isOne(kept: number): boolean {
	return Math.abs(kept - 1) < 1e-12;
}

/**
 * Whole months until a recurring margin of `monthly` adds up to the one-time margin it replaces, with a share `churn`
 * lost each month; null for never. $15 against $0.75 a month: 20.
 */
export function monthsToEqual(oneTime: number, monthly: number, churn: number): number | null {
	if (oneTime <= 0) return 0;
	if (monthly <= 0) return null;
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
