/** The desktop door. */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { say } from '../shared/words/spoken.ts';
import { inLanguage, loadAssets } from './assets.ts';
import { askForCsv, askForFolder, askWhereToSave, showReminder } from './desktop/dialogs.ts';
import { guardCalls } from './desktop/guard.ts';
import { setMenu } from './desktop/menu.ts';
import { Doorstep, filesNamed } from './desktop/opened-files.ts';
import { printPdf } from './desktop/print.ts';
import { registerScheme, serveAssets } from './desktop/protocol.ts';
import { systemSafe } from './desktop/safe.ts';
import { confine, denyAll, openWindow, placeOf } from './desktop/window.ts';
import { dataFolder, resourcesFolder } from './folders.ts';
import { openWorkbench } from './workbench.ts';

app.enableSandbox();
registerScheme();

const data = dataFolder(process.env, givenData(process.argv));
// A data folder of its own is a program of its own: it has its own window, and the lock below is upon it.
if (data !== dataFolder({})) app.setPath('userData', join(data, 'window'));

const doorstep = new Doorstep();
app.on('open-file', (event, path) => {
	event.preventDefault();
	doorstep.put(path);
});
for (const path of filesNamed(process.argv, process.cwd())) doorstep.put(path);

if (!app.requestSingleInstanceLock()) app.quit();
else start().catch(giveUp);

async function start(): Promise<void> {
	const known = new Set<WebContents>();
	app.on('web-contents-created', (_event, contents) => confine(contents));
	await app.whenReady();
	// Not one that only prints and is never seen.
	const window = () => BrowserWindow.getAllWindows().find(({ webContents }) => known.has(webContents)) ?? null;
	const workbench = await openWorkbench({
		dataFolder: data,
		resourcesFolder: resourcesFolder(),
		door: 'desktop',
		version: app.getVersion(),
		speaks: app.getLocale(),
		...systemSafe(),
		askWhereToSave: (name) => askWhereToSave(window(), name),
		askForFolder: () => askForFolder(window()),
		askForCsv: () => askForCsv(window()),
		remind: (text) => showReminder(text, () => comeForward()),
		printPdf,
	});
	const assets = await loadAssets(join(import.meta.dirname, '../renderer'));
	serveAssets(inLanguage(assets, () => workbench.language()));
	setMenu(process.platform);
	guardCalls(workbench, known);

	const show = (): void => {
		const opened = openWindow(workbench.windowPlace());
		const contents = opened.webContents;
		known.add(contents);
		denyAll(contents.session);
		opened.on('close', () => void workbench.rememberWindow(placeOf(opened)));
		opened.once('closed', () => known.delete(contents));
	};
	show();
	const comeForward = (): void => {
		const open = window();
		if (open?.isMinimized()) open.restore();
		if (open === null) show();
		else open.focus();
	};
	doorstep.handTo((path) => {
		workbench.openFile(path);
		comeForward();
	});
	app.on('second-instance', (_event, argv, folder) => {
		for (const path of filesNamed(argv, folder)) doorstep.put(path);
		comeForward();
	});
	app.on('activate', () => {
		if (window() === null) show();
	});
	app.on('window-all-closed', () => {
		if (process.platform !== 'darwin') app.quit();
	});
	let closed = false;
	app.on('before-quit', (event) => {
		if (closed) return;
		// Quit waits for the last edit to be on disk.
		event.preventDefault();
		void workbench.close().finally(() => {
			closed = true;
			app.quit();
		});
	});
}

/** `--data DIR`; the system and Electron add arguments of their own, which are passed over. */
function givenData(argv: readonly string[]): string | undefined {
	const { values } = parseArgs({ args: argv.slice(1), options: { data: { type: 'string' } }, strict: false });
	return typeof values.data === 'string' ? values.data : undefined;
}

function giveUp(error: unknown): void {
	dialog.showErrorBox(say('Covalent could not start'), error instanceof Error ? error.message : String(error));
	app.exit(1);
}
