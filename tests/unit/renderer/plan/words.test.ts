import { describe, expect, it } from 'vitest';
import {
	complainAbout,
	fromTyped,
	showPath,
	showQuantity,
	toTyped,
} from '../../../../renderer/app/goals/quantities.ts';
import { changedWords, shortened } from '../../../../renderer/features/plan/changed-words.ts';
import { unitEdits } from '../../../../renderer/features/plan/goals/change-unit.ts';
import { editWords } from '../../../../renderer/features/plan/history-words.ts';
import { shortName } from '../../../../renderer/features/plan/short-name.ts';
import type { HistoryEdit } from '../../../../shared/contract/plan.ts';

const pounds = { unit: 'money', unitLabel: 'a month', currency: 'GBP' } as const;
const people = { unit: 'number', unitLabel: 'people', currency: 'GBP' } as const;
const percent = { unit: 'percent', unitLabel: null, currency: 'GBP' } as const;

describe('a goal’s numbers', () => {
	it('read with their unit, the path from the baseline to the last target', () => {
		expect(showQuantity(1_840_000, pounds)).toBe('£18.4k a month');
		expect(showPath(1_840_000, 6_200_000, pounds)).toBe('£18.4k → £62k a month');
		expect(showPath(91, 95, percent)).toBe('91% → 95%');
		expect(showPath(null, 8, people)).toBe('– → 8 people');
		expect(showPath(null, null, people)).toBeNull();
	});

	it('are typed in pounds and kept in pence', () => {
		expect(toTyped(1_840_050, pounds)).toBe('18400.5');
		expect(fromTyped(18_400.5, pounds)).toBe(1_840_050);
		expect(fromTyped(8, people)).toBe(8);
		expect(complainAbout(0.005, pounds)).toBe('GBP has at most 2 decimals.');
		expect(complainAbout(0.5, { ...pounds, currency: 'JPY' })).toBe('JPY has no decimals.');
		expect(complainAbout(0.005, percent)).toBeNull();
	});

	it('stay as people read them when the unit changes', () => {
		const figures = [
			{ ref: 'goals/g1', field: 'baseline', value: 900 },
			{ ref: 'targets/g1-Q1', field: 'value', value: 4000 },
		] as const;
		expect(unitEdits({ id: 'g1', unit: 'money' }, 'number', figures, 'GBP')).toEqual([
			['goals/g1', 'unit', 'number'],
			['goals/g1', 'baseline', 9],
			['targets/g1-Q1', 'value', 40],
		]);
	});
});

describe('what an edit did', () => {
	const edit = (before: HistoryEdit['before'], after: HistoryEdit['after'], field = 'agreedText') =>
		editWords({ record: 'topics/t', field, label: 'Agreed text', title: 'Renewals', before, after }, String);

	it('is said in the words that came and went', () => {
		expect(edit('Harbor renews every customer.', 'Harbor renews every customer it runs.')).toBe(
			'wrote “customer it runs.” for “customer.”',
		);
		expect(edit('Harbor renews customers.', 'Harbor always renews customers.')).toBe('added “always”');
		expect(edit('Harbor always renews customers.', 'Harbor renews customers.')).toBe('took out “always”');
		expect(edit(null, 'First offer.')).toBe('wrote “First offer.”');
	});

	it('names a yes, a move and a choice for what they are', () => {
		expect(edit(null, 'f'.repeat(32), 'agreedVendor')).toBe('agreed to the text');
		expect(edit('f'.repeat(32), null, 'agreedPartner')).toBe('took the yes back');
		expect(edit('a0', 'a1', 'order')).toBe('moved the row');
		expect(edit('aligned', 'independent', 'alignment')).toBe('set it to “independent”');
	});

	it('cuts long words short', () => {
		expect(shortened('one two three', 9)).toBe('one two …');
		expect(shortened('x'.repeat(20), 9)).toBe(`${'x'.repeat(9)} …`);
		expect(changedWords('a b c', 'a b c')).toEqual({ removed: '', added: '' });
	});
});

describe('a name', () => {
	it('is short with its last word in full', () => {
		expect(['Elena Marsh', 'Ana de la Cruz', 'Raj', ' '].map(shortName)).toEqual([
			'E. Marsh',
			'A. d. l. Cruz',
			'Raj',
			'',
		]);
	});
});
