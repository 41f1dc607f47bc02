import { type BrowserWindow, dialog } from 'electron';

/** Asks where to save; null when the person thinks better of it. */
export async function askWhereToSave(window: BrowserWindow | null, suggestedName: string): Promise<string | null> {
	const options = { defaultPath: suggestedName };
	const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
	return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}
