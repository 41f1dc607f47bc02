import { describe, expect, it } from 'vitest';
import { planQuarters } from '../../../shared/base/dates.ts';
import { fiscalQuarters } from '../../../shared/document/calendar.ts';

const inFiscal = (start: string, end: string, firstMonth: number) =>
	planQuarters(start, end).map((quarter) => fiscalQuarters(quarter, firstMonth));

describe('a plan quarter in a fiscal calendar', () => {
	it('is one quarter of it where both begin in step, else two with their months', () => {
		expect(inFiscal('2027-02-01', '2028-01-31', 2)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
		expect(inFiscal('2027-02-01', '2027-07-31', 4)).toEqual(['Q4 (Feb, Mar), Q1 (Apr)', 'Q1 (May, Jun), Q2 (Jul)']);
	});

	it('names every month it touches where it begins in the middle of one', () => {
		expect(inFiscal('2027-01-15', '2027-04-14', 4)).toEqual(['Q4 (Jan, Feb, Mar), Q1 (Apr)']);
		expect(inFiscal('2027-01-31', '2027-04-29', 2)).toEqual(['Q4 (Jan), Q1 (Feb, Mar, Apr)']);
	});
});
