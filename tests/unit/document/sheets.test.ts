import { describe, expect, it } from 'vitest';
import { scorecardSheet } from '../../../shared/document/scorecard-sheet.ts';
import { commitmentSheet, gapSheet } from '../../../shared/document/sheets.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aCommitment, agreedTo, anExpectation, aPivot, aPlan, aRecord } from '../../builders/plan.ts';

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

	it.each([
		['de', 'Ausgang', ['vereinbarter Dissens', 'so hingenommen']],
		['fr', 'Issue', ['désaccord assumé', 'accepté en l’état']],
	] as const)('says in %s where a gap ends', async (language, header, outcomes) => {
		const below = { perceivedPartner: 4 };
		const differs = anExpectation({ ...below, id: 'e1', differText: 'Counted', differUntil: '2027-12-01' });
		const taken = anExpectation({ ...below, id: 'e2', acceptReason: 'Until the portal is there' });
		const expectations = [agreedTo(differs, 'differVendor', 'differPartner'), agreedTo(taken, 'acceptedAsIs')];
		const sheet = gapSheet(aPlan({ expectations }), '2027-05-01', await loadWords(language));
		expect([cells(sheet, 0)[header], cells(sheet, 1)[header]]).toEqual(outcomes);
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

describe('the sheet of the scorecard', () => {
	const goal = aRecord('goals', {
		id: 'g',
		title: 'Revenue',
		unit: 'money',
		counts: 'level',
		baseline: 0,
		measure: 'm',
	});
	const parts = {
		goals: [goal],
		measures: [aRecord('measures', { id: 'm', name: 'Recurring', kind: 'lagging' })],
		targets: [
			aRecord('targets', { id: 'g-Q1', goal: 'g', quarter: 'Q1', value: 9000 }),
			aRecord('targets', { id: 'g-Q2', goal: 'g', quarter: 'Q2', value: 18_000 }),
		],
		actuals: [
			aRecord('actuals', { id: 'g-2027-03', goal: 'g', period: '2027-03', value: 8100, source: 'Billing' }),
			aRecord('actuals', { id: 'g-2027-04', goal: 'g', period: '2027-04', value: 11_000 }),
		],
		checkIns: [aRecord('checkIns', { id: '2027-04-26', week: '2027-04-26', day: '2027-04-27' })],
	};

	it('has by quarter what was expected and reached, each number in its own cell', () => {
		const made = scorecardSheet(aPlan(parts), '2027-05-01');
		expect(cells(made)).toMatchObject({
			...{ 'Leading or lagging': 'lagging', 'Target Q1, Jan–Mar 2027': 90, 'Actual Q1': 81, 'Expected Q1': 90 },
			...{ 'Attainment Q1 (%)': 90, 'Target Q2, Apr–Jun 2027': 180, 'Actual Q2': 110, Source: 'stated' },
		});
		expect(made.lines).toContain('Last check-in 27 April 2027.');
		expect(made.header.filter((name) => /Original|Actual Q3/.test(name))).toEqual([]);
	});

	it('keeps the original target beside the one that a pivot has set', () => {
		const change = { id: 'p', goal: 'g', day: '2027-04-02', change: 'Sell less, better', targetQ2: 15_000 };
		const pivot = aPivot(change, 'vendor', 'partner');
		const made = scorecardSheet(aPlan({ ...parts, pivots: [pivot] }), '2027-05-01');
		expect(cells(made)).toMatchObject({
			...{ 'Target Q2, Apr–Jun 2027': 150, 'Original target Q2': 180 },
			...{ 'Target to date': 109.78, 'Original target to date': 119.67 },
		});
	});

	it('knows no pivot of a later day than its own', () => {
		const change = { id: 'p', goal: 'g', day: '2027-05-10', change: 'Sell less, better', targetQ2: 15_000 };
		const pivot = aPivot(change, 'vendor', 'partner');
		const made = scorecardSheet(aPlan({ ...parts, pivots: [pivot] }), '2027-05-01');
		expect(cells(made)).toMatchObject({ 'Target Q2, Apr–Jun 2027': 180 });
		expect(made.header.filter((name) => name.includes('Original'))).toEqual([]);
	});
});
