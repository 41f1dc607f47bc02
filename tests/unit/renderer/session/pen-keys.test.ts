import { describe, expect, it } from 'vitest';
import { penKeys } from '../../../../renderer/features/session/pen-keys.ts';

describe('the key of a pen', () => {
	it('is the letter of the mark', () => {
		expect(penKeys({ vendor: 'V', partner: 'P' })).toEqual({ vendor: 'v', partner: 'p' });
		expect(penKeys({ vendor: 'S', partner: 'R' })).toEqual({ vendor: 's', partner: 'r' });
	});

	it.each([
		['D', 'P', 'a decision'],
		['N', 'J', 'both'],
		['N', 'N', 'the other side'],
		['7', 'P', 'an ending'],
	])('is V and P for %s and %s, where the letter already means %s', (vendor, partner) => {
		expect(penKeys({ vendor, partner })).toEqual({ vendor: 'v', partner: 'p' });
	});
});
