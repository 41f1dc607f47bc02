/** How the bytes of a CSV file stand for characters. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * By its byte order mark, else by where NULs stand in the first bytes, as every second byte of UTF-16 in Latin script
 * is one. UTF-8 is a guess that decoding proves or refutes.
 */
export function detectEncoding(start: Uint8Array): Encoding {
	const [first, second] = start;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const sample = start.subarray(0, 1000);
	const nuls = [0, 0];
	for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	if (odd > sample.length / 4 && even < odd / 4) return 'utf-16le';
	if (even > sample.length / 4 && odd < even / 4) return 'utf-16be';
	return 'utf-8';
}

export const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252',
};
