/** How a round of rating is spoken of on paper: blind or openly, and when. */
import { revealedOn } from '../analysis/round-answers.ts';
import { askedIn, type Round, roundState } from '../plan/rounds.ts';
import type { Context } from './context.ts';

/** `rated blind on 9 September 2027`, `rated openly on …`; numbers that were not given blind are printed as open. */
export function howRated({ plan, say, words }: Context, round: Round): string {
	const revealed = revealedOn(plan, round);
	const isBlind = round.mode === 'blind';
	if (revealed === null) return isBlind ? say('rated blind') : say('rated openly');
	const day = words.day(revealed);
	return isBlind ? say('rated blind on {day}', { day }) : say('rated openly on {day}', { day });
}

/** The same of a ranking: `put in order blind on 9 September 2027`. */
export function howOrdered({ plan, say, words }: Context, round: Round): string {
	const revealed = revealedOn(plan, round);
	const isBlind = round.mode === 'blind';
	if (revealed === null) return isBlind ? say('put in order blind') : say('put in order openly');
	const day = words.day(revealed);
	return isBlind ? say('put in order blind on {day}', { day }) : say('put in order openly on {day}', { day });
}

/** “14 expectations rated blind on 9 September 2027.” Null for a round that has shown nothing yet. */
export function roundsLine(context: Context, round: Round): string | null {
	const { plan, say } = context;
	if (roundState(plan, round) !== 'revealed') return null;
	const count = askedIn(round).length;
	switch (round.kind) {
		case 'expectations':
			return say('{count, plural, one {# expectation} other {# expectations}} {how}.', {
				count,
				how: howRated(context, round),
			});
		case 'goals':
			return say('{count, plural, one {# goal} other {# goals}} {how}.', { count, how: howOrdered(context, round) });
		case 'trust':
			return say('Trust {how}.', { how: howRated(context, round) });
		case null:
			return null;
	}
}

/** “12 expectations, opened on 9 September 2027.” */
export function openRoundLine({ say, words }: Context, round: Round): string {
	const count = askedIn(round).length;
	const what =
		round.kind === 'expectations'
			? say('{count, plural, one {# expectation} other {# expectations}}', { count })
			: round.kind === 'goals'
				? say('The order of {count, plural, one {# goal} other {# goals}}', { count })
				: say('Trust');
	return round.opened === null ? `${what}.` : say('{what}, opened on {day}.', { what, day: words.day(round.opened) });
}
