/** What every curve over the months shares: its axes, how far they reach, and how a turning point is named on it. */
import type { SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { useRem } from '../../ui/use-rem.ts';
import classes from './fish-chart.module.css';
import { monthTicks } from './fish-points.ts';

const TICK = { fontSize: '0.6875rem', fill: 'currentColor' };

export const STILL = { isAnimationActive: false, activeDot: false, dot: false } as const;

/** Given to each chart, so that one month stands under the same month of the others. */
export function useMonthChart(last: number, say: SayAmount) {
	const rem = useRem();
	return {
		shared: {
			dataKey: 'month',
			curveType: 'linear' as const,
			withDots: false,
			withTooltip: false,
			gridAxis: 'x' as const,
			gridColor: 'var(--line)',
			textColor: 'var(--ink3)',
			accessibilityLayer: false,
			gridProps: { syncWithTicks: true },
			areaProps: { isAnimationActive: false },
			composedChartProps: { margin: { top: 12, right: 20, bottom: 2, left: 0 } },
			xAxisProps: {
				type: 'number' as const,
				domain: [0, last],
				ticks: [...monthTicks(last)],
				tick: { ...TICK, transform: 'translate(0, 6)' },
				interval: 0,
			},
		},
		yAxis: (axis: AxisSpan) => ({
			tick: { ...TICK, transform: 'translate(-4, 0)' },
			domain: [...axis.domain],
			ticks: [...axis.ticks],
			width: 3.75 * rem,
			interval: 0 as const,
			allowDataOverflow: true,
			tickFormatter: say,
		}),
	};
}

export interface AxisSpan {
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
}

/**
 * The dip is what is looked at: growth above `above` times its depth runs out of the picture. Beneath the lowest there
 * is `room`, a share of the height, for its name.
 */
export function axisOf(
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

export interface TurningPointProps {
	readonly cx?: number;
	readonly cy?: number;
	readonly side: 'above' | 'below';
	readonly month: number;
	readonly of: number;
	readonly title: string;
	readonly words: string;
}

/** A turning point with its name; near an edge the words lean inwards. */
export function TurningPoint({ cx = 0, cy = 0, side, month, of, title, words }: TurningPointProps) {
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
