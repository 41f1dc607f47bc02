/** Stated trust over time: the five statements of each side about the other, each side’s in a panel of its own. */
import { numberOf } from '../../analysis/ratings.ts';
import { type StatedPoint, statedSeriesOf } from '../../analysis/trust-series.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { TRUST_STATEMENTS } from '../../plan/rounds.ts';
import type { Context } from '../context.ts';
import type { Picture } from '../tree.ts';
import { apart, drawing, lettering, line, type Point, path, RULE, scale, spot } from './svg.ts';

const WIDTH = 658;
const HEIGHT = 124;
const PANEL = 320;
const GAP = 18;
const TOP = 26;
const BOTTOM = 106;
/** Beside the last point: a value in halves and the longest statement of any language, in the widest of the types. */
const NAMES = 166;
/** The last so many pulses. */
const SHOWN = 6;
const MARKED = [1, 3, 5, 7, 9] as const;

/** Null with fewer than two pulses: a single one has no way. */
export function trustFigure(context: Context): Picture | null {
	const series = statedSeriesOf(context.plan, context.on).slice(-SHOWN);
	if (series.length < 2) return null;
	const panels = PARTIES.flatMap((party, at) => panel(context, series, party, at * (PANEL + GAP)));
	const days = [series[0], series.at(-1)].map((point) =>
		point === undefined ? '' : context.words.shortDay(point.day),
	);
	return {
		...{ kind: 'picture', svg: drawing(WIDTH, HEIGHT, ...panels), width: WIDTH, height: HEIGHT },
		alt: PARTIES.map((party) => altWords(context, series, party)).join(' '),
		caption: context.say('What each side states about the other, from 1 to 9, from {first} to {last}', {
			first: days[0] ?? '',
			last: days[1] ?? '',
		}),
	};
}

function altWords({ names, say, words }: Context, series: readonly StatedPoint[], party: Party): string {
	const [before, now] = [series[0], series.at(-1)];
	const said = (point: StatedPoint | undefined, statement: (typeof TRUST_STATEMENTS)[number]) =>
		point === undefined ? null : numberOf(point.sides[party].answers[statement].value);
	const moves = TRUST_STATEMENTS.map((statement) => {
		const [from, to] = [said(before, statement), said(now, statement)];
		const name = words.term(statement);
		if (from === null || to === null) return say('{name} without a number', { name });
		return from === to
			? say('{name} stays at {to}', { name, to: words.number(to) })
			: say('{name} from {from} to {to}', { name, from: words.number(from), to: words.number(to) });
	});
	return say('{one} about {other}: {moves}.', {
		one: names[party],
		other: names[otherParty(party)],
		moves: moves.join(', '),
	});
}

function panel(context: Context, series: readonly StatedPoint[], party: Party, left: number): readonly string[] {
	const { sides, marks, say, words } = context;
	const colour = `#${sides[party].mark}`;
	const start = left + 16;
	const end = left + PANEL - NAMES;
	const across = scale([0, series.length - 1], [start + 8, end]);
	const up = scale([1, 9], [BOTTOM, TOP]);
	const lines = TRUST_STATEMENTS.map((statement) => ({
		statement,
		points: series.flatMap((point, at): { readonly place: Point; readonly value: number }[] => {
			const value = numberOf(point.sides[party].answers[statement].value);
			return value === null ? [] : [{ place: [across(at), up(value)], value }];
		}),
	}));
	const newest = series.at(-1);
	const ended = lines
		.flatMap(({ statement, points }) => {
			const last = points.at(-1);
			if (last === undefined) return [];
			// A number of an earlier pulse is not said as that of the newest.
			const value = newest === undefined ? null : numberOf(newest.sides[party].answers[statement].value);
			return [{ statement, place: last.place, value }];
		})
		.sort((a, b) => a.place[1] - b.place[1]);
	const places = apart(
		ended.map(({ place: [, y] }) => y),
		12,
		[TOP - 4, BOTTOM + 4],
	);
	const dash: Readonly<Record<string, string>> = party === 'partner' ? { 'stroke-dasharray': '5 2.5' } : {};
	return [
		lettering({
			x: left,
			y: 11,
			text: say('{one} about {other}', { one: marks[party], other: marks[otherParty(party)] }),
			fill: colour,
			size: 11.5,
			bold: true,
		}),
		...MARKED.flatMap((value) => [
			line([start, up(value)], [end + 6, up(value)], { stroke: RULE, 'stroke-width': 0.75 }),
			lettering({ x: left + 8, y: up(value) + 3.5, text: String(value), anchor: 'end', size: 9.5 }),
		]),
		...lines.flatMap(({ points }) => [
			path(
				points.map(({ place }) => place),
				{ fill: 'none', stroke: colour, 'stroke-width': 1.5, ...dash },
			),
			...points.map(({ place }) => spot(place, party, colour)),
		]),
		...ended.map(({ statement, value }, at) =>
			lettering({
				x: end + 10,
				y: (places[at] ?? 0) + 3.5,
				text: `${value === null ? '–' : words.number(value)}  ${words.term(statement)}`,
				fill: '#1F1E27',
			}),
		),
		...[0, series.length - 1].map((at) => {
			const day = series[at]?.day ?? '';
			return lettering({
				...{ x: across(at), y: HEIGHT - 3, text: words.months(day, day), size: 9.5 },
				anchor: at === 0 ? 'start' : 'end',
			});
		}),
	];
}
