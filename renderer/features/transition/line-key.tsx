import classes from './curve-card.module.css';

/** Of the other scenarios; more than these are not told apart. */
export const DASHES = ['6 3', '2 3', '9 3 2 3', '1 4'] as const;

export interface LineKeyProps {
	readonly width: number;
	readonly colour: string;
	readonly dash?: string | undefined;
}

/** A line as the chart draws it, for the legend. */
export function LineKey({ width, colour, dash }: LineKeyProps) {
	return (
		<svg className={classes.line} viewBox="0 0 22 8" aria-hidden="true">
			<path
				d="M0 4H22"
				fill="none"
				stroke={colour}
				strokeWidth={width}
				strokeLinecap={dash?.startsWith('0') ? 'round' : 'butt'}
				{...(dash ? { strokeDasharray: dash } : {})}
			/>
		</svg>
	);
}
