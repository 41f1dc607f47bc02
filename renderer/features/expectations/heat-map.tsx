/** Category by direction: how many of the rated rows are below minimum, shaded by the worst of them. */

import type { CategoryCell, CategoryGaps } from '../../../shared/analysis/gap-categories.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { headed, signed } from '../../app/ratings/figures.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './heat-map.module.css';
import { drillInto, useMatrixView } from './matrix-view.ts';

export interface HeatMapProps {
	readonly categories: readonly CategoryGaps[];
	readonly sides: Sides;
	readonly names: Names;
}

export function HeatMap({ categories, sides, names }: HeatMapProps) {
	const used = categories.filter(({ cells }) => cells.some(({ total }) => total > 0));
	const unused = categories.filter(
		({ cells, category }) => category !== null && cells.every(({ total }) => total === 0),
	);
	return (
		<>
			<div className={classes.map} role="group" aria-label={say('Below minimum, by category and who expects')}>
				<span />
				{PARTIES.map((holder) => (
					<span key={holder} className={classes.head}>
						<Mark tone={sides[holder].tone} letter={sides[holder].letter} size="sm" title={names[holder]} />
						{say('expects')}
					</span>
				))}
				{used.map((gaps) => (
					<CategoryLine key={gaps.category ?? ''} gaps={gaps} names={names} />
				))}
			</div>
			{unused.length > 0 && used.length > 0 && (
				<p className={classes.unused}>
					{say('Nothing yet on {categories}.', {
						categories: spoken().list(unused.map(({ category }) => term(category ?? ''))),
					})}
				</p>
			)}
		</>
	);
}

function CategoryLine({ gaps, names }: { readonly gaps: CategoryGaps; readonly names: Names }) {
	const drill = useMatrixView((view) => view.drill);
	const label = headed(gaps.category === null ? say('no category') : term(gaps.category));
	return (
		<>
			<span className={classes.category}>{label}</span>
			{gaps.cells.map((cell) => (
				<HeatCell
					key={cell.holder}
					cell={cell}
					label={say('{category}, {holder} expects of {deliverer}', {
						category: label,
						holder: names[cell.holder],
						deliverer: names[cell.deliverer],
					})}
					pressed={drill !== null && drill.category === gaps.category && drill.holder === cell.holder}
					onPress={() => drillInto({ category: gaps.category, holder: cell.holder })}
				/>
			))}
		</>
	);
}

interface HeatCellProps {
	readonly cell: CategoryCell;
	readonly label: string;
	readonly pressed: boolean;
	readonly onPress: () => void;
}

function HeatCell({ cell, label, pressed, onPress }: HeatCellProps) {
	const { below, rated, total, worst } = cell;
	if (total === 0)
		return (
			<span className={classes.empty} role="img" aria-label={say('{label}: nothing expected', { label })}>
				–
			</span>
		);
	const shade = shadeOf(worst);
	const words = cellInWords(cell, label);
	return (
		<button
			type="button"
			className={classes.cell}
			data-shade={shade}
			aria-pressed={pressed}
			title={words}
			onClick={onPress}
		>
			<VisuallyHidden>{words}, </VisuallyHidden>
			<b aria-hidden="true">
				{SHAPES[shade] && <i>{SHAPES[shade]}</i>}
				{rated === 0 ? say('not rated') : say('{below} of {rated}', { below, rated })}
			</b>
			<em>{worst === null ? say('{total} expected', { total }) : say('worst {worst}', { worst: signed(worst) })}</em>
		</button>
	);
}

const SHAPES = { deep: '▼', below: '▼', met: '', above: '▲', unrated: '' } as const;

/** The worst row decides, so that nothing is averaged away: two and more below, below, met, well met, unrated. */
function shadeOf(worst: number | null): 'deep' | 'below' | 'met' | 'above' | 'unrated' {
	if (worst === null) return 'unrated';
	if (worst <= -2) return 'deep';
	if (worst < 0) return 'below';
	return worst < 1.5 ? 'met' : 'above';
}

function cellInWords({ below, rated, total }: CategoryCell, label: string): string {
	if (rated === 0) return say('{label}: none of {total} rated', { label, total });
	if (rated === total) return say('{label}: {below} of {rated} rated below minimum', { label, below, rated });
	return say('{label}: {below} of {rated} rated below minimum, {unrated} not rated', {
		...{ label, below, rated },
		unrated: total - rated,
	});
}
