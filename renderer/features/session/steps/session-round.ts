/** The round of a kind that the session goes on with. */
import type { Plan } from '../../../../shared/plan/plan.ts';
import { type Round, type RoundKind, roundState } from '../../../../shared/plan/rounds.ts';

type PlanPart = { readonly collections: Pick<Plan['collections'], 'rounds' | 'ballots'> };

/**
 * The newest round of the session that was not set aside; else one that was opened at home and still waits for its
 * reveal, which is what the room comes together for. Null where one has to be opened.
 */
export function roundOf(plan: PlanPart, kind: RoundKind, session: string | null): Round | null {
	const rounds = plan.collections.rounds.filter((round) => round.kind === kind);
	const here = rounds.filter((round) => session !== null && round.session === session);
	const open = rounds.filter((round) => roundState(plan, round) === 'open');
	return here.findLast((round) => roundState(plan, round) !== 'set aside') ?? open.at(-1) ?? null;
}
