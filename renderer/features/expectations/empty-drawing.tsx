import classes from './zone-cell.module.css';
import { partyMark } from './zone-cell.tsx';

/** A zone of tolerance with nobody’s numbers in it: what this room is about. */
export function EmptyDrawing() {
	return (
		<svg className={classes.empty} viewBox="0 0 134 22" aria-hidden="true">
			<path d="M8 11H126" className={classes.axis} />
			<rect x={66} y={5.5} width={36} height={11} className={classes.band} />
			<path d="M102 5v12" className={classes.desired} />
			<path d="M66 3v16" className={classes.minimum} />
			<path d="M36 11H66" className={classes.shortfall} />
			{partyMark({ x: 82, y: 11, party: 'vendor' }, 'hollow')}
			{partyMark({ x: 36, y: 11, party: 'partner' }, 'filled')}
		</svg>
	);
}
