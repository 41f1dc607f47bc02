/** Drawings as SVG text: shapes, words and scales. Pure: the same figures give the same text. */

/** Paper’s own greys. */
export const INK = '#1F1E27';
export const QUIET = '#5F5D6D';
export const RULE = '#D5D3DD';

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
	const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(shown(value))}"`);
	return inside.length === 0 ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside.join('')}</${name}>`;
}

export interface Lettering {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly fill?: string;
	readonly size?: number;
	readonly bold?: boolean;
}

export function lettering({
	x,
	y,
	text,
	anchor = 'start',
	fill = QUIET,
	size = 10.5,
	bold = false,
}: Lettering): string {
	const weight: Attributes = bold ? { 'font-weight': 700 } : {};
	return element('text', { x, y, fill, 'font-size': size, 'text-anchor': anchor, ...weight }, escaped(text));
}

export type Point = readonly [x: number, y: number];

export function path(points: readonly Point[], attributes: Attributes, isClosed = false): string {
	const steps = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${shown(x)} ${shown(y)}`).join('');
	return element('path', { d: `${steps}${isClosed ? 'Z' : ''}`, ...attributes });
}

export function line(from: Point, to: Point, attributes: Attributes = { stroke: RULE }): string {
	return path([from, to], { fill: 'none', ...attributes });
}

/** A side’s shape: a circle for the vendor, a square for the partner. */
export function spot([x, y]: Point, side: 'vendor' | 'partner', fill: string, radius = 3): string {
	return side === 'vendor'
		? element('circle', { cx: x, cy: y, r: radius, fill })
		: element('rect', { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, fill });
}

export function drawing(width: number, height: number, ...inside: readonly string[]): string {
	const size = { width, height, viewBox: `0 0 ${width} ${height}` };
	const font = { 'font-family': 'Calibri, Carlito, Inter, sans-serif' };
	return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...font }, ...inside);
}

/** From values to places on the paper. */
export function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
	const span = high - low || 1;
	return (value: number) => from + ((value - low) / span) * (to - from);
}

/** Round numbers that cover a span in about `count` steps. */
export function ticks(low: number, high: number, count: number): readonly number[] {
	const span = high - low || 1;
	const power = 10 ** Math.floor(Math.log10(span / count));
	const step = [1, 2, 5, 10].map((times) => times * power).find((size) => span / size <= count) ?? span;
	const first = Math.floor(low / step);
	const last = Math.ceil(high / step);
	return Array.from({ length: last - first + 1 }, (_, at) => round((first + at) * step));
}

/** Places at least `apart` from each other, in the order given, moved as little as a simple sweep does. */
export function apart(places: readonly number[], least: number, [top, bottom]: readonly [number, number]) {
	const moved: number[] = [];
	for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? top - least) + least));
	for (let at = moved.length - 1, limit = bottom; at >= 0; at -= 1, limit -= least)
		moved[at] = Math.min(moved[at] ?? limit, limit);
	return moved;
}

function round(value: number): number {
	return Number(value.toPrecision(12));
}

function shown(value: string | number): string {
	return typeof value === 'string' ? value : String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
