import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/ledger/change.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { completeEdits } from '../../../shared/plan/complete-edits.ts';
import { ownerOf } from '../../../shared/plan/owners.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH } from '../../builders/ledger.ts';

let desk: Desk;
const complete = (...edits: Edit[]) => completeEdits((ref) => desk.ledger.record(ref), edits);

beforeEach(() => {
	desk = new Desk();
	desk.write(
		BOTH,
		['topics/t1', 'level', 'tactical'],
		['topics/t1', 'title', 'Registration'],
		['topics/t1', 'agreedText', 'Two days'],
		['goals/g1', 'title', 'Cloud ARR'],
		['goals/a-b', 'title', 'Certified people'],
	);
	desk.write(BEN, ['priorities/m1', 'holder', 'partner'], ['priorities/m1', 'measure', 'Resale margin']);
});

describe('a new record with a derived id', () => {
	it('gets the fields of its id and its parent', () => {
		expect(complete(['targets/g1-Q2', 'value', 4])).toEqual([
			['targets/g1-Q2', 'goal', 'g1'],
			['targets/g1-Q2', 'quarter', 'Q2'],
			['targets/g1-Q2', 'parent', 'goals/g1'],
			['targets/g1-Q2', 'value', 4],
		]);
	});

	it('is split where both halves name something, whatever dashes the ids hold', () => {
		expect(complete(['targets/a-b-Q1', 'value', 4]).slice(0, 2)).toEqual([
			['targets/a-b-Q1', 'goal', 'a-b'],
			['targets/a-b-Q1', 'quarter', 'Q1'],
		]);
		expect(complete(['topicGoals/t1-a-b', 'order', 'a0'])).toEqual([
			['topicGoals/t1-a-b', 'topic', 't1'],
			['topicGoals/t1-a-b', 'goal', 'a-b'],
			['topicGoals/t1-a-b', 'parent', 'topics/t1'],
			['topicGoals/t1-a-b', 'order', 'a0'],
		]);
	});

	it('takes whose it is from the record it hangs on', () => {
		const edits = complete(['effects/m1-g1', 'effect', 'works against']);
		expect(edits).toEqual([
			['effects/m1-g1', 'priority', 'm1'],
			['effects/m1-g1', 'goal', 'g1'],
			['effects/m1-g1', 'parent', 'priorities/m1'],
			['effects/m1-g1', 'holder', 'partner'],
			['effects/m1-g1', 'effect', 'works against'],
		]);
		expect(desk.write(ANA, ...edits)).toBe(
			'not-yours: effects/m1-g1: Effect is the partner’s to write, and the pen in hand is the vendor’s.',
		);
		expect(desk.write(BEN, ...edits)).toBe('written');
	});

	it('may hang on a record of the same change', () => {
		const goal: Edit = ['goals/g2', 'title', 'Renewals'];
		expect(complete(goal, ['targets/g2-Q1', 'value', 1]).slice(0, 3)).toEqual([
			['targets/g2-Q1', 'goal', 'g2'],
			['targets/g2-Q1', 'quarter', 'Q1'],
			['targets/g2-Q1', 'parent', 'goals/g2'],
		]);
	});

	it('keeps what was spelled out', () => {
		const given: Edit[] = [
			['targets/g1-Q1', 'quarter', 'Q3'],
			['targets/g1-Q1', 'value', 4],
		];
		expect(complete(...given)).toEqual([
			['targets/g1-Q1', 'goal', 'g1'],
			['targets/g1-Q1', 'parent', 'goals/g1'],
			...given,
		]);
	});

	it('is left as it is where its id names nothing', () => {
		for (const ref of ['targets/g1', 'targets/g1-Q9', 'targets/nobody-Q1', 'targets/-Q1', 'targets/g1-']) {
			const edit: Edit = [ref, 'value', 4];
			expect(complete(edit), ref).toEqual([edit]);
		}
	});
});

describe('the first hours of a side', () => {
	it('make the record, whoever writes them', () => {
		const edits = complete(['workingHours/partner', 'monday', '09:00-17:00']);
		expect(edits).toEqual([
			['workingHours/partner', 'holder', 'partner'],
			['workingHours/partner', 'monday', '09:00-17:00'],
		]);
		expect(desk.write(ANA, ...edits)).toBe(
			'not-yours: workingHours/partner: Monday is the partner’s to write, and the pen in hand is the vendor’s.',
		);
		expect(ownerOf('workingHours/partner', 'monday', {})).toBe('partner');
		expect(desk.write(BEN, ...edits)).toBe('written');
		expect(desk.write(BEN, ['workingHours/partner', 'friday', '09:00-14:00'])).toBe('written');
	});

	it('are nobody else’s than those they are called by', () => {
		expect(desk.write(ANA, ['workingHours/partner', 'holder', 'vendor'])).toBe(
			'invalid: workingHours/partner is the partner’s; its Side cannot be another.',
		);
		expect(desk.write(ANA, ['workingHours/dist', 'monday', '09:00-17:00'])).toBe(
			'invalid: There is no workingHours/dist; the working hours are workingHours/vendor and workingHours/partner.',
		);
	});
});

it('a record that is there gets nothing added', () => {
	desk.write(BOTH, ['targets/g1-Q1', 'value', 4]);
	expect(complete(['targets/g1-Q1', 'value', 5])).toEqual([['targets/g1-Q1', 'value', 5]]);
});

describe('`true` in an agreement', () => {
	const mark = (agreedText: string) => coverMark(schema.topics.fields.agreedVendor, { values: { agreedText } });

	it('becomes the mark of the words as they stand', () => {
		expect(complete(['topics/t1', 'agreedVendor', true])).toEqual([['topics/t1', 'agreedVendor', mark('Two days')]]);
	});

	it('becomes the mark of the words given in the same change', () => {
		const text: Edit = ['topics/t1', 'agreedText', 'One day'];
		expect(complete(['topics/t1', 'agreedVendor', true], text)).toEqual([
			['topics/t1', 'agreedVendor', mark('One day')],
			text,
		]);
	});

	it('stays where there are no words, or several', () => {
		const yes: Edit = ['topics/t1', 'agreedVendor', true];
		expect(complete(['topics/t1', 'agreedText', null], yes)).toEqual([['topics/t1', 'agreedText', null], yes]);
		const home = desk.copy('home');
		home.write(BEN, ['topics/t1', 'agreedText', 'Three days']);
		desk.write(ANA, ['topics/t1', 'agreedText', 'One day']);
		desk.take(home);
		expect(complete(yes)).toEqual([yes]);
	});

	it('means nothing in any other field', () => {
		expect(complete(['topics/t1', 'title', true])).toEqual([['topics/t1', 'title', true]]);
	});
});
