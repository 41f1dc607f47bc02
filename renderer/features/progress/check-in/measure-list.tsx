/** One field a goal, in the order of the goals: Enter opens it, Tab goes on to the next. */

import { useRef } from 'react';
import { type AskedGoal, standingBefore } from '../../../../shared/analysis/check-in-questions.ts';
import type { Standing as Measured } from '../../../../shared/analysis/progress.ts';
import { boundsOf, type Period } from '../../../../shared/base/periods.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { aheadWords, showMeasured } from '../../../app/goals/measured.ts';
import { periodName } from '../../../app/goals/period-name.ts';
import type { Unit } from '../../../app/goals/quantities.ts';
import { useUnit } from '../../../app/goals/targets.ts';
import { useToday, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { MoreButton, usePartOf } from '../../../ui/a-part-of.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { WordButton } from '../../../ui/word-button.tsx';
import { ActualField, actualRef } from '../scorecard/actual-field.tsx';
import { Standing } from '../scorecard/score-cells.tsx';
import { TakeSource } from '../scorecard/take-source.tsx';
import classes from './measure-list.module.css';
import { Recommit } from './recommit.tsx';

export interface MeasureListProps {
	readonly asked: readonly AskedGoal[];
	/** The period each goal was asked for when the page opened. */
	readonly periods: ReadonlyMap<string, Period>;
}

export function MeasureList({ asked, periods }: MeasureListProps) {
	const list = useRef<HTMLUListElement>(null);
	const part = usePartOf(asked, list);
	const asking = part.rest.filter(({ asksToRecommit }) => asksToRecommit).length;
	if (asked.length === 0)
		return (
			<p className={classes.none}>
				{say('There is no goal yet.')}{' '}
				<WordButton onClick={() => goToRoom('plan', { tab: 'goals' })}>{say('Set the first one')}</WordButton>
			</p>
		);
	return (
		<>
			<ul ref={list} className={classes.list}>
				{part.shown.map((one) => (
					<GoalLine key={one.goal.id} asked={one} period={periods.get(one.goal.id) ?? one.period} />
				))}
			</ul>
			<MoreButton part={part}>
				{asking > 0 && say(', {count} of them behind for two periods', { count: spoken().number(asking) })}
			</MoreButton>
		</>
	);
}

function GoalLine({ asked, period }: { readonly asked: AskedGoal; readonly period: Period }) {
	const { goal, asksToRecommit } = asked;
	const unit = useUnit(goal.id);
	const today = useToday();
	const actual = useTypedRecord('actuals', actualRef(goal.id, period).split('/')[1] ?? null);
	const standing = goal.standings.find((one) => one.period === period);
	const before = standingBefore(goal, period);
	// A sum’s standing is that of all periods so far, not of the one being typed.
	const isInAll = goal.counts === 'sum';
	const runs = boundsOf(period).end >= today;
	return (
		<li className={classes.goal}>
			<div className={classes.line}>
				<Tag>{goal.number}</Tag>
				<span className={classes.title}>{goal.title ?? say('Without a name yet')}</span>
				<span className={classes.field}>
					<span className={classes.period}>
						{runs ? say('{period} so far', { period: periodName(period) }) : periodName(period)}
					</span>
					<span className={classes.box}>
						<ActualField goal={goal.id} period={period}>
							{actual?.value != null && (
								<Standing ahead={standing?.ahead ?? null}>{showMeasured(actual.value, unit)}</Standing>
							)}
						</ActualField>
					</span>
				</span>
			</div>
			<p className={classes.words}>
				{standing?.ahead != null && <b>{standingWords(aheadWords(standing.ahead, unit), isInAll)}</b>}
				{standing?.ahead != null && before && ' · '}
				{before ? beforeWords(before, unit, isInAll) : standing === undefined && say('not measured yet')}
			</p>
			{actual?.value != null && <TakeSource goal={goal.id} period={period} />}
			{asksToRecommit && <Recommit goal={goal} />}
		</li>
	);
}

function standingWords(standing: string, isInAll: boolean): string {
	return isInAll ? say('in all {standing}', { standing }) : standing;
}

/** What the last period before brought: `Aug 2027: in all 14, 2 behind`. */
function beforeWords({ period, actual, ahead }: Measured, unit: Unit, isInAll: boolean): string {
	const values = { period: periodName(period), actual: showMeasured(actual, unit) };
	if (ahead === null) return isInAll ? say('{period}: in all {actual}', values) : say('{period}: {actual}', values);
	const standing = aheadWords(ahead, unit);
	return isInAll
		? say('{period}: in all {actual}, {standing}', { ...values, standing })
		: say('{period}: {actual}, {standing}', { ...values, standing });
}
