/** Has a CRM export read in a worker, within limits, with progress and a way to cancel. This thread parses none of it. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Result } from '../../shared/base/result.ts';
import { CSV_LIMIT } from '../../shared/contract/crm.ts';
import startImport from './import-worker.ts?nodeWorker';
import type { CsvLook, LookJob } from './look-csv.ts';
import type { CsvJob, CsvRead } from './read-csv.ts';

const MEGABYTES = 512;
/** Without a byte read in between. */
const STALLED_MS = 30_000;

export interface Watching {
	readonly onProgress?: (done: number, whole: number) => void;
	readonly signal?: AbortSignal;
}

type Message<Answer> = { readonly bytes: number } | { readonly answer: Result<Answer> };
type Job = CsvJob | LookJob;

/** Regular files up to 256 MB. Every refusal is one sentence that names the file. */
export function readCrmFile(job: CsvJob, watching: Watching = {}): Promise<Result<CsvRead>> {
	return handled(job, watching);
}

/** The first rows alone. */
export function lookAtCrmFile(job: LookJob): Promise<Result<CsvLook>> {
	return handled(job, {});
}

async function handled<Answer>(job: Job, watching: Watching): Promise<Result<Answer>> {
	const name = `“${basename(job.path)}”`;
	const named = (read: Result<Answer>): Result<Answer> =>
		read.ok ? read : fail(read.error.code, `${name}: ${read.error.message}`);
	const seen = await stat(job.path).catch(() => null);
	if (seen === null) return fail('not-found', `${name} is not there.`);
	if (!seen.isFile()) return fail('unreadable', `${name} is not an ordinary file.`);
	if (seen.size > CSV_LIMIT) return tooLarge(name, seen.size);
	if (watching.signal?.aborted) return named(cancelled);
	return named(await inWorker<Answer>(job, seen.size, watching));
}

function inWorker<Answer>(job: Job, whole: number, { onProgress, signal }: Watching): Promise<Result<Answer>> {
	const worker = startImport({
		workerData: job,
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 32 },
	});
	return new Promise((done, failed) => {
		const clock = setTimeout(
			() => end(fail('unreadable', 'reading it does not get on. Nothing was changed.')),
			STALLED_MS,
		);
		const onAbort = (): void => end(cancelled);
		signal?.addEventListener('abort', onAbort, { once: true });
		function end(answer: Result<Answer>): void {
			clearTimeout(clock);
			signal?.removeEventListener('abort', onAbort);
			done(answer);
			void worker.terminate();
		}
		worker.on('message', (message: Message<Answer>) => {
			if ('answer' in message) return end(message.answer);
			clock.refresh();
			onProgress?.(message.bytes, whole);
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
				return end(fail('unreadable', 'it needs more memory than any CRM export does. Nothing was changed.'));
			clearTimeout(clock);
			failed(error);
		});
		worker.on('exit', () => end(fail('unreadable', 'it could not be read. Nothing was changed.')));
	});
}

/** A file that nobody starts to read. */
export function tooLarge(name: string, size: number): Result<never> {
	return fail('unreadable', `${name} is ${Math.ceil(size / 1024 / 1024)} MB large; at most 256 MB can be read.`);
}

const cancelled: Result<never> = fail('cancelled', 'reading it was cancelled. Nothing was changed.');
