/**
 * The way from resale to recurring, month by month: what it costs before it pays, who carries it and when it is over.
 * Amounts are in any one unit (index points, where today's one-time profit is 100, or money); scaling all of them
 * scales every amount that comes out. Growth is a rate a month, as a fraction (0.02 for 2 %).
 */

/** An amount a month in the months 1 to `months`, nothing afterwards. */
export interface Stretch {
	readonly amount: number;
	readonly months: number;
}

/** The part of the price that stays with the partner, as fractions above 0 and below 1. */
export interface Margins {
	/** On one-time resale; null where nobody has said it, and the vendor's one-time part cannot be told. */
	readonly resale: number | null;
	/** On what is new in a month: customers won and business moved. */
	readonly fresh: number;
	/** On what customers added in a month. */
	readonly expansion: number;
	/** On what they kept from the month before. */
	readonly renewal: number;
}

export interface TransitionInputs {
	/** T: how many months are looked at, 1 to 120. */
	readonly months: number;
	/** B: today's one-time gross profit a month; 0 where the partner was born in the cloud. */
	readonly oneTime: number;
	/** S: the share of it that moves in the end, 0 to 1. */
	readonly shifted: number;
	/** R: the months until that share has moved, 1 or more; the share grows evenly. */
	readonly ramp: number;
	/** M: one unit of one-time profit becomes 1/M a month. */
	readonly multiple: number;
	/** n: new recurring customers a month. */
	readonly newCustomers: number;
	/** a: recurring profit a month that each of them brings. */
	readonly perCustomer: number;
	/** c: the share of recurring profit lost each month. */
	readonly churn: number;
	/** e: the share that those who stay add each month. */
	readonly expansion: number;
	/** K: what the partner invests. */
	readonly investment: Stretch;
	/** F: what the vendor pays towards it. */
	readonly relief: Stretch;
	/** Null: one margin for all, and no view of the vendor's. */
	readonly margins: Margins | null;
}

export interface TransitionMonth {
	readonly month: number;
	/** The partner's gross profit, after investment and with relief. */
	readonly profit: number;
	/** The partner's recurring gross profit. */
	readonly mrr: number;
	/** Profit so far, less what today's business would have brought. */
	readonly cumulative: number;
	/** What the vendor receives, less the relief it pays; null without margins. */
	readonly vendor: number | null;
	readonly relief: number;
}

export interface TransitionFigures {
	/** The month with the smallest profit, the first if several; null where no month is below today's. */
	readonly trough: { readonly month: number; readonly profit: number } | null;
	/** The first month after the trough with today's profit again; null for never, or where it was never lost. */
	readonly parity: number | null;
	/** The deepest cumulative shortfall, as a positive amount; 0 where there is none. */
	readonly fundingNeed: number;
	/** The month of the deepest shortfall. */
	readonly deepest: number | null;
	/** The first month after the deepest with nothing missing any more; null for never, or where nothing was. */
	readonly breakEven: number | null;
}

export interface Transition extends TransitionFigures {
	readonly months: readonly TransitionMonth[];
	/** The same way without the vendor's relief. */
	readonly alone: TransitionFigures;
	/** The part of the need that relief takes away, and what is left to the partner. */
	readonly funded: { readonly vendor: number; readonly partner: number };
	/** The vendor's own way, relief paid; null where the margins it needs are not said. */
	readonly vendor: VendorView | null;
}

/** The figures of what the vendor receives a month, against what it receives today. */
export interface VendorView extends TransitionFigures {
	/** What it receives a month today: the rest of the price of what the partner resells. */
	readonly today: number;
	/** Received a month, and what that adds up to against today. */
	readonly months: readonly { readonly month: number; readonly profit: number; readonly cumulative: number }[];
}

/** A difference smaller than this part of the amounts compared is the rounding of a computer, not money. */
const NOTHING = 1e-9;

/** Linear in months. Asks for inputs in their ranges; see `collections/transition.ts`. */
export function transitionOf(inputs: TransitionInputs): Transition {
	const months = monthsOf(inputs);
	const figures = figuresOf(months, inputs.oneTime);
	const alone =
		inputs.relief.amount === 0
			? figures
			: figuresOf(monthsOf({ ...inputs, relief: { amount: 0, months: 0 } }), inputs.oneTime);
	const funded = { vendor: alone.fundingNeed - figures.fundingNeed, partner: figures.fundingNeed };
	return { months, ...figures, alone, funded, vendor: vendorView(inputs, months) };
}

function vendorView({ oneTime, margins }: TransitionInputs, months: readonly TransitionMonth[]): VendorView | null {
	const today = margins === null ? null : leftToVendor(oneTime, margins);
	if (today === null) return null;
	let cumulative = 0;
	const received = months.map(({ month, vendor }) => {
		const profit = vendor ?? 0;
		cumulative += profit - today;
		return { month, profit, cumulative };
	});
	return { today, months: received, ...figuresOf(received, today) };
}

/** The vendor's part of what is resold at a margin that stays with the partner. */
function leftToVendor(resale: number, { resale: margin }: Margins): number | null {
	if (resale === 0) return 0;
	return margin === null ? null : (resale * (1 - margin)) / margin;
}

/** The share s(t) of one-time business that has moved by a month. */
function movedBy({ shifted, ramp }: TransitionInputs, month: number): number {
	return shifted * Math.min(1, month / ramp);
}

function at({ amount, months }: Stretch, month: number): number {
	return month <= months ? amount : 0;
}

function monthsOf(inputs: TransitionInputs): readonly TransitionMonth[] {
	const { oneTime, multiple, newCustomers, perCustomer, margins } = inputs;
	const months: TransitionMonth[] = [];
	let mrr = 0;
	let billed = 0;
	let cumulative = 0;
	for (let month = 1; month <= inputs.months; month += 1) {
		const moved = movedBy(inputs, month);
		const fresh = (oneTime * moved) / multiple + newCustomers * perCustomer;
		const recurring = margins === null ? plainMonth(inputs, mrr, fresh) : billedMonth(inputs, margins, billed, fresh);
		mrr = recurring.mrr;
		billed = recurring.billed;
		const relief = at(inputs.relief, month);
		const profit = oneTime * (1 - moved) + mrr - at(inputs.investment, month) + relief;
		cumulative += profit - oneTime;
		const vendor = margins === null ? null : vendorMonth(oneTime * (1 - moved), billed - mrr, relief, margins);
		months.push({ month, profit, mrr, cumulative, vendor, relief });
	}
	return months;
}

interface Recurring {
	readonly mrr: number;
	/** What customers pay a month. */
	readonly billed: number;
}

/** recurring(t) = recurring(t−1)·(1−c)(1+e) + what is new. */
function plainMonth({ churn, expansion }: TransitionInputs, before: number, fresh: number): Recurring {
	return { mrr: before * (1 - churn) * (1 + expansion) + fresh, billed: 0 };
}

/** The same in what customers pay, each part at its own margin; with one margin for all it is `plainMonth`. */
function billedMonth(
	{ churn, expansion }: TransitionInputs,
	margins: Margins,
	before: number,
	fresh: number,
): Recurring {
	const kept = before * (1 - churn);
	const added = kept * expansion;
	return {
		mrr: kept * margins.renewal + added * margins.expansion + fresh,
		billed: kept + added + fresh / margins.fresh,
	};
}

function vendorMonth(resale: number, recurring: number, relief: number, margins: Margins): number | null {
	const left = leftToVendor(resale, margins);
	return left === null ? null : left + recurring - relief;
}

type Point = Pick<TransitionMonth, 'month' | 'profit' | 'cumulative'>;

function figuresOf(months: readonly Point[], oneTime: number): TransitionFigures {
	const low = smallest(months, ({ profit }) => profit);
	const trough = low !== null && isBelow(low.profit, oneTime, oneTime) ? low : null;
	const parity =
		trough === null ? null : firstAfter(months, trough, ({ profit }) => !isBelow(profit, oneTime, oneTime));
	const deep = smallest(months, ({ cumulative }) => cumulative);
	const scale = Math.max(oneTime, ...months.map(({ cumulative }) => Math.abs(cumulative)));
	const deepest = deep !== null && isBelow(deep.cumulative, 0, scale) ? deep : null;
	return {
		trough: trough && { month: trough.month, profit: trough.profit },
		parity,
		fundingNeed: deepest === null ? 0 : -deepest.cumulative,
		deepest: deepest?.month ?? null,
		breakEven:
			deepest === null ? null : firstAfter(months, deepest, ({ cumulative }) => !isBelow(cumulative, 0, scale)),
	};
}

function smallest(months: readonly Point[], amountOf: (month: Point) => number): Point | null {
	let found: Point | null = null;
	for (const month of months)
		if (found === null || isBelow(amountOf(month), amountOf(found), amountOf(found))) found = month;
	return found;
}

function firstAfter(
	months: readonly Point[],
	{ month: start }: Point,
	isThere: (month: Point) => boolean,
): number | null {
	return months.find((month) => month.month > start && isThere(month))?.month ?? null;
}

function isBelow(amount: number, mark: number, scale: number): boolean {
	return amount < mark - NOTHING * Math.max(Math.abs(scale), Math.abs(amount));
}
