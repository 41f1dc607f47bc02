/** Frictions in plain English: the clock in words, no blame. */
import type { Party } from '../ledger/change.ts';
import type { AnswerRecord, FrictionRow } from './frictions.ts';
import { capitalized, type Names, possessive } from './names.ts';

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
export function clockWords(row: Pick<FrictionRow, 'clock' | 'minutesLeft' | 'answered' | 'resolved' | 'due'>): string {
	const time = row.minutesLeft === null ? '' : workingTimeInWords(row.minutesLeft);
	switch (row.clock) {
		case 'open in time':
			return row.minutesLeft === 0 ? 'due now' : `${time} left`;
		case 'open and late':
			return row.minutesLeft === 0 ? 'just over' : `${time} over`;
		case 'answered in time':
			return 'answered in time';
		case 'late':
			if (row.answered === null) return 'settled, never answered';
			return row.minutesLeft === 0 ? 'answered just late' : `answered ${time} late`;
		case null:
			if (row.due === null) return row.answered === null ? 'no time agreed' : 'answered';
			return 'settled before due';
	}
}

/** `Northwind answered 7 of 9 in time.` Below five: `Northwind: 2 of 3 answered in time, too few to say.` */
export function answersSentence(record: AnswerRecord, side: Party, names: Names): string {
	const name = capitalized(names[side]);
	if (record.due === 0) return `${name}: no answer has been due yet.`;
	const numbers = `${record.inTime} of ${record.due}`;
	return record.tooFew
		? `${name}: ${numbers} answered in time, too few to say.`
		: `${name} answered ${numbers} in time.`;
}

/** `2 answers overdue` and `no answer overdue`: the same words for both sides. */
export function overdueWords(count: number): string {
	return count === 0 ? 'no answer overdue' : `${count} ${count === 1 ? 'answer' : 'answers'} overdue`;
}

/** `third of its kind`-like words: `repeats F-2; 3 of this kind`. Empty where it stands alone. */
export function repeatWords(row: Pick<FrictionRow, 'repeats' | 'times'>, first: string | null): string {
	if (row.times < 2) return '';
	return row.repeats === null
		? `happened ${row.times} times`
		: `repeats ${first ?? 'an earlier one'}; ${row.times} of this kind`;
}

/** `Northwind’s working hours` with what was assumed said: `Monday to Friday 09:00–17:00, as none are given`. */
export function whoseHours(side: Party, names: Names, isUsual: boolean): string {
	const whose = `${possessive(names[side])} working hours`;
	return isUsual ? `${whose} (none given, so Monday to Friday 09:00–17:00)` : whose;
}
