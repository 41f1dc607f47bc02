/** The worker in which a file from elsewhere is read. It is killed where it takes too long or too much. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type KnownHere, readArriving } from './arriving-file.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
const port = parentPort;
const answer = await readArriving(workerData as Uint8Array, async (planId, ids) => {
	port.postMessage({ planId, ids });
	const [known] = (await once(port, 'message')) as [KnownHere | null];
	return known;
});
port.postMessage({ answer });
