/** JSON that a person or a script has written, as their editor or shell saved it. */
import { readFile } from 'node:fs/promises';
import { detectEncoding } from '../crm/encoding.ts';
import { EXIT, Refused } from './command.ts';

export async function readJson(path: string): Promise<unknown> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch {
		throw new Refused(`${path} cannot be read.`, EXIT.failed);
	}
	return jsonIn(bytes, path);
}

/** What is no Unicode is refused: guessed letters would stand in the plan for good. */
export function jsonIn(bytes: Uint8Array, source: string): unknown {
	let text: string;
	try {
		text = new TextDecoder(detectEncoding(bytes), { fatal: true }).decode(bytes);
	} catch {
		throw new Refused(`${source} is not UTF-8 text; save it as UTF-8.`, EXIT.failed);
	}
	try {
		return JSON.parse(text);
	} catch {
		throw new Refused(`${source} is not JSON.`, EXIT.failed);
	}
}
