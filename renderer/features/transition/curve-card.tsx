/** The curve with what it says in words, its legend, and the numbers of every month. */
import { lazy, Suspense } from 'react';
import { capitalized, possessive } from '../../../shared/analysis/names.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { indexSentence, monthName, transitionSentence } from '../../../shared/analysis/transition-sentences.ts';
import { useSides, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type Amounts, useUnit } from './amounts.ts';
import classes from './curve-card.module.css';

/** The charts are code of their own: what opens a window does not wait for them. */
const FishChart = lazy(async () => ({ default: (await import('./fish-chart.tsx')).FishChart }));

export interface CurveCardProps {
	readonly shown: ScenarioOutcome;
	readonly others: readonly ScenarioOutcome[];
	readonly amounts: Amounts;
}

export function CurveCard({ shown, others, amounts }: CurveCardProps) {
	const names = useNames();
	const start = useTypedRecord('plan', 'plan')?.start ?? null;
	const { say, perHundred, inMoney } = amounts;
	const born = shown.scenario.start === 'born in the cloud';
	return (
		<Card
			title={`${capitalized(possessive(names.partner))} gross profit a month`}
			wide
			aside={
				perHundred === null ? undefined : (
					<Segmented
						label="Amounts in"
						value={inMoney ? 'money' : 'index'}
						onChange={(unit) => useUnit.setState({ inMoney: unit === 'money' })}
						segments={[
							{ value: 'index', label: 'Points' },
							{ value: 'money', label: amounts.currency ?? 'Money' },
						]}
					/>
				)
			}
		>
			<p className={classes.sentence} aria-live="polite">
				{transitionSentence(shown.outcome, { born, say, start })}
			</p>
			<Suspense fallback={<div className={classes.waiting}>Drawing …</div>}>
				<FishChart shown={shown} others={others} say={say} start={start} />
			</Suspense>
			<Legend others={others} hasRelief={shown.outcome.months.some(({ relief }) => relief > 0)} />
			{!inMoney && <p className={classes.index}>{indexSentence(shown.scenario, names)}</p>}
			<MonthTable {...{ shown, say, start }} />
		</Card>
	);
}

const DASHES = ['6 3', '2 3', '9 3 2 3', '1 4'] as const;

function Legend({ others, hasRelief }: { readonly others: readonly ScenarioOutcome[]; readonly hasRelief: boolean }) {
	const sides = useSides();
	const names = useNames();
	return (
		<ul className={classes.legend}>
			<li>
				<Line width={2.25} colour="var(--ink)" /> profit
			</li>
			<li>
				<i className={classes.hatch} /> <Mark tone="p" letter={sides.partner.letter} size="sm" /> {names.partner}{' '}
				carries
			</li>
			{hasRelief && (
				<li>
					<i className={classes.tint} /> <Mark tone="v" letter={sides.vendor.letter} size="sm" />{' '}
					{`${possessive(names.vendor)} relief`}
				</li>
			)}
			{others.slice(0, DASHES.length).map(({ id, title }, at) => (
				<li key={id}>
					<Line width={1} colour="var(--ink3)" dash={DASHES[at]} /> {title}
				</li>
			))}
		</ul>
	);
}

function Line({
	width,
	colour,
	dash,
}: {
	readonly width: number;
	readonly colour: string;
	readonly dash?: string | undefined;
}) {
	return (
		<svg className={classes.line} viewBox="0 0 22 8" aria-hidden="true">
			<path d="M0 4H22" fill="none" stroke={colour} strokeWidth={width} {...(dash ? { strokeDasharray: dash } : {})} />
		</svg>
	);
}

type MonthTableProps = Pick<CurveCardProps, 'shown'> & {
	readonly say: Amounts['say'];
	readonly start: string | null;
};

function MonthTable({ shown, say, start }: MonthTableProps) {
	return (
		<details className={classes.months}>
			<summary>Month by month</summary>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
			<section className={classes.scroll} tabIndex={0} aria-label="Every month of the scenario">
				<table>
					<thead>
						<tr>
							<th scope="col">Month</th>
							<th scope="col">Profit</th>
							<th scope="col">of it recurring</th>
							<th scope="col">of it relief</th>
							<th scope="col">added up, against today</th>
						</tr>
					</thead>
					<tbody>
						{shown.outcome.months.map(({ month, profit, mrr, relief, cumulative }) => (
							<tr key={month}>
								<th scope="row">{[month, monthName(month, start)].filter((word) => word !== null).join(', ')}</th>
								<td>{say(profit)}</td>
								<td>{say(mrr)}</td>
								<td>{say(relief)}</td>
								<td>{say(cumulative)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</details>
	);
}
