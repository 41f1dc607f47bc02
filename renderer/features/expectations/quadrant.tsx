/** Importance against how well it is met, as the side that expects sees both. A drawing, or the same as a list. */

import { useState } from 'react';
import type { Names } from '../../../shared/analysis/names.ts';
import type { CrossHairs } from '../../../shared/analysis/quadrants.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { select } from '../../state/route.ts';
import { Mark } from '../../ui/mark.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import classes from './quadrant.module.css';
import { QuadrantList } from './quadrant-list.tsx';
import {
	PLANE,
	QUADRANT_NAMES,
	type QuadrantPoint,
	quadrantPoints,
	spanOf,
	xOfPerceived,
	yOfImportance,
} from './quadrant-points.ts';
import { partyMark } from './zone-cell.tsx';

export interface QuadrantProps {
	readonly rows: readonly MatrixRow[];
	readonly crossHairs: CrossHairs;
	readonly sides: Sides;
	readonly names: Names;
	readonly selected: string | null;
}

export function QuadrantView(props: QuadrantProps) {
	const [asList, setAsList] = useState(false);
	return (
		<>
			<div className={classes.title}>
				<h2>{say('Importance against how it is met')}</h2>
				<button type="button" className={classes.toggle} aria-pressed={asList} onClick={() => setAsList(!asList)}>
					{asList ? say('Map') : say('List')}
				</button>
			</div>
			{asList ? <QuadrantList rows={props.rows} /> : <Drawing {...props} />}
		</>
	);
}

function Drawing({ rows, crossHairs, sides, names, selected }: QuadrantProps) {
	const span = spanOf(rows);
	const points = quadrantPoints(rows, span);
	const [x, y] = [xOfPerceived(crossHairs.perceived, span), yOfImportance(crossHairs.importance, span)];
	const { left, top, right, bottom, width, height } = PLANE;
	if (points.length === 0)
		return <p className={classes.empty}>{say('Importance and how well it is met have to be rated first.')}</p>;
	return (
		<>
			<svg
				className={classes.drawing}
				viewBox={`0 0 ${width} ${height}`}
				role="img"
				aria-label={say('Importance against how it is met, {count} places. The list says the same in words.', {
					count: points.length,
				})}
			>
				<rect x={left} y={top} width={x - left} height={y - top} className={classes.fixFirst} />
				<path d={`M${x} ${top}V${bottom}M${left} ${y}H${right}`} className={classes.hairs} />
				<rect x={left} y={top} width={right - left} height={bottom - top} className={classes.frame} />
				<text x={left + 6} y={top + 14} className={classes.nameFirst}>
					{QUADRANT_NAMES['fix first']}
				</text>
				<text x={right - 6} y={top + 14} textAnchor="end" className={classes.name}>
					{QUADRANT_NAMES['keep going']}
				</text>
				<text x={left + 6} y={bottom - 7} className={classes.name}>
					{QUADRANT_NAMES['let it be']}
				</text>
				<text x={right - 6} y={bottom - 7} textAnchor="end" className={classes.name}>
					{QUADRANT_NAMES['more than needed']}
				</text>
				{points.map((point) => (
					<Point
						key={point.ids.join(' ')}
						point={point}
						isSelected={selected !== null && point.ids.includes(selected)}
					/>
				))}
				<text x={xOfPerceived(span.perceived, span)} y={height - 8} textAnchor="middle" className={classes.axis}>
					{span.perceived}
				</text>
				<text x={(left + right) / 2} y={height - 8} textAnchor="middle" className={classes.axis}>
					{say('Met today')}
				</text>
				<text x={xOfPerceived(9, span)} y={height - 8} textAnchor="middle" className={classes.axis}>
					9
				</text>
				<text
					transform={`translate(12 ${(top + bottom) / 2}) rotate(-90)`}
					textAnchor="middle"
					className={classes.axis}
				>
					{say('Importance')}
				</text>
			</svg>
			<div className={classes.key}>
				{(['vendor', 'partner'] as const).map((party) => (
					<span key={party}>
						<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
						{say('{holder} expects', { holder: names[party] })}
					</span>
				))}
				<span>
					<i className={classes.filled} />
					{say('filled: below minimum')}
				</span>
			</div>
			<p className={classes.hairNote}>
				{crossHairs.at === 'means'
					? say('Lines at the means of {count} rated rows.', { count: crossHairs.n })
					: say(
							'Lines at the middle of the scale; {count, plural, one {# rated row is} other {# rated rows are}} too few for a mean.',
							{ count: crossHairs.n },
						)}
			</p>
		</>
	);
}

function Point({ point, isSelected }: { readonly point: QuadrantPoint; readonly isSelected: boolean }) {
	const { x, y, holder, isBelow, label, labelX, labelY, anchor, ids } = point;
	const [first] = ids;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the list offers the same by keyboard
		<g className={classes.point} onClick={() => first !== undefined && select(`expectations/${first}`)}>
			{isSelected && <circle cx={x} cy={y} r={8.5} className={classes.selected} />}
			{partyMark({ x, y, party: holder }, isBelow ? 'filled' : 'hollow')}
			<text
				x={labelX}
				y={labelY}
				textAnchor={anchor}
				className={isBelow || isSelected ? classes.labelBelow : classes.label}
			>
				{label}
			</text>
		</g>
	);
}
