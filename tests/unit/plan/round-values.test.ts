import { expect, test } from 'vitest';
import { roundValueWords } from '../../../shared/plan/round-values.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';

test.each([
	['rounds', 'asked', 'e1 e2  e2 e3', 'expectations', '3 expectations'],
	['rounds', 'asked', 'g1', 'goals', '1 goal'],
	['rounds', 'asked', 'x y', null, '2 questions'],
	['ballots', 'lock', 'f'.repeat(64), null, 'locked'],
	['ballots', 'answers', '[]', null, 'revealed'],
	['ballots', 'salt', 'a'.repeat(64), null, 'revealed'],
	['ballots', 'lock', null, null, null],
	['ballots', 'revealed', '2027-09-09', null, null],
	['decisions', 'statement', 'e1 e2', 'expectations', null],
] as const)('%s %s %j of %s reads as %s', (collection, field, value, kind, words) => {
	expect(roundValueWords(fieldSpec(collection, field), value, kind)).toBe(words);
});
