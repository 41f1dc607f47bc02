/** The core on a data folder of its own, asked as a door asks it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import type { Answer, CallName, EventName, Events, Input } from '../../shared/contract.ts';
import type { Edit, Party, Pen, RecordRef, Scalar } from '../../shared/ledger/change.ts';

const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

export const CREATE: Input<'plans.create'> = {
	...{ template: 'blank', title: 'Joint plan', vendor: 'Northwind', partner: 'Harbor' },
	...{ start: '2027-01-01', end: '2027-12-31', currency: 'GBP', timeZone: 'Europe/London', speaksFor: 'vendor' },
};

type Ended = Events['job.ended']['outcome'];

export class Core {
	readonly events: { readonly [Name in EventName]: Events[Name][] } = {
		...{
			'plan.changed': [],
			'plan.save': [],
			'plan.room': [],
			'session.changed': [],
			'session.elsewhere': [],
			'ballots.changed': [],
			'app.changed': [],
			'folder.changed': [],
			'job.progress': [],
			'job.ended': [],
			'live.changed': [],
			'exchange.changed': [],
			'exchange.opened': [],
			'crm.progress': [],
			'portfolio.changed': [],
		},
	};
	readonly downloads = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
	readonly #folder: string;
	readonly #workbench: Workbench;

	private constructor(folder: string, workbench: Workbench) {
		this.#folder = folder;
		this.#workbench = workbench;
		workbench.subscribe((event, data) => void (this.events[event] as unknown[]).push(data));
	}

	static async open(
		folder = newDataFolder(),
		options: Partial<Parameters<typeof openWorkbench>[0]> = {},
	): Promise<Core> {
		let core: Core | null = null;
		const workbench = await openWorkbench({
			...{ dataFolder: folder, resourcesFolder, door: 'browser', version: '0.0.0' },
			// A backup that makes itself meanwhile would stand between two looks at the folder.
			backupAfterMs: 3_600_000,
			offerDownload: (jobId, download) => void core?.downloads.set(jobId, download),
			...options,
		});
		core = new Core(folder, workbench);
		return core;
	}

	/** The answer; a refusal is an error of the test. */
	async ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
		const result = await this.#workbench.call(name, input);
		if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
		return result.value as Answer<Name>;
	}

	/** What any input brings: `done`, or the refusal as `code: sentence`. */
	async try(name: CallName, input: unknown): Promise<string> {
		const result = await this.#workbench.call(name, input);
		return result.ok ? 'done' : `${result.error.code}: ${result.error.message}`;
	}

	call(name: CallName, input: unknown) {
		return this.#workbench.call(name, input);
	}

	/** Edits what is on screen now. */
	async edit(planId: string, pen: Pen, ...edits: readonly Edit[]): Promise<string> {
		const { revision } = await this.ask('plan.open', { planId });
		return this.try('plan.edit', { planId, pen, base: revision, edits });
	}

	async says(planId: string, ref: RecordRef, field: string): Promise<Scalar> {
		const { records } = await this.ask('plan.open', { planId });
		return records.find((record) => record.ref === ref)?.values[field] ?? null;
	}

	/** Asks for an export and waits for its end. */
	async export(planId: string, format: Input<'export.start'>['format'], what: Input<'export.start'>['what'] = 'plan') {
		return this.#made(await this.ask('export.start', { planId, what, format }));
	}

	/** Hands a copy over, in a name that every plan of these tests knows. */
	async handOver(planId: string, over: Partial<Omit<Input<'exchange.handOver'>, 'planId'>> = {}) {
		const { speaksFor } = await this.ask('plan.open', { planId });
		const pen: Pen = { party: speaksFor, name: speaksFor === 'vendor' ? 'Ana Ruiz' : 'Ben Okafor' };
		return this.#made(
			await this.ask('exchange.handOver', { ...{ planId, pen, to: 'the other side', note: '', as: 'jbp' }, ...over }),
		);
	}

	async #made({ jobId }: { readonly jobId: string }) {
		return { jobId, outcome: await this.ended(jobId), bytes: this.downloads.get(jobId)?.bytes ?? new Uint8Array() };
	}

	async ended(jobId: string): Promise<Ended> {
		for (let waited = 0; waited < 1000; waited += 1) {
			const end = this.events['job.ended'].find((event) => event.jobId === jobId);
			if (end) return end.outcome;
			await new Promise((done) => setTimeout(done, 5));
		}
		throw new Error('The export did not end.');
	}

	/** The text of a copy for the other side. */
	async mail(planId: string, over: Parameters<Core['handOver']>[1] = {}): Promise<string> {
		return new TextDecoder().decode((await this.handOver(planId, over)).bytes);
	}

	look(text: string, name = 'plan.jbp') {
		return this.ask('exchange.look', { name, content: { text } });
	}

	/** Looks at a file and takes it in; a refusal is an error of the test. */
	async take(text: string, speaksFor: Party = 'vendor', name = 'plan.jbp') {
		const { id } = await this.look(text, name);
		return this.ask('exchange.accept', { id, name: 'Eve Lindqvist', speaksFor });
	}

	/** `done`, or the refusal to look at or to take in a file. */
	async tryTake(text: string, speaksFor: Party = 'vendor'): Promise<string> {
		const looked = await this.call('exchange.look', { name: 'plan.jbp', content: { text } });
		if (!looked.ok) return `${looked.error.code}: ${looked.error.message}`;
		const { id } = looked.value as Answer<'exchange.look'>;
		return this.try('exchange.accept', { id, name: 'Eve Lindqvist', speaksFor });
	}

	/** Every file of the data folder, as text, by its path. */
	files(): ReadonlyMap<string, string> {
		const entries = readdirSync(this.#folder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		return new Map(
			entries.flatMap(({ parentPath, name }) => {
				const path = join(parentPath, name);
				const text = textOf(path);
				return text === null ? [] : [[path, text] as const];
			}),
		);
	}

	/** Its files but the list of plans and how they stand, which it makes anew in its own time. */
	filesOfPlans(): ReadonlyMap<string, string> {
		return new Map([...this.files()].filter(([path]) => !/\/(workspace|portfolio)\.json(\.[^/]*\.tmp)?$/.test(path)));
	}

	close(): Promise<void> {
		return this.#workbench.close();
	}
}

/** Null where a file got its own name between the list of the folder and this. */
function textOf(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (path.endsWith('.tmp') && error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

const folders: string[] = [];

export function newDataFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-core-'));
	folders.push(folder);
	return folder;
}

export function forgetDataFolders(): void {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
