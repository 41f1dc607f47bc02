import { type BrowserWindow, dialog, Notification, type OpenDialogOptions } from 'electron';
import { say } from '../../shared/words/spoken.ts';

/** Asks where to save; null when the person thinks better of it. */
export async function askWhereToSave(window: BrowserWindow | null, suggestedName: string): Promise<string | null> {
	const options = { defaultPath: suggestedName };
	const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options);
	return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

/** Asks for a folder that is there; null when the person thinks better of it. */
export async function askForFolder(window: BrowserWindow | null): Promise<string | null> {
	const options: OpenDialogOptions = { properties: ['openDirectory'] };
	const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
	return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Asks for a CRM export; null when the person thinks better of it. */
export async function askForCsv(window: BrowserWindow | null): Promise<string | null> {
	const options: OpenDialogOptions = {
		properties: ['openFile'],
		filters: [
			{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] },
			{ name: say('All files'), extensions: ['*'] },
		],
	};
	const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
	return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Held, so that the press on it still finds its listener. */
let lastReminder: Notification | null = null;

/** A line from the system, without a sound; a press brings the window forward. */
export function showReminder(body: string, onPress: () => void): void {
	if (!Notification.isSupported()) return;
	const reminder = new Notification({ title: 'Covalent', body, silent: true });
	reminder.on('click', onPress);
	reminder.show();
	lastReminder?.close();
	lastReminder = reminder;
}
