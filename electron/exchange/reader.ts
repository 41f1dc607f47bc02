/** Has a file from elsewhere read in a worker, with limits of memory and time. This thread never parses such bytes. */

import { fail, type Result } from '../../shared/base/result.ts';
import type { ChangeId, Line } from '../../shared/ledger/change.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import { LOOSE_FILE_LIMIT } from '../store/loose-file.ts';
import { knownHere, type ReadFile } from './arriving-file.ts';
import startReader from './read-worker.ts?nodeWorker';

export interface Limits {
	readonly milliseconds: number;
	readonly megabytes: number;
}

const LIMITS: Limits = { milliseconds: 5000, megabytes: 512 };

type Message = { readonly planId: string; readonly ids: readonly ChangeId[] } | { readonly answer: Result<ReadFile> };

/**
 * `knownOf` brings every change that is here of the plan that the file turns out to be of, null where it is new here; the
 * clock stands still meanwhile.
 */
export function readInWorker(
	content: string | Uint8Array,
	knownOf: (planId: string) => Promise<Result<readonly Line[] | null>>,
	limits: Limits = LIMITS,
): Promise<Result<ReadFile>> {
	const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
	if (size > LOOSE_FILE_LIMIT)
		return Promise.resolve(
			fail('unreadable', say('This file is larger than 64 MB, as no plan file is. Nothing was changed.')),
		);
	const worker = startReader({
		workerData: {
			bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
			speaks: spoken().locale,
		},
		resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64 },
	});
	return new Promise((done, failed) => {
		let clock = startClock();
		const end = (answer: Result<ReadFile>): void => {
			clearTimeout(clock);
			done(answer);
			void worker.terminate();
		};
		function startClock(): NodeJS.Timeout {
			return setTimeout(() => end(tooSlow(limits)), limits.milliseconds);
		}
		worker.on('message', (message: Message) => {
			if ('answer' in message) return end(message.answer);
			clearTimeout(clock);
			void knownOf(message.planId).then((known) => {
				if (!known.ok) return end(known);
				clock = startClock();
				worker.postMessage(known.value && knownHere(known.value, message.ids));
			}, failed);
		});
		worker.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end(tooLarge());
			clearTimeout(clock);
			failed(error);
		});
		worker.on('exit', () => end(fail('unreadable', say('This file could not be checked. Nothing was changed.'))));
	});
}

function tooSlow({ milliseconds }: Limits): Result<never> {
	return fail(
		'unreadable',
		say('This file takes longer than {seconds} seconds to check, as no plan file does. Nothing was changed.', {
			seconds: milliseconds / 1000,
		}),
	);
}

const tooLarge = (): Result<never> =>
	fail('unreadable', say('This file needs more memory to check than any plan file does. Nothing was changed.'));
