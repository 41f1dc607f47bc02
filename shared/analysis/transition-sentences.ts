/** What a scenario says, in words: when it is lowest, when it is over, who carries it. */
import { addMonths, type Day } from '../base/dates.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { Names } from './names.ts';
import type { Transition, VendorView } from './transition.ts';
import { INDEX, type Scenario } from './transition-scenarios.ts';

/** An amount as it is shown: points of the index, or money where that is known. */
export type SayAmount = (points: number) => string;

/** `62.3`, `1,250`: points with at most one decimal, and a true minus. */
export function pointsInWords(points: number, { number }: Words = spoken()): string {
	const rounded = Math.round(points * 10) / 10;
	return number(rounded === 0 ? 0 : rounded);
}

/** `month 12`, and with the plan's first day `month 12, Jan 2028`: month 1 is the month of that day. */
export function monthInWords(month: number, start: Day | null, words: Words = spoken()): string {
	const name = monthName(month, start, words);
	return name === null ? words.say('month {month}', { month }) : words.say('month {month}, {name}', { month, name });
}

/** `Jan 2028`; null without a first day. */
export function monthName(month: number, start: Day | null, { months }: Words = spoken()): string | null {
	if (start === null) return null;
	const day = addMonths(`${start.slice(0, 7)}-01`, month - 1);
	return months(day, day);
}

/** True where there is no one-time business to move. */
export function isBorn({ start }: Pick<Scenario, 'start'>): boolean {
	return start === 'born in the cloud';
}

/** What a hundred points are. */
export function indexSentence(scenario: Scenario | null, names: Names, { say }: Words = spoken()): string {
	const { partner } = names;
	return scenario !== null && isBorn(scenario)
		? say('{points} points are any amount {partner} likes: only the proportions count.', { points: INDEX, partner })
		: say('{points} points are {partner_s} one-time gross profit a month today.', { points: INDEX, partner });
}

/** The whole way in a sentence or two. */
export function transitionSentence(
	{ trough, parity, fundingNeed, breakEven, months, alone }: Transition,
	{
		born,
		inAmount: shown,
		start,
	}: { readonly born: boolean; readonly inAmount: SayAmount; readonly start: Day | null },
	words: Words = spoken(),
): string {
	const { say } = words;
	if (trough === null && alone.fundingNeed > 0)
		return born
			? say('With the relief no month falls below zero.')
			: say('With the relief no month falls below today’s profit.');
	if (trough === null)
		return born
			? say('No month falls below zero: there is nothing to fund.')
			: say('No month falls below today’s profit: there is nothing to fund.');
	const at = (month: number) => monthInWords(month, start, words);
	const low = { month: at(trough.month), profit: shown(trough.profit), months: months.length };
	const dip = parity === null ? lastingDip(low, born, words) : passingDip({ ...low, back: at(parity) }, born, words);
	const even =
		fundingNeed === 0
			? say('Nothing is ever missing in total.')
			: breakEven === null
				? say('It does not pay for itself within {months} months.', low)
				: say('It has paid for itself in {month}.', { month: at(breakEven) });
	return `${dip} ${even}`;
}

type Low = Readonly<Record<'month' | 'profit', string>> & { readonly months: number };

function lastingDip(low: Low, born: boolean, { say }: Words): string {
	return born
		? say('Profit is lowest in {month}, at {profit} a month, and not above zero within {months} months.', low)
		: say(
				'Profit is lowest in {month}, at {profit} a month, and not back at today’s profit within {months} months.',
				low,
			);
}

function passingDip(low: Low & { readonly back: string }, born: boolean, { say }: Words): string {
	return born
		? say('Profit is lowest in {month}, at {profit} a month, and above zero in {back}.', low)
		: say('Profit is lowest in {month}, at {profit} a month, and back at today’s profit in {back}.', low);
}

/** What an amount is rounded to in points, with one decimal. */
export const POINTS_STEP = 0.1;

/**
 * The need and who carries it, rounded to what is shown of an amount, so that the two parts add up to the whole on screen
 * and paper too: of 0.5 as 0.25 and 0.25 the vendor’s part gives way.
 */
export function fundingShown({ alone, funded, ...outcome }: Transition, step: number): Transition {
	const steps = (amount: number) => Math.round(amount / step);
	const need = steps(alone.fundingNeed);
	const partner = Math.min(need, steps(funded.partner));
	return {
		...outcome,
		alone: { ...alone, fundingNeed: need * step },
		funded: { vendor: (need - partner) * step, partner: partner * step },
	};
}

/** Who carries the need. */
export function fundingSentence(
	{ alone, funded }: Transition,
	names: Names,
	shown: SayAmount,
	{ say }: Words = spoken(),
): string {
	const values = { ...names, need: shown(alone.fundingNeed) };
	if (alone.fundingNeed === 0) return say('Nothing is ever missing in total, so nobody has anything to fund.');
	if (funded.vendor <= 0) return say('{need} to fund until it turns. {Partner} carries all of it.', values);
	if (funded.partner <= 0) return say('{need} to fund until it turns. {Vendor_s} relief carries all of it.', values);
	return say('{need} to fund until it turns. {Vendor_s} relief carries {amount}, {partner} the remaining {rest}.', {
		...values,
		amount: shown(funded.vendor),
		rest: shown(funded.partner),
	});
}

/** What the vendor receives on the way, and when its own dip is over. */
export function vendorSentence(
	view: VendorView,
	{ vendor }: Names,
	{ inAmount: shown, start }: { readonly inAmount: SayAmount; readonly start: Day | null },
	words: Words = spoken(),
): string {
	const { say } = words;
	const { today, trough, months } = view;
	const last = months.at(-1);
	return [
		today === 0 ? '' : say('{Vendor} receives {amount} a month today.', { vendor, amount: shown(today) }),
		trough === null
			? today === 0
				? say('No month brings less than nothing.')
				: say('No month brings less.')
			: vendorDip(view, trough, { shown, start, words }),
		last === undefined ? '' : say('At the end it is {amount}.', { amount: shown(last.profit) }),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** `Least comes in month 3, Apr 2027: £12,000, and back in month 9. It is £4,000 short at the deepest, paid back in …` */
function vendorDip(
	{ parity, fundingNeed, breakEven, months }: VendorView,
	trough: NonNullable<VendorView['trough']>,
	{ shown, start, words }: { readonly shown: SayAmount; readonly start: Day | null; readonly words: Words },
): string {
	const { say } = words;
	const at = (month: number) => monthInWords(month, start, words);
	const least = { month: at(trough.month), amount: shown(trough.profit), months: months.length };
	const low =
		parity === null
			? say('Least comes in {month}: {amount}, and not back within {months} months.', least)
			: say('Least comes in {month}: {amount}, and back in {back}.', { ...least, back: at(parity) });
	if (fundingNeed === 0) return low;
	const need = shown(fundingNeed);
	const even =
		breakEven === null
			? say('It is {need} short at the deepest, and not paid back within {months} months.', { ...least, need })
			: say('It is {need} short at the deepest, paid back in {back}.', { need, back: at(breakEven) });
	return `${low} ${even}`;
}
