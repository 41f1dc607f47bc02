/** Trust over time, then the stage, then performance: stated and record side by side, nothing subtracted or blended. */

import { useMemo } from 'react';
import { evidencedSeriesOf } from '../../../shared/analysis/evidenced-trust.ts';
import type { Overview } from '../../../shared/analysis/overview.ts';
import { canMove, pathOf } from '../../../shared/analysis/trust-series.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Card, Nothing } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { axisOf } from './axis.ts';
import { PairQuadrant } from './pair-quadrant.tsx';
import { PerformanceCard } from './performance-card.tsx';
import { StageCard } from './stage-card.tsx';
import { StartPulse } from './start-pulse.tsx';
import { StatedCard } from './stated-card.tsx';
import classes from './trust-tab.module.css';

export interface TrustTabProps {
	readonly plan: Plan;
	readonly overview: Overview;
}

export function TrustTab({ plan, overview }: TrustTabProps) {
	const sides = useSides();
	const names = useNames();
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const { series, moved, on } = overview;
	const record = useMemo(() => evidencedSeriesOf(plan, on), [plan, on]);
	const path = useMemo(() => pathOf(plan, series), [plan, series]);
	const axis = useMemo(() => axisOf(series, record, on), [series, record, on]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls has to be scrolled by keyboard too
		<div className={classes.page} tabIndex={0} role="region" aria-label={say('Trust over time')}>
			{series.length === 0 ? (
				<div className={classes.empty}>
					<EmptyState title={say('How far does each side trust the other?')} actions={<StartPulse />}>
						{say(
							'Five statements, each side about the other, 1 to 9, blind until both have answered. Said early and every quarter, it shows what to mend before it costs a customer; the record of kept commitments stands beside it.',
						)}
					</EmptyState>
				</div>
			) : (
				<>
					<Card wide title={say('What moved since the pulse before')}>
						{moved.length === 0 ? (
							<Nothing>
								{series.length === 1
									? say('One pulse: the next one shows what moves.')
									: canMove(series)
										? say('Nothing moved.')
										: say('No statement has a number in both of the last two pulses.')}
							</Nothing>
						) : (
							<ul className={classes.moved}>
								{moved.map(({ sentence }) => (
									<li key={sentence}>{sentence}</li>
								))}
							</ul>
						)}
					</Card>
					{PARTIES.map((party) => (
						<StatedCard key={party} {...{ party, series, record, axis, sides, names }} />
					))}
				</>
			)}
			<StageCard stages={overview.stages} sides={sides} names={names} />
			<PairQuadrant path={path} sides={sides} names={names} />
			<PerformanceCard progress={overview.progress} axis={axis} currency={currency} />
		</div>
	);
}
