/** What the parser of a shape complains of, as the end of a sentence in the reader’s language. */
import type * as z from 'zod';
import { say } from './spoken.ts';

/** The parser’s own complaint, in so far as it is told in words. */
export type Complaint = z.core.$ZodIssue | z.core.$ZodRawIssue;

/**
 * Given to `safeParse` as `error`: nothing of the parser’s own English reaches a person. What a schema says itself about
 * a field of its own still goes first.
 */
export function issueInWords(issue: Complaint): string {
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
			return say('there is “{name}”, which does not belong there', { name: issue.keys[0]?.slice(0, 60) ?? '' });
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
