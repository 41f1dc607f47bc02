/** How a round of rating is spoken of on paper: blind or openly, and when. */
import { revealedOn } from '../analysis/round-answers.ts';
import { dayInWords } from '../analysis/words.ts';
import type { Plan } from '../plan/plan.ts';
import { askedIn, type Round, roundState } from '../plan/rounds.ts';
import { counted } from './format.ts';

/** `rated blind on 9 September 2027`, `rated openly on …`; numbers that were not given blind are printed as open. */
export function howRated(plan: Plan, round: Round): string {
	const day = revealedOn(plan, round);
	const how = round.mode === 'blind' ? 'rated blind' : 'rated openly';
	return day === null ? how : `${how} on ${dayInWords(day)}`;
}

/** “14 expectations rated blind on 9 September 2027.” Null for a round that has shown nothing yet. */
export function roundsLine(plan: Plan, round: Round): string | null {
	if (roundState(plan, round) !== 'revealed') return null;
	const asked = askedIn(round).length;
	const how = howRated(plan, round);
	switch (round.kind) {
		case 'expectations':
			return `${counted(asked, 'expectation')} ${how}.`;
		case 'goals':
			return `${counted(asked, 'goal')} ${how.replace('rated', 'put in order')}.`;
		case 'trust':
			return `Trust ${how}.`;
		case null:
			return null;
	}
}

/** “12 expectations, opened on 9 September 2027.” */
export function openRoundLine(round: Round): string {
	const asked = askedIn(round).length;
	const what =
		round.kind === 'expectations'
			? counted(asked, 'expectation')
			: round.kind === 'goals'
				? `The order of ${counted(asked, 'goal')}`
				: 'Trust';
	return round.opened === null ? `${what}.` : `${what}, opened on ${dayInWords(round.opened)}.`;
}
