import { describe, expect, test } from 'vitest';
import { ratingAfter } from '../../../../renderer/app/ratings/rate-keys.ts';
import {
	contradictionOf,
	fieldFor,
	isAsked,
	progressOf,
	QUESTIONS,
} from '../../../../renderer/features/expectations/rate-fields.ts';
import { anExpectation } from '../../../builders/plan.ts';
import { viewOf } from './rows.ts';

describe('a key on the rating sheet', () => {
	test.each([
		['7', null, 7],
		['7', 3.5, 7],
		['.', 6, 6.5],
		['h', 6.5, 6],
		['.', 9, undefined],
		['.', null, undefined],
		['.', 'abstained', undefined],
		['0', 4, undefined],
		['a', 4, 'abstained'],
		['T', null, 'too early to say'],
		['Backspace', 4, null],
		['ArrowDown', 4, undefined],
	] as const)('%s on %j gives %j', (key, now, value) => {
		expect(ratingAfter(key, now)).toBe(value);
	});
});

describe('what a side is asked', () => {
	const view = viewOf(anExpectation());
	const asked = (side: 'vendor' | 'partner') =>
		QUESTIONS.filter((question) => isAsked(question, side, view)).map((question) => fieldFor(question, side));

	test('is everything but the guess where it expects', () => {
		expect(asked('partner')).toEqual(['importancePartner', 'minimum', 'desired', 'perceivedPartner']);
	});

	test('is importance, its own view and a guess where it delivers', () => {
		expect(asked('vendor')).toEqual(['importanceVendor', 'perceivedVendor', 'guess']);
	});

	test('counts as rated once every question has an answer, abstaining included', () => {
		const own = { importanceVendor: 8, perceivedVendor: 'abstained', guess: 'too early to say' };
		const views = [viewOf(anExpectation(own)), viewOf(anExpectation({ ...own, id: 'e2', guess: null }))];
		expect(progressOf(views, 'vendor')).toEqual({ done: 1, of: 2 });
	});
});

describe('a minimum above the desired', () => {
	const view = viewOf(anExpectation({ minimum: 6, desired: 8 }));

	test('is explained, with the way out', () => {
		expect(contradictionOf('minimum', 9, view)).toEqual({
			text: 'What you would still accept (9) cannot be above what you hope for (8).',
			remedy: { label: 'Raise the desired to 9 too', question: 'desired', value: 9 },
		});
		expect(contradictionOf('desired', 5, view)?.remedy).toMatchObject({ question: 'minimum', value: 5 });
	});

	test.each([
		['minimum', 8],
		['desired', 6],
		['minimum', 'abstained'],
		['desired', null],
		['perceived', 9],
	] as const)('%s %j is no contradiction', (question, value) => {
		expect(contradictionOf(question, value, view)).toBeNull();
	});
});
