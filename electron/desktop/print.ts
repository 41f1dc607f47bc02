/** PDF by Electron's own Chromium: a window that is never shown, without scripts, in a session of its own. */

import { BrowserWindow, type Session, session } from 'electron';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { PRINT } from '../documents/pdf.ts';
import { APP_SCHEME } from './protocol.ts';
import { denyAll } from './window.ts';

const ORIGIN = `${APP_SCHEME}://print`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The pages that are being printed, by their address. They are in memory, and served to this session alone. */
const pages = new Map<string, string>();
let served: Session | null = null;
let last = 0;

/** Rejects with the signal's reason where it is aborted. */
export async function printPdf(
	html: string,
	signal: AbortSignal = new AbortController().signal,
): Promise<Result<Uint8Array>> {
	const address = `${ORIGIN}/${++last}`;
	const window = new BrowserWindow({
		show: false,
		webPreferences: {
			session: printSession(),
			javascript: false,
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			webSecurity: true,
			webviewTag: false,
			spellcheck: false,
		},
	});
	const stop = () => window.destroy();
	pages.set(address, html);
	signal.addEventListener('abort', stop, { once: true });
	try {
		// Stands in the file as what made it; the usual one would tell the system it runs on.
		window.webContents.setUserAgent('Covalent');
		await window.loadURL(address);
		const bytes = new Uint8Array(await window.webContents.printToPDF(PRINT));
		signal.throwIfAborted();
		return ok(bytes);
	} catch (error) {
		signal.throwIfAborted();
		const reason = error instanceof Error ? error.message : String(error);
		return fail(
			'internal',
			say('The PDF could not be made ({reason}). Export the Word document or the web page instead.', { reason }),
		);
	} finally {
		signal.removeEventListener('abort', stop);
		pages.delete(address);
		if (!window.isDestroyed()) window.destroy();
	}
}

/** Kept in memory only: its name does not begin with `persist:`. */
function printSession(): Session {
	if (served !== null) return served;
	served = session.fromPartition('print');
	denyAll(served);
	served.protocol.handle(APP_SCHEME, ({ url }) => {
		const html = pages.get(url);
		const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY };
		return html === undefined
			? new Response('There is no such page.', { status: 404 })
			: new Response(html, { headers });
	});
	return served;
}
