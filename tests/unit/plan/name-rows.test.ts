import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/ledger/change.ts';
import { checkEdits as checkTyped } from '../../../shared/ledger/typed.ts';
import { checkEdits } from '../../../shared/plan/check-edits.ts';
import { inWindowWords } from '../../../shared/plan/name-rows.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH } from '../../builders/ledger.ts';

function desk(): Desk {
	const here = new Desk();
	here.slip(BOTH, ['goals/g1', 'title', 'Cloud ARR']);
	here.slip(BOTH, ['targets/g1-Q1', 'goal', 'g1'], ['targets/g1-Q1', 'quarter', 'Q1'], ['targets/g1-Q1', 'value', 5]);
	return here;
}

/** What a window says when these edits are refused. */
function refusal(here: Desk, pen: typeof ANA, ...edits: readonly Edit[]): string {
	const checked = checkEdits((ref) => here.ledger.record(ref), pen, edits);
	const refused = checked.ok ? checkTyped(edits, 'edit', here.ledger) : checked;
	return refused.ok ? 'written' : inWindowWords(refused, here.ledger, edits).error.message;
}

describe('a refusal in a window', () => {
	it.each<[string, Edit, string]>([
		['a row that is not there', ['goals/g9', 'why', 'x'], 'There is no such goal yet; a new goal needs its Goal.'],
		['a row to remove', ['goals/g9', 'removed', true], 'There is no such goal to remove.'],
		['a row with a title', ['goals/g1', 'title', ''], 'The goal “Cloud ARR”: Goal cannot be empty.'],
		[
			'a row without a title, by what it belongs to',
			['targets/g1-Q1', 'value', 'many'],
			'The target of “Cloud ARR”, Q1: Target has to be a number.',
		],
		[
			'a row that a link leads to',
			['topics/t1', 'serves', 't9'],
			'This topic: Serves names a topic which is not in the plan.',
		],
	])('names %s', (_what, edit, sentence) => {
		expect(refusal(desk(), BOTH, edit)).toBe(sentence);
	});

	it('names the field that holds several values, and a row that was removed', () => {
		const here = desk();
		const there = here.copy('there');
		here.slip(ANA, ['goals/g1', 'why', 'Growth']);
		there.slip(BEN, ['goals/g1', 'why', 'Margin']);
		here.take(there);
		expect(refusal(here, BOTH, ['goals/g1', 'why', 'x'])).toBe(
			'“Why” of the goal “Cloud ARR” holds different values; settle it first.',
		);
		here.slip(BOTH, ['goals/g2', 'title', 'Renewals']);
		here.slip(BOTH, ['goals/g2', 'removed', true]);
		expect(refusal(here, BOTH, ['goals/g2', 'title', 'Renewals again'])).toMatch(/^This goal has been removed\.$/);
	});
});
