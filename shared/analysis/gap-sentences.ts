/** An expectation in plain English: what both sides say, without blame and never a gap alone. */
import type { Party } from '../ledger/change.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { Zone } from './gap-figures.ts';
import type { GapRow } from './gaps.ts';
import { capitalized, type Names, possessive } from './names.ts';
import type { Answer } from './ratings.ts';
import { pointsInWords } from './words.ts';

/** All that is to be said about one row, in reading order: both views, the guess, the ending. */
export function gapSentences(row: GapRow, names: Names): readonly string[] {
	return [
		viewSentence(row, names),
		guessSentence(row, names),
		ruleSentence(row, names),
		endingSentence(row, names),
	].filter((sentence) => sentence !== '');
}

/**
 * How it is met today, deliverer first: “Northwind believes it keeps this (8). Harbor scores it 5, three below its
 * minimum.” Empty where the record does not say who expects it of whom.
 */
export function viewSentence(row: GapRow, names: Names): string {
	if (row.holder === null || row.deliverer === null) return '';
	return `${selfViewSentence(row, row.deliverer, names)} ${holderSentence(row, row.holder, names)}`;
}

/** “Northwind guessed Harbor wants 6; Harbor wants 9.” Empty where the record does not say who expects it of whom. */
export function guessSentence(row: GapRow, names: Names): string {
	if (row.holder === null || row.deliverer === null) return '';
	const [holder, deliverer] = [names[row.holder], names[row.deliverer]];
	const { guess, desired } = row;
	if (guess !== null && guess === desired)
		return sentence(`${deliverer} guessed ${holder} wants ${guess}, and it does`);
	const guessed =
		guess !== null
			? `${deliverer} guessed ${holder} wants ${guess}`
			: withoutNumber(deliverer, row.answers.guess, `what ${holder} wants`, 'guessed');
	const wanted =
		desired !== null
			? `${holder} wants ${desired}`
			: withoutNumber(holder, row.answers.desired, 'what it hopes for', 'said');
	return sentence(`${guessed}; ${wanted}`);
}

/** A minimum above the desired, which only a merge can bring about; else empty. */
export function ruleSentence(row: GapRow, names: Names): string {
	if (!row.ruleBroken || row.holder === null) return '';
	const minimum = `${possessive(names[row.holder])} minimum (${row.minimum})`;
	return sentence(`${minimum} is above what it hopes for (${row.desired}); one of the two needs another look`);
}

/** Where the gap ends, or what it waits for. Empty where the row needs no ending. */
export function endingSentence(row: GapRow, names: Names, words: Words = spoken()): string {
	const { say, day } = words;
	const { ending, holder } = row;
	if (row.outcome === null) return '';
	if (ending === null) return openSentence(row, names, words);
	const text = asSentenceEnd(ending.text ?? say('no words given'));
	switch (ending.kind) {
		case 'commitment':
			return ending.until === null
				? say('Ends in a commitment: {text}', { text })
				: say('Ends in a commitment, due {day}: {text}', { day: day(ending.until), text });
		case 'pivot':
			return say('Both agreed to pivot: {text}', { text });
		case 'agree to differ':
			return ending.until === null
				? say('Both agree to differ: {text}', { text })
				: say('Both agree to differ until {day}: {text}', { day: day(ending.until), text });
		case 'accept as is':
			return say('{Name} accepts it as is: {text}', {
				name: holder === null ? say('the other side') : names[holder],
				text,
			});
	}
}

/** Typed words close the sentence: with their own mark, or with a full stop. */
function asSentenceEnd(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function openSentence({ openBecause }: GapRow, names: Names, { say }: Words): string {
	switch (openBecause) {
		case 'awaits vendor':
		case 'awaits partner':
			return say('Open: awaits {name_s} yes.', { name: names[openBecause === 'awaits vendor' ? 'vendor' : 'partner'] });
		case 'awaits both':
			return say('Open: awaits the yes of both.');
		case 'changed since':
			return say('Open again: the ratings or the words have changed since the yes was given.');
		case 'day passed':
			return say('Open again: the day to look at it again has passed.');
		case 'commitment missed':
		case 'commitment overdue':
			return say('Open again: its commitment was not there on the due day.');
		case 'commitment withdrawn':
			return say('Open again: its commitment was withdrawn.');
		case 'commitment removed':
			return say('Open again: its commitment was removed.');
		case 'commitment not to the holder':
			return say('Open: its commitment is not one to the side that expects this.');
		case 'nothing chosen':
		case null:
			return say('Open: no ending chosen yet.');
	}
}

/** What an open gap waits for, in a few words for a narrow column. Empty where it is not open. */
export function openBecauseShort({ openBecause }: GapRow, names: Names, { say }: Words = spoken()): string {
	switch (openBecause) {
		case 'awaits vendor':
		case 'awaits partner':
			return say('{name_s} yes', { name: names[openBecause === 'awaits vendor' ? 'vendor' : 'partner'] });
		case 'awaits both':
			return say('the yes of both');
		case 'nothing chosen':
			return say('an ending');
		case 'changed since':
			return say('a new yes: the words or ratings have changed');
		case 'day passed':
			return say('another look: its day has passed');
		case 'commitment missed':
		case 'commitment overdue':
			return say('its commitment, past its day');
		case 'commitment withdrawn':
			return say('another ending: its commitment was withdrawn');
		case 'commitment removed':
			return say('another ending: its commitment was removed');
		case 'commitment not to the holder':
			return say('a commitment to the side that expects this');
		case null:
			return '';
	}
}

/** “Believes it keeps this” only where its own number reaches the minimum. */
function selfViewSentence(row: GapRow, deliverer: Party, names: Names): string {
	const name = names[deliverer];
	if (row.selfView === null) {
		const answer = row.answers[deliverer === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
		return sentence(withoutNumber(name, answer, 'how well it keeps this', 'rated'));
	}
	if (row.minimum !== null && row.selfView >= row.minimum)
		return sentence(`${name} believes it keeps this (${row.selfView})`);
	return sentence(`${name} scores itself ${row.selfView}`);
}

function holderSentence(row: GapRow, holder: Party, names: Names): string {
	const name = names[holder];
	if (row.perceived === null) {
		const answer = row.answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner'];
		return sentence(withoutNumber(name, answer, 'how well it is met', 'rated'));
	}
	return sentence(`${name} scores it ${row.perceived}${placeOf(row, row.zone)}`);
}

function placeOf({ adequacyGap, superiorityGap }: GapRow, zone: Zone): string {
	if (zone === 'unrated' || adequacyGap === null || superiorityGap === null) {
		if (adequacyGap === null) return '; its minimum is not given';
		const side = adequacyGap < 0 ? `${pointsInWords(-adequacyGap)} below` : 'not below';
		return `, ${side} its minimum; what it hopes for is not given`;
	}
	if (zone === 'below minimum') return `, ${pointsInWords(-adequacyGap)} below its minimum`;
	if (zone === 'at or above desired') {
		return superiorityGap === 0 ? ', what it hopes for' : `, ${pointsInWords(superiorityGap)} above what it hopes for`;
	}
	const above = adequacyGap === 0 ? 'at its minimum' : `${pointsInWords(adequacyGap)} above its minimum`;
	return `, ${above} and ${pointsInWords(-superiorityGap)} below what it hopes for`;
}

/** Unrated, abstained and too early to say, each in its own words. */
function withoutNumber(name: string, answer: Answer, what: string, verb: 'rated' | 'guessed' | 'said'): string {
	switch (answer) {
		case 'abstained':
			return `${name} abstained on ${what}`;
		case 'too early to say':
			return `for ${name} it is too early to say ${what}`;
		case 'unrated':
		case 'rated':
			return `${name} has not ${verb} ${what} yet`;
	}
}

function sentence(words: string): string {
	return `${capitalized(words)}.`;
}
