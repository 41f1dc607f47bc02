/** What is asked in a round, in words: about what, what exactly, and what the two ends of the scale mean. */

import type { Names } from '../../../../shared/analysis/names.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import type { Expectation, Plan } from '../../../../shared/plan/plan.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import type { Question } from '../../../../shared/plan/rounds.ts';
import { say, term } from '../../../../shared/words/spoken.ts';

export interface QuestionWords {
	/** What it is about: the sentence of the expectation, or the statement about the other side. */
	readonly statement: string;
	/** Who expects it of whom; null where that is no question. */
	readonly between: { readonly holder: Party; readonly deliverer: Party } | null;
	/** “the least you would accept”. */
	readonly ask: string;
	readonly low: string;
	readonly high: string;
	/** True where it may be too early to say: how well something is met. */
	readonly mayBeEarly: boolean;
}

const MET = { low: say('not met at all'), high: say('as well as could be') } as const;
/** Of what somebody would accept or hopes for. */
const WANTED = { low: say('met hardly at all'), high: say('met as well as could be') } as const;

export function questionWords(question: Question, party: Party, names: Names, plan: Plan): QuestionWords {
	const other = names[otherParty(party)];
	if (question.record === null)
		return {
			statement: say('{name} {statement}', { name: other, statement: term(question.field) }),
			between: null,
			ask: say('how true is this today?'),
			low: say('not at all'),
			high: say('every time'),
			mayBeEarly: false,
		};
	const { id } = splitRef(question.record);
	const expectation = plan.collections.expectations.find((each) => each.id === id);
	const isHolder = expectation?.holder === party;
	const asked = askOf(question.field, isHolder, other);
	return {
		statement: expectation?.statement ?? say('Several versions of this sentence'),
		between: betweenOf(expectation),
		...asked,
		mayBeEarly: question.field.startsWith('perceived'),
	};
}

function betweenOf(expectation: Pick<Expectation, 'holder' | 'deliverer'> | undefined): QuestionWords['between'] {
	const { holder, deliverer } = expectation ?? { holder: null, deliverer: null };
	const isSide = (party: string | null): party is Party => party === 'vendor' || party === 'partner';
	return isSide(holder) && isSide(deliverer) ? { holder, deliverer } : null;
}

function askOf(field: string, isHolder: boolean, other: string): Pick<QuestionWords, 'ask' | 'low' | 'high'> {
	switch (field) {
		case 'minimum':
			return { ask: say('the least you would accept'), ...WANTED };
		case 'desired':
			return { ask: say('what you hope for'), ...WANTED };
		case 'guess':
			return { ask: say('your guess: what does {other} hope for?', { other }), ...WANTED };
		case 'perceivedVendor':
		case 'perceivedPartner':
			return {
				ask: isHolder ? say('how well does {other} meet it today?', { other }) : say('how well do you meet it today?'),
				...MET,
			};
		default:
			return {
				ask: say('how much does it matter to you?'),
				low: say('hardly matters'),
				high: say('decides whether this works'),
			};
	}
}

/** “Harbor IT’s ballot”. */
export function ballotWords(name: string): string {
	return say('{name_s} ballot', { name });
}

/** A question takes some four seconds: “about two minutes”. */
export function timeInWords(questions: number): string {
	const minutes = Math.round((questions * 4.5) / 60);
	if (minutes < 1) return say('under a minute');
	return say('about {minutes, plural, =1 {a minute} other {# minutes}}', { minutes });
}

/** “28 questions, about 2 minutes.” */
export function lengthWords(questions: number): string {
	return say('{questions, plural, one {One question} other {# questions}}, {time}.', {
		questions,
		time: timeInWords(questions),
	});
}
