/** What does not fit in a template, as one sentence for a person. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One sentence with the place in the file: “In topics, row 3, title: it is longer than 200 characters.” */
export function problemInWords(issue: Issue): string {
	if (issue.code === 'custom') return `This template does not hold together: ${issue.message}.`;
	return `${placeInWords(issue.path)}: ${whatInWords(issue)}.`;
}

function placeInWords(path: readonly PropertyKey[]): string {
	if (path.length === 0) return 'In this template';
	return `In ${path.map((step) => (typeof step === 'number' ? `row ${step + 1}` : String(step).slice(0, 60))).join(', ')}`;
}

function whatInWords(issue: Issue): string {
	switch (issue.code) {
		case 'too_big':
			return issue.origin === 'string'
				? `it is longer than ${issue.maximum} characters`
				: issue.origin === 'array'
					? `there are more than ${issue.maximum} rows`
					: `it is more than ${issue.maximum}`;
		case 'too_small':
			return issue.origin === 'string'
				? 'it is empty'
				: issue.origin === 'array'
					? 'there are too few rows'
					: `it is less than ${issue.minimum}`;
		case 'unrecognized_keys':
			return `there is “${issue.keys[0]?.slice(0, 60) ?? ''}”, which no template has`;
		case 'invalid_type':
			return 'it is missing, or of another kind than it should be';
		case 'invalid_value':
			return `it is none of ${issue.values.map(String).join(', ')}`;
		case 'invalid_format':
			return 'it holds characters that may not stand there';
		default:
			return 'it does not fit';
	}
}
