/** Whose yes an ending of a gap needs in the room, in which order, and what is written when it is given. */

import type { Names } from '../../../../shared/analysis/names.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import type { Edit, Party } from '../../../../shared/ledger/change.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import {
	acceptAsIsEdits,
	acceptCommitmentEdits,
	differEdits,
	type Offer,
	offerAgainEdits,
	offerEdits,
	pivotEdits,
} from '../../../app/endings/ending-edits.ts';
import type { EndingKind } from '../../../app/endings/ending-kinds.ts';
import type { EndingOption } from '../../../app/endings/ending-options.ts';
import type { EndingAt } from './use-ending-at.ts';

export interface YesStep {
	readonly party: Party;
	readonly label: string;
	readonly isGiven: boolean;
	/** Null while another yes has to come first. */
	readonly edits: (() => readonly Edit[]) | null;
}

export interface EndingWords {
	readonly text: string;
	readonly until: Day | null;
	/** The new commitment as it would be written. */
	readonly offer: () => Omit<Offer, 'from' | 'to' | 'deliverable'>;
	/** The session it is made in. */
	readonly session: string | null;
}

/** True where the commitment it names still can be the ending: else a new one is offered. */
export function hasStandingCommitment({ commitment, row, mayStillEnd }: EndingAt): boolean {
	return row.outcome === 'commitment' || (commitment !== null && mayStillEnd && commitment.to === row.holder);
}

export function yesSteps(
	kind: EndingKind,
	at: EndingAt,
	option: EndingOption,
	words: EndingWords,
	names: Names,
	today: Day,
): readonly YesStep[] {
	const { row, view, commitment } = at;
	const { holder, deliverer } = row;
	if (holder === null || deliverer === null) return [];
	const given = (party: Party) => option.yeses.find((yes) => yes.party === party)?.given === 'yes';
	const agrees = (party: Party, edits: () => readonly Edit[]): YesStep => ({
		...{ party, edits, isGiven: given(party) },
		label: say('{name} agrees', { name: names[party] }),
	});
	switch (kind) {
		case 'commitment': {
			const standing = hasStandingCommitment(at) ? commitment : null;
			return [
				{
					party: deliverer,
					isGiven: standing !== null && given(deliverer),
					label: standing
						? say('{name} offers it for these ratings', { name: names[deliverer] })
						: say('{name} offers it', { name: names[deliverer] }),
					edits: () => (standing ? offerAgainEdits(view) : newOffer(at, words, deliverer, holder)),
				},
				{
					party: holder,
					isGiven: standing !== null && given(holder),
					label: say('{name} accepts it', { name: names[holder] }),
					edits: standing ? () => acceptCommitmentEdits(standing.id, today) : null,
				},
			];
		}
		case 'agree to differ':
			return PARTIES.map((party) => agrees(party, () => differEdits(view, words.text, words.until, party)));
		case 'pivot':
			return PARTIES.map((party) => agrees(party, () => pivotEdits(view, words.text, party)));
		case 'accept as is':
			return [
				{
					...agrees(holder, () => acceptAsIsEdits(view, words.text)),
					label: say('{name} accepts it', { name: names[holder] }),
				},
			];
	}
}

function newOffer({ view }: EndingAt, words: EndingWords, from: Party, to: Party): readonly Edit[] {
	const offer = words.offer();
	const edits = offerEdits(view, { ...offer, from, to, deliverable: words.text });
	return words.session === null ? edits : [...edits, [`commitments/${offer.id}`, 'session', words.session]];
}
