/** `app://covalent/…`: the built renderer, from memory, GET only. */
import { protocol } from 'electron';
import { say } from '../../shared/words/spoken.ts';
import { type Assets, SECURITY_HEADERS } from '../assets.ts';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://covalent';

/** Has to run before the app is ready. */
export function registerScheme(): void {
	protocol.registerSchemesAsPrivileged([
		{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
	]);
}

export function serveAssets(assets: Assets): void {
	protocol.handle(APP_SCHEME, (request) => answer(assets, request.method, request.url));
}

/** What a request gets: the file of that exact name, or a plain refusal. */
export function answer(assets: Assets, method: string, address: string): Response {
	const url = URL.canParse(address) ? new URL(address) : null;
	const asset = url !== null && `${url.protocol}//${url.host}` === APP_ORIGIN ? assets.get(url.pathname) : undefined;
	if (method !== 'GET') return new Response(say('Only GET is answered.'), { status: 405, headers: SECURITY_HEADERS });
	if (asset === undefined)
		return new Response(say('There is no such file.'), { status: 404, headers: SECURITY_HEADERS });
	return new Response(asset.bytes, { headers: { ...SECURITY_HEADERS, 'Content-Type': asset.type } });
}
