import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/base/result.ts';

describe('an answer', () => {
	it('is a value', () => {
		expect(ok(4)).toEqual({ ok: true, value: 4 });
		expect(ok()).toEqual({ ok: true, value: undefined });
	});

	it('or a code and a sentence, with details only where there are any', () => {
		const plain = fail('invalid', 'That is no day.');
		expect(plain).toEqual({ ok: false, error: { code: 'invalid', message: 'That is no day.' } });
		expect(Object.keys(plain.error)).toEqual(['code', 'message']);
		expect(fail('changed', 'It has changed.', { field: 'title' }).error.details).toEqual({ field: 'title' });
	});

	it('crosses a border as plain JSON', () => {
		const failure = fail('conflict', 'Two values.', { values: [1, 2] });
		expect(JSON.parse(JSON.stringify(failure))).toEqual(failure);
	});
});
