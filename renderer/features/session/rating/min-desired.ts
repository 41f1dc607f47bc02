import type { PersonalBallot } from '../../../../shared/plan/ballots.ts';
import type { Question } from '../../../../shared/plan/rounds.ts';

/** True where this person’s least acceptable lies above what they hope for, seen from either question of the two. */
export function isWrongWayRound({ record, field }: Question, given: PersonalBallot): boolean {
	if (field !== 'minimum' && field !== 'desired') return false;
	const [minimum, desired] = [given[`${record} minimum`], given[`${record} desired`]];
	return typeof minimum === 'number' && typeof desired === 'number' && minimum > desired;
}
