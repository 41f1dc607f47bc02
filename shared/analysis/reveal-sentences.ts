/**
 * One revealed expectation for a shared screen, where nobody in particular is addressed: the difference in words, the
 * numbers it comes from, the misreading. Neither blame nor praise.
 */
import type { Party } from '../ledger/change.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { GapFigures } from './gap-figures.ts';
import type { Names } from './names.ts';
import { numberOf, type RatingField } from './ratings.ts';
import type { RoundAnswer } from './round-answers.ts';
import { pointsInWords } from './words.ts';

export interface RevealSentences {
	/** “Three below what Harbor can live with.” Where that cannot be said, what was misread, or what is missing. */
	readonly headline: string;
	/** “Harbor rates it 5 and would accept 8. Northwind rates itself 8.” Never what the headline says already. */
	readonly detail: string;
	/** “Northwind guessed 6; Harbor wants 9.” Null where one of the two numbers is missing. */
	readonly misreading: string | null;
}

interface Revealed extends GapFigures {
	readonly holder: Party;
	readonly deliverer: Party;
	readonly answers: Readonly<Record<RatingField, RoundAnswer>>;
}

export function revealSentences(reveal: Revealed, names: Names, words: Words = spoken()): RevealSentences {
	const headline = headlineOf(reveal, names, words);
	const said = [...holderSays(reveal, names, words), delivererSays(reveal, names, words)];
	return {
		headline,
		detail: said.filter((sentence) => sentence !== headline).join(' '),
		misreading: misreadingOf(reveal, names, words),
	};
}

function headlineOf(reveal: Revealed, names: Names, words: Words): string {
	const { say } = words;
	const { zone, adequacyGap, superiorityGap } = reveal;
	const holder = names[reveal.holder];
	const above = points(adequacyGap ?? 0, words);
	const beyond = points(superiorityGap ?? 0, words);
	switch (zone) {
		case 'below minimum':
			return say('{Points} below what {holder} can live with.', { holder, points: above });
		case 'within tolerance':
			return adequacyGap === 0
				? say('What {holder} can live with, {below} below what it hopes for.', { holder, below: beyond })
				: say('{Above} above what {holder} can live with, {below} below what it hopes for.', {
						...{ holder, above, below: beyond },
					});
		case 'at or above desired':
			return superiorityGap === 0
				? say('What {holder} hopes for.', { holder })
				: say('{Points} above what {holder} hopes for.', { holder, points: beyond });
		case 'unrated':
			return guessSentence(reveal, names, words);
	}
}

/** What was misread; or why nothing can be compared. */
function guessSentence(reveal: Revealed, names: Names, words: Words): string {
	const { say } = words;
	const { misreading } = reveal;
	if (misreading === null) return missing(reveal, names, words);
	const values = {
		holder: names[reveal.holder],
		deliverer: names[reveal.deliverer],
		points: points(misreading, words),
	};
	if (misreading === 0) return say('{Deliverer} guessed what {holder} hopes for.', values);
	return misreading < 0
		? say('{Deliverer} guessed {points} below what {holder} hopes for.', values)
		: say('{Deliverer} guessed {points} above what {holder} hopes for.', values);
}

function points(difference: number, words: Words): string {
	return pointsInWords(Math.abs(difference), words);
}

/** Why nothing can be compared: what the holder has not given, in the order it matters. */
function missing({ holder, answers }: Revealed, names: Names, words: Words): string {
	const name = names[holder];
	const perceived = answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
	if (numberOf(perceived.value) === null) return without('met', name, perceived, words);
	if (numberOf(answers.minimum.value) === null) return without('minimum', name, answers.minimum, words);
	return without('desired', name, answers.desired, words);
}

function holderSays({ holder, answers, perceived }: Revealed, names: Names, words: Words): readonly string[] {
	const name = names[holder];
	const wishes = { name, minimum: numberOf(answers.minimum.value), desired: numberOf(answers.desired.value) };
	if (perceived !== null) return [ratesSentence({ ...wishes, rating: perceived }, words)];
	const unknown = answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
	return [without('met', name, unknown, words), ...wishSentence(wishes, words)];
}

interface Wishes {
	readonly name: string;
	readonly minimum: number | null;
	readonly desired: number | null;
}

/** “Harbor rates it 5, would accept 8 and hopes for 9.” */
function ratesSentence(said: Wishes & { readonly rating: number }, words: Words): string {
	const { say } = words;
	const values = { ...numbersIn(said, words), rating: words.number(said.rating) };
	if (said.minimum === null)
		return said.desired === null
			? say('{Name} rates it {rating}.', values)
			: say('{Name} rates it {rating} and hopes for {desired}.', values);
	return said.desired === null
		? say('{Name} rates it {rating} and would accept {minimum}.', values)
		: say('{Name} rates it {rating}, would accept {minimum} and hopes for {desired}.', values);
}

/** “Harbor would accept 8 and hopes for 9.” None where it has said neither. */
function wishSentence(said: Wishes, words: Words): readonly string[] {
	const { say } = words;
	const values = numbersIn(said, words);
	if (said.minimum === null) return said.desired === null ? [] : [say('{Name} hopes for {desired}.', values)];
	return [
		said.desired === null
			? say('{Name} would accept {minimum}.', values)
			: say('{Name} would accept {minimum} and hopes for {desired}.', values),
	];
}

function numbersIn({ name, minimum, desired }: Wishes, { number }: Words) {
	return { name, minimum: number(minimum ?? 0), desired: number(desired ?? 0) };
}

function delivererSays({ deliverer, answers, selfView }: Revealed, names: Names, words: Words): string {
	const name = names[deliverer];
	if (selfView !== null) return words.say('{Name} rates itself {rating}.', { name, rating: words.number(selfView) });
	return without('kept', name, answers[deliverer === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'], words);
}

function misreadingOf({ holder, deliverer, answers }: Revealed, names: Names, { say, number }: Words): string | null {
	const [guess, desired] = [numberOf(answers.guess.value), numberOf(answers.desired.value)];
	if (guess === null || desired === null) return null;
	const values = {
		...{ holder: names[holder], deliverer: names[deliverer] },
		...{ guess: number(guess), desired: number(desired) },
	};
	return guess === desired
		? say('{Deliverer} guessed {guess}, and {holder} wants {desired}.', values)
		: say('{Deliverer} guessed {guess}; {holder} wants {desired}.', values);
}

/** What a side gives no number for: how well it is met, what it would accept or hopes for, how well it keeps this. */
type Lacking = 'met' | 'minimum' | 'desired' | 'kept';

/** Unrated, abstained and too early to say, each in its own words. */
function without(what: Lacking, name: string, { value }: RoundAnswer, { say }: Words): string {
	const isAbstained = value === 'abstained';
	const isEarly = value === 'too early to say';
	switch (what) {
		case 'met':
			if (isAbstained) return say('{Name} abstained on how well it is met.', { name });
			if (isEarly) return say('For {name} it is too early to say how well it is met.', { name });
			return say('{Name} has not rated how well it is met.', { name });
		case 'kept':
			if (isAbstained) return say('{Name} abstained on how well it keeps this.', { name });
			if (isEarly) return say('For {name} it is too early to say how well it keeps this.', { name });
			return say('{Name} has not rated how well it keeps this.', { name });
		case 'minimum':
			return isAbstained
				? say('{Name} abstained on what it would accept.', { name })
				: say('{Name} has not rated what it would accept.', { name });
		case 'desired':
			return isAbstained
				? say('{Name} abstained on what it hopes for.', { name })
				: say('{Name} has not rated what it hopes for.', { name });
	}
}
