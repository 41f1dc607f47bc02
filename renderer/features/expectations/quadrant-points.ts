/** The importance–performance drawing: which points there are, and where their names find room. */

import type { Quadrant } from '../../../shared/analysis/quadrants.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** Units of the drawing; its plane holds the scale from 1 to 9 both ways. */
export const PLANE = { left: 24, top: 6, right: 258, bottom: 212, width: 264, height: 234 } as const;

/** Room for the marks at the ends of the scale, and above and below for the names of the quadrants. */
const SIDE = 12;
const ENDS = 28;
const STACK = 12.5;
const MOST_STACKED = 3;
const LETTER = 6.1;

export interface QuadrantPoint {
	readonly ids: readonly string[];
	/** `E3`, or `5 rows` where too many share a place. */
	readonly label: string;
	readonly x: number;
	readonly y: number;
	readonly labelX: number;
	readonly labelY: number;
	readonly anchor: 'start' | 'end' | 'middle';
	readonly holder: Party;
	readonly isBelow: boolean;
	readonly importance: number;
	readonly perceived: number;
	readonly quadrant: Quadrant | null;
}

type Plotted = MatrixRow & { readonly importance: number; readonly perceived: number; readonly holder: Party };

/** The part of the scale that is drawn: from just below the lowest number up to 9, so that the points have room. */
export interface Span {
	readonly perceived: number;
	readonly importance: number;
}

export function spanOf(rows: readonly MatrixRow[]): Span {
	const plotted = rows.filter(isPlotted);
	const lowest = (numbers: readonly number[]) => Math.max(1, Math.min(7, Math.floor(Math.min(...numbers)) - 1));
	return {
		perceived: lowest(plotted.map(({ perceived }) => perceived)),
		importance: lowest(plotted.map(({ importance }) => importance)),
	};
}

export function xOfPerceived(value: number, span: Span): number {
	return scale(value, span.perceived, PLANE.left + SIDE, PLANE.right - SIDE);
}

export function yOfImportance(value: number, span: Span): number {
	return scale(value, span.importance, PLANE.bottom - ENDS, PLANE.top + ENDS);
}

function scale(value: number, lowest: number, from: number, to: number): number {
	return from + ((value - lowest) / (9 - lowest)) * (to - from);
}

/** Rows with both numbers of the side that expects. Rows that share a place are stacked; more than three become one a side. */
export function quadrantPoints(rows: readonly MatrixRow[], span: Span): readonly QuadrantPoint[] {
	const places = new Map<string, Plotted[]>();
	for (const row of rows) {
		if (!isPlotted(row)) continue;
		const place = `${row.perceived} ${row.importance}`;
		const there = places.get(place);
		if (there) there.push(row);
		else places.set(place, [row]);
	}
	const marks = [...places.values()].flatMap((there) => stacked(there, span));
	return placeLabels(marks);
}

function isPlotted(row: MatrixRow): row is Plotted {
	return row.importance !== null && row.perceived !== null && row.holder !== null;
}

type Unlabelled = Omit<QuadrantPoint, 'labelX' | 'labelY' | 'anchor'>;

function stacked(rows: readonly Plotted[], span: Span): readonly Unlabelled[] {
	if (rows.length <= MOST_STACKED)
		return rows.map((row, at) => pointOf([row], row.number, (at - (rows.length - 1) / 2) * STACK, span));
	// The two sides never become one mark.
	const perSide = PARTIES.map((party) => rows.filter(({ holder }) => holder === party)).filter(
		({ length }) => length > 0,
	);
	return perSide.map((own, at) => {
		const [only] = own;
		const label =
			own.length === 1 && only
				? only.number
				: say('{count, plural, one {# row} other {# rows}}', { count: own.length });
		return pointOf(own, label, (at - (perSide.length - 1) / 2) * STACK, span);
	});
}

function pointOf(rows: readonly Plotted[], label: string, shift: number, span: Span): Unlabelled {
	const [first] = rows;
	if (first === undefined) throw new Error('A point of the quadrant has at least one row.');
	return {
		ids: rows.map((row) => row.id),
		label,
		x: xOfPerceived(first.perceived, span),
		y: yOfImportance(first.importance, span) + shift,
		holder: first.holder,
		isBelow: rows.some((row) => row.zone === 'below minimum'),
		importance: first.importance,
		perceived: first.perceived,
		quadrant: first.quadrant,
	};
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** As they stand in the corners of the plane. */
export const QUADRANT_NAMES: Readonly<Record<Quadrant, string>> = {
	'fix first': say('Fix first'),
	'keep going': say('Keep going'),
	'let it be': say('Let it be'),
	'more than needed': say('More than needed'),
};

function widthOfName(quadrant: Quadrant): number {
	return QUADRANT_NAMES[quadrant].length * LETTER + 10;
}

/** Where the names of the four quadrants stand. */
const NAMES: readonly Box[] = [
	{ left: PLANE.left, right: PLANE.left + widthOfName('fix first'), top: PLANE.top, bottom: PLANE.top + 17 },
	{ left: PLANE.right - widthOfName('keep going'), right: PLANE.right, top: PLANE.top, bottom: PLANE.top + 17 },
	{ left: PLANE.left, right: PLANE.left + widthOfName('let it be'), top: PLANE.bottom - 18, bottom: PLANE.bottom },
	{
		left: PLANE.right - widthOfName('more than needed'),
		right: PLANE.right,
		top: PLANE.bottom - 18,
		bottom: PLANE.bottom,
	},
];

/** Right of its mark where there is room, else left, above, below; a name is never left out. */
function placeLabels(marks: readonly Unlabelled[]): readonly QuadrantPoint[] {
	const ofMarks = marks.map(({ x, y }): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
	const taken: Box[] = [...NAMES, ...ofMarks];
	return marks.map((mark) => {
		const width = mark.label.length * LETTER;
		const options = [
			{ labelX: mark.x + 10, labelY: mark.y + 4, anchor: 'start' as const, left: mark.x + 10 },
			{ labelX: mark.x - 10, labelY: mark.y + 4, anchor: 'end' as const, left: mark.x - 10 - width },
			{ labelX: mark.x, labelY: mark.y - 8, anchor: 'middle' as const, left: mark.x - width / 2 },
			{ labelX: mark.x, labelY: mark.y + 15, anchor: 'middle' as const, left: mark.x - width / 2 },
		];
		const boxes = options.map((option) => ({
			left: option.left,
			right: option.left + width,
			top: option.labelY - 8,
			bottom: option.labelY + 1,
		}));
		const fits = boxes.findIndex((box) => isInside(box) && !taken.some((other) => overlap(box, other)));
		const inside = boxes.findIndex(isInside);
		const at = fits === -1 ? Math.max(inside, 0) : fits;
		const [option, box] = [options[at], boxes[at]];
		if (box) taken.push(box);
		const { labelX = mark.x, labelY = mark.y, anchor = 'start' as const } = option ?? {};
		return { ...mark, labelX, labelY, anchor };
	});
}

function isInside({ left, right, top, bottom }: Box): boolean {
	return left >= PLANE.left && right <= PLANE.right - 1 && top >= PLANE.top && bottom <= PLANE.bottom;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
