/** Small pictures made here, with what a camera or an editor would hide in them. */
import { crc32, deflateSync } from 'node:zlib';

export function chunk(name: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([size, body, check]);
}

export interface MakePng {
	readonly width?: number;
	readonly height?: number;
	/** Chunks before the pixels. */
	readonly before?: readonly Buffer[];
	readonly after?: Uint8Array;
	readonly pixels?: Uint8Array;
}

export function png({ width = 1, height = 1, before = [], after = new Uint8Array(), pixels }: MakePng = {}): Buffer {
	const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	const rows = pixels ?? deflateSync(Buffer.alloc(height * (width * 3 + 1), 0x40));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		...before,
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0)),
		after,
	]);
}

export const ONE_PIXEL_PNG = png().toString('base64');

export function segment(marker: number, data: Uint8Array): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([head, data]);
}

/** The shape of a JPEG: its parts are in order, its pixels are none. */
export function jpeg({ width = 8, height = 8, told = [] as readonly Buffer[] } = {}): Buffer {
	const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
	frame.writeUInt16BE(height, 1);
	frame.writeUInt16BE(width, 3);
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		...told,
		segment(0xdb, Buffer.alloc(65, 1)),
		segment(0xc0, frame),
		segment(0xc4, Buffer.alloc(20, 1)),
		segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
		Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
		Buffer.from([0xff, 0xd9]),
	]);
}
