import type { Names } from '../../../../shared/analysis/names.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';

/** How a blind round goes, in a sentence: one after the other at one screen, or each side at its own. */
export function blindWords(inSession: boolean, names: Names, own: Party): string {
	if (inSession)
		return say('{vendor} and {partner} answer one after the other, unseen.', {
			vendor: names.vendor,
			partner: names.partner,
		});
	return say('you answer here, alone; {names} gets the round with your next copy, and answers on its own computer.', {
		names: names[otherParty(own)],
	});
}
