/** What of a plan cannot be relied on as it stands, in sentences for people. */
import { dayInWords } from '../analysis/words.ts';
import type { Party } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Computer, proofOf } from './ballot-proof.ts';
import { otherParty, PARTIES } from './field.ts';
import type { Round } from './rounds.ts';
import { roundsIn } from './rounds-in.ts';
import { waitingSentences } from './waiting.ts';

/**
 * Changes that wait for others, forks, and ballots that are not what was locked or were locked too late. `here` is the
 * computer that the drafts among the changes were made on; null where there are none.
 */
export function noticeSentences(ledger: Ledger, planId: string, here: Computer | null): readonly string[] {
	return [...waitingSentences(ledger), ...ballotDoubts(ledger, planId, here)];
}

/** Ballots that are not what was locked, or were locked too late. */
export function ballotDoubts(ledger: Ledger, planId: string, here: Computer | null): readonly string[] {
	return roundsIn(ledger).collections.rounds.flatMap((round) =>
		PARTIES.flatMap((party) => doubtAbout(ledger, { planId, round, party, here })),
	);
}

function doubtAbout(
	ledger: Ledger,
	asked: { planId: string; round: Round; party: Party; here: Computer | null },
): readonly string[] {
	const { round, party } = asked;
	const nameOf = (side: Party) => String(ledger.record(`parties/${side}`)?.values.name ?? `The ${side}`);
	const when = round.opened === null ? 'a round' : `the round of ${dayInWords(round.opened)}`;
	switch (proofOf(ledger, asked)) {
		case 'late':
			return [`${nameOf(party)} locked its ballot in ${when} after ${nameOf(otherParty(party))}’s numbers were known.`];
		case 'does not match':
			return [`The numbers that ${nameOf(party)} shows in ${when} are not the ones it locked.`];
		default:
			return [];
	}
}
