/** Commitments in plain English: a ratio always with its n, a miss with its reason, no blame. */
import type { Party } from '../ledger/change.ts';
import { otherParty } from '../plan/field.ts';
import type { CommitmentRow } from './commitments.ts';
import type { KeptRecord } from './kept.ts';
import { capitalized, type Names, possessive } from './names.ts';
import { dayInWords } from './words.ts';

/** “Northwind kept 7 of 9 on time.” Below five: “Northwind: 2 of 3 on time, too few to say.” */
export function keptSentence(record: KeptRecord, side: Party, names: Names): string {
	const name = capitalized(names[side]);
	if (record.due === 0) return `${name}: nothing has been due yet.`;
	const numbers = `${record.kept} of ${record.due} on time`;
	return record.tooFew ? `${name}: ${numbers}, too few to say.` : `${name} kept ${numbers}.`;
}

/** “3 await Harbor’s yes. 1 renegotiated before its due day, counted apart.” Empty where there is nothing to add. */
export function apartSentences(record: KeptRecord, side: Party, names: Names): readonly string[] {
	const { awaiting, renegotiated, withdrawn } = record;
	const receiver = possessive(names[otherParty(side)]);
	return [
		...(awaiting === 0 ? [] : [`${awaiting} ${awaiting === 1 ? 'awaits' : 'await'} ${receiver} yes.`]),
		...(renegotiated === 0
			? []
			: [`${renegotiated} renegotiated before ${renegotiated === 1 ? 'its' : 'their'} due day, counted apart.`]),
		...(withdrawn === 0 ? [] : [`${withdrawn} withdrawn with ${receiver} yes, counted apart.`]),
	];
}

/** How one commitment stands, for a line beside it: “Overdue by 3 days.” `nameOf` also knows the third parties. */
export function stateSentence(row: CommitmentRow, nameOf: (party: string) => string): string {
	const waiting = row.awaits === null ? '' : `; awaits ${possessive(nameOf(row.awaits))} yes`;
	const on = row.deliveredOn === null ? '' : ` on ${dayInWords(row.deliveredOn)}`;
	const late = row.lateDays === null || row.lateDays === 0 ? '' : `, ${days(row.lateDays)} late`;
	switch (row.state) {
		case 'kept':
			return `Kept: delivered${on}.`;
		case 'kept late':
			return `Delivered${on}${late}.`;
		case 'withdrawn':
			return `Withdrawn${waiting}.`;
		case 'renegotiated':
			return 'Renegotiated: a new commitment has taken its place.';
		case 'delivered':
			return `Delivered${on}${late}${waiting}.`;
		case 'missed':
			return `Missed by ${days(row.lateDays ?? 0)} so far; reason: ${row.missReason}${waiting}.`;
		case 'overdue':
			return `Overdue by ${days(row.lateDays ?? 0)}${waiting}.`;
		case 'accepted':
			return row.due === null ? 'Accepted; no due day yet.' : `Accepted; due ${dayInWords(row.due)}.`;
		case 'proposed':
			return `Proposed${waiting}.`;
	}
}

function days(count: number): string {
	return count === 1 ? '1 day' : `${count} days`;
}
