/** What a new round could ask about, and what of it is proposed. */
import type { Party } from '../../../../shared/ledger/change.ts';
import { type Plan, splitRef } from '../../../../shared/plan/plan.ts';
import { askedIn, openRounds, roundState } from '../../../../shared/plan/rounds.ts';

/** A first round is short: three expectations show what a reveal is. */
const FIRST = 3;

export interface ChoosableRow {
	readonly id: string;
	readonly words: string;
	/** Who expects it. */
	readonly holder: Party;
}

/** What may be asked, what is suggested first; not what an open round is asking about already. */
export function rowsOf(plan: Plan, suggestion: readonly string[]): readonly ChoosableRow[] {
	const taken = new Set(openRounds(plan).flatMap(({ asked }) => asked));
	const rows = plan.collections.expectations.flatMap(({ id, statement, holder }): readonly ChoosableRow[] =>
		statement !== null && !taken.has(`expectations/${id}`) && (holder === 'vendor' || holder === 'partner')
			? [{ id, words: statement, holder }]
			: [],
	);
	const place = ({ id }: ChoosableRow) => (suggestion.includes(id) ? suggestion.indexOf(id) : suggestion.length);
	return [...rows].sort((a, b) => place(a) - place(b));
}

/** What this session has asked about already: a further round begins with the rest. */
export function askedBefore(plan: Plan, session: string | null): ReadonlySet<string> {
	const here = plan.collections.rounds.filter(
		(round) =>
			session !== null &&
			round.session === session &&
			round.kind === 'expectations' &&
			roundState(plan, round) === 'revealed',
	);
	return new Set(here.flatMap((round) => askedIn(round).map((ref) => splitRef(ref).id)));
}

/** What is ticked to begin with: three in the first round of a plan, so that a first reveal is quick. */
export function proposal(
	suggestion: readonly string[],
	isFirst: boolean,
	before: ReadonlySet<string>,
): readonly string[] {
	const rest = suggestion.filter((id) => !before.has(id));
	return (rest.length > 0 ? rest : suggestion).slice(0, isFirst ? FIRST : undefined);
}
