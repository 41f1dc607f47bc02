/** Export jobs: made in the background, told as they go, stopped on request, written durably. */
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Events, ExportFormat, ExportJob, ExportWhat } from '../../shared/contract.ts';
import { replaceFile } from '../store/durable-file.ts';
import type { Disk } from '../store/file-system.ts';
import { exportContent } from './export-content.ts';
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
	start(plan: OpenPlan, request: Wanted): Promise<Result<ExportJob>> {
		const { what, format, session } = request;
		const name = `${fileName(plan.title())}${what === 'plan' ? '' : ` ${what}`}.${format}`;
		return this.#begin(name, (job) => this.#content(plan, { what, format, session }, job));
	}

	/** A copy for the other side: made once it is known where it goes, and `left` is told once it is there. */
	copy(name: string, make: () => Promise<Result<Uint8Array>>, left: () => Promise<void>): Promise<Result<ExportJob>> {
		return this.#begin(name, make, left);
	}

	/** Everything of the plan on this computer, saved or not, for a disk that refuses. */
	rescue(plan: OpenPlan): Promise<Result<ExportJob>> {
		return this.#begin(`${fileName(plan.title())} rescue copy.jbp`, () =>
			Promise.resolve(ok(plan.traffic.rescueCopy())),
		);
	}

	cancel(jobId: string): Result<undefined> {
		const job = this.#running.get(jobId);
		if (job === undefined) return fail('not-found', 'This export has already ended.');
		job.abort();
		return ok();
	}

	async #begin(name: string, make: Make, left?: () => Promise<void>): Promise<Result<ExportJob>> {
		const { askWhereToSave, mint } = this.#options;
		const jobId = mint();
		const path = askWhereToSave ? await askWhereToSave(name) : null;
		const controller = new AbortController();
		this.#running.set(jobId, controller);
		// The answer carries the job's id, so that the window knows it before the first word of it arrives.
		setImmediate(() => {
			if (askWhereToSave && path === null) this.#end(jobId, { kind: 'cancelled' });
			else void this.#run({ jobId, name, path, signal: controller.signal }, make, left);
		});
		return ok({ jobId });
	}

	async #run(job: Job, make: Make, left?: () => Promise<void>): Promise<void> {
		try {
			const made = await make(job);
			if (job.signal.aborted) this.#end(job.jobId, { kind: 'cancelled' });
			else if (!made.ok) this.#end(job.jobId, { kind: 'failed', message: made.error.message });
			else {
				const outcome = await this.#deliver(job, made.value);
				if (outcome.kind !== 'failed') await left?.();
				this.#end(job.jobId, outcome);
			}
		} catch (error) {
			if (job.signal.aborted) return this.#end(job.jobId, { kind: 'cancelled' });
			this.#options.log(
				`Export of ${job.jobId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
			);
			this.#end(job.jobId, { kind: 'failed', message: 'The export could not be made; the log has the details.' });
		}
	}

	async #deliver({ jobId, name, path }: Job, bytes: Uint8Array): Promise<Events['job.ended']['outcome']> {
		if (path === null) {
			this.#options.offerDownload?.(jobId, { name, bytes });
			return { kind: 'download', url: `/exports/${jobId}`, name };
		}
		const written = await replaceFile(this.#options.disk, path, bytes, { mode: 0o644 });
		return written.ok ? { kind: 'saved', path } : { kind: 'failed', message: written.error.message };
	}

	#content(plan: OpenPlan, wanted: Wanted, job: Job): Promise<Result<Uint8Array>> {
		const on = plan.today();
		return exportContent({
			...{
				...wanted,
				planId: plan.planId,
				ledger: plan.visible(),
				here: plan.here(),
				on,
				printedOn: on,
				now: this.#options.disk.now(),
				signal: job.signal,
			},
			onProgress: (done, step) => this.#options.progress({ jobId: job.jobId, done, step }),
		});
	}

	#end(jobId: string, outcome: Events['job.ended']['outcome']): void {
		this.#running.delete(jobId);
		this.#options.ended({ jobId, outcome });
	}
}

export interface Wanted {
	readonly what: ExportWhat;
	readonly format: ExportFormat;
	/** Which session's page; the newest by default. */
	readonly session?: string | undefined;
}

type Make = (job: Job) => Promise<Result<Uint8Array>>;

interface Job {
	readonly jobId: string;
	readonly name: string;
	/** Null where it is handed out for download. */
	readonly path: string | null;
	readonly signal: AbortSignal;
}

/** A name every system and every synced folder takes; a title never becomes a path. */
export function fileName(title: string): string {
	const plain = title
		.normalize('NFC')
		.replace(/[\p{C}"*:<>?/\\|]/gu, ' ')
		.replace(/\s+/g, ' ')
		.slice(0, 70)
		.replace(/[\ud800-\udbff]$/, '')
		.replace(/[. ]+$/, '')
		.replace(/^[. ~]+/, '');
	return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i.test(plain) ? 'Joint plan' : plain;
}
