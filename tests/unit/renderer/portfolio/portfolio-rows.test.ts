import { describe, expect, it } from 'vitest';
import { allRows, dayOf } from '../../../../renderer/features/portfolio/portfolio-rows.ts';
import type { Need } from '../../../../shared/analysis/needs.ts';
import type { PlanSummary } from '../../../../shared/contract/app.ts';
import type { PlanStanding } from '../../../../shared/contract/portfolio.ts';

const TODAY = '2026-11-29';

function plan(planId: string, speaksFor: 'vendor' | 'partner' = 'vendor'): PlanSummary {
	return {
		...{ planId, title: planId, vendor: 'Northwind Cloud', partner: 'Harbor IT', marks: { vendor: 'V', partner: 'P' } },
		...{ speaksFor, start: null, end: null, sample: false, agreement: [], conflicts: 0, nextDue: null, session: null },
		...{ openedAt: null, changedAt: null, labels: [], exchanged: null },
	};
}

function standing(planId: string, on: string, due: string): [string, PlanStanding] {
	const text = 'Forecast.';
	const need: Need = {
		...{ kind: 'commitment', day: due, side: 'vendor', record: 'commitments/c1', text },
		said: { text, values: {} },
	};
	const none = { overdue: { vendor: 0, partner: 0 }, gapsOpen: 0, review: null, toSettle: 0, waiting: 0, agreed: true };
	return [planId, { planId, on, needs: [need], ...none }];
}

describe('a plan among many', () => {
	it('is read on today, and one whose newest change lies ahead on the day of that', () => {
		expect(dayOf(null, TODAY)).toBe(TODAY);
		expect(dayOf(standing('a', '2026-11-28', TODAY)[1], TODAY)).toBe(TODAY);
		expect(dayOf(standing('a', '2027-09-09', TODAY)[1], TODAY)).toBe('2027-09-09');
	});

	it('stands first where a commitment of ours is beyond the day the plan is read on, and else by day', () => {
		const plans = [plan('later'), plan('sample'), plan('theirs', 'partner'), plan('this week')];
		const standings = new Map([
			standing('later', TODAY, '2026-12-20'),
			standing('sample', '2027-09-09', '2027-09-08'),
			standing('theirs', TODAY, '2026-11-20'),
			standing('this week', TODAY, '2026-11-29'),
		]);
		expect(allRows(plans, standings, TODAY, 'day').map(({ plan: { title }, group }) => [title, group])).toEqual([
			['sample', 'Overdue, ours'],
			['theirs', 'From before today'],
			['this week', 'This week'],
			['later', 'Later'],
		]);
	});
});
