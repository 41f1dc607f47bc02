/** Fields of rounds and ballots whose stored text is for programs to check: what they say to a person. */
import type { Scalar } from '../ledger/change.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { FieldSpec } from './field.ts';
import type { RoundKind } from './rounds.ts';
import { schema } from './schema.ts';

const { asked } = schema.rounds.fields;
const { lock, answers, salt } = schema.ballots.fields;

/**
 * `12 expectations`, `locked`, `revealed`; null for every other field, and for a value that is not one of theirs.
 * `kind` is what the round is about, where it is known.
 */
export function roundValueWords(
	spec: FieldSpec | undefined,
	value: Scalar,
	kind: RoundKind | null,
	words: Words = spoken(),
): string | null {
	if (typeof value !== 'string' || value === '') return null;
	switch (spec) {
		case asked:
			return askedWords(value, kind, words);
		case lock:
			return words.say('locked');
		case answers:
		case salt:
			return words.say('revealed');
		default:
			return null;
	}
}

function askedWords(value: string, kind: RoundKind | null, { say }: Words): string {
	const count = new Set(value.split(' ').filter((id) => id !== '')).size;
	switch (kind) {
		case 'expectations':
			return say('{count, plural, one {# expectation} other {# expectations}}', { count });
		case 'goals':
			return say('{count, plural, one {# goal} other {# goals}}', { count });
		default:
			return say('{count, plural, one {# question} other {# questions}}', { count });
	}
}
