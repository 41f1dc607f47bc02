/**
 * Loaded into the core's process before it: keeps a copy of every byte it writes to any file, under the name of that
 * file, so that what was written and deleted again can be searched as well.
 */
import { appendFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { open } = fs;
const folder = process.env.COVALENT_SPY ?? '';
const file = await open(new URL(import.meta.url), 'r');
const Handle = Object.getPrototypeOf(file);
await file.close();
const paths = new WeakMap();

fs.open = async (path, ...rest) => {
	const handle = await open(path, ...rest);
	paths.set(handle, String(path));
	return handle;
};
syncBuiltinESMExports();
for (const name of ['write', 'writeFile', 'appendFile', 'writev']) {
	const real = Handle[name];
	Handle[name] = function spied(data, ...rest) {
		const parts = name === 'writev' ? data : [data];
		for (const part of parts) keep(paths.get(this) ?? 'a file of unknown name', part);
		return real.call(this, data, ...rest);
	};
}

function keep(path, data) {
	const bytes =
		typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	appendFileSync(join(folder, encodeURIComponent(path).slice(-200)), bytes);
}
