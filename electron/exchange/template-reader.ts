/** Has a template from elsewhere read in a worker, with limits of memory and time. */
import { fail, type Result } from '../../shared/base/result.ts';
import { MOST_TEMPLATE_BYTES } from '../../shared/file/template-file.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import startReader from './template-worker.ts?nodeWorker';

const LIMIT_MS = 5_000;
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

export function readTemplateInWorker(bytes: Uint8Array): Promise<Result<Template>> {
	if (bytes.length > MOST_TEMPLATE_BYTES)
		return Promise.resolve(fail('unreadable', 'This file is larger than 2 MB, as no template is.'));
	const worker = startReader({ workerData: bytes, resourceLimits: LIMITS });
	return new Promise((done) => {
		const end = (answer: Result<Template>): void => {
			clearTimeout(clock);
			done(answer);
			void worker.terminate();
		};
		const refuse = (what: string) => end(fail('unreadable', `This file ${what}, as no template does.`));
		const clock = setTimeout(() => refuse('takes too long to check'), LIMIT_MS);
		worker.on('message', end);
		worker.on('error', () => refuse('needs more memory to check'));
		worker.on('exit', () => end(fail('unreadable', 'This file could not be checked.')));
	});
}
