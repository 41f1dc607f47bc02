/**
 * The fish: profit dips under today’s and comes back. The belly is split into who carries it, the turning points are
 * named on the curve, and beneath it stands what it adds up to, on the same months. Born in the cloud there is no
 * profit to dip under: there the cost of the start is drawn beside it.
 */

import { axisOf } from '../../../shared/analysis/chart-axis.ts';
import { type FishPoint, fishPoints, profitsOf } from '../../../shared/analysis/fish-points.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { isBorn, monthInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import classes from './curve-card.module.css';
import { DASHES } from './line-key.tsx';
import { type Curve, HATCH, MonthChart } from './month-chart.tsx';
import type { TurningPoint } from './turning-points.tsx';

export interface FishChartProps {
	readonly shown: ScenarioOutcome;
	readonly others: readonly ScenarioOutcome[];
	readonly inAmount: SayAmount;
	readonly start: Day | null;
}

export function FishChart({ shown, others, inAmount, start }: FishChartProps) {
	const compared = others.slice(0, DASHES.length);
	const points = fishPoints(shown);
	return (
		<div>
			<Profit {...{ shown, inAmount, start, points }} others={compared.map(keptProfits)} />
			<p className={classes.caption} aria-hidden="true">
				{isBorn(shown.scenario) ? say('Added up from the first month') : say('Added up, against today')}
			</p>
			<Total {...{ shown, inAmount, start, points }} />
		</div>
	);
}

type PartProps = Omit<FishChartProps, 'others'> & { readonly points: readonly FishPoint[] };

const known = new WeakMap<ScenarioOutcome, readonly number[]>();

/** The same list as long as the scenario stands: what does not move is not drawn anew. */
function keptProfits(one: ScenarioOutcome): readonly number[] {
	const profits = known.get(one) ?? profitsOf(one);
	known.set(one, profits);
	return profits;
}

function Profit({
	shown,
	inAmount,
	start,
	points,
	others,
}: PartProps & { readonly others: readonly (readonly number[])[] }) {
	const today = points[0]?.profit ?? 0;
	const { trough, parity } = shown.outcome;
	const drawn = [
		...points.flatMap(({ profit, alone, cost }) => [profit, alone, cost]),
		...others.flatMap((profits) => profits.slice(0, points.length)),
	];
	const named: TurningPoint[] = [];
	if (trough !== null) {
		const words = `${inAmount(trough.profit)}, ${monthInWords(trough.month, start)}`;
		named.push({ month: trough.month, value: trough.profit, side: 'below', title: say('Lowest'), words });
	}
	const back = parity === null ? undefined : points[parity];
	if (back !== undefined) {
		const title = today === 0 ? say('Above zero') : say('Back at today’s profit');
		named.push({ month: back.month, value: back.profit, side: 'above', title, words: monthInWords(back.month, start) });
	}
	return (
		<MonthChart
			height={17}
			last={points.length - 1}
			axis={axisOf([today, ...drawn.filter((value) => value !== null)], today, {
				above: today === 0 ? 40 : 5,
				room: 0.2,
			})}
			level={today}
			bands={[
				{ key: 'partner', spans: points.map(({ partner }) => partner), fill: HATCH },
				{ key: 'vendor', spans: points.map(({ vendor }) => vendor), fill: 'var(--v-line)' },
			]}
			curves={profitCurves(points, others)}
			points={named}
			inAmount={inAmount}
		/>
	);
}

function profitCurves(points: readonly FishPoint[], others: readonly (readonly number[])[]): readonly Curve[] {
	return [
		...others.map((values, at) => ({
			...{ key: `other ${at}`, values },
			...{ colour: 'var(--ink3)', width: 1, dash: DASHES[at] },
		})),
		{ key: 'cost', values: points.map(({ cost }) => cost), colour: 'var(--ink2)', width: 3, dash: '0 6' },
		{ key: 'alone', values: points.map(({ alone }) => alone), colour: 'var(--v)', width: 1.5, dash: '1 3' },
		{ key: 'profit', values: points.map(({ profit }) => profit), colour: 'var(--ink)', width: 2.25 },
	];
}

function Total({ shown, inAmount, start, points }: PartProps) {
	const { breakEven, deepest } = shown.outcome;
	const named: TurningPoint[] = [];
	const deep = deepest === null ? undefined : points[deepest];
	if (deep !== undefined)
		named.push({
			...{
				month: deep.month,
				value: deep.cumulative,
				side: 'below',
				title: say('Deepest'),
				words: inAmount(deep.cumulative),
			},
		});
	const even = breakEven === null ? undefined : points[breakEven];
	if (even !== undefined)
		named.push({
			...{ month: even.month, value: even.cumulative, side: 'above', title: say('Paid back') },
			words: monthInWords(even.month, start),
		});
	const totals = points.map(({ cumulative }) => cumulative);
	return (
		<MonthChart
			height={9}
			last={points.length - 1}
			axis={axisOf([0, ...totals], 0, { above: 3, room: 0.55 })}
			level={0}
			bands={[{ key: 'missing', spans: totals.map((total) => [Math.min(0, total), 0]), fill: 'var(--sunken)' }]}
			curves={[{ key: 'total', values: totals, colour: 'var(--ink)', width: 1.75 }]}
			points={named}
			inAmount={inAmount}
		/>
	);
}
