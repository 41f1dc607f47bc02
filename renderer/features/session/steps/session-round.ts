/** The round of a kind that the session goes on with. */
import { PARTIES } from '../../../../shared/plan/field.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import { ballotOf, type Round, type RoundKind, roundState } from '../../../../shared/plan/rounds.ts';

type PlanPart = { readonly collections: Pick<Plan['collections'], 'rounds' | 'ballots' | 'sessions'> };

/**
 * The newest round of the session that was not set aside; else one that was opened at home and still waits for its
 * reveal, which is what the room comes together for; else one from home that was revealed since the session’s day,
 * as it stays on screen once it is. Null where one has to be opened.
 */
export function roundOf(plan: PlanPart, kind: RoundKind, session: string | null): Round | null {
	const rounds = plan.collections.rounds.filter((round) => round.kind === kind);
	const here = rounds.filter((round) => session !== null && round.session === session);
	const open = rounds.filter((round) => roundState(plan, round) === 'open');
	const day = plan.collections.sessions.find(({ id }) => id === session)?.day ?? null;
	const isShownSince = (round: Round) =>
		roundState(plan, round) === 'revealed' &&
		PARTIES.some((party) => day !== null && (ballotOf(plan, round.id, party)?.revealed ?? '') >= day);
	return (
		here.findLast((round) => roundState(plan, round) !== 'set aside') ??
		open.at(-1) ??
		rounds.findLast((round) => round.session === null && isShownSince(round)) ??
		null
	);
}
