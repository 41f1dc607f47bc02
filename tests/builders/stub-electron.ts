/**
 * A folder that stands in for Electron's own program, so that packing can be tried where that cannot be fetched: its
 * one binary holds nothing but the wire of fuses, all of them as they come.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const AS_THEY_COME = '101100010';

export function stubElectron(folder: string): string {
	const dist = join(folder, 'electron');
	for (const name of ['locales', 'resources']) mkdirSync(join(dist, name), { recursive: true });
	for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'version', 'locales/en-US.pak'])
		writeFileSync(join(dist, name), '');
	const wire = Buffer.concat([Buffer.from([1, AS_THEY_COME.length]), Buffer.from(AS_THEY_COME)]);
	writeFileSync(join(dist, 'electron'), Buffer.concat([Buffer.from(`stub ${SENTINEL}`), wire]));
	chmodSync(join(dist, 'electron'), 0o755);
	return dist;
}
