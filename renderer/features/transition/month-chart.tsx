/**
 * Curves over the months, one beneath the other on the same axis. Drawn by hand: a slider has to be answered within a
 * frame, and a charting library takes several for a hundred and twenty months of a few scenarios.
 */
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';
import { type AxisSpan, monthTicks } from '../../../shared/analysis/chart-axis.ts';
import type { SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { useRem } from '../../ui/use-rem.ts';
import classes from './month-chart.module.css';

export interface Curve {
	readonly key: string;
	/** By month, from 0; null where there is none. */
	readonly values: readonly (number | null)[];
	readonly colour: string;
	readonly width: number;
	readonly dash?: string | undefined;
}

export interface Band {
	readonly key: string;
	readonly spans: readonly (readonly [low: number, high: number])[];
	/** A colour, or the hatch of the partner. */
	readonly fill: string;
}

export interface TurningPoint {
	readonly month: number;
	readonly value: number;
	readonly side: 'above' | 'below';
	readonly title: string;
	readonly words: string;
}

export interface MonthChartProps {
	/** In rem. */
	readonly height: number;
	/** The last month. */
	readonly last: number;
	readonly axis: AxisSpan;
	/** Today’s, across the whole of it. */
	readonly level: number;
	readonly bands: readonly Band[];
	readonly curves: readonly Curve[];
	readonly points: readonly TurningPoint[];
	readonly say: SayAmount;
}

export const HATCH = 'hatch';

/** The room of the axes, in rem: the months stand below, the amounts on the left. */
const ROOM = { top: 0.75, right: 1.25, bottom: 1.625, left: 3.75 } as const;

export function MonthChart({ height, last, axis, level, bands, curves, points, say }: MonthChartProps) {
	const id = useId().replace(/\W/g, '');
	const rem = useRem();
	const { ref, width } = useElementSize<HTMLDivElement>();
	const plot = {
		left: ROOM.left * rem,
		right: Math.max(width - ROOM.right * rem, ROOM.left * rem + 1),
		top: ROOM.top * rem,
		bottom: (height - ROOM.bottom) * rem,
	};
	const [from, to] = axis.domain;
	const x = (month: number) => plot.left + (month / last) * (plot.right - plot.left);
	const y = (value: number) => plot.bottom - ((value - from) / (to - from)) * (plot.bottom - plot.top);
	return (
		<div ref={ref} className={classes.chart} style={{ height: `${height}rem` }}>
			<svg width={width} height={height * rem} aria-hidden="true">
				<defs>
					<clipPath id={`plot${id}`}>
						<rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
					</clipPath>
					<pattern id={`hatch${id}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
						<rect width="5" height="5" fill="var(--p-tint)" />
						<path d="M0 0V5" stroke="var(--p)" strokeWidth="2.5" />
					</pattern>
				</defs>
				{axis.ticks.map((tick) => (
					<g key={tick}>
						<line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} className={classes.grid} />
						<text x={plot.left - 0.5 * rem} y={y(tick)} dy="0.32em" textAnchor="end" className={classes.tick}>
							{say(tick)}
						</text>
					</g>
				))}
				{monthTicks(last).map((month) => (
					<text key={month} x={x(month)} y={plot.bottom + 1.25 * rem} textAnchor="middle" className={classes.tick}>
						{month}
					</text>
				))}
				<g clipPath={`url(#plot${id})`}>
					{bands.map(({ key, spans, fill }) => (
						<path key={key} d={bandPath(spans, x, y)} fill={fill === HATCH ? `url(#hatch${id})` : fill} />
					))}
					<line x1={plot.left} x2={plot.right} y1={y(level)} y2={y(level)} className={classes.level} />
					{curves.map(({ key, values, colour, width: stroke, dash }) => (
						<path
							key={key}
							d={curvePath(values, x, y)}
							fill="none"
							stroke={colour}
							strokeWidth={stroke}
							strokeLinejoin="round"
							strokeLinecap={dash?.startsWith('0') ? 'round' : 'butt'}
							{...(dash === undefined ? {} : { strokeDasharray: dash })}
						/>
					))}
				</g>
				{width > 0 &&
					points.map((point) => (
						<Named key={point.title} point={point} last={last} at={[x(point.month), y(point.value)]} rem={rem} />
					))}
			</svg>
		</div>
	);
}

type Scale = (value: number) => number;

/** Month by month; where there is no value the line is broken. */
function curvePath(values: readonly (number | null)[], x: Scale, y: Scale): string {
	let path = '';
	let isDown = false;
	for (const [month, value] of values.entries()) {
		if (value !== null) path += `${isDown ? 'L' : 'M'}${place(x(month))} ${place(y(value))}`;
		isDown = value !== null;
	}
	return path;
}

function bandPath(spans: Band['spans'], x: Scale, y: Scale): string {
	const highs = spans.map(([, high], month) => `${place(x(month))} ${place(y(high))}`);
	const lows = spans.map(([low], month) => `${place(x(month))} ${place(y(low))}`).reverse();
	return `M${[...highs, ...lows].join('L')}Z`;
}

function place(pixels: number): string {
	return pixels.toFixed(1);
}

interface NamedProps {
	readonly point: TurningPoint;
	readonly last: number;
	readonly at: readonly [x: number, y: number];
	readonly rem: number;
}

/** A turning point with its name; near an edge the words lean inwards. */
function Named({ point, last, at: [x, y], rem }: NamedProps): ReactNode {
	const { month, side, title, words } = point;
	const anchor = month < last * 0.16 ? 'start' : month > last * 0.84 ? 'end' : 'middle';
	const [end, text] = side === 'above' ? [y - 0.65 * rem, y - 1.7 * rem] : [y + 0.7 * rem, y + 1.5 * rem];
	return (
		<g>
			<line x1={x} x2={x} y1={y} y2={end} stroke="var(--ink2)" />
			<circle cx={x} cy={y} r={4} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.75} />
			<text x={x} y={text} textAnchor={anchor} className={classes.name}>
				<tspan className={classes.bold}>{title}</tspan>
				<tspan x={x} dy="1.2em">
					{words}
				</tspan>
			</text>
		</g>
	);
}
