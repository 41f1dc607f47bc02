/** What the two sides answered in a round, read from its ballots and never from what was written since. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { parseAnswers, type SharedAnswer } from '../plan/ballots.ts';
import { PARTIES, type RatingValue } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { ballotOf, type Question, questionsOf, type Round, roundState } from '../plan/rounds.ts';
import { fieldSpec } from '../plan/schema.ts';
import { checkValue } from '../plan/values.ts';

/** One side's answer: its value, how many people gave a number, the lowest and the highest. */
export interface RoundAnswer {
	/** Null is unrated: nobody was asked, or nobody answered. */
	readonly value: RatingValue | null;
	readonly n: number;
	/** Null where nobody gave a number. */
	readonly low: number | null;
	readonly high: number | null;
}

export const UNRATED: RoundAnswer = { value: null, n: 0, low: null, high: null };
const ABSTAINED: RoundAnswer = { value: 'abstained', n: 0, low: null, high: null };

export interface SideAnswers {
	/** This side gives no numbers in this round. */
	readonly abstains: boolean;
	/** The day its numbers were shown; null where they are not. */
	readonly revealed: Day | null;
	/** The answer to a question; unrated where there is none. */
	readonly to: (question: string) => RoundAnswer;
}

/**
 * One side's revealed answers. Only what this side was asked counts, and only values that fit the question; a ballot
 * that is not shown, or cannot be read, answers nothing.
 */
export function sideAnswers(plan: Plan, round: Round, party: Party): SideAnswers {
	const ballot = ballotOf(plan, round.id, party);
	const abstains = ballot?.abstains === true && ballot.answers === null;
	const parsed = ballot?.answers == null ? null : parseAnswers(ballot.answers);
	const given = new Map<string, RoundAnswer>();
	if (parsed?.ok) {
		const byId = new Map(parsed.value.map((answer) => [answer.question, answer]));
		for (const question of questionsTo(plan, round, party)) {
			const answer = byId.get(question.id);
			if (answer && fits(question, answer)) given.set(question.id, withoutQuestion(answer));
		}
	}
	return {
		abstains,
		revealed: parsed?.ok ? (ballot?.revealed ?? null) : null,
		to: (question) => given.get(question) ?? (abstains ? ABSTAINED : UNRATED),
	};
}

export function questionsTo(plan: Plan, round: Round, party: Party): readonly Question[] {
	return questionsOf(round, party, (id) => plan.collections.expectations.find((expectation) => expectation.id === id));
}

/** Every round whose numbers are shown, the newest first: by the day of the reveal, then by the day it was opened. */
export function revealedRounds(plan: Plan, kind?: Round['kind']): readonly Round[] {
	const dayOf = (round: Round) => `${revealedOn(plan, round) ?? ''} ${round.opened ?? ''}`;
	return plan.collections.rounds
		.filter((round) => (kind === undefined || round.kind === kind) && roundState(plan, round) === 'revealed')
		.map((round) => ({ round, day: dayOf(round) }))
		.sort((a, b) => compareText(b.day, a.day))
		.map(({ round }) => round);
}

/** Those that were shown by a day, the newest first. */
export function roundsRevealedBy(plan: Plan, kind: Round['kind'], on: Day): readonly Round[] {
	return revealedRounds(plan, kind).filter((round) => {
		const day = revealedOn(plan, round);
		return day !== null && day <= on;
	});
}

/** The day the last of its numbers was shown; the day it was opened where no ballot says. */
export function revealedOn(plan: Plan, round: Round): Day | null {
	const days = PARTIES.flatMap((party) => ballotOf(plan, round.id, party)?.revealed ?? []).sort(compareText);
	return days.at(-1) ?? round.opened;
}

/** A place in the order of goals is a number from 1, halves allowed between two; all else is on the scale 1 to 9. */
function fits({ field }: Question, { value, n, low, high }: SharedAnswer): boolean {
	if (n < 0) return false;
	if (field === 'rank') return typeof value === 'number' && value >= 1;
	const scale = fieldSpec('expectations', 'minimum');
	return scale !== undefined && [value, low, high].every((one) => checkValue(scale, one) === null);
}

function withoutQuestion({ value, n, low, high }: SharedAnswer): RoundAnswer {
	return { value, n, low, high };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
