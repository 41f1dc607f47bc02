/**
 * The fish: profit dips under today’s and comes back. The belly is split into who carries it, the turning points are
 * named on the curve, and beneath it stands what it adds up to, on the same months. Born in the cloud there is no
 * profit to dip under: there the cost of the start is drawn beside it.
 */
import { CompositeChart } from '@mantine/charts';
import { useId } from 'react';
import { Area, ReferenceDot } from 'recharts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { isBorn, monthInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import type { Day } from '../../../shared/base/dates.ts';
import classes from './fish-chart.module.css';
import { type FishPoint, fishPoints } from './fish-points.ts';
import { DASHES } from './line-key.tsx';
import { axisOf, STILL, TurningPoint, useMonthChart } from './month-chart.tsx';

export interface FishChartProps {
	readonly shown: ScenarioOutcome;
	readonly others: readonly ScenarioOutcome[];
	readonly say: SayAmount;
	readonly start: Day | null;
}

export function FishChart({ shown, others, say, start }: FishChartProps) {
	const compared = others.slice(0, DASHES.length);
	const points = fishPoints(shown, compared);
	return (
		<div className={classes.charts} aria-hidden="true">
			<Profit {...{ shown, say, start, points, compared }} />
			<p className={classes.caption}>
				{isBorn(shown.scenario) ? 'Added up from the first month' : 'Added up, against today'}
			</p>
			<Total {...{ shown, say, start, points }} />
		</div>
	);
}

type PartProps = Omit<FishChartProps, 'others'> & { readonly points: readonly FishPoint[] };

const COST = { name: 'cost', type: 'line' as const, color: 'var(--ink2)', strokeDasharray: '0 6' };
const ALONE = { name: 'alone', type: 'line' as const, color: 'var(--v)', strokeDasharray: '1 3' };
const PROFIT = { name: 'profit', type: 'line' as const, color: 'var(--ink)' };
const WIDTHS: Readonly<Record<string, number>> = { profit: 2.25, alone: 1.5, cost: 3 };

function Profit({
	shown,
	say,
	start,
	points,
	compared,
}: PartProps & { readonly compared: readonly ScenarioOutcome[] }) {
	const hatch = `hatch${useId().replace(/\W/g, '')}`;
	const today = points[0]?.profit ?? 0;
	const last = points.length - 1;
	const { shared, yAxis } = useMonthChart(last, say);
	const { trough, parity } = shown.outcome;
	const [low, back] = [trough, parity].map((at) => points[typeof at === 'number' ? at : (at?.month ?? -1)]);
	const drawn = points.flatMap(({ profit, alone, cost, others }) => [profit, alone, cost, ...others]);
	const profits = axisOf([today, ...drawn.filter((value) => value !== null)], today, {
		above: today === 0 ? 40 : 5,
		room: 0.2,
	});
	return (
		<CompositeChart
			{...shared}
			h="17rem"
			data={points.map(({ others, ...point }) => ({
				...point,
				...Object.fromEntries(others.map((value, index) => [`other${index}`, value])),
			}))}
			series={[
				...compared.map(({ id }, index) => ({
					name: `other${index}`,
					label: id,
					type: 'line' as const,
					color: 'var(--ink3)',
					strokeDasharray: DASHES[index] ?? '1 4',
				})),
				...(points.some(({ cost }) => cost !== null) ? [COST] : []),
				...(points.some(({ alone }) => alone !== null) ? [ALONE] : []),
				PROFIT,
			]}
			lineProps={({ name }) => ({
				...{ isAnimationActive: false, strokeWidth: WIDTHS[name] ?? 1 },
				...(name === 'cost' ? { strokeLinecap: 'round' as const } : {}),
			})}
			referenceLines={[{ y: today, color: 'var(--ink2)', strokeDasharray: '1 3' }]}
			yAxisProps={yAxis(profits)}
		>
			<defs>
				<pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<rect width="5" height="5" fill="var(--p-tint)" />
					<path d="M0 0V5" stroke="var(--p)" strokeWidth="2.5" />
				</pattern>
			</defs>
			<Area dataKey="partner" type="linear" stroke="none" fill={`url(#${hatch})`} fillOpacity={1} {...STILL} />
			<Area dataKey="vendor" type="linear" stroke="none" fill="var(--v-line)" fillOpacity={1} {...STILL} />
			{low && (
				<ReferenceDot
					x={low.month}
					y={low.profit}
					shape={
						<TurningPoint
							{...{ side: 'below', month: low.month, of: last, title: 'Lowest' }}
							words={`${say(low.profit)}, ${monthInWords(low.month, start)}`}
						/>
					}
				/>
			)}
			{back && (
				<ReferenceDot
					x={back.month}
					y={back.profit}
					shape={
						<TurningPoint
							{...{ side: 'above', month: back.month, of: last }}
							title={today === 0 ? 'Above zero' : 'Back at today’s profit'}
							words={monthInWords(back.month, start)}
						/>
					}
				/>
			)}
		</CompositeChart>
	);
}

function Total({ shown, say, start, points }: PartProps) {
	const last = points.length - 1;
	const { shared, yAxis } = useMonthChart(last, say);
	const { breakEven, deepest } = shown.outcome;
	const [deep, even] = [deepest, breakEven].map((month) => (month === null ? undefined : points[month]));
	const totals = axisOf([0, ...points.map(({ cumulative }) => cumulative)], 0, { above: 3, room: 0.55 });
	return (
		<CompositeChart
			{...shared}
			h="9rem"
			data={[...points]}
			strokeWidth={1.75}
			series={[{ name: 'cumulative', type: 'line', color: 'var(--ink)' }]}
			lineProps={{ isAnimationActive: false }}
			referenceLines={[{ y: 0, color: 'var(--ink2)', strokeDasharray: '1 3' }]}
			yAxisProps={yAxis(totals)}
		>
			<Area dataKey={missing} type="linear" stroke="none" fill="var(--sunken)" fillOpacity={1} {...STILL} />
			{deep && (
				<ReferenceDot
					x={deep.month}
					y={deep.cumulative}
					shape={
						<TurningPoint
							{...{ side: 'below', month: deep.month, of: last, title: 'Deepest', words: say(deep.cumulative) }}
						/>
					}
				/>
			)}
			{even && (
				<ReferenceDot
					x={even.month}
					y={even.cumulative}
					shape={
						<TurningPoint
							{...{ side: 'above', month: even.month, of: last, title: 'Paid back' }}
							words={monthInWords(even.month, start)}
						/>
					}
				/>
			)}
		</CompositeChart>
	);
}

const missing = ({ cumulative }: FishPoint): [number, number] => [Math.min(0, cumulative), 0];
