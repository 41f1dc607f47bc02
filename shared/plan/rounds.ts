/** Rounds of rating: which are open, and what each side is asked in one. */
import { isDay } from '../base/dates.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import type { Expectation, Plan, RecordOf } from './plan.ts';

export type Round = RecordOf<'rounds'>;
export type Ballot = RecordOf<'ballots'>;
export type RoundKind = NonNullable<Round['kind']>;

/** A round whose numbers are not yet shown: what it asks about is given in ballots and nowhere else. */
export interface OpenRound {
	readonly id: string;
	readonly kind: RoundKind;
	readonly asked: readonly RecordRef[];
}

export type RoundState = 'open' | 'revealed' | 'set aside';

type PlanPart = { readonly collections: Pick<Plan['collections'], 'rounds' | 'ballots'> };

/** The five statements of a trust pulse, one side about the other, in our own words. */
export const TRUST_STATEMENTS = [
	'keeps commitments',
	'tells us early',
	'answers in time',
	'knows its craft',
	'looks after both interests',
] as const;
export type TrustStatement = (typeof TRUST_STATEMENTS)[number];

/**
 * What one question asks for: a rating field of an expectation, the place of a goal in the order of goals (1 is
 * first), or one of the five trust statements about the other side.
 */
export interface Question {
	/** Known by this in ballots: `expectations/e1 minimum`, `goals/g1 rank`, `trust keeps commitments`. */
	readonly id: string;
	/** Null for a trust statement. */
	readonly record: RecordRef | null;
	/** A rating field of the record, `rank`, or the trust statement. */
	readonly field: string;
}

/** The records a round asks about, in their order; none for trust. */
export function askedIn(round: Pick<Round, 'kind' | 'asked'>): readonly RecordRef[] {
	if (round.kind === 'trust' || round.kind === null) return [];
	const ids = (round.asked ?? '').split(' ').filter((id) => id !== '');
	return [...new Set(ids)].map((id) => `${round.kind}/${id}`);
}

export function ballotOf(plan: PlanPart, round: string, party: Party): Ballot | undefined {
	return plan.collections.ballots.find((ballot) => ballot.id === `${round}-${party}`);
}

/** A ballot with its numbers shown, or of a side that gave none. */
export function isSettled(ballot: Ballot | undefined): boolean {
	return ballot !== undefined && (ballot.abstains === true || ballot.answers !== null);
}

/**
 * *Revealed* once both ballots are settled and at least one shows numbers; *set aside* where a day says so, or where
 * both sides abstain; *open* until then.
 */
export function roundState(plan: PlanPart, round: Round): RoundState {
	const ballots = (['vendor', 'partner'] as const).map((party) => ballotOf(plan, round.id, party));
	const shown = ballots.some((ballot) => ballot?.answers != null);
	if (round.closed !== null && isDay(round.closed)) return shown ? 'revealed' : 'set aside';
	if (!ballots.every(isSettled)) return 'open';
	return shown ? 'revealed' : 'set aside';
}

/** Every round that is open. */
export function openRounds(plan: PlanPart): readonly OpenRound[] {
	return plan.collections.rounds.flatMap((round) =>
		round.kind !== null && roundState(plan, round) === 'open'
			? [{ id: round.id, kind: round.kind, asked: askedIn(round) }]
			: [],
	);
}

/**
 * What one side is asked, in the order of the round. Of an expectation the side that holds it gives importance,
 * minimum, desired and how well it is met; the side that delivers it importance, how well it thinks it does, and its
 * guess of what is desired. A record that is no longer there asks nothing.
 */
export function questionsOf(
	round: Pick<Round, 'kind' | 'asked'>,
	party: Party,
	expectation: (id: string) => Pick<Expectation, 'holder'> | undefined,
): readonly Question[] {
	const own = party === 'vendor' ? 'Vendor' : 'Partner';
	if (round.kind === 'trust')
		return TRUST_STATEMENTS.map((statement) => ({ id: `trust ${statement}`, record: null, field: statement }));
	return askedIn(round).flatMap((record) => {
		if (round.kind === 'goals') return [questionOf(record, 'rank')];
		const asked = expectation(record.slice(record.indexOf('/') + 1));
		if (asked === undefined) return [];
		const fields =
			asked.holder === party
				? [`importance${own}`, 'minimum', 'desired', `perceived${own}`]
				: [`importance${own}`, `perceived${own}`, 'guess'];
		return fields.map((field) => questionOf(record, field));
	});
}

function questionOf(record: RecordRef, field: string): Question {
	return { id: `${record} ${field}`, record, field };
}
