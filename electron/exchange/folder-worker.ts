/** The worker in which files of a synced folder are read, one after another. It is killed where one takes too much. */
import { parentPort } from 'node:worker_threads';
import { speakIn } from '../../shared/words/load.ts';
import { readFolderFile } from './folder-file.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
const port = parentPort;
port.on('message', async ({ bytes, speaks }: { readonly bytes: Uint8Array; readonly speaks: string }) => {
	await speakIn(speaks);
	port.postMessage(readFolderFile(bytes));
});
