/** Fields of rounds and ballots whose stored text is for programs to check: what they say to a person. */
import type { Scalar } from '../ledger/change.ts';
import type { FieldSpec } from './field.ts';
import type { RoundKind } from './rounds.ts';
import { schema } from './schema.ts';

const { asked } = schema.rounds.fields;
const { lock, answers, salt } = schema.ballots.fields;

/**
 * `12 expectations`, `locked`, `revealed`; null for every other field, and for a value that is not one of theirs.
 * `kind` is what the round is about, where it is known.
 */
export function roundValueWords(spec: FieldSpec | undefined, value: Scalar, kind: RoundKind | null): string | null {
	if (typeof value !== 'string' || value === '') return null;
	switch (spec) {
		case asked:
			return askedWords(value, kind);
		case lock:
			return 'locked';
		case answers:
		case salt:
			return 'revealed';
		default:
			return null;
	}
}

function askedWords(value: string, kind: RoundKind | null): string {
	const count = new Set(value.split(' ').filter((id) => id !== '')).size;
	const noun = kind === 'expectations' ? 'expectation' : kind === 'goals' ? 'goal' : 'question';
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
