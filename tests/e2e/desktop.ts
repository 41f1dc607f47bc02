/** The desktop window in front of the same specs, where Electron's program is installed. */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { Door, OpenedPage } from './harness.ts';

/** True when the specs are to run in the desktop window instead of a browser. */
export const IN_DESKTOP = process.env.COVALENT_WINDOW === 'desktop';

export interface DesktopDoor extends Door {
	readonly app: ElectronApplication;
}

/** Starts the real shell on a data folder; stopping it is closing the program, or killing it. */
export async function startDesktop(root: string, data: string): Promise<DesktopDoor> {
	const app = await _electron.launch({
		executablePath: createRequire(join(root, 'package.json'))('electron') as string,
		args: [root, '--data', data],
	});
	const child = app.process();
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	return {
		address: 'app://covalent/',
		data,
		process: child,
		app,
		stop: async (signal = 'SIGTERM') => {
			if (signal === 'SIGTERM') await app.close();
			else child.kill(signal);
			await ended;
		},
	};
}

export async function openDesktopPage(
	{ app }: DesktopDoor,
	viewport: { readonly width: number; readonly height: number },
): Promise<Omit<OpenedPage, 'complaints'>> {
	const page = await app.firstWindow();
	await app.evaluate(
		({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
		viewport,
	);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	return { page, context: app.context() };
}

/** The next file that is saved goes to a place of its own, as if a person had chosen it. */
export async function chooseWhereToSave({ app }: DesktopDoor): Promise<(name: string) => string> {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-saved-'));
	await app.evaluate(({ dialog }, chosen) => {
		dialog.showSaveDialog = async (...given: unknown[]) => {
			const options = given.at(-1) as { readonly defaultPath?: string };
			return { canceled: false, filePath: `${chosen}/${options.defaultPath ?? 'saved'}` };
		};
	}, folder);
	return (name) => join(folder, name);
}
