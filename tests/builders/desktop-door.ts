/** The desktop door, opened on a stand-in for `electron` and with one page to serve: its window is there once this answers. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { electronDouble } from './electron-double.ts';

export type ElectronDouble = ReturnType<typeof electronDouble>;

/** Once in a file of tests: the door opens as it is imported. More arguments are those of the command line. */
export async function openDesktopDoor(
	data = join(mkdtempSync(join(tmpdir(), 'covalent-desktop-')), 'data'),
	...more: readonly string[]
): Promise<ElectronDouble> {
	const double = electronDouble();
	vi.doMock('electron', () => double.electron);
	vi.doMock('../../electron/assets.ts', async (original) => ({
		...(await original<object>()),
		loadAssets: async () => new Map([['/', { type: 'text/html', bytes: new TextEncoder().encode('<p>page</p>') }]]),
	}));
	process.argv = ['covalent', '--data', data, ...more];
	await import('../../electron/main.ts');
	await import('../../electron/preload.ts');
	await vi.waitFor(() => expect(double.windows).toHaveLength(1));
	return double;
}

/** What comes from the first window, as Electron hands it on with every call. */
export function fromOurs({ windows }: ElectronDouble) {
	const contents = windows[0]?.webContents;
	return { sender: contents, senderFrame: contents?.mainFrame };
}
