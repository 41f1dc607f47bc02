import type { Names } from '../../../../shared/analysis/names.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty } from '../../../../shared/plan/field.ts';

/** How a blind round goes, in a sentence: one after the other at one screen, or each side at its own. */
export function blindWords(inSession: boolean, names: Names, own: Party): string {
	if (inSession) return `${names.vendor} and ${names.partner} answer one after the other, unseen.`;
	return `you answer here, alone; ${names[otherParty(own)]} gets the round with your next copy, and answers on its own computer.`;
}
