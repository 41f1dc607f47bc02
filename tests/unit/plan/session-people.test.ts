import { describe, expect, it } from 'vitest';
import { namesIn, parsePeople, printPeople } from '../../../shared/plan/session-people.ts';

const COMPANIES = { vendor: 'Northwind Cloud', partner: 'Harbor IT (UK)' };

describe('who is in the room', () => {
	it('is kept in one line and read again, the one at the pen first', () => {
		const people = { vendor: ['Ana Ruiz', 'Jo Bell'], partner: ['Ben Cole'] };
		const line = printPeople(people, COMPANIES);
		expect(line).toBe('Ana Ruiz, Jo Bell (Northwind Cloud); Ben Cole (Harbor IT UK)');
		expect(parsePeople(line)).toEqual(people);
	});

	it('keeps names apart whatever signs they hold', () => {
		const line = printPeople({ vendor: ['Ruiz, Ana (acting)'], partner: ['Cole; Ben'] }, COMPANIES);
		expect(parsePeople(line)).toEqual({ vendor: ['Ruiz Ana acting'], partner: ['Cole Ben'] });
	});

	it('is not guessed from a line that someone wrote freely', () => {
		expect(parsePeople('Ana, Ben and the two from finance')).toBeNull();
		expect(parsePeople(null)).toBeNull();
	});

	it('is read from what was typed, with commas or semicolons between names', () => {
		expect(namesIn(' Ana Ruiz,Jo Bell ; , ')).toEqual(['Ana Ruiz', 'Jo Bell']);
	});
});
