import type { Names } from '../../../../shared/analysis/names.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';

/** How a blind round goes: one after the other at one screen, or each side at its own. */
export function blindWords(inSession: boolean, names: Names, own: Party): string {
	return inSession
		? say('Blind: {vendor} and {partner} answer one after the other, unseen. Then all numbers come up together.', names)
		: say(
				'Blind: you answer here, alone; {name} gets the round with your next copy, and answers on its own computer. Then all numbers come up together.',
				{ name: names[otherParty(own)] },
			);
}

/** Where each side answers at its own computer. */
export function homeWords(names: Names, own: Party): string {
	return say('You answer here, alone; {name} gets the round with your next copy, and answers on its own computer.', {
		name: names[otherParty(own)],
	});
}
