import { expect, it } from 'vitest';
import { nextPart } from '../../../../renderer/features/cooperation/agreement/part-keys.ts';

it('a letter writes itself, joins R to A, and again takes itself away', () => {
	expect([
		nextPart(null, 'R'),
		nextPart('R', 'A'),
		nextPart('A', 'R'),
		nextPart('R and A', 'R'),
		nextPart('R and A', 'A'),
		nextPart('R', 'R'),
		nextPart('R and A', 'C'),
		nextPart('C', 'A'),
		nextPart('I', null),
	]).toEqual(['R', 'R and A', 'R and A', 'A', 'R', null, 'C', 'A', null]);
});
