/** The curve with what it says in words, its legend, and the numbers of every month. */

import { memo, useState } from 'react';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { indexSentence, isBorn, monthName, transitionSentence } from '../../../shared/analysis/transition-sentences.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type Amounts, useUnit } from './amounts.ts';
import classes from './curve-card.module.css';
import { FishChart } from './fish-chart.tsx';
import { DASHES, LineKey } from './line-key.tsx';

export interface CurveCardProps {
	readonly shown: ScenarioOutcome;
	readonly others: readonly ScenarioOutcome[];
	readonly amounts: Amounts;
}

export function CurveCard({ shown, others, amounts }: CurveCardProps) {
	const names = useNames();
	const start = useTypedRecord('plan', 'plan')?.start ?? null;
	const { inAmount, perHundred, inMoney } = amounts;
	const born = isBorn(shown.scenario);
	return (
		<Card
			title={say('{Partner_s} gross profit a month', { partner: names.partner })}
			wide
			aside={
				perHundred === null ? undefined : (
					<Segmented
						label={say('Amounts in')}
						value={inMoney ? 'money' : 'index'}
						onChange={(unit) => useUnit.setState({ inMoney: unit === 'money' })}
						segments={[
							{ value: 'index', label: say('Points') },
							{ value: 'money', label: amounts.currency ?? say('Money') },
						]}
					/>
				)
			}
		>
			<p className={classes.sentence} aria-live="polite">
				{transitionSentence(shown.outcome, { born, inAmount, start })}
			</p>
			<FishChart shown={shown} others={others} inAmount={inAmount} start={start} />
			<Legend
				others={others}
				hasCost={born && (shown.scenario.investment ?? 0) > 0}
				hasDip={shown.outcome.trough !== null}
				hasRelief={shown.outcome.months.some(({ relief }) => relief > 0)}
			/>
			{!inMoney && <p className={classes.index}>{indexSentence(shown.scenario, names)}</p>}
			<MonthTable {...{ shown, inAmount, start }} />
		</Card>
	);
}

interface LegendProps extends Pick<CurveCardProps, 'others'> {
	readonly hasCost: boolean;
	readonly hasDip: boolean;
	readonly hasRelief: boolean;
}

const Legend = memo(function Legend({ others, hasCost, hasDip, hasRelief }: LegendProps) {
	const sides = useSides();
	const names = useNames();
	return (
		<ul className={classes.legend}>
			<li>
				<LineKey width={2.25} colour="var(--ink)" /> {say('profit|a curve')}
			</li>
			{hasCost && (
				<li>
					<LineKey width={3} colour="var(--ink2)" dash="0 6" /> {say('cost|a curve')}
				</li>
			)}
			{hasDip && (
				<li>
					<i className={classes.hatch} /> <Mark tone="p" letter={sides.partner.letter} size="sm" />{' '}
					{say('{partner} carries', { partner: names.partner })}
				</li>
			)}
			{hasRelief && (
				<li>
					<i className={classes.tint} /> <Mark tone="v" letter={sides.vendor.letter} size="sm" />{' '}
					{say('{vendor_s} relief', { vendor: names.vendor })}
				</li>
			)}
			{others.slice(0, DASHES.length).map(({ id, title }, at) => (
				<li key={id}>
					<LineKey width={1} colour="var(--ink3)" dash={DASHES[at]} /> {title}
				</li>
			))}
		</ul>
	);
});

type MonthTableProps = Pick<CurveCardProps, 'shown'> & {
	readonly inAmount: Amounts['inAmount'];
	readonly start: string | null;
};

function MonthTable(props: MonthTableProps) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details className={classes.months} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{say('Month by month')}</summary>
			{isOpen && <Months {...props} />}
		</details>
	);
}

function Months({ shown, inAmount, start }: MonthTableProps) {
	const names = useNames();
	const { vendor, months } = shown.outcome;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
		<section className={classes.scroll} tabIndex={0} aria-label={say('Every month of the scenario')}>
			<table aria-label={say('Every month of the scenario')}>
				<thead>
					<tr>
						<th scope="col">{say('Month')}</th>
						<th scope="col">{say('Profit')}</th>
						<th scope="col">{say('of it recurring')}</th>
						<th scope="col">{say('of it relief')}</th>
						<th scope="col">{isBorn(shown.scenario) ? say('added up') : say('added up, against today')}</th>
						{vendor && <th scope="col">{say('{vendor} receives', { vendor: names.vendor })}</th>}
					</tr>
				</thead>
				<tbody>
					{months.map(({ month, profit, mrr, relief, cumulative }) => (
						<tr key={month}>
							<th scope="row">{[month, monthName(month, start)].filter((word) => word !== null).join(', ')}</th>
							<td>{inAmount(profit)}</td>
							<td>{inAmount(mrr)}</td>
							<td>{inAmount(relief)}</td>
							<td>{inAmount(cumulative)}</td>
							{vendor && <td>{inAmount(vendor.months[month - 1]?.profit ?? 0)}</td>}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
