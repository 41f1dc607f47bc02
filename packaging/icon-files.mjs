/** The two containers of icons. Both hold one PNG a size. */

/** What macOS names each size by; 32 and 64 stand twice, for screens of both densities. */
const MAC_NAMES = [
	['icp4', 16],
	['icp5', 32],
	['ic11', 32],
	['ic12', 64],
	['ic07', 128],
	['ic08', 256],
	['ic13', 256],
	['ic09', 512],
	['ic14', 512],
	['ic10', 1024],
];

/** Windows reads sizes up to 256, which it writes as 0. */
export function ico(pngs) {
	const entries = [...pngs].filter(([size]) => size <= 256);
	const head = Buffer.alloc(6 + 16 * entries.length);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(entries.length, 4);
	let offset = head.length;
	for (const [index, [size, bytes]] of entries.entries()) {
		const at = 6 + 16 * index;
		head.writeUInt8(size % 256, at);
		head.writeUInt8(size % 256, at + 1);
		head.writeUInt16LE(1, at + 4);
		head.writeUInt16LE(32, at + 6);
		head.writeUInt32LE(bytes.length, at + 8);
		head.writeUInt32LE(offset, at + 12);
		offset += bytes.length;
	}
	return Buffer.concat([head, ...entries.map(([, bytes]) => bytes)]);
}

export function icns(pngs) {
	const parts = MAC_NAMES.map(([name, size]) => chunk(name, pngs.get(size)));
	return chunk('icns', Buffer.concat(parts));
}

function chunk(name, bytes) {
	const head = Buffer.alloc(8);
	head.write(name, 'latin1');
	head.writeUInt32BE(8 + bytes.length, 4);
	return Buffer.concat([head, bytes]);
}
