/** An expectation in plain words: what both sides say, without blame and never a gap alone. */
import type { Party } from '../ledger/change.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { GapRow } from './gaps.ts';
import { asSentenceEnd, type Names } from './names.ts';
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
export function viewSentence(row: GapRow, names: Names, words: Words = spoken()): string {
	if (row.holder === null || row.deliverer === null) return '';
	return `${selfViewSentence(row, row.deliverer, names, words)} ${holderSentence(row, row.holder, names, words)}`;
}

/** “Northwind guessed Harbor wants 6; Harbor wants 9.” Empty where the record does not say who expects it of whom. */
export function guessSentence(row: GapRow, names: Names, words: Words = spoken()): string {
	if (row.holder === null || row.deliverer === null) return '';
	const { say, number } = words;
	const [holder, deliverer] = [names[row.holder], names[row.deliverer]];
	const { guess, desired } = row;
	if (guess !== null && guess === desired)
		return say('{Deliverer} guessed {holder} wants {guess}, and it does.', {
			...{ deliverer, holder },
			guess: number(guess),
		});
	return say('{guessed}; {wanted}.', {
		guessed:
			guess === null
				? withoutGuess(deliverer, holder, row.answers.guess, words)
				: say('{Deliverer} guessed {holder} wants {guess}', { deliverer, holder, guess: number(guess) }),
		wanted:
			desired === null
				? withoutDesired(holder, row.answers.desired, words)
				: say('{holder} wants {desired}', { holder, desired: number(desired) }),
	});
}

/** A minimum above the desired, which only a merge can bring about; else empty. */
export function ruleSentence(row: GapRow, names: Names, { say, number }: Words = spoken()): string {
	if (!row.ruleBroken || row.holder === null || row.minimum === null || row.desired === null) return '';
	return say(
		'{Name_s} minimum ({minimum}) is above what it hopes for ({desired}); one of the two needs another look.',
		{
			name: names[row.holder],
			minimum: number(row.minimum),
			desired: number(row.desired),
		},
	);
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
function selfViewSentence(row: GapRow, deliverer: Party, names: Names, { say, number }: Words): string {
	const name = names[deliverer];
	if (row.selfView === null) {
		switch (row.answers[deliverer === 'vendor' ? 'perceivedVendor' : 'perceivedPartner']) {
			case 'abstained':
				return say('{Name} abstained on how well it keeps this.', { name });
			case 'too early to say':
				return say('For {name} it is too early to say how well it keeps this.', { name });
			case 'unrated':
			case 'rated':
				return say('{Name} has not rated how well it keeps this yet.', { name });
		}
	}
	const rating = number(row.selfView);
	return row.minimum !== null && row.selfView >= row.minimum
		? say('{Name} believes it keeps this ({rating}).', { name, rating })
		: say('{Name} scores itself {rating}.', { name, rating });
}

function holderSentence(row: GapRow, holder: Party, names: Names, words: Words): string {
	const { say } = words;
	const name = names[holder];
	if (row.perceived === null) {
		switch (row.answers[holder === 'vendor' ? 'perceivedVendor' : 'perceivedPartner']) {
			case 'abstained':
				return say('{Name} abstained on how well it is met.', { name });
			case 'too early to say':
				return say('For {name} it is too early to say how well it is met.', { name });
			case 'unrated':
			case 'rated':
				return say('{Name} has not rated how well it is met yet.', { name });
		}
	}
	return scoreSentence(row, { name, rating: words.number(row.perceived) }, words);
}

/** The number, and where it stands between the minimum and what is hoped for. */
function scoreSentence(
	{ zone, adequacyGap, superiorityGap }: GapRow,
	said: { readonly name: string; readonly rating: string },
	words: Words,
): string {
	const { say } = words;
	if (adequacyGap === null) return say('{Name} scores it {rating}; its minimum is not given.', said);
	const fromMinimum = pointsInWords(Math.abs(adequacyGap), words);
	if (superiorityGap === null)
		return adequacyGap < 0
			? say('{Name} scores it {rating}, {points} below its minimum; what it hopes for is not given.', {
					...said,
					points: fromMinimum,
				})
			: say('{Name} scores it {rating}, not below its minimum; what it hopes for is not given.', said);
	const fromDesired = pointsInWords(Math.abs(superiorityGap), words);
	if (zone === 'below minimum')
		return say('{Name} scores it {rating}, {points} below its minimum.', { ...said, points: fromMinimum });
	if (superiorityGap === 0) return say('{Name} scores it {rating}, what it hopes for.', said);
	if (superiorityGap > 0)
		return say('{Name} scores it {rating}, {points} above what it hopes for.', { ...said, points: fromDesired });
	return adequacyGap === 0
		? say('{Name} scores it {rating}, at its minimum and {points} below what it hopes for.', {
				...said,
				points: fromDesired,
			})
		: say('{Name} scores it {rating}, {above} above its minimum and {points} below what it hopes for.', {
				...said,
				above: fromMinimum,
				points: fromDesired,
			});
}

/** Unrated, abstained and too early to say, each in its own words. */
function withoutGuess(deliverer: string, holder: string, answer: Answer, { say }: Words): string {
	switch (answer) {
		case 'abstained':
			return say('{Deliverer} abstained on what {holder} wants', { deliverer, holder });
		case 'too early to say':
			return say('For {deliverer} it is too early to say what {holder} wants', { deliverer, holder });
		case 'unrated':
		case 'rated':
			return say('{Deliverer} has not guessed what {holder} wants yet', { deliverer, holder });
	}
}

/** The second half of a sentence: it does not begin one. */
function withoutDesired(holder: string, answer: Answer, { say }: Words): string {
	switch (answer) {
		case 'abstained':
			return say('{holder} abstained on what it hopes for', { holder });
		case 'too early to say':
			return say('for {holder} it is too early to say what it hopes for', { holder });
		case 'unrated':
		case 'rated':
			return say('{holder} has not said what it hopes for yet', { holder });
	}
}
