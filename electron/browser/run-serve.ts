/** Runs the browser door until it is told to stop. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inLanguage, loadAssets } from '../assets.ts';
import { dataFolder, resourcesFolder } from '../folders.ts';
import { chosenLanguage } from '../store/chosen-language.ts';
import { VERSION } from '../version.ts';
import type { Workbench } from '../workbench.ts';
import { type BrowserDoor, type Download, openBrowserDoor } from './http.ts';

/** A browser that runs asks for the page in less than this; one that has yet to start takes longer than the core. */
const FIRST_PAGE_MS = 300;

export interface ServeOptions {
	readonly port: string | undefined;
	readonly data: string | undefined;
	readonly open: boolean;
}

/** The exit code: 0 when stopped, 1 when it could not start, 2 for a port that is none. */
export async function runServe(options: ServeOptions): Promise<number> {
	const port = options.port === undefined ? 0 : Number(options.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		process.stderr.write(`“${options.port}” is not a port: give a whole number up to 65535.\n`);
		return 2;
	}
	const downloads = new Map<string, Download>();
	const take = (jobId: string): Download | null => {
		const download = downloads.get(jobId) ?? null;
		downloads.delete(jobId);
		return download;
	};
	let door: BrowserDoor | null = null;
	let workbench: Workbench | null = null;
	try {
		const folder = dataFolder(process.env, options.data);
		const files = await loadAssets(join(import.meta.dirname, '../renderer'));
		// The door comes first, and the page behind it: the browser draws it while the core is read and built.
		door = await openBrowserDoor(take, port);
		process.stdout.write(`Covalent is open at ${door.address}\n`);
		if (options.open) openInBrowser(door.address);
		const first = await chosenLanguage(folder);
		door.serve(inLanguage(files, () => workbench?.language() ?? first));
		// While the core is read and built nobody is answered: a page that comes at once has its files first.
		await Promise.race([door.drawn, sleep(FIRST_PAGE_MS)]);
		workbench = await openCore(folder, (jobId, download) => void downloads.set(jobId, download));
		const { openSocket } = await import('./socket.ts');
		const socket = openSocket(door, workbench);
		await new Promise<void>((stop) => {
			process.once('SIGINT', stop);
			process.once('SIGTERM', stop);
		});
		socket.close();
		return 0;
	} catch (error) {
		process.stderr.write(
			`The browser door could not be opened: ${error instanceof Error ? error.message : String(error)}\n`,
		);
		return 1;
	} finally {
		door?.close();
		await workbench?.close();
	}
}

async function openCore(
	folder: string,
	offerDownload: (jobId: string, download: Download) => void,
): Promise<Workbench> {
	const { config } = await import('zod');
	// Shapes are checked as they are: to write a program for each of them would take longer than all checks of a start.
	config({ jitless: true });
	const { openWorkbench } = await import('../workbench.ts');
	return openWorkbench({
		speaks: new Intl.DateTimeFormat().resolvedOptions().locale,
		dataFolder: folder,
		resourcesFolder: resourcesFolder(),
		door: 'browser',
		version: VERSION,
		offerDownload,
	});
}

/** Hands the address to the system's browser; without a display the printed address has to do. */
function openInBrowser(address: string): void {
	const linuxWithoutDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
	if (linuxWithoutDisplay) return;
	const [command, args] =
		process.platform === 'darwin'
			? ['open', [address]]
			: process.platform === 'win32'
				? ['rundll32', ['url.dll,FileProtocolHandler', address]]
				: ['xdg-open', [address]];
	const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
	child.on('error', () => process.stdout.write('Open that address in a browser on this computer.\n'));
	child.unref();
}
