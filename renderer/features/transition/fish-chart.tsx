/**
 * The fish: profit dips under today’s and comes back. The belly is split into who carries it, the turning points are
 * named on the curve, and beneath it stands what it adds up to, on the same months.
 */
import { CompositeChart } from '@mantine/charts';
import { useId } from 'react';
import { Area, ReferenceDot } from 'recharts';
import { type FishPoint, fishPoints, monthTicks } from '../../../shared/analysis/fish-points.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { monthInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { useRem } from '../../ui/use-rem.ts';
import classes from './fish-chart.module.css';

const TICK = { fontSize: '0.6875rem', fill: 'currentColor' };
const MARGIN = { top: 12, right: 20, bottom: 2, left: 0 };
/** Of the other scenarios; more than these are not told apart. */
const DASHES = ['6 3', '2 3', '9 3 2 3', '1 4'] as const;

export interface FishChartProps {
	readonly shown: ScenarioOutcome;
	readonly others: readonly ScenarioOutcome[];
	readonly say: SayAmount;
	readonly start: Day | null;
}

export function FishChart({ shown, others, say, start }: FishChartProps) {
	const hatch = `hatch${useId().replace(/\W/g, '')}`;
	const rem = useRem();
	const compared = others.slice(0, DASHES.length);
	const points = fishPoints(shown, compared);
	const today = points[0]?.profit ?? 0;
	const last = points.length - 1;
	const { trough, parity, breakEven, deepest } = shown.outcome;
	const at = (month: number | null) => (month === null ? undefined : points[month]);
	const [low, deep, back, even] = [at(trough?.month ?? null), at(deepest), at(parity), at(breakEven)];
	const drawn = points.flatMap(({ profit, alone, others: rest }) => [profit, alone, ...rest]);
	const profits = axisOf([today, ...drawn.filter((value) => value !== null)], today, { above: 5, room: 0.2 });
	const totals = axisOf([0, ...points.map(({ cumulative }) => cumulative)], 0, { above: 3, room: 0.55 });
	const withOthers = points.map(({ others: rest, ...point }) => ({
		...point,
		...Object.fromEntries(rest.map((value, index) => [`other${index}`, value])),
	}));
	const xAxis = {
		type: 'number' as const,
		domain: [0, last],
		ticks: [...monthTicks(last)],
		tick: { ...TICK, transform: 'translate(0, 6)' },
		interval: 0,
	};
	const yAxis = (axis: AxisSpan) => ({
		tick: { ...TICK, transform: 'translate(-4, 0)' },
		domain: [...axis.domain],
		ticks: [...axis.ticks],
		width: 3.75 * rem,
		interval: 0 as const,
		allowDataOverflow: true,
		tickFormatter: say,
	});
	const shared = {
		dataKey: 'month',
		curveType: 'linear' as const,
		withDots: false,
		withTooltip: false,
		gridAxis: 'x' as const,
		gridColor: 'var(--line)',
		textColor: 'var(--ink3)',
		accessibilityLayer: false,
		gridProps: { syncWithTicks: true },
		lineProps: { isAnimationActive: false },
		areaProps: { isAnimationActive: false },
	};
	return (
		<div className={classes.charts} aria-hidden="true">
			<CompositeChart
				{...shared}
				h="19rem"
				data={withOthers}
				strokeWidth={1}
				series={[
					...compared.map(({ id }, index) => ({
						name: `other${index}`,
						label: id,
						type: 'line' as const,
						color: 'var(--ink3)',
						strokeDasharray: DASHES[index] ?? '1 4',
					})),
					...(points.some(({ alone }) => alone !== null)
						? [{ name: 'alone', type: 'line' as const, color: 'var(--v)', strokeDasharray: '1 3' }]
						: []),
					{ name: 'profit', type: 'line' as const, color: 'var(--ink)' },
				]}
				lineProps={({ name }) => ({
					isAnimationActive: false,
					strokeWidth: name === 'profit' ? 2.25 : name === 'alone' ? 1.5 : 1,
				})}
				referenceLines={[{ y: today, color: 'var(--ink2)', strokeDasharray: '1 3' }]}
				composedChartProps={{ margin: MARGIN }}
				xAxisProps={xAxis}
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
							<Named
								side="below"
								month={low.month}
								of={last}
								title="Lowest"
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
							<Named
								side="above"
								month={back.month}
								of={last}
								title={today === 0 ? 'Above zero' : 'Back at today’s profit'}
								words={monthInWords(back.month, start)}
							/>
						}
					/>
				)}
			</CompositeChart>
			<p className={classes.caption}>Added up, against today</p>
			<CompositeChart
				{...shared}
				h="9rem"
				data={withOthers}
				strokeWidth={1.75}
				series={[{ name: 'cumulative', type: 'line', color: 'var(--ink)' }]}
				referenceLines={[{ y: 0, color: 'var(--ink2)', strokeDasharray: '1 3' }]}
				composedChartProps={{ margin: MARGIN }}
				xAxisProps={xAxis}
				yAxisProps={yAxis(totals)}
			>
				<Area dataKey={missing} type="linear" stroke="none" fill="var(--sunken)" fillOpacity={1} {...STILL} />
				{deep && (
					<ReferenceDot
						x={deep.month}
						y={deep.cumulative}
						shape={<Named side="below" month={deep.month} of={last} title="Deepest" words={say(deep.cumulative)} />}
					/>
				)}
				{even && (
					<ReferenceDot
						x={even.month}
						y={even.cumulative}
						shape={
							<Named
								side="above"
								month={even.month}
								of={last}
								title="Paid back"
								words={monthInWords(even.month, start)}
							/>
						}
					/>
				)}
			</CompositeChart>
		</div>
	);
}

const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;
const missing = ({ cumulative }: FishPoint): [number, number] => [Math.min(0, cumulative), 0];

interface AxisSpan {
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
}

/**
 * The dip is what is looked at: growth above `above` times its depth runs out of the picture. Beneath the lowest there
 * is `room`, a share of the height, for its name.
 */
function axisOf(
	values: readonly number[],
	today: number,
	{ above, room }: { readonly above: number; readonly room: number },
): AxisSpan {
	const low = Math.min(...values);
	const most = Math.max(...values);
	const depth = today - low;
	const high = depth > 0 ? Math.min(most, today + above * depth) : most;
	const height = Math.max(high - low, 1);
	const raw = height / 5;
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw) ?? 10);
	const from = low - height * (depth > 0 ? room : 0.05);
	const first = Math.ceil(from / step);
	const count = Math.floor(high / step) - first;
	return {
		domain: [from, Math.max(high, from + 1)],
		ticks: Array.from({ length: Math.max(0, count) + 1 }, (_, at) => (first + at) * step),
	};
}

interface NamedProps {
	readonly cx?: number;
	readonly cy?: number;
	readonly side: 'above' | 'below';
	readonly month: number;
	readonly of: number;
	readonly title: string;
	readonly words: string;
}

/** A turning point with its name; near an edge the words lean inwards. */
function Named({ cx = 0, cy = 0, side, month, of, title, words }: NamedProps) {
	const anchor = month < of * 0.16 ? 'start' : month > of * 0.84 ? 'end' : 'middle';
	const rem = useRem();
	const y = side === 'above' ? cy - 1.7 * rem : cy + 1.5 * rem;
	return (
		<g>
			<line x1={cx} x2={cx} y1={cy} y2={side === 'above' ? cy - 0.65 * rem : cy + 0.7 * rem} stroke="var(--ink2)" />
			<circle cx={cx} cy={cy} r={4} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.75} />
			<text x={cx} y={y} textAnchor={anchor} className={classes.name}>
				<tspan className={classes.bold}>{title}</tspan>
				<tspan x={cx} dy="1.2em">
					{words}
				</tspan>
			</text>
		</g>
	);
}
