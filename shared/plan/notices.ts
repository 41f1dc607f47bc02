/** What of a plan cannot be relied on as it stands, in sentences for people. */
import type { Party } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { type Computer, proofOf } from './ballot-proof.ts';
import { otherParty, PARTIES } from './field.ts';
import type { Round } from './rounds.ts';
import { roundsIn } from './rounds-in.ts';
import { waitingSentences } from './waiting.ts';

/**
 * Changes that wait for others, forks, and ballots that are not what was locked or were locked too late. `here` is the
 * computer that the drafts among the changes were made on; null where there are none.
 */
export function noticeSentences(
	ledger: Ledger,
	planId: string,
	here: Computer | null,
	words: Words = spoken(),
): readonly string[] {
	return [...waitingSentences(ledger, words), ...ballotDoubts(ledger, planId, here, words)];
}

/** Ballots that are not what was locked, or were locked too late. */
export function ballotDoubts(
	ledger: Ledger,
	planId: string,
	here: Computer | null,
	words: Words = spoken(),
): readonly string[] {
	return roundsIn(ledger).collections.rounds.flatMap((round) =>
		PARTIES.flatMap((party) => doubtAbout(ledger, { planId, round, party, here }, words)),
	);
}

function doubtAbout(
	ledger: Ledger,
	asked: { planId: string; round: Round; party: Party; here: Computer | null },
	{ say, day }: Words,
): readonly string[] {
	const { round, party } = asked;
	const nameOf = (side: Party) => {
		const name = ledger.record(`parties/${side}`)?.values.name;
		return typeof name === 'string' ? name : side === 'vendor' ? say('the vendor') : say('the partner');
	};
	const inRound = round.opened === null ? say('a round') : say('the round of {day}', { day: day(round.opened) });
	const about = { name: nameOf(party), other: nameOf(otherParty(party)), round: inRound };
	switch (proofOf(ledger, asked)) {
		case 'late':
			return [say('{Name} locked its ballot in {round} after {other_s} numbers were known.', about)];
		case 'does not match':
			return [say('The numbers that {name} shows in {round} are not the ones it locked.', about)];
		default:
			return [];
	}
}
