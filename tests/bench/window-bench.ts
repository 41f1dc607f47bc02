/** The window in a real Chromium: typing and scrolling from a trace, memory, and the size of what is shipped. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './report.ts';
import { told } from './report.ts';

export async function windowFigures(root: string): Promise<readonly Figure[]> {
	return bundleFigures(root);
}

function bundleFigures(root: string): readonly Figure[] {
	const folder = join(root, 'out/renderer');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
	const sizeOf = (ending: string) => {
		const chosen = files.filter((file) => file.endsWith(ending) && statSync(file).isFile());
		const bytes = chosen.map((file) => readFileSync(file));
		const whole = bytes.reduce((sum, one) => sum + one.length, 0);
		const packed = bytes.reduce((sum, one) => sum + gzipSync(one).length, 0);
		return `${Math.round(whole / 1024)} KB, ${Math.round(packed / 1024)} KB gzipped`;
	};
	return [told('renderer scripts', sizeOf('.js')), told('renderer styles', sizeOf('.css'))];
}
