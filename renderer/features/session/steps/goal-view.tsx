/** One goal for the whole room: why, what by when, whether it still holds, and what stands in its way on each side. */

import type { GoalRow, QuarterColumn } from '../../../../shared/analysis/goals.ts';
import { filled } from '../../../../shared/analysis/names.ts';
import type { GoalPriorities, MeasureEffect } from '../../../../shared/analysis/priorities.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import type { Goal } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { EffectChip } from '../../../app/goals/effect-chip.tsx';
import type { Side } from '../../../state/plan-hooks.ts';
import { Targets } from './goal-targets.tsx';
import classes from './goal-view.module.css';
import { BothSides, SideName, StepView } from './step-parts.tsx';

export interface GoalViewProps {
	readonly row: GoalRow;
	readonly goal: Goal;
	readonly measured: GoalPriorities;
	readonly quarters: readonly QuarterColumn[];
	readonly currency: string | null;
	readonly today: Day;
	/** "1 of 4". */
	readonly place: string;
}

export function GoalView({ row, goal, measured, quarters, currency, today, place }: GoalViewProps) {
	const counted = [filled(goal.kpi), filled(goal.unitLabel)].filter((part) => part !== null).join(', ');
	return (
		<StepView
			where={
				<>
					<span>{place}</span>
					<span>{row.number}</span>
					{counted !== '' && <span>{counted}</span>}
				</>
			}
			title={goal.title ?? say('A goal without a name yet')}
			about={filled(goal.why)}
		>
			<Targets {...{ row, quarters, currency, today }} />
			<div className={classes.columns}>
				<section className={classes.holds}>
					<h3>{say('Does this still hold?')}</h3>
					<p>
						<span className={classes.label}>{say('We assume')}</span>
						{filled(goal.assumption) ?? <i>{say('Nobody has written down yet what has to be true.')}</i>}
					</p>
					<p>
						<span className={classes.label}>{say('We change course when')}</span>
						{filled(goal.trigger) ?? <i>{say('No trigger has been named yet.')}</i>}
					</p>
				</section>
				<BothSides>{(side) => <GoalSide side={side} goal={goal} measured={measured[side.party]} />}</BothSides>
			</div>
		</StepView>
	);
}

interface GoalSideProps {
	readonly side: Side;
	readonly goal: Goal;
	readonly measured: readonly MeasureEffect[];
}

function GoalSide({ side, goal, measured }: GoalSideProps) {
	const isVendor = side.party === 'vendor';
	const owner = isVendor ? goal.ownerVendor : goal.ownerPartner;
	const worth = isVendor ? goal.worthVendor : goal.worthPartner;
	const against = measured.filter(({ effect }) => effect === 'works against');
	return (
		<>
			<p className={classes.sideHead}>
				<SideName side={side} />
				<span className={classes.owner}>{filled(owner) ?? say('no owner yet')}</span>
			</p>
			<p className={classes.worth}>
				{filled(worth) ?? <i>{say('{name} has not said yet what it is worth to it.', { name: side.name })}</i>}
			</p>
			{against.length > 0 && (
				<div className={classes.against}>
					<EffectChip effect="works against" />
					<ul>
						{against.map(({ priority, measure, who }) => (
							<li key={priority}>
								{say('{people}: {measure}', {
									people: filled(who) ?? say('{name_s} people', { name: side.name }),
									measure: filled(measure) ?? say('measured on something not named yet'),
								})}
							</li>
						))}
					</ul>
				</div>
			)}
		</>
	);
}
