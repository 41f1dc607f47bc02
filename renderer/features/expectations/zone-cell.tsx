import type { Names } from '../../../shared/analysis/names.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { MatrixRow } from './matrix-rows.ts';
import classes from './zone-cell.module.css';
import { isBlank, xOf, ZONE, type ZoneMark, zoneShape } from './zone-geometry.ts';
import { zoneInWords } from './zone-words.ts';

/** The line from 1 to 9 with its ticks, as one shape: there are thousands of them. */
const AXIS = [
	`M${ZONE.left} ${ZONE.middle}H${ZONE.right}`,
	...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((rating) => `M${xOf(rating)} ${ZONE.middle - 1}v2`),
].join('');

/** The zone of tolerance of one expectation: band, minimum, desired, and where both sides see it today. */
export function zoneCell(row: MatrixRow, names: Names) {
	const shape = zoneShape(row);
	const { minimum, desired, band, shortfall, holder, deliverer } = shape;
	if (isBlank(shape)) return <span className={classes.blank}>{say('not rated yet')}</span>;
	return (
		<svg
			className={classes.zone}
			viewBox={`0 0 ${ZONE.width} ${ZONE.height}`}
			role="img"
			aria-label={zoneInWords(row, names)}
		>
			<path d={AXIS} className={classes.axis} />
			{band && <rect x={band.x} y={5.5} width={band.width} height={11} className={classes.band} />}
			{desired !== null && <path d={`M${desired} 5v12`} className={classes.desired} />}
			{minimum !== null && <path d={`M${minimum} 3v16`} className={classes.minimum} />}
			{shortfall && <path d={`M${shortfall.from} ${ZONE.middle}H${shortfall.to}`} className={classes.shortfall} />}
			{deliverer && partyMark(deliverer, 'hollow')}
			{holder && partyMark(holder, 'filled')}
		</svg>
	);
}

/** Circle or square by side; filled for the side that expects, hollow for how the other sees itself. */
export function partyMark({ x, y, party }: ZoneMark, fill: 'filled' | 'hollow') {
	const look = { className: classes.mark, 'data-party': party, 'data-fill': fill };
	const half = fill === 'filled' ? 4.1 : 3.6;
	if (party === 'vendor') return <circle {...look} cx={x} cy={y} r={half + 0.3} />;
	return <rect {...look} x={x - half} y={y - half} width={half * 2} height={half * 2} rx={1.2} />;
}
