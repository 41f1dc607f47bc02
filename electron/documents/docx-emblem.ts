/** The drawing on the cover: a circle and a square that share a lens. Rendered here, so that no file is shipped. */
import { deflateSync } from 'node:zlib';
import type { Sides } from '../../shared/document/look.ts';

const SCALE = 2;
const WIDTH = 292 * SCALE;
const HEIGHT = 200 * SCALE;
const STROKE = 3;

/** As drawn at 96 to the inch. */
export const EMBLEM_SIZE = { width: 131, height: 90 } as const;

let drawn: { readonly sides: Sides; readonly png: Uint8Array } | null = null;

/** A PNG with a transparent ground; always the same bytes for the same colours, and not drawn twice in a row. */
export function emblemPng(sides: Sides): Uint8Array {
	if (drawn?.sides !== sides) drawn = { sides, png: draw(sides) };
	return drawn.png;
}

function draw({ vendor, partner, joint }: Sides): Uint8Array {
	const inks = [vendor, partner, joint].map(({ mark }) => Number.parseInt(mark, 16));
	const rows = Buffer.alloc(HEIGHT * (WIDTH * 4 + 1));
	for (let y = 0; y < HEIGHT; y += 1) {
		for (let x = 0; x < WIDTH; x += 1) {
			const [colour, alpha] = pixel((x + 0.5) / SCALE, (y + 0.5) / SCALE, inks);
			rows.writeUInt32BE(colour * 256 + Math.round(alpha * 255), y * (WIDTH * 4 + 1) + 1 + x * 4);
		}
	}
	const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
	head.writeUInt32BE(WIDTH, 0);
	head.writeUInt32BE(HEIGHT, 4);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		signature,
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function pixel(x: number, y: number, inks: readonly number[]): readonly [colour: number, alpha: number] {
	const [vendor = 0, partner = 0, joint = 0] = inks;
	const circle = Math.hypot(x - 100, y - 100) - 98;
	const square = roundedSquare(x - 199, y - 100, 91, 32);
	const lens = cover(Math.max(circle, square));
	if (lens > 0.02) return [joint, lens];
	const ring = cover(Math.abs(circle + STROKE / 2) - STROKE / 2);
	const frame = cover(Math.abs(square + STROKE / 2) - STROKE / 2);
	return ring >= frame ? [vendor, ring] : [partner, frame];
}

/** Distance to a square's edge, negative inside. */
function roundedSquare(x: number, y: number, half: number, radius: number): number {
	const [dx, dy] = [Math.abs(x) - half + radius, Math.abs(y) - half + radius];
	return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** How much of a pixel lies inside, from its distance to the edge. */
function cover(distance: number): number {
	return Math.min(1, Math.max(0, 0.5 - distance * SCALE));
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([size, body, check]);
}

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}
