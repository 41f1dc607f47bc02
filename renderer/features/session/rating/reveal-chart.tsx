/** Both ratings on one axis, each from its owner’s side; the bar between them comes last. */

import { IconHandStop, IconHourglassLow, IconLineDashed } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import type { RatingValue } from '../../../../shared/plan/field.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import classes from './reveal-chart.module.css';
import { AXIS, type DrawnReveal, type DrawnSide, xOf } from './reveal-drawing.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function RevealChart({ drawn }: { readonly drawn: DrawnReveal }) {
	const { sides, minimum, desired, bar } = drawn;
	return (
		<div className={classes.chart}>
			{sides.map((side) => (
				<SideBar key={side.party} side={side} />
			))}
			<div className={classes.axis} style={across(AXIS.left, AXIS.right)} aria-hidden="true" />
			{NUMBERS.map((number) => (
				<span key={number} className={classes.tick} style={at(xOf(number))} aria-hidden="true">
					{number}
				</span>
			))}
			<div className={classes.zone}>
				{minimum !== null && desired !== null && desired > minimum && (
					<span className={classes.band} style={across(minimum, desired)} />
				)}
				{minimum !== null && <span className={classes.minimum} style={at(minimum)} />}
				{desired !== null && <span className={classes.desired} style={at(desired)} />}
				<span className={classes.zoneWords} style={at(drawn.zoneWordsAt)}>
					{drawn.zoneWords}
				</span>
			</div>
			{bar && (
				<div className={classes.bar} data-kind={bar.kind} style={across(bar.from, bar.to)}>
					<span className={classes.line} />
					<span className={classes.chip}>{bar.text}</span>
				</div>
			)}
		</div>
	);
}

function SideBar({ side }: { readonly side: DrawnSide }) {
	const { party, answer, value, x } = side;
	const edge = party === 'vendor' ? AXIS.left : AXIS.right;
	const place = x ?? edge;
	return (
		<div className={classes.side} data-party={party}>
			<span
				className={classes.wash}
				data-empty={value === null || undefined}
				style={party === 'vendor' ? across(2, place) : across(place, 98)}
			/>
			{answer.n > 1 && answer.low !== null && answer.high !== null && (
				<span className={classes.range} style={across(xOf(answer.low), xOf(answer.high))} />
			)}
			{value !== null && <span className={classes.stem} style={at(place)} />}
			<span className={classes.mark} data-empty={value === null || undefined} style={at(place)}>
				{value === null ? <NoNumber value={answer.value} /> : ratingText(value)}
			</span>
			<p className={classes.words} data-outside={side.isOutside || undefined} style={at(side.isOutside ? place : edge)}>
				<b>{side.title}</b>
				{value !== null && <span>{side.note}</span>}
			</p>
		</div>
	);
}

/** The three that are no number: each its own drawing. */
function NoNumber({ value }: { readonly value: RatingValue | null }) {
	const Icon = value === 'abstained' ? IconHandStop : value === null ? IconLineDashed : IconHourglassLow;
	return <Icon size="55%" stroke={1.6} aria-hidden />;
}

const at = (x: number): CSSProperties => ({ left: `${x}%` });
const across = (from: number, to: number): CSSProperties => ({ left: `${from}%`, width: `${to - from}%` });
