/** Export jobs: made in the background, told as they go, stopped on request, written durably. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ExportFormat, ExportJob, ExportWhat } from '../../shared/contract/export.ts';
import type { Events } from '../../shared/contract.ts';
import type { Language } from '../../shared/words/languages.ts';
import { documentWords } from '../../shared/words/load.ts';
import { say } from '../../shared/words/spoken.ts';
import type { KnownKeys } from '../agreement/verify.ts';
import type { PrintPdf } from '../documents/pdf.ts';
import { replaceFile, type StagedFile, stageFile } from '../store/durable-file.ts';
import type { Disk } from '../store/file-system.ts';
import type { AsAgreed } from './agreements.ts';
import type { Printing } from './export-content.ts';
import { exportName, fileName } from './export-name.ts';
import type { Log } from './log.ts';
import type { OpenPlan } from './open-plan.ts';

export interface Download {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ExportsOptions {
	readonly disk: Disk;
	readonly mint: () => string;
	readonly askWhereToSave: ((suggestedName: string) => Promise<string | null>) | undefined;
	readonly offerDownload: ((jobId: string, download: Download) => void) | undefined;
	/** What is known here of the keys that sign in a plan. */
	readonly keysOf: (plan: OpenPlan) => Promise<KnownKeys>;
	/** A plan as both sides agreed to it, by its place among the versions. */
	readonly asAgreed: (plan: OpenPlan, version: number) => Result<AsAgreed>;
	/** Makes a PDF of a page, where the door has its own way. */
	readonly printPdf: PrintPdf | undefined;
	readonly log: Log;
	readonly progress: (event: Events['job.progress']) => void;
	readonly ended: (event: Events['job.ended']) => void;
}

export class Exports {
	readonly #options: ExportsOptions;
	readonly #running = new Map<string, AbortController>();

	constructor(options: ExportsOptions) {
		this.#options = options;
	}

	/** The desktop asks for a place first; a person who thinks better of it has cancelled the job. */
	async start(plan: OpenPlan, request: Wanted): Promise<Result<ExportJob>> {
		const { what, format, session, language, version } = request;
		const words = await documentWords(plan.language(), language);
		return this.#begin(exportName(plan.title(), request, words), (job) =>
			this.#write(job, () => this.#content(plan, { what, format, session, language, version }, job)),
		);
	}

	/** A page that belongs to no plan. */
	page(name: string, make: (printing: Printing) => Promise<Result<Uint8Array>>): Promise<Result<ExportJob>> {
		const { printPdf } = this.#options;
		return this.#begin(name, (job) =>
			this.#write(job, () =>
				make({
					...(printPdf && { printPdf }),
					signal: job.signal,
					onProgress: (done, step) => this.#options.progress({ jobId: job.jobId, done, step }),
				}),
			),
		);
	}

	/** A copy for the other side: what it publishes counts only once its place has taken the whole of it. */
	copy(name: string, make: () => Promise<Result<LeavingCopy>>): Promise<Result<ExportJob>> {
		return this.#begin(name, (job) => this.#leave(job, make));
	}

	/** Everything of the plan on this computer, saved or not, for a disk that refuses. */
	rescue(plan: OpenPlan): Promise<Result<ExportJob>> {
		return this.#begin(say('{plan} rescue copy.jbp', { plan: fileName(plan.title()) }), (job) =>
			this.#write(job, () => Promise.resolve(ok(plan.traffic.rescueCopy()))),
		);
	}

	cancel(jobId: string): Result<undefined> {
		const job = this.#running.get(jobId);
		if (job === undefined) return fail('not-found', say('This export has already ended.'));
		job.abort();
		return ok();
	}

	async #begin(name: string, work: Work): Promise<Result<ExportJob>> {
		const { askWhereToSave, mint } = this.#options;
		const jobId = mint();
		const path = askWhereToSave ? await askWhereToSave(name) : null;
		const controller = new AbortController();
		this.#running.set(jobId, controller);
		// The answer carries the job's id, so that the window knows it before the first word of it arrives.
		setImmediate(() => {
			if (askWhereToSave && path === null) this.#end(jobId, { kind: 'cancelled' });
			else void this.#run({ jobId, name, path, signal: controller.signal }, work);
		});
		return ok({ jobId });
	}

	async #run(job: Job, work: Work): Promise<void> {
		try {
			this.#end(job.jobId, await work(job));
		} catch (error) {
			if (job.signal.aborted) return this.#end(job.jobId, { kind: 'cancelled' });
			this.#options.log(
				`Export of ${job.jobId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
			);
			this.#end(job.jobId, { kind: 'failed', message: say('The export could not be made; the log has the details.') });
		}
	}

	async #write(job: Job, make: () => Promise<Result<Uint8Array>>): Promise<Outcome> {
		const made = await make();
		await hearWhatWaits();
		if (job.signal.aborted) return { kind: 'cancelled' };
		if (!made.ok) return { kind: 'failed', message: made.error.message };
		if (job.path === null) return this.#offer(job, made.value);
		const written = await replaceFile(this.#options.disk, job.path, made.value, { mode: 0o644 });
		return written.ok ? { kind: 'saved', path: job.path } : { kind: 'failed', message: written.error.message };
	}

	/** Made and on the disk beside its place first, published then, and put in its place last. */
	async #leave(job: Job, make: () => Promise<Result<LeavingCopy>>): Promise<Outcome> {
		for (let attempt = 1; ; attempt += 1) {
			if (job.signal.aborted) return { kind: 'cancelled' };
			const made = await make();
			if (!made.ok) return { kind: 'failed', message: made.error.message };
			const staged = await this.#stage(job, made.value.bytes);
			if (!staged.ok) return { kind: 'failed', message: staged.error.message };
			const published = job.signal.aborted ? null : await made.value.publish();
			if (published?.ok && published.value) return this.#putInPlace(job, made.value, staged.value);
			await staged.value?.drop();
			if (published === null) return { kind: 'cancelled' };
			if (!published.ok) return { kind: 'failed', message: published.error.message };
			// Somebody wrote meanwhile, and the copy is to hold what counts when it leaves.
			if (attempt === MOST_ATTEMPTS) return { kind: 'failed', message: busy() };
		}
	}

	async #stage({ path }: Job, bytes: Uint8Array): Promise<Result<StagedFile | null>> {
		return path === null ? ok(null) : stageFile(this.#options.disk, path, bytes, { mode: 0o644 });
	}

	async #putInPlace(job: Job, copy: LeavingCopy, staged: StagedFile | null): Promise<Outcome> {
		const kept = staged === null ? ok() : await staged.keep();
		if (!kept.ok)
			return { kind: 'failed', message: say('{reason} {what}', { reason: kept.error.message, what: published() }) };
		const outcome = job.path === null ? this.#offer(job, copy.bytes) : { kind: 'saved' as const, path: job.path };
		await copy.left();
		return outcome;
	}

	#offer({ jobId, name }: Job, bytes: Uint8Array): Outcome {
		this.#options.offerDownload?.(jobId, { name, bytes });
		return { kind: 'download', url: `/exports/${jobId}`, name };
	}

	async #content(plan: OpenPlan, wanted: Wanted, job: Job): Promise<Result<Uint8Array>> {
		const today = plan.today();
		const keys = await this.#options.keysOf(plan);
		const { version, ...others } = wanted;
		const agreed = version === undefined ? null : this.#options.asAgreed(plan, version);
		if (agreed !== null && !agreed.ok) return agreed;
		const { ledger, on } = agreed?.value ?? { ledger: plan.visible(), on: today };
		// What lays out documents comes with the first one, not with the start.
		const { exportContent } = await import('./export-content.ts');
		return exportContent({
			...{
				...others,
				planId: plan.planId,
				ledger,
				here: plan.here(),
				keys,
				on,
				printedOn: today,
				now: this.#options.disk.now(),
				...(this.#options.printPdf && { printPdf: this.#options.printPdf }),
				signal: job.signal,
			},
			onProgress: (done, step) => this.#options.progress({ jobId: job.jobId, done, step }),
		});
	}

	#end(jobId: string, outcome: Outcome): void {
		this.#running.delete(jobId);
		this.#options.ended({ jobId, outcome });
	}
}

/** The last part of a document is made in one go: a Cancel pressed meanwhile still lies in the socket. One whole turn of the loop reads it. */
async function hearWhatWaits(): Promise<void> {
	for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export interface Wanted {
	readonly what: ExportWhat;
	readonly format: ExportFormat;
	/** Which session's page; the newest by default. */
	readonly session?: string | undefined;
	/** Which agreed version, as it was; the plan as it stands by default. */
	readonly version?: number | undefined;
	/** The language it is written in; the plan’s own by default. */
	readonly language?: Language | undefined;
}

/** A copy for the other side that is whole and has not left. */
export interface LeavingCopy {
	readonly bytes: Uint8Array;
	/** Publishes what is in it. False, with nothing published, where the plan has moved on since it was made. */
	publish(): Promise<Result<boolean>>;
	/** Told once it is where it should be. */
	left(): Promise<void>;
}

const MOST_ATTEMPTS = 50;
const busy = () => say('The plan changes faster than a copy of it can be made; nothing left. Try again in a moment.');
const published = () =>
	say('Nothing left, but what was to leave counts as sent from now on: it goes with the next copy.');

type Outcome = Events['job.ended']['outcome'];
type Work = (job: Job) => Promise<Outcome>;

interface Job {
	readonly jobId: string;
	readonly name: string;
	/** Null where it is handed out for download. */
	readonly path: string | null;
	readonly signal: AbortSignal;
}
