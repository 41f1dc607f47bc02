import { beforeEach, describe, expect, it } from 'vitest';
import { closedOn, LOOK_BACK } from '../../../shared/plan/closed.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH } from '../../builders/ledger.ts';

const REFUSED = (ref: string) =>
	`invalid: This plan was closed on 2027-12-31, and its terms stay as they were. Open it again to change ${ref}, or write it in the next plan.`;
let desk: Desk;

beforeEach(() => {
	desk = new Desk();
	desk.write(
		BOTH,
		['goals/g1', 'title', 'Cloud ARR'],
		['topics/t1', 'level', 'tactical'],
		['topics/t1', 'title', 'Deals'],
	);
	desk.write(
		ANA,
		['commitments/c1', 'from', 'vendor'],
		['commitments/c1', 'to', 'partner'],
		['commitments/c1', 'deliverable', 'A named deputy'],
	);
	desk.write(BOTH, [LOOK_BACK, 'closed', '2027-12-31']);
});

describe('a closed plan', () => {
	it('keeps its terms, from every pen: what was there, what is new, and what would go', () => {
		expect(desk.write(BOTH, ['goals/g1', 'title', 'Cloud revenue'])).toBe(REFUSED('goals/g1'));
		expect(desk.write(ANA, ['topics/t1', 'positionVendor', 'Now or never'])).toBe(REFUSED('topics/t1'));
		expect(desk.write(BOTH, ['goals/g2', 'title', 'Another'])).toBe(REFUSED('goals/g2'));
		expect(desk.write(BOTH, ['goals/g1', 'removed', true])).toBe(REFUSED('goals/g1'));
		expect([desk.says('goals/g1', 'title'), desk.says('goals/g2', 'title')]).toEqual(['Cloud ARR', null]);
	});

	it('still takes what happened: a yes to a delivery, a late actual, what a side takes along', () => {
		expect(desk.write(BEN, ['commitments/c1', 'accepted', '2027-03-01'])).toBe('written');
		expect(desk.write(BOTH, ['actuals/g1-2027-12', 'value', 40])).toBe('written');
		expect(desk.write(ANA, [LOOK_BACK, 'takesAlongVendor', 'A deputy before the holidays'])).toBe('written');
		expect(desk.write(BEN, [LOOK_BACK, 'takesAlongVendor', 'Not mine to say'])).toMatch(/^not-yours/);
	});

	it('is opened again by either side, and its terms with it', () => {
		expect(desk.write(BEN, [LOOK_BACK, 'closed', null])).toBe('written');
		expect(desk.write(BOTH, ['goals/g1', 'title', 'Cloud revenue'])).toBe('written');
	});

	it('lets versions written apart be settled', () => {
		const open = new Desk('open');
		open.write(BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		const away = open.copy('away');
		away.write(BOTH, ['goals/g1', 'title', 'Cloud revenue']);
		open.write(BOTH, ['goals/g1', 'title', 'Cloud growth'], [LOOK_BACK, 'closed', '2027-12-31']);
		open.take(away);
		expect(open.says('goals/g1', 'title')).toBe(undefined);
		expect(open.write(BOTH, ['goals/g1', 'title', 'Cloud revenue'])).toBe('written');
	});

	it('that two people closed on different days is closed from the first of them', () => {
		const away = new Desk('away');
		away.write(BOTH, [LOOK_BACK, 'closed', '2027-12-30']);
		desk.take(away);
		expect(closedOn(desk.ledger.record(LOOK_BACK))).toBe('2027-12-30');
		expect(desk.write(BOTH, ['goals/g1', 'title', 'Cloud revenue'])).toMatch(/closed on 2027-12-30/);
	});
});
