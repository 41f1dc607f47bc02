/**
 * One revealed expectation for a shared screen, where nobody in particular is addressed: the difference in words, the
 * numbers it comes from, the misreading. Neither blame nor praise.
 */
import type { Party } from '../ledger/change.ts';
import type { GapFigures } from './gap-figures.ts';
import { capitalized, type Names } from './names.ts';
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

export function revealSentences(reveal: Revealed, names: Names): RevealSentences {
	const headline = headlineOf(reveal, names);
	const said = [...holderSays(reveal, names), delivererSays(reveal, names)];
	return {
		headline,
		detail: said.filter((words) => words !== headline).join(' '),
		misreading: misreadingOf(reveal, names),
	};
}

function headlineOf(reveal: Revealed, names: Names): string {
	const { zone, adequacyGap, superiorityGap, misreading } = reveal;
	const [holder, deliverer] = [names[reveal.holder], names[reveal.deliverer]];
	const fromMinimum = apart(adequacyGap ?? 0);
	const fromDesired = apart(superiorityGap ?? 0);
	switch (zone) {
		case 'below minimum':
			return sentence(`${fromMinimum}what ${holder} can live with`);
		case 'within tolerance':
			return sentence(`${fromMinimum}what ${holder} can live with, ${fromDesired}what it hopes for`);
		case 'at or above desired':
			return sentence(`${fromDesired}what ${holder} hopes for`);
		case 'unrated':
			if (misreading === null) return sentence(missing(reveal, names));
			if (misreading === 0) return sentence(`${deliverer} guessed what ${holder} hopes for`);
			return sentence(`${deliverer} guessed ${apart(misreading)}what ${holder} hopes for`);
	}
}

/** `three below `, `one above `, or nothing where it is the very number. */
function apart(points: number): string {
	if (points === 0) return '';
	return `${pointsInWords(Math.abs(points))} ${points < 0 ? 'below' : 'above'} `;
}

/** Why nothing can be compared: what the holder has not given, in the order it matters. */
function missing({ holder, answers }: Revealed, names: Names): string {
	const name = names[holder];
	const perceived = answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
	if (numberOf(perceived.value) === null) return without(name, perceived, 'how well it is met');
	if (numberOf(answers.minimum.value) === null) return without(name, answers.minimum, 'what it would accept');
	return without(name, answers.desired, 'what it hopes for');
}

function holderSays({ holder, answers, perceived }: Revealed, names: Names): readonly string[] {
	const name = names[holder];
	const [minimum, desired] = [numberOf(answers.minimum.value), numberOf(answers.desired.value)];
	const wishes = [
		...(minimum === null ? [] : [`would accept ${minimum}`]),
		...(desired === null ? [] : [`hopes for ${desired}`]),
	];
	const given = perceived === null ? wishes : [`rates it ${perceived}`, ...wishes];
	const unknown = answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
	const said = given.length === 0 ? [] : [sentence(`${name} ${listed(given)}`)];
	return perceived === null ? [sentence(without(name, unknown, 'how well it is met')), ...said] : said;
}

function delivererSays({ deliverer, answers, selfView }: Revealed, names: Names): string {
	const name = names[deliverer];
	if (selfView !== null) return sentence(`${name} rates itself ${selfView}`);
	return sentence(
		without(name, answers[deliverer === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'], 'how well it keeps this'),
	);
}

function misreadingOf({ holder, deliverer, answers }: Revealed, names: Names): string | null {
	const [guess, desired] = [numberOf(answers.guess.value), numberOf(answers.desired.value)];
	if (guess === null || desired === null) return null;
	if (guess === desired) return sentence(`${names[deliverer]} guessed ${guess}, and ${names[holder]} wants ${desired}`);
	return sentence(`${names[deliverer]} guessed ${guess}; ${names[holder]} wants ${desired}`);
}

/** Unrated, abstained and too early to say, each in its own words. */
function without(name: string, { value }: RoundAnswer, what: string): string {
	if (value === 'abstained') return `${name} abstained on ${what}`;
	if (value === 'too early to say') return `for ${name} it is too early to say ${what}`;
	return `${name} has not rated ${what}`;
}

function listed(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function sentence(words: string): string {
	return `${capitalized(words)}.`;
}
