/** What does not fit in a template, as one sentence for a person. */

import type * as z from 'zod';
import { issueInWords } from '../words/issue-words.ts';
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
	return issue.code === 'unrecognized_keys'
		? say('there is “{name}”, which no template has', { name: issue.keys[0]?.slice(0, 60) ?? '' })
		: issueInWords(issue);
}
