import type { Names } from '../../../shared/analysis/names.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { HeatMap } from './heat-map.tsx';
import { Legend } from './legend.tsx';
import { QuadrantView } from './quadrant.tsx';
import classes from './side-maps.module.css';
import type { Matrix } from './use-matrix.ts';

export interface SideMapsProps {
	readonly matrix: Matrix;
	readonly sides: Sides;
	readonly names: Names;
	readonly selected: string | null;
}

/** Where to look first: the heat map, the quadrant, and how to read both. */
export function SideMaps({ matrix, sides, names, selected }: SideMapsProps) {
	return (
		<aside className={classes.maps} aria-label={say('Maps of the gaps')}>
			<section>
				<h2 className={classes.title}>{say('Below minimum, of those rated')}</h2>
				<HeatMap categories={matrix.categories} sides={sides} names={names} />
			</section>
			<section>
				<QuadrantView
					rows={matrix.rows}
					crossHairs={matrix.crossHairs}
					sides={sides}
					names={names}
					selected={selected}
				/>
			</section>
			<section>
				<Legend />
			</section>
		</aside>
	);
}
