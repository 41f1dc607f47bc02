/** What a scenario says, in words: when it is lowest, when it is over, who carries it. */
import { addMonths, type Day } from '../base/dates.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { capitalized, type Names, possessive } from './names.ts';
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
	{ trough, parity, fundingNeed, breakEven, months }: Transition,
	{
		born,
		inAmount: shown,
		start,
	}: { readonly born: boolean; readonly inAmount: SayAmount; readonly start: Day | null },
): string {
	const over = `within ${months.length} months`;
	if (trough === null) return `No month falls below ${born ? 'zero' : 'today’s profit'}: there is nothing to fund.`;
	const low = `Profit is lowest in ${monthInWords(trough.month, start)}, at ${shown(trough.profit)} a month`;
	const there = born ? 'above zero' : 'back at today’s profit';
	const back = parity === null ? `and not ${there} ${over}` : `and ${there} in ${monthInWords(parity, start)}`;
	if (fundingNeed === 0) return `${low}, ${back}. Nothing is ever missing in total.`;
	const even =
		breakEven === null
			? `It does not pay for itself ${over}.`
			: `It has paid for itself in ${monthInWords(breakEven, start)}.`;
	return `${low}, ${back}. ${even}`;
}

/** Who carries the need. */
export function fundingSentence({ alone, funded }: Transition, names: Names, shown: SayAmount): string {
	if (alone.fundingNeed === 0) return 'Nothing is missing in any month, so nobody has anything to fund.';
	const need = `${shown(alone.fundingNeed)} to fund until it turns.`;
	if (funded.vendor <= 0) return `${need} ${capitalized(names.partner)} carries all of it.`;
	if (funded.partner <= 0) return `${need} ${capitalized(possessive(names.vendor))} relief carries all of it.`;
	return `${need} ${capitalized(possessive(names.vendor))} relief carries ${shown(funded.vendor)}, ${names.partner} the remaining ${shown(funded.partner)}.`;
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
