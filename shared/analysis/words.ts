/** Numbers, days and lists in plain English. */
import type { Day } from '../base/dates.ts';
import { englishDay, englishList } from '../words/english-formats.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Points of the 1–9 scale, 0 to 8 in halves: `three`, `half a point`, `two and a half`. */
export function pointsInWords(points: number): string {
	const whole = Math.floor(points);
	const word = WORDS[whole] ?? String(whole);
	if (points === whole) return word;
	return whole === 0 ? 'half a point' : `${word} and a half`;
}

/** `6.4`, `5`: at most one decimal. */
export function oneDecimal(value: number, { number }: Words = spoken()): string {
	return number(Math.round(value * 10) / 10);
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A place in an order, from 1: `first`, `between first and second`, `12th`. */
export function placeInWords(place: number): string {
	const named = (whole: number) => PLACES[whole - 1] ?? ordinal(whole);
	const whole = Math.floor(place);
	return place === whole ? named(whole) : `between ${named(whole)} and ${named(whole + 1)}`;
}

function ordinal(whole: number): string {
	const teen = whole % 100 > 10 && whole % 100 < 14;
	return `${whole}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th')}`;
}

/** `30 November 2027`. */
export const dayInWords = englishDay;

/** The months a span of days touches: `Jan–Mar 2027`, `Dec 2026–Feb 2027`, `May 2027`. */
export function monthsInWords(start: Day, end: Day, { months }: Words = spoken()): string {
	return months(start, end);
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = englishList;
