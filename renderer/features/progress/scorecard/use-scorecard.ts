import { useMemo } from 'react';
import {
	type Calendar,
	type ScoreColumn,
	type Scorecard,
	type ScoreQuarter,
	scorecardOf,
} from '../../../../shared/analysis/scorecard.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useScoreView } from './score-view.ts';

export interface ScorecardShown extends Scorecard {
	readonly calendar: Calendar;
	/** The quarters whose months stand beside them. */
	readonly open: readonly string[];
}

export function useScorecard({ plan, today }: Pick<Progress, 'plan' | 'today'>): ScorecardShown {
	const view = useScoreView();
	const { fiscalVendor, fiscalPartner } = plan.frame;
	const said = { plan: 1, vendor: fiscalVendor, partner: fiscalPartner }[view.calendar];
	const calendar = said === null ? 'plan' : view.calendar;
	const card = useMemo(() => scorecardOf(plan, today, calendar), [plan, today, calendar]);
	return useMemo(() => {
		const running = card.quarters.filter(({ state }) => state === 'running').map(({ id }) => id);
		return { ...card, calendar, open: view.open ?? running };
	}, [card, calendar, view.open]);
}

/** The columns as they stand: the months of an open quarter before the quarter itself. */
export function shownColumns(quarters: readonly ScoreQuarter[], open: readonly string[]): readonly ScoreColumn[] {
	return quarters.flatMap((quarter) => [...(open.includes(quarter.id) ? quarter.monthColumns : []), quarter]);
}
