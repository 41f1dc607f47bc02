import { describe, expect, it } from 'vitest';
import { commitmentSheet, gapSheet } from '../../../shared/document/sheets.ts';
import { aCommitment, anExpectation, aPlan } from '../../builders/plan.ts';

const cells = (sheet: ReturnType<typeof gapSheet>, row = 0) =>
	Object.fromEntries(sheet.header.map((name, at) => [name, sheet.rows[row]?.[at] ?? null]));

describe('the sheet of gaps', () => {
	it('has the raw ratings beside the gaps, and words where there is no number', () => {
		const plan = aPlan({
			expectations: [anExpectation({ perceivedPartner: 4.5, perceivedVendor: 'too early to say', guess: 'abstained' })],
		});
		expect(cells(gapSheet(plan, '2027-05-01'))).toMatchObject({
			'No.': 'E1',
			'Who expects': 'Harbor',
			'Who delivers': 'Northwind',
			Minimum: 6,
			Desired: 8,
			'Met today, says the partner': 4.5,
			'Met today, says the vendor': 'too early to say',
			Guess: 'abstained',
			'Importance to the vendor': null,
			'vs minimum': -1.5,
			'vs desired': -3.5,
			Misreading: null,
			Zone: 'below minimum',
			Outcome: 'open',
		});
	});

	it('names every column once, and fills each row', () => {
		const { header, rows } = gapSheet(aPlan({ expectations: [anExpectation()] }), '2027-05-01');
		expect(new Set(header).size).toBe(header.length);
		expect(rows.map((row) => row.length)).toEqual([header.length]);
	});
});

describe('the sheet of commitments', () => {
	it('has money in major units of the currency, and days as ISO text', () => {
		const commitments = [aCommitment({ money: 1_200_050, days: 2.5, due: '2027-03-31', accepted: '2027-01-05' })];
		expect(cells(commitmentSheet(aPlan({ commitments }), '2027-04-02'))).toMatchObject({
			'No.': 'C-1',
			From: 'Northwind',
			To: 'Harbor',
			Due: '2027-03-31',
			State: 'overdue',
			'Days late': 2,
			'Effort (days)': 2.5,
			'Money (GBP)': 12_000.5,
		});
	});

	it('counts a currency without minor units in whole ones', () => {
		const plan = aPlan({ frame: { currency: 'JPY' }, commitments: [aCommitment({ money: 900 })] });
		expect(cells(commitmentSheet(plan, '2027-01-02'))['Money (JPY)']).toBe(900);
	});
});
