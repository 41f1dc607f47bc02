/** The built renderer as a fixed manifest: a request names one of these or gets nothing; paths are never joined. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Settings } from '../shared/contract/app.ts';

export interface Asset {
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Assets = Pick<ReadonlyMap<string, Asset>, 'get'>;

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.json': 'application/json',
};

/** Reads every file below the folder into the manifest, keyed by URL path; `/` is `index.html`. */
export async function loadAssets(folder: string): Promise<Assets> {
	const assets = new Map<string, Asset>();
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	await Promise.all(
		entries.map(async (entry) => {
			const type = TYPES[extname(entry.name)];
			if (!entry.isFile() || type === undefined) return;
			const path = join(entry.parentPath, entry.name);
			const url = `/${relative(folder, path).split(sep).join('/')}`;
			assets.set(url, { type, bytes: new Uint8Array(await readFile(path)) });
		}),
	);
	const index = assets.get('/index.html');
	if (index) assets.set('/', index);
	return assets;
}

/** The page says which language was chosen, so that its first word is in it already. */
export function inLanguage(assets: Assets, language: () => Settings['language']): Assets {
	return {
		get: (path) => {
			const asset = assets.get(path);
			if (asset === undefined || asset.type !== TYPES['.html']) return asset;
			const page = new TextDecoder().decode(asset.bytes);
			const spoken = page.replace('data-language="system"', `data-language="${language()}"`);
			return { type: asset.type, bytes: new TextEncoder().encode(spoken) };
		},
	};
}

const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"object-src 'none'",
].join('; ');

/** The headers of every page and file, in the desktop window and in the browser alike. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': CONTENT_SECURITY_POLICY,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
	'Cache-Control': 'no-store',
};
