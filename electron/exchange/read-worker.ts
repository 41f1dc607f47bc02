/** The worker in which a file from elsewhere is read. It is killed where it takes too long or too much. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { speakIn } from '../../shared/words/load.ts';
import { type KnownHere, readArriving } from './arriving-file.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
const port = parentPort;
const { bytes, speaks } = workerData as { readonly bytes: Uint8Array; readonly speaks: string };
await speakIn(speaks);
const answer = await readArriving(bytes, async (planId, ids) => {
	port.postMessage({ planId, ids });
	const [known] = (await once(port, 'message')) as [KnownHere | null];
	return known;
});
port.postMessage({ answer });
