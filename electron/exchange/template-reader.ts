/** Has a template from elsewhere read in a worker, with limits of memory and time. */

import { fail, type Result } from '../../shared/base/result.ts';
import { MOST_TEMPLATE_BYTES } from '../../shared/file/template-file.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import startReader from './template-worker.ts?nodeWorker';

const LIMIT_MS = 5_000;
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

export function readTemplateInWorker(bytes: Uint8Array): Promise<Result<Template>> {
	if (bytes.length > MOST_TEMPLATE_BYTES)
		return Promise.resolve(fail('unreadable', say('This file is larger than 2 MB, as no template is.')));
	const worker = startReader({ workerData: { bytes, speaks: spoken().locale }, resourceLimits: LIMITS });
	return new Promise((done) => {
		const end = (answer: Result<Template>): void => {
			clearTimeout(clock);
			done(answer);
			void worker.terminate();
		};
		const refuse = (sentence: string) => end(fail('unreadable', sentence));
		const clock = setTimeout(() => refuse(say('This file takes too long to check, as no template does.')), LIMIT_MS);
		worker.on('message', end);
		worker.on('error', () => refuse(say('This file needs more memory to check, as no template does.')));
		worker.on('exit', () => end(fail('unreadable', say('This file could not be checked.'))));
	});
}
