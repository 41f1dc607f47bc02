/** Commitments in plain English: a ratio always with its n, a miss with its reason, no blame. */
import type { Party } from '../ledger/change.ts';
import { otherParty } from '../plan/field.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { CommitmentRow } from './commitments.ts';
import type { KeptRecord } from './kept.ts';
import { capitalized, type Names } from './names.ts';

/** “Northwind kept 7 of 9 on time.” Below five: “Northwind: 2 of 3 on time, too few to say.” */
export function keptSentence(
	{ kept, due, tooFew }: KeptRecord,
	side: Party,
	names: Names,
	{ say }: Words = spoken(),
): string {
	const name = names[side];
	if (due === 0) return say('{Name}: nothing has been due yet.', { name });
	return tooFew
		? say('{Name}: {kept} of {due} on time, too few to say.', { name, kept, due })
		: say('{Name} kept {kept} of {due} on time.', { name, kept, due });
}

/** “3 await Harbor’s yes. 1 renegotiated before its due day, counted apart.” Empty where there is nothing to add. */
export function apartSentences(
	{ awaiting, renegotiated, withdrawn }: KeptRecord,
	side: Party,
	names: Names,
	{ say }: Words = spoken(),
): readonly string[] {
	const receiver = names[otherParty(side)];
	return [
		...(awaiting === 0
			? []
			: [
					say('{count, plural, one {# awaits {receiver_s} yes} other {# await {receiver_s} yes}}.', {
						count: awaiting,
						receiver,
					}),
				]),
		...(renegotiated === 0
			? []
			: [
					say(
						'{count, plural, one {# renegotiated before its due day} other {# renegotiated before their due day}}, counted apart.',
						{ count: renegotiated },
					),
				]),
		...(withdrawn === 0
			? []
			: [
					say('{count, plural, one {# withdrawn} other {# withdrawn}} with {receiver_s} yes, counted apart.', {
						count: withdrawn,
						receiver,
					}),
				]),
	];
}

/** How one commitment stands, for a line beside it: “Overdue by 3 days.” `nameOf` also knows the third parties. */
export function stateSentence(row: CommitmentRow, nameOf: (party: string) => string, words: Words = spoken()): string {
	const { say, day } = words;
	const stands = standingWords(row, words);
	if (row.state === 'renegotiated') return say('Renegotiated: a new commitment has taken its place.');
	if (row.state === 'accepted')
		return row.due === null ? say('Accepted; no due day yet.') : say('Accepted; due {day}.', { day: day(row.due) });
	return row.awaits === null || row.state === 'kept' || row.state === 'kept late'
		? say('{stands}.', { stands })
		: say('{stands}; awaits {receiver_s} yes.', { stands, receiver: nameOf(row.awaits) });
}

/** Without what it waits for: `Missed by 3 days so far; reason: forgotten`. */
function standingWords({ state, deliveredOn, lateDays, missReason }: CommitmentRow, words: Words): string {
	const { say, term } = words;
	const on = deliveredOn === null ? null : words.day(deliveredOn);
	const late = lateDays ?? 0;
	switch (state) {
		case 'kept':
			return on === null ? say('Kept: delivered') : say('Kept: delivered on {day}', { day: on });
		case 'kept late':
		case 'delivered': {
			if (on === null) return say('Delivered');
			return late === 0
				? say('Delivered on {day}', { day: on })
				: say('Delivered on {day}, {late, plural, one {# day} other {# days}} late', { day: on, late });
		}
		case 'withdrawn':
			return say('Withdrawn');
		case 'missed':
			if (lateDays === null) return say('Not kept on its day; reason: {reason}', { reason: term(missReason ?? '') });
			return say('Missed by {late, plural, one {# day} other {# days}} so far; reason: {reason}', {
				late,
				reason: term(missReason ?? ''),
			});
		case 'overdue':
			if (lateDays === null) return say('Not kept on its day, for a reason not said yet');
			return say('Overdue by {late, plural, one {# day} other {# days}}', { late });
		case 'proposed':
			return say('Proposed');
		default:
			return capitalized(term(state));
	}
}
