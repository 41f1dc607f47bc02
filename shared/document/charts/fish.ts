/** The fish: profit dips under today’s and comes back; its belly is split into who carries it, the sum stands beneath. */
import { monthTicks } from '../../analysis/chart-axis.ts';
import { type FishPoint, fishPoints } from '../../analysis/fish-points.ts';
import type { ScenarioOutcome } from '../../analysis/transition-scenarios.ts';
import { monthName, type SayAmount } from '../../analysis/transition-sentences.ts';
import type { Context } from '../context.ts';
import type { Picture } from '../tree.ts';
import { drawing, element, INK, lettering, line, path, QUIET, RULE, scale, ticks } from './svg.ts';

const WIDTH = 658;
const HEIGHT = 186;
const LEFT = 58;
const RIGHT = WIDTH - 12;
const PROFIT = { top: 10, bottom: 108 } as const;
const TOTAL = { top: 130, bottom: 166 } as const;

export function fishFigure(context: Context, first: ScenarioOutcome, shown: SayAmount): Picture {
	const { say, words } = context;
	const points = fishPoints(first);
	const { start } = context.plan.frame;
	const month = (at: number) =>
		monthName(at, start, words) ?? (at === 0 ? say('today') : say('month {month}', { month: at }));
	const across = scale([0, points.length - 1], [LEFT, RIGHT]);
	const svg = drawing(
		WIDTH,
		HEIGHT,
		hatch(context),
		...profit(context, { points, across, shown, month, first }),
		...total(context, { points, across, shown }),
		...monthTicks(points.length - 1).map((at) =>
			lettering({ x: across(at), y: HEIGHT - 5, text: month(at), anchor: anchorOf(at, points.length - 1) }),
		),
	);
	return {
		...{ kind: 'picture', svg, width: WIDTH, height: HEIGHT },
		alt: altWords(context, first, shown, month),
		caption: say(
			'{title}: gross profit a month, the dip under today’s split into who carries it; beneath, what it adds up to',
			{ title: first.title },
		),
	};
}

/** The words at both ends stay on the paper. */
function anchorOf(at: number, last: number): 'start' | 'middle' | 'end' {
	if (at === 0) return 'start';
	return at > last - 4 ? 'end' : 'middle';
}

function altWords(
	{ say }: Context,
	{ title, outcome }: ScenarioOutcome,
	shown: SayAmount,
	month: (at: number) => string,
): string {
	const { trough, parity, fundingNeed, breakEven, alone, funded } = outcome;
	if (trough === null) return say('{title}: profit never falls below today’s.', { title });
	const lowest = { title, amount: shown(trough.profit), month: month(trough.month) };
	return [
		parity === null
			? say('{title}: profit falls to {amount} in {month}, and is not back at today’s.', lowest)
			: say('{title}: profit falls to {amount} in {month}, and is back at today’s in {back}.', {
					...lowest,
					back: month(parity),
				}),
		fundingNeed === 0
			? say('Nothing is ever missing in total.')
			: breakEven === null
				? say('It has not paid for itself within the months shown.')
				: say('It has paid for itself in {month}.', { month: month(breakEven) }),
		say('To fund: {need}, {vendor} by the vendor, {partner} by the partner.', {
			need: shown(alone.fundingNeed),
			vendor: shown(funded.vendor),
			partner: shown(funded.partner),
		}),
	].join(' ');
}

interface Drawn {
	readonly points: readonly FishPoint[];
	readonly across: (month: number) => number;
	readonly shown: SayAmount;
}

interface Profit extends Drawn {
	readonly month: (at: number) => string;
	readonly first: ScenarioOutcome;
}

function profit(context: Context, { points, across, shown, month, first }: Profit): readonly string[] {
	const { sides, marks, say } = context;
	const today = points[0]?.profit ?? 0;
	const values = points.flatMap(({ profit: value, alone }) => (alone === null ? [value] : [value, alone]));
	const marked = ticks(Math.min(today, ...values), Math.max(today, ...values), 4);
	const up = scale([marked[0] ?? 0, marked.at(-1) ?? 1], [PROFIT.bottom, PROFIT.top]);
	const belly = (span: (point: FishPoint) => readonly [number, number]) => [
		...points.map((point) => [across(point.month), up(span(point)[1])] as const),
		...points.toReversed().map((point) => [across(point.month), up(span(point)[0])] as const),
	];
	const { trough, parity } = first.outcome;
	const named = [
		...(trough === null
			? []
			: [
					{
						at: trough.month,
						value: trough.profit,
						text: say('Lowest: {amount}, {month}', { amount: shown(trough.profit), month: month(trough.month) }),
						below: true,
					},
				]),
		...(parity === null
			? []
			: [
					{
						at: parity,
						value: points[parity]?.profit ?? today,
						text: say('Back at today’s: {month}', { month: month(parity) }),
						below: false,
					},
				]),
	];
	return [
		...grid(marked, up, shown),
		path(
			belly(({ partner }) => partner),
			{ fill: 'url(#hatch)' },
			true,
		),
		path(
			belly(({ vendor }) => vendor),
			{ fill: `#${sides.vendor.mark}`, 'fill-opacity': 0.45 },
			true,
		),
		line([LEFT, up(today)], [RIGHT, up(today)], { stroke: QUIET, 'stroke-dasharray': '2 3' }),
		path(
			points.map((point) => [across(point.month), up(point.profit)] as const),
			{ fill: 'none', stroke: INK, 'stroke-width': 1.8 },
		),
		...named.flatMap(({ at, value, text, below }) => {
			// Beneath the lowest point, and before the way back, there is nothing else.
			const isEarly = across(at) < LEFT + 130;
			const [x, anchor] = below ? [across(at), 'middle' as const] : [across(at) - 7, 'end' as const];
			return [
				element('circle', { cx: across(at), cy: up(value), r: 3, fill: INK, stroke: '#FFFFFF' }),
				lettering({
					x: isEarly ? across(at) + 7 : x,
					y: up(value) + (below ? 15 : -7),
					text,
					anchor: isEarly ? 'start' : anchor,
					fill: INK,
				}),
			];
		}),
		...key(context, [
			['vendor', say('{side} carries', { side: marks.vendor })],
			['partner', say('{side} carries', { side: marks.partner })],
		]),
	];
}

/** Who carries which part of the belly, in the upper left where the curve is not. */
function key({ sides }: Context, rows: readonly (readonly ['vendor' | 'partner', string])[]): readonly string[] {
	return rows.flatMap(([side, text], at) => {
		const x = LEFT + 8 + at * 84;
		const ground =
			side === 'vendor' ? { fill: `#${sides.vendor.mark}`, 'fill-opacity': 0.45 } : { fill: 'url(#hatch)' };
		return [
			element('rect', { x, y: PROFIT.top, width: 12, height: 9, ...ground }),
			lettering({ x: x + 17, y: PROFIT.top + 8, text }),
		];
	});
}

function total({ say }: Context, { points, across, shown }: Drawn): readonly string[] {
	const sums = points.map(({ cumulative }) => cumulative);
	const marked = ticks(Math.min(0, ...sums), Math.max(0, ...sums), 2);
	const up = scale([marked[0] ?? 0, marked.at(-1) ?? 1], [TOTAL.bottom, TOTAL.top]);
	return [
		lettering({ x: LEFT, y: TOTAL.top - 9, text: say('Added up, against today') }),
		...grid(marked, up, shown),
		line([LEFT, up(0)], [RIGHT, up(0)], { stroke: QUIET, 'stroke-dasharray': '2 3' }),
		path(
			points.map((point) => [across(point.month), up(point.cumulative)] as const),
			{ fill: 'none', stroke: INK, 'stroke-width': 1.4 },
		),
	];
}

function grid(marked: readonly number[], up: (value: number) => number, shown: SayAmount): readonly string[] {
	return marked.flatMap((value) => [
		line([LEFT, up(value)], [RIGHT, up(value)], { stroke: RULE, 'stroke-width': 0.75 }),
		lettering({ x: LEFT - 6, y: up(value) + 3.5, text: shown(value), anchor: 'end', size: 9.5 }),
	]);
}

function hatch({ sides }: Context): string {
	const pattern = { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
	return element(
		'defs',
		{},
		element(
			'pattern',
			pattern,
			element('rect', { width: 5, height: 5, fill: `#${sides.partner.tint}` }),
			element('path', { d: 'M0 0V5', stroke: `#${sides.partner.mark}`, 'stroke-width': 2.5 }),
		),
	);
}
