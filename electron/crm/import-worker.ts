/** The worker in which a CRM export is read. It is ended where a person cancels or it takes too much. */
import { parentPort, workerData } from 'node:worker_threads';
import { speakIn } from '../../shared/words/load.ts';
import { type LookJob, lookCsv } from './look-csv.ts';
import { type CsvJob, readCsv } from './read-csv.ts';

if (parentPort === null) throw new Error('This is started as a worker.');
const port = parentPort;
const { job, speaks } = workerData as { readonly job: CsvJob | LookJob; readonly speaks: string };
await speakIn(speaks);
const answer = 'map' in job ? await readCsv(job, (bytes) => port.postMessage({ bytes })) : await lookCsv(job);
port.postMessage({ answer });
