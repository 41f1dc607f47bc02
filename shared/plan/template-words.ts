/** What does not fit in a template, as one sentence for a person. */

import type { z } from 'zod';
import { say } from '../words/spoken.ts';

type Issue = z.core.$ZodIssue;

/** One sentence with the place in the file: “In topics, row 3, title: it is longer than 200 characters.” */
export function problemInWords(issue: Issue): string {
	if (issue.code === 'custom') return say('This template does not hold together: {reason}.', { reason: issue.message });
	return say('{place}: {problem}.', { place: placeInWords(issue.path), problem: whatInWords(issue) });
}

function placeInWords(path: readonly PropertyKey[]): string {
	if (path.length === 0) return say('In this template');
	const steps = path.map((step) =>
		typeof step === 'number' ? say('row {number}', { number: step + 1 }) : String(step).slice(0, 60),
	);
	return say('In {place}', { place: steps.join(', ') });
}

function whatInWords(issue: Issue): string {
	switch (issue.code) {
		case 'too_big': {
			const most = String(issue.maximum);
			if (issue.origin === 'string') return say('it is longer than {most} characters', { most });
			return issue.origin === 'array'
				? say('there are more than {most} rows', { most })
				: say('it is more than {most}', { most });
		}
		case 'too_small':
			if (issue.origin === 'string') return say('it is empty');
			return issue.origin === 'array'
				? say('there are too few rows')
				: say('it is less than {least}', { least: String(issue.minimum) });
		case 'unrecognized_keys':
			return say('there is “{name}”, which no template has', { name: issue.keys[0]?.slice(0, 60) ?? '' });
		case 'invalid_type':
			return say('it is missing, or of another kind than it should be');
		case 'invalid_value':
			return say('it is none of {values}', { values: issue.values.map(String).join(', ') });
		case 'invalid_format':
			return say('it holds characters that may not stand there');
		default:
			return say('it does not fit');
	}
}
