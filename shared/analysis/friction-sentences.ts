/** Frictions in plain English: the clock in words, no blame. */
import type { Party } from '../ledger/change.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { AnswerRecord, FrictionRow } from './frictions.ts';
import type { Names } from './names.ts';

/** `2 h 40 min`, `45 min`, `3 h`: working time, of either sign. */
export function workingTimeInWords(minutes: number): string {
	const all = Math.abs(minutes);
	const hours = Math.floor(all / 60);
	const rest = all % 60;
	return [hours === 0 ? '' : `${hours} h`, rest === 0 && hours > 0 ? '' : `${rest} min`]
		.filter((part) => part !== '')
		.join(' ');
}

/** The clock in a few words: `2 h 40 min left`, `3 h over`, `answered in time`, `answered 1 h late`, `no clock`. */
export function clockWords(
	row: Pick<FrictionRow, 'clock' | 'minutesLeft' | 'answered' | 'resolved' | 'due'>,
	{ say }: Words = spoken(),
): string {
	// Hours and minutes are h and min in every language of ours.
	const time = row.minutesLeft === null ? '' : workingTimeInWords(row.minutesLeft);
	switch (row.clock) {
		case 'open in time':
			return row.minutesLeft === 0 ? say('due now') : say('{time} left', { time });
		case 'open and late':
			return row.minutesLeft === 0 ? say('just over') : say('{time} over', { time });
		case 'answered in time':
			return say('answered in time');
		case 'late':
			if (row.answered === null) return say('settled, never answered');
			return row.minutesLeft === 0 ? say('answered just late') : say('answered {time} late', { time });
		case null:
			if (row.due === null) return row.answered === null ? say('no time agreed') : say('answered');
			return say('settled before due');
	}
}

/** `Northwind answered 7 of 9 in time.` Below five: `Northwind: 2 of 3 answered in time, too few to say.` */
export function answersSentence(
	{ inTime, due, tooFew }: AnswerRecord,
	side: Party,
	names: Names,
	{ say }: Words = spoken(),
): string {
	const name = names[side];
	if (due === 0) return say('{Name}: no answer has been due yet.', { name });
	return tooFew
		? say('{Name}: {inTime} of {due} answered in time, too few to say.', { name, inTime, due })
		: say('{Name} answered {inTime} of {due} in time.', { name, inTime, due });
}

/** `2 answers overdue` and `no answer overdue`: the same words for both sides. */
export function overdueWords(count: number, { say }: Words = spoken()): string {
	return say('{count, plural, =0 {no answer} one {# answer} other {# answers}} overdue', { count });
}

/** `third of its kind`-like words: `repeats F-2; 3 of this kind`. Empty where it stands alone. */
export function repeatWords(
	{ repeats, times }: Pick<FrictionRow, 'repeats' | 'times'>,
	first: string | null,
	{ say }: Words = spoken(),
): string {
	if (times < 2) return '';
	if (repeats === null) return say('happened {times} times', { times });
	return say('repeats {first}; {times} of this kind', { first: first ?? say('an earlier one'), times });
}

/** The same as a sentence. Empty where it stands alone. */
export function repeatSentence(
	{ repeats, times }: Pick<FrictionRow, 'repeats' | 'times'>,
	first: string | null,
	{ say }: Words = spoken(),
): string {
	if (times < 2) return '';
	if (repeats === null) return say('It happened {times} times.', { times });
	return say('It repeats {first}; {times} of this kind.', { first: first ?? say('an earlier one'), times });
}

/** Until when an answer is due and in whose working hours; what was assumed of the hours is said. */
export function answerDueSentence(
	answer: { readonly number: string; readonly moment: string; readonly name: string },
	{ isDue, isUsual }: { readonly isDue: boolean; readonly isUsual: boolean },
	{ say }: Words = spoken(),
): string {
	if (isUsual)
		return isDue
			? say(
					'An answer to {number} is due {moment}, in {name_s} working hours (none given, so Monday to Friday 09:00–17:00).',
					answer,
				)
			: say(
					'An answer to {number} was due {moment}, in {name_s} working hours (none given, so Monday to Friday 09:00–17:00).',
					answer,
				);
	return isDue
		? say('An answer to {number} is due {moment}, in {name_s} working hours.', answer)
		: say('An answer to {number} was due {moment}, in {name_s} working hours.', answer);
}
