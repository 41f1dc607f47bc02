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

/**
 * The same expectations, of both sides in turn: the first of one side, the first of the other, and so on. Each side is
 * then rated by the other from the first round on.
 */
export function inTurn(plan: Plan, ids: readonly string[]): readonly string[] {
	const holders = new Map(plan.collections.expectations.map(({ id, holder }) => [id, holder]));
	const first = holders.get(ids[0] ?? '');
	const [ours, theirs] = [ids.filter((id) => holders.get(id) === first), ids.filter((id) => holders.get(id) !== first)];
	return ids.flatMap((_, at) => [ours[at], theirs[at]].filter((id) => id !== undefined));
}
