/** Category by direction: how many are below minimum, shaded by the worst row, since a mean would hide it. */
import type { CategoryCell, CategoryGaps } from '../../analysis/gap-categories.ts';
import { listed } from '../../analysis/words.ts';
import { alert, cell, note, on, plain, quiet, row, strong } from '../build.ts';
import { type Context, sideMark } from '../context.ts';
import { signed } from '../format.ts';
import type { Block, Cell, Table } from '../tree.ts';

export function heatMap(context: Context): readonly Block[] {
	const felt = context.gaps.categories.filter(({ cells }) => cells.some(isFelt));
	if (felt.length === 0) return [];
	const met = context.gaps.categories.filter(
		({ cells }) => cells.some(({ total }) => total > 0) && !cells.some(isFelt),
	);
	const { names } = context;
	const table: Table = {
		kind: 'table',
		description: 'Expectations below minimum by category and direction',
		frame: 'boxed',
		width: 0.75,
		columns: [{ share: 30 }, { share: 35 }, { share: 35 }],
		head: [
			[
				cell(plain('Category')),
				cell(...sideMark(context, 'vendor'), plain(`\u00A0\u00A0of ${names.partner}`)),
				cell(...sideMark(context, 'partner'), plain(`\u00A0\u00A0of ${names.vendor}`)),
			],
		],
		rows: felt.map(({ category, cells }) =>
			row(cell(strong(category ?? 'No category')), heat(cells[0]), heat(cells[1])),
		),
	};
	return [
		{ kind: 'heading', level: 2, runs: [plain('Where it is felt')] },
		table,
		note(`Dark: a row is two or more below minimum. Tinted: less than two.${nothingBelow(met)}`),
	];
}

/** Below minimum, or not known to be above: the rest is said in one sentence. */
function isFelt({ below, rated, total }: CategoryCell): boolean {
	return below > 0 || rated < total;
}

function nothingBelow(met: readonly CategoryGaps[]): string {
	if (met.length === 0) return '';
	return ` Nothing below minimum: ${listed(met.map(({ category }) => category ?? 'no category'))}.`;
}

function heat({ below, rated, total, worst }: CategoryCell): Cell {
	if (total === 0) return cell(quiet('–'));
	if (rated === 0 || worst === null) return cell(quiet(`${total} not rated yet`));
	const unrated = total > rated ? `, ${total - rated} not rated` : '';
	const text = `${below} below of ${rated}${unrated}`;
	if (worst <= -2) return on('breach', cell(plain(`▼ ${text}, worst ${signed(worst)}`)));
	if (worst < 0) return on('breach tint', cell(alert(`▼ ${text}, worst ${signed(worst)}`)));
	return cell(plain(text));
}
