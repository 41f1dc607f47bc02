/** Numbers, days and lists in plain English. */
import type { Day } from '../base/dates.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';

/** Points of the 1–9 scale, 0 to 8 in halves: `three`, `half a point`, `two and a half`. */
export function pointsInWords(points: number, { say }: Words = spoken()): string {
	const whole = Math.floor(points);
	if (points === whole)
		return say(
			'{points, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} other {#}}',
			{ points },
		);
	if (whole === 0) return say('half a point');
	return say(
		'{whole, plural, =1 {one and a half} =2 {two and a half} =3 {three and a half} =4 {four and a half} =5 {five and a half} =6 {six and a half} =7 {seven and a half} other {# and a half}}',
		{ whole },
	);
}

/** `6.4`, `5`: at most one decimal. */
export function oneDecimal(value: number, { number }: Words = spoken()): string {
	return number(Math.round(value * 10) / 10);
}

/** A place in an order, from 1: `first`, `between first and second`, `12th`. */
export function placeInWords(place: number, { say }: Words = spoken()): string {
	const named = (whole: number) =>
		say(
			'{place, selectordinal, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} =9 {ninth} =10 {tenth} one {#st} two {#nd} few {#rd} other {#th}}',
			{ place: whole },
		);
	const whole = Math.floor(place);
	return place === whole
		? named(whole)
		: say('between {first} and {second}', { first: named(whole), second: named(whole + 1) });
}

/** The months a span of days touches: `Jan–Mar 2027`, `Dec 2026–Feb 2027`, `May 2027`. */
export function monthsInWords(start: Day, end: Day, { months }: Words = spoken()): string {
	return months(start, end);
}
