/** Whether one person's answers are answers to what their side is asked. */

import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
import type { PersonalBallot } from './ballots.ts';
import type { RatingValue } from './field.ts';
import type { Question } from './rounds.ts';
import { fieldSpec } from './schema.ts';
import { checkValue, noNumberWords } from './values.ts';

/**
 * Refuses questions that are not asked, ratings off the scale of 1 to 9 in halves, places beyond the number of goals,
 * and, once the person is done, a minimum above the desired. The sentences name no number that was given.
 */
export function checkBallot(
	questions: readonly Question[],
	answers: PersonalBallot,
	isDone: boolean,
): Result<undefined> {
	const asked = new Map(questions.map((question) => [question.id, question]));
	for (const [id, value] of Object.entries(answers)) {
		const question = asked.get(id);
		if (question === undefined) return fail('invalid', say('“{id}” is not asked of this side in this round.', { id }));
		if (!(question.field === 'rank' ? isPlace(value, questions.length) : isRating(value)))
			return fail(
				'invalid',
				question.field === 'rank'
					? say('A goal’s place is a whole number from 1 to {count}.', { count: questions.length })
					: say('A rating is from 1 to 9 in halves, or “{abstained}” or “{early}”.', noNumberWords()),
			);
	}
	const crossed = questions.find(
		({ record, field }) =>
			field === 'minimum' && isAbove(answers[`${record} minimum`], answers[`${record} desired`]) && isDone,
	);
	return crossed === undefined
		? ok()
		: fail(
				'invalid',
				say('What you could accept is above what you hope for in one of your answers; look at it again.'),
				{
					question: crossed.id,
				},
			);
}

function isRating(value: RatingValue): boolean {
	const scale = fieldSpec('expectations', 'minimum');
	return scale !== undefined && checkValue(scale, value) === null;
}

function isPlace(value: RatingValue, places: number): boolean {
	return typeof value === 'number' ? Number.isInteger(value) && value >= 1 && value <= places : true;
}

function isAbove(minimum: RatingValue | undefined, desired: RatingValue | undefined): boolean {
	return typeof minimum === 'number' && typeof desired === 'number' && minimum > desired;
}
