/**
 * Drawings as PNG, for readers that know no SVG. The only importer of the renderer, which is WebAssembly: the same on
 * every computer, and always the same bytes for the same drawing.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { resourcesFolder } from '../folders.ts';

/** Twice the pixels of a screen, so that print is sharp. */
const ZOOM = 2;
const FONT = 'inter-latin-opsz-normal.woff2';

let ready: Promise<Uint8Array> | null = null;

export async function pngOf(svg: string): Promise<Uint8Array> {
	ready ??= begin();
	const font = await ready;
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: ZOOM },
		background: '#ffffff',
		font: { fontBuffers: [font], defaultFontFamily: 'Inter Variable', sansSerifFamily: 'Inter Variable' },
	});
	try {
		return drawing.render().asPng();
	} finally {
		drawing.free();
	}
}

/** The program once a process, and the font beside it. */
async function begin(): Promise<Uint8Array> {
	const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
	await initWasm(await readFile(program));
	return readFile(join(resourcesFolder(), 'fonts', FONT));
}
