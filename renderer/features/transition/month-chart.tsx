/**
 * Curves over the months, one beneath the other on the same axis. Drawn by hand: a slider has to be answered within a
 * frame, and a charting library takes several for a hundred and twenty months of a few scenarios.
 */
import { useElementSize } from '@mantine/hooks';
import { memo, useId, useMemo } from 'react';
import { type AxisSpan, monthTicks, ticksOf } from '../../../shared/analysis/chart-axis.ts';
import type { SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { useRem } from '../../ui/use-rem.ts';
import classes from './month-chart.module.css';
import { bandPath, curvePath, type MonthScale, monthScale } from './month-scale.ts';
import { Names, type TurningPoint } from './turning-points.tsx';

export interface Curve {
	readonly key: string;
	/** By month, from 0; null where there is none. The same list is not drawn twice. */
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
	readonly inAmount: SayAmount;
}

export const HATCH = 'hatch';

export function MonthChart({ height, last, axis: { from, to, step }, level, ...drawn }: MonthChartProps) {
	const id = useId().replace(/\W/g, '');
	const rem = useRem();
	const { ref, width } = useElementSize<HTMLDivElement>();
	const scale = useMemo(() => monthScale({ width, height, rem, last, from, to }), [width, height, rem, last, from, to]);
	const { bands, curves, points, inAmount } = drawn;
	return (
		<div ref={ref} className={classes.chart} style={{ height: `${height}rem` }}>
			<svg width={width} height={height * rem} aria-hidden="true">
				<Grid {...{ id, scale, rem, last, from, to, step, level, inAmount }} />
				<g clipPath={`url(#plot${id})`}>
					{bands.map(({ key, spans, fill }) => (
						<path key={key} d={bandPath(spans, scale)} fill={fill === HATCH ? `url(#hatch${id})` : fill} />
					))}
					{curves.map(({ key, ...curve }) => (
						<Line key={key} {...curve} scale={scale} />
					))}
				</g>
				{width > 0 && (
					<Names {...{ points, scale, rem }} lines={[...curves.map(({ values }) => values), flat(level, last)]} />
				)}
			</svg>
		</div>
	);
}

function flat(level: number, last: number): readonly number[] {
	return Array.from({ length: last + 1 }, () => level);
}

interface GridProps extends AxisSpan {
	readonly id: string;
	readonly scale: MonthScale;
	readonly rem: number;
	readonly last: number;
	readonly level: number;
	readonly inAmount: SayAmount;
}

/** What lies under the curves: it stands still while a number moves within the same axis. */
const Grid = memo(function Grid({ id, scale, rem, last, from, to, step, level, inAmount }: GridProps) {
	const { plot, x, y } = scale;
	return (
		<>
			<defs>
				<clipPath id={`plot${id}`}>
					<rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
				</clipPath>
				<pattern id={`hatch${id}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<rect width="5" height="5" fill="var(--p-tint)" />
					<path d="M0 0V5" stroke="var(--p)" strokeWidth="2.5" />
				</pattern>
			</defs>
			{ticksOf({ from, to, step }).map((tick) => (
				<g key={tick}>
					<line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} className={classes.grid} />
					<text x={plot.left - 0.5 * rem} y={y(tick)} dy="0.32em" textAnchor="end" className={classes.tick}>
						{inAmount(tick)}
					</text>
				</g>
			))}
			<line x1={plot.left} x2={plot.right} y1={y(level)} y2={y(level)} className={classes.level} />
			{monthTicks(last).map((month) => (
				<text key={month} x={x(month)} y={plot.bottom + 1.25 * rem} textAnchor="middle" className={classes.tick}>
					{month}
				</text>
			))}
		</>
	);
});

type LineProps = Omit<Curve, 'key'> & { readonly scale: MonthScale };

const Line = memo(function Line({ values, colour, width, dash, scale }: LineProps) {
	return (
		<path
			d={curvePath(values, scale)}
			fill="none"
			stroke={colour}
			strokeWidth={width}
			strokeLinejoin="round"
			strokeLinecap={dash?.startsWith('0') ? 'round' : 'butt'}
			{...(dash === undefined ? {} : { strokeDasharray: dash })}
		/>
	);
});
