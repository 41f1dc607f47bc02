/** What a scenario says, in words: when it is lowest, when it is over, who carries it. */
import { addMonths, type Day } from '../base/dates.ts';
import { capitalized, type Names, possessive } from './names.ts';
import type { Transition, VendorView } from './transition.ts';
import { INDEX, type Scenario } from './transition-scenarios.ts';
import { monthsInWords } from './words.ts';

/** An amount as it is shown: points of the index, or money where that is known. */
export type SayAmount = (points: number) => string;

const oneDecimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `62.3`, `1,250`: points with at most one decimal, and a true minus. */
export function pointsInWords(points: number): string {
	const rounded = Math.round(points * 10) / 10;
	return oneDecimals.format(rounded === 0 ? 0 : rounded).replace('-', '−');
}

/** `month 12`, and with the plan's first day `month 12, Jan 2028`: month 1 is the month of that day. */
export function monthInWords(month: number, start: Day | null): string {
	const name = monthName(month, start);
	return name === null ? `month ${month}` : `month ${month}, ${name}`;
}

/** `Jan 2028`; null without a first day. */
export function monthName(month: number, start: Day | null): string | null {
	if (start === null) return null;
	const day = addMonths(`${start.slice(0, 7)}-01`, month - 1);
	return monthsInWords(day, day);
}

/** True where there is no one-time business to move. */
export function isBorn({ start }: Pick<Scenario, 'start'>): boolean {
	return start === 'born in the cloud';
}

/** What a hundred points are. */
export function indexSentence(scenario: Scenario | null, names: Names): string {
	return scenario !== null && isBorn(scenario)
		? `${INDEX} points are any amount ${names.partner} likes: only the proportions count.`
		: `${INDEX} points are ${possessive(names.partner)} one-time gross profit a month today.`;
}

/** The whole way in a sentence or two. */
export function transitionSentence(
	{ trough, parity, fundingNeed, breakEven, months }: Transition,
	{ born, say, start }: { readonly born: boolean; readonly say: SayAmount; readonly start: Day | null },
): string {
	const over = `within ${months.length} months`;
	if (trough === null) return `No month falls below ${born ? 'zero' : 'today’s profit'}: there is nothing to fund.`;
	const low = `Profit is lowest in ${monthInWords(trough.month, start)}, at ${say(trough.profit)} a month`;
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
export function fundingSentence({ alone, funded }: Transition, names: Names, say: SayAmount): string {
	if (alone.fundingNeed === 0) return 'Nothing is missing in any month, so nobody has anything to fund.';
	const need = `${say(alone.fundingNeed)} to fund until it turns.`;
	if (funded.vendor <= 0) return `${need} ${capitalized(names.partner)} carries all of it.`;
	if (funded.partner <= 0) return `${need} ${capitalized(possessive(names.vendor))} relief carries all of it.`;
	return `${need} ${capitalized(possessive(names.vendor))} relief carries ${say(funded.vendor)}, ${names.partner} the remaining ${say(funded.partner)}.`;
}

/** What the vendor receives on the way, and when its own dip is over. */
export function vendorSentence(
	{ today, trough, parity, fundingNeed, breakEven, months }: VendorView,
	names: Names,
	{ say, start }: { readonly say: SayAmount; readonly start: Day | null },
): string {
	const over = `within ${months.length} months`;
	const last = months.at(-1);
	const end = last === undefined ? '' : ` At the end it is ${say(last.profit)}.`;
	const begins = today === 0 ? '' : `${capitalized(names.vendor)} receives ${say(today)} a month today. `;
	if (trough === null) return `${begins}No month brings less${today === 0 ? ' than nothing' : ''}.${end}`;
	const back = parity === null ? `and not back ${over}` : `and back in ${monthInWords(parity, start)}`;
	const low = `Least comes in ${monthInWords(trough.month, start)}: ${say(trough.profit)}, ${back}.`;
	if (fundingNeed === 0) return `${begins}${low}${end}`;
	const even =
		breakEven === null
			? ` It is ${say(fundingNeed)} short at the deepest, and not paid back ${over}.`
			: ` It is ${say(fundingNeed)} short at the deepest, paid back in ${monthInWords(breakEven, start)}.`;
	return `${begins}${low}${even}${end}`;
}
