/**
 * The only file that imports `ipcMain`. It joins every call of the contract to the core, and answers nobody but our
 * own window: right frame, right origin, known contents.
 */
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { callNames } from '../../shared/contract.ts';
import type { Workbench } from '../workbench.ts';
import { APP_ORIGIN } from './protocol.ts';

export const EVENT_CHANNEL = 'covalent:event';

export class BadSender extends Error {
	override readonly name = 'BadSender';
}

/** True only for the main frame of a window we opened, showing a page of ours. */
export function isOurs(
	event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
	known: ReadonlySet<WebContents>,
): boolean {
	const frame = event.senderFrame;
	return (
		frame !== null &&
		!frame.detached &&
		frame.origin === APP_ORIGIN &&
		frame === event.sender.mainFrame &&
		known.has(event.sender)
	);
}

/** One handler a call; a bad sender is rejected, never answered. Events go to the known windows. */
export function guardCalls(workbench: Workbench, known: ReadonlySet<WebContents>): void {
	for (const name of callNames)
		ipcMain.handle(`covalent:${name}`, (event, input: unknown) => {
			if (!isOurs(event, known)) throw new BadSender(`A page that is not ours asked for ${name}.`);
			return workbench.call(name, input);
		});
	workbench.subscribe((event, data) => {
		for (const contents of known) if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event, data);
	});
}
