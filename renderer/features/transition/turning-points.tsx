/** Turning points with their names, each where no curve runs through the words. */
import { memo } from 'react';
import classes from './month-chart.module.css';
import type { MonthScale } from './month-scale.ts';
import { LEAN, type Place, placeNames } from './place-names.ts';

export interface TurningPoint {
	readonly month: number;
	readonly value: number;
	/** Where its name is looked for first. */
	readonly side: 'above' | 'below';
	readonly title: string;
	readonly words: string;
}

export interface NamesProps {
	readonly points: readonly TurningPoint[];
	/** Whatever is drawn there, by month from 0. */
	readonly lines: readonly (readonly (number | null)[])[];
	readonly scale: MonthScale;
	readonly rem: number;
}

/** The size of the words, and how wide a letter of theirs is at most on an average, in rem. */
const SIZE = 0.6875;
const LETTER = 0.57 * SIZE;

export function Names({ points, lines, scale, rem }: NamesProps) {
	const places = placeNames(
		points.map(({ title, words, ...point }) => ({
			...point,
			width: Math.max(title.length * 1.06, words.length) * LETTER * rem,
		})),
		{ scale, rem, curves: lines },
	);
	return points.map(({ month, value, title, words }, at) => {
		const place = places[at];
		return place && <Named key={title} {...{ title, words, rem, ...place }} x={scale.x(month)} y={scale.y(value)} />;
	});
}

interface NamedProps extends Place {
	readonly x: number;
	readonly y: number;
	readonly title: string;
	readonly words: string;
	readonly rem: number;
}

const Named = memo(function Named({ x, y, title, words, rem, side, anchor, away }: NamedProps) {
	const lean = (anchor === 'middle' ? 0 : anchor === 'start' ? -LEAN : LEAN) * rem;
	// Of the first of two lines: what is above ends with the second one.
	const first = side === 'above' ? -away - SIZE * 1.45 * rem : away + SIZE * rem;
	const end = side === 'above' ? -away + 0.1 * rem : away;
	return (
		<g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
			<line y2={end} stroke="var(--ink2)" />
			<circle r={4} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.75} />
			<text x={lean} y={first} textAnchor={anchor} className={classes.name}>
				<tspan className={classes.bold}>{title}</tspan>
				<tspan x={lean} dy="1.2em">
					{words}
				</tspan>
			</text>
		</g>
	);
});
