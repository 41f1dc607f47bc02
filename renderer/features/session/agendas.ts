/** What each kind of session usually goes through. The people in the room may change all of it. */

import type { SessionKind, SessionStep } from '../../../shared/contract/session.ts';
import type { Input } from '../../../shared/contract.ts';
import type { RoundKind } from '../../../shared/plan/rounds.ts';
import { say } from '../../../shared/words/spoken.ts';

/** An item before it has had any time. */
export type PlannedItem = Input<'session.agenda'>['agenda'][number];

export const STEP_TITLES: Readonly<Record<SessionStep, string>> = {
	commitments: say('Last time’s commitments'),
	goals: say('Goals'),
	ranking: say('The order of the goals'),
	trust: say('Trust'),
	expectations: say('Expectations'),
	topic: say('A topic of our own'),
	page: say('One page'),
};

const item = (step: SessionStep, minutes: number, title = STEP_TITLES[step]): PlannedItem => ({ step, title, minutes });

/** A session that only rates, for a start from where the numbers are looked at. */
export function ratingAgenda(kind: RoundKind): readonly [PlannedItem, PlannedItem] {
	return [item(RATING_STEPS[kind], 15), item('page', 5)];
}

const RATING_STEPS = { expectations: 'expectations', goals: 'ranking', trust: 'trust' } as const;

export interface KindOfSession {
	readonly kind: SessionKind;
	readonly title: string;
	/** What it is for, in one line. */
	readonly about: string;
	readonly agenda: readonly PlannedItem[];
}

export const KINDS: readonly KindOfSession[] = [
	{
		kind: 'quarterly review',
		title: say('Quarterly review'),
		about: say('Was the word kept, what does each side see, what changes now.'),
		agenda: [item('commitments', 15), item('goals', 15), item('trust', 10), item('expectations', 35), item('page', 10)],
	},
	{
		kind: 'first planning',
		title: say('First planning'),
		about: say('What both sides want, in which order, and what each expects of the other.'),
		agenda: [item('goals', 15), item('ranking', 10), item('expectations', 40), item('page', 10)],
	},
	{
		kind: 'weekly check-in',
		title: say('Weekly ten minutes'),
		about: say('What was kept, and what comes next.'),
		agenda: [item('commitments', 5), item('topic', 3, say('What do we commit to next?')), item('page', 2)],
	},
	{
		kind: 'own agenda',
		title: say('Own agenda'),
		about: say('Your own items, in your own order.'),
		agenda: [item('topic', 20, say('What we came for')), item('page', 10)],
	},
];

/** "85 minutes", "1 minute". */
export function minutesOf(agenda: readonly Pick<PlannedItem, 'minutes'>[]): string {
	const minutes = agenda.reduce((sum, one) => sum + one.minutes, 0);
	return say('{minutes, plural, one {# minute} other {# minutes}}', { minutes });
}
