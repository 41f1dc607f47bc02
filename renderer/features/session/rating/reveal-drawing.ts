/** Where things lie when a reveal is drawn: two ratings on one axis from 1 to 9, the zone, and the bar between. */

import type { Names } from '../../../../shared/analysis/names.ts';
import { numberOf } from '../../../../shared/analysis/ratings.ts';
import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import type { Reveal } from '../../../../shared/analysis/rounds-revealed.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingText, signed } from '../../../app/ratings/figures.ts';
import { peopleWords } from './people-words.ts';

/** The axis lies between these, in percent of the width. */
export const AXIS = { left: 15, right: 80 } as const;
/** About what the words beside a mark need, in percent. */
const WORDS = 24;
const MARK = 3.5;
/** One letter of the words about the zone. */
const LETTER = 0.75;

export interface DrawnSide {
	readonly party: Party;
	readonly answer: RoundAnswer;
	readonly value: number | null;
	/** Percent; null where there is no number to place. */
	readonly x: number | null;
	/** “Northwind says 8”. */
	readonly title: string;
	/** “how well it thinks it keeps this”. */
	readonly note: string;
	/** Beside the mark instead of on the bar, which is too short for words. */
	readonly isOutside: boolean;
}

export interface DrawnBar {
	readonly from: number;
	readonly to: number;
	/** A misreading has no good and bad end: it is boxed and has no hue. */
	readonly kind: 'below' | 'within' | 'above' | 'misreading';
	readonly text: string;
}

export interface DrawnReveal {
	readonly sides: readonly DrawnSide[];
	readonly minimum: number | null;
	readonly desired: number | null;
	/** Where the words about the zone begin, percent. */
	readonly zoneWordsAt: number;
	readonly zoneWords: string;
	readonly bar: DrawnBar | null;
	/** What the two ratings are about. */
	readonly about: 'met' | 'guess';
}

export function drawReveal(reveal: Reveal, names: Names): DrawnReveal {
	const about = isAboutMet(reveal) ? 'met' : 'guess';
	const sides = PARTIES.map((party) => drawnSide(reveal, party, about, names));
	const minimum = numberOf(reveal.answers.minimum.value);
	const desired = numberOf(reveal.answers.desired.value);
	const vendor = sides[0]?.x ?? null;
	const words = zoneWords(minimum, about === 'guess' ? null : desired, names[reveal.holder]);
	return {
		...{ sides, about },
		minimum: minimum === null ? null : xOf(minimum),
		desired: desired === null ? null : xOf(desired),
		zoneWordsAt: zoneWordsAt(xOf(minimum ?? desired ?? 1), vendor, words.length * LETTER),
		zoneWords: words,
		bar: barOf(reveal, about),
	};
}

/** At the zone’s beginning, or as far right as they fit, unless the vendor’s mark hangs into the words there: then clear of it, on the side with room. */
function zoneWordsAt(zone: number, vendor: number | null, width: number): number {
	const start = Math.min(zone, 100 - width);
	if (vendor === null || vendor < start - MARK || vendor > start + WORDS) return start;
	return vendor + MARK + WORDS > 100 ? vendor - MARK - WORDS : vendor + MARK;
}

/** A rating on the axis, in percent of the width. */
export function xOf(rating: number): number {
	return AXIS.left + ((rating - 1) / 8) * (AXIS.right - AXIS.left);
}

function isAboutMet({ answers }: Reveal): boolean {
	return numberOf(answers.perceivedVendor.value) !== null || numberOf(answers.perceivedPartner.value) !== null;
}

function drawnSide(reveal: Reveal, party: Party, about: 'met' | 'guess', names: Names): DrawnSide {
	const isHolder = party === reveal.holder;
	const answer = answerIn(reveal, party, about);
	const value = numberOf(answer.value);
	const x = value === null ? null : xOf(value);
	const room = party === 'vendor' ? (x ?? AXIS.left) - MARK - AXIS.left : AXIS.right - MARK - (x ?? AXIS.right);
	return {
		...{ party, answer, value, x },
		title: titleOf(names[party], answer, isHolder, about),
		note: [noteOf(isHolder, about, names[reveal.holder]), peopleWords(answer)]
			.filter((words) => words !== null)
			.join(', '),
		isOutside: x === null || room < WORDS,
	};
}

function answerIn({ answers, holder }: Reveal, party: Party, about: 'met' | 'guess'): RoundAnswer {
	if (about === 'met') return party === 'vendor' ? answers.perceivedVendor : answers.perceivedPartner;
	return party === holder ? answers.desired : answers.guess;
}

function titleOf(name: string, { value }: RoundAnswer, isHolder: boolean, about: 'met' | 'guess'): string {
	if (value === null)
		return about === 'met'
			? say('{name} has not rated it', { name })
			: isHolder
				? say('{name} has not said it', { name })
				: say('{name} has not guessed it', { name });
	if (value === 'abstained') return say('{name} abstained', { name });
	if (value === 'too early to say') return say('{name}: too early to say', { name });
	const rating = ratingText(value);
	if (about === 'met') return say('{name} says {rating}', { name, rating });
	return isHolder ? say('{name} wants {rating}', { name, rating }) : say('{name} guessed {rating}', { name, rating });
}

function noteOf(isHolder: boolean, about: 'met' | 'guess', holder: string): string {
	if (about === 'met') return isHolder ? say('how well it is met today') : say('how well it thinks it keeps this');
	return isHolder ? say('what it hopes for') : say('what it thinks {holder} hopes for', { holder });
}

function zoneWords(minimum: number | null, desired: number | null, holder: string): string {
	const text = (rating: number | null) => (rating === null ? '' : ratingText(rating));
	const values = { name: holder, minimum: text(minimum), desired: text(desired) };
	if (minimum === null) return desired === null ? '' : say('{name_s} desired {desired}', values);
	return desired === null
		? say('{name_s} minimum {minimum}', values)
		: say('{name_s} minimum {minimum}, desired {desired}', values);
}

function barOf(reveal: Reveal, about: 'met' | 'guess'): DrawnBar | null {
	const { answers, zone, adequacyGap, superiorityGap, misreading, perceived } = reveal;
	const desired = numberOf(answers.desired.value);
	if (about === 'guess') {
		const guess = numberOf(answers.guess.value);
		if (misreading === null || misreading === 0 || guess === null || desired === null) return null;
		return { ...span(guess, desired), kind: 'misreading', text: signed(misreading) };
	}
	const minimum = numberOf(answers.minimum.value);
	if (perceived === null || minimum === null || adequacyGap === null) return null;
	if (zone === 'at or above desired' && desired !== null && superiorityGap !== null)
		return superiorityGap === 0
			? null
			: { ...span(desired, perceived), kind: 'above', text: `▲ ${signed(superiorityGap)}` };
	if (adequacyGap === 0) return null;
	return adequacyGap < 0
		? { ...span(perceived, minimum), kind: 'below', text: `▼ ${signed(adequacyGap)}` }
		: { ...span(minimum, perceived), kind: 'within', text: signed(adequacyGap) };
}

function span(a: number, b: number): { readonly from: number; readonly to: number } {
	return { from: xOf(Math.min(a, b)), to: xOf(Math.max(a, b)) };
}
