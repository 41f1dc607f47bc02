/** Has a CRM export read in a worker, within limits, with progress and a way to cancel. This thread parses none of it. */

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Result } from '../../shared/base/result.ts';
import { CSV_LIMIT } from '../../shared/contract/limits.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
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
	const name = say('“{name}”', { name: basename(job.path) });
	const named = (read: Result<Answer>): Result<Answer> =>
		read.ok ? read : fail(read.error.code, say('{file}: {sentence}', { file: name, sentence: read.error.message }));
	const seen = await stat(job.path).catch(() => null);
	if (seen === null) return fail('not-found', say('{name} is not there.', { name }));
	if (!seen.isFile()) return fail('unreadable', say('{name} is not an ordinary file.', { name }));
	if (seen.size > CSV_LIMIT) return tooLarge(name, seen.size);
	if (watching.signal?.aborted) return named(cancelled());
	return named(await inWorker<Answer>(job, seen.size, watching));
}

function inWorker<Answer>(job: Job, whole: number, { onProgress, signal }: Watching): Promise<Result<Answer>> {
	const worker = startImport({
		workerData: { job, speaks: spoken().locale },
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 32 },
	});
	return new Promise((done, failed) => {
		const clock = setTimeout(
			() => end(fail('unreadable', say('reading it does not get on. Nothing was changed.'))),
			STALLED_MS,
		);
		const onAbort = (): void => end(cancelled());
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
				return end(fail('unreadable', say('it needs more memory than any CRM export does. Nothing was changed.')));
			clearTimeout(clock);
			failed(error);
		});
		worker.on('exit', () => end(fail('unreadable', say('it could not be read. Nothing was changed.'))));
	});
}

/** A file that nobody starts to read. */
export function tooLarge(name: string, size: number): Result<never> {
	return fail(
		'unreadable',
		say('{name} is {count} MB large; at most 256 MB can be read.', { name, count: Math.ceil(size / 1024 / 1024) }),
	);
}

const cancelled = (): Result<never> => fail('cancelled', say('reading it was cancelled. Nothing was changed.'));
