/** The worker in which a CRM export is read. It is ended where a person cancels or it takes too much. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CsvJob, readCsv } from './read-csv.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
const port = parentPort;
port.postMessage({ answer: await readCsv(workerData as CsvJob, (bytes) => port.postMessage({ bytes })) });
