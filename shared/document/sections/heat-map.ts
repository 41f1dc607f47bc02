/** Category by direction: how many are below minimum, shaded by the worst row, since a mean would hide it. */
import type { CategoryCell, CategoryGaps } from '../../analysis/gap-categories.ts';
import { alert, beside, cell, note, on, plain, quiet, row, strong } from '../build.ts';
import { type Context, sideMark } from '../context.ts';
import type { Block, Cell, Table } from '../tree.ts';

export function heatMap(context: Context): readonly Block[] {
	const felt = context.gaps.categories.filter(({ cells }) => cells.some(isFelt));
	if (felt.length === 0) return [];
	const met = context.gaps.categories.filter(
		({ cells }) => cells.some(({ total }) => total > 0) && !cells.some(isFelt),
	);
	const { names, say, words } = context;
	const table: Table = {
		kind: 'table',
		description: context.say('Expectations below minimum by category and direction'),
		frame: 'boxed',
		width: 0.75,
		columns: [{ share: 30 }, { share: 35 }, { share: 35 }],
		head: [
			[
				cell(plain(context.say('Category'))),
				cell(...sideMark(context, 'vendor'), plain(beside(say('of {name}', { name: names.partner })))),
				cell(...sideMark(context, 'partner'), plain(beside(say('of {name}', { name: names.vendor })))),
			],
		],
		rows: felt.map(({ category, cells }) =>
			row(
				cell(strong(category === null ? say('No category') : words.term(category))),
				heat(context, cells[0]),
				heat(context, cells[1]),
			),
		),
	};
	return [
		{ kind: 'heading', level: 2, runs: [plain(context.say('Where it is felt'))] },
		table,
		note(`${say('Dark: a row is two or more below minimum. Tinted: less than two.')}${nothingBelow(context, met)}`),
	];
}

/** Below minimum, or not known to be above: the rest is said in one sentence. */
function isFelt({ below, rated, total }: CategoryCell): boolean {
	return below > 0 || rated < total;
}

function nothingBelow({ say, words }: Context, met: readonly CategoryGaps[]): string {
	if (met.length === 0) return '';
	const categories = met.map(({ category }) => (category === null ? say('no category') : words.term(category)));
	return ` ${say('Nothing below minimum: {categories}.', { categories: words.list(categories) })}`;
}

function heat({ say, words }: Context, { below, rated, total, worst }: CategoryCell): Cell {
	if (total === 0) return cell(quiet('–'));
	if (rated === 0 || worst === null) return cell(quiet(say('{total} not rated yet', { total })));
	const text =
		total > rated
			? say('{below} below of {rated}, {unrated} not rated', { below, rated, unrated: total - rated })
			: say('{below} below of {rated}', { below, rated });
	const shaded = () => say('▼ {text}, worst {worst}', { text, worst: words.signed(worst) });
	if (worst <= -2) return on('breach', cell(plain(shaded())));
	if (worst < 0) return on('breach tint', cell(alert(shaded())));
	return cell(plain(text));
}
