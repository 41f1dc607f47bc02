/** The worker in which a template from elsewhere is read. It is killed where it takes too long or too much. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseTemplateFile } from '../../shared/file/template-file.ts';
import { speakIn } from '../../shared/words/load.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
const { bytes, speaks } = workerData as { readonly bytes: Uint8Array; readonly speaks: string };
await speakIn(speaks);
parentPort.postMessage(parseTemplateFile(bytes));
