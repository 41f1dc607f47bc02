import { describe, expect, it } from 'vitest';
import { responsibilitiesOf, tableProblem } from '../../../shared/analysis/responsibilities.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

function table(parts: Readonly<Record<string, string>>) {
	return responsibilitiesOf(
		aPlan({
			roles: [
				aRecord('roles', { id: 'desk', holder: 'partner', title: 'Desk lead' }),
				aRecord('roles', { id: 'am', holder: 'vendor', title: 'Partner manager' }),
			],
			responsibilities: [aRecord('responsibilities', { id: 'r', title: 'Answer a registration' })],
			parts: Object.entries(parts).map(([role, part]) =>
				aRecord('parts', { id: `r-${role}`, responsibility: 'r', role, part }),
			),
		}),
	);
}
const problems = (parts: Readonly<Record<string, string>>) => table(parts).rows[0]?.problems;

describe('a responsibility', () => {
	it('is right with exactly one A and at least one R, in one hand or several', () => {
		expect(problems({ am: 'R and A' })).toEqual([]);
		expect(problems({ am: 'A', desk: 'R' })).toEqual([]);
	});

	it('says what is missing, and who is one too many', () => {
		expect(problems({})).toEqual([
			'Nobody answers for it: give one role the A.',
			'Nobody does it: give at least one role the R.',
		]);
		expect(problems({ am: 'C', desk: 'R' })).toEqual(['Nobody answers for it: give one role the A.']);
		expect(problems({ am: 'R and A', desk: 'A' })).toEqual([
			'Partner manager (Northwind) and Desk lead (Harbor) answer for it: leave one A.',
		]);
	});

	it('is the side’s whose role answers', () => {
		expect(table({ am: 'R and A' }).rows[0]?.side).toBe('vendor');
		expect(table({ desk: 'A', am: 'R' }).rows[0]?.side).toBe('partner');
		expect(table({ desk: 'A', am: 'A' }).rows[0]?.side).toBe(null);
	});
});

it('the table lists the vendor’s roles first, and counts what is to settle', () => {
	expect(table({}).roles.map(({ id }) => id)).toEqual(['am', 'desk']);
	expect([tableProblem(table({})), tableProblem(table({ am: 'R and A' }))]).toEqual(['1 of 1 to settle', null]);
});
