/** The worker in which a template from elsewhere is read. It is killed where it takes too long or too much. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseTemplateFile } from '../../shared/file/template-file.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
parentPort.postMessage(parseTemplateFile(workerData as Uint8Array));
