/** Rounds whose numbers are shown, with the ballots they were given in. */
import type { Party } from '../../shared/ledger/change.ts';
import { printAnswers, type SharedAnswer } from '../../shared/plan/ballots.ts';
import { PARTIES, type RatingValue } from '../../shared/plan/field.ts';
import type { Ballot, Round } from '../../shared/plan/rounds.ts';
import { aRecord } from './plan.ts';

/** A value of one person, or the median with how many gave a number, the lowest and the highest. */
type Given = RatingValue | readonly [value: number, n: number, low: number, high: number];

export interface RoundParts {
	readonly id?: string;
	readonly kind?: Round['kind'];
	readonly mode?: Round['mode'];
	readonly asked?: string;
	readonly day?: string;
	readonly session?: string;
	readonly vendor?: Readonly<Record<string, Given>> | 'abstains' | 'locked' | 'nothing';
	readonly partner?: Readonly<Record<string, Given>> | 'abstains' | 'locked' | 'nothing';
}

/** A round of 9 September 2027; a side that is not named reveals an empty ballot. */
export function aRound(parts: RoundParts = {}): { readonly round: Round; readonly ballots: readonly Ballot[] } {
	const { id = 'r1', kind = 'expectations', mode = 'blind', asked = 'e1', day = '2027-09-09', session = null } = parts;
	return {
		round: aRecord('rounds', { id, kind, mode, opened: day, asked: kind === 'trust' ? null : asked, session }),
		ballots: PARTIES.flatMap((party) => ballotsOf(id, party, parts[party] ?? {}, day)),
	};
}

function ballotsOf(round: string, party: Party, given: NonNullable<RoundParts['vendor']>, day: string): Ballot[] {
	const ballot = { id: `${round}-${party}`, round, holder: party };
	if (given === 'nothing') return [];
	if (given === 'locked') return [aRecord('ballots', { ...ballot, lock: 'f'.repeat(64) })];
	if (given === 'abstains') return [aRecord('ballots', { ...ballot, abstains: true })];
	const answers = printAnswers(Object.entries(given).map(([question, value]) => sharedOf(question, value)));
	return [aRecord('ballots', { ...ballot, lock: 'f'.repeat(64), answers, salt: 'a'.repeat(64), revealed: day })];
}

function sharedOf(question: string, given: Given): SharedAnswer {
	if (typeof given === 'number') return { question, value: given, n: 1, low: given, high: given };
	if (typeof given === 'string') return { question, value: given, n: 0, low: null, high: null };
	const [value, n, low, high] = given;
	return { question, value, n, low, high };
}
