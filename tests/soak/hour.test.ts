/**
 * An hour of work at one plan, without the pauses: typing, undo, handing over, looking at copies, exports, backups. What
 * the core holds afterwards is what it held before. `COVALENT_MINUTES` chooses how much of it, all sixty before a release.
 */
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataPaths } from '../../electron/store/data-paths.ts';
import type { Events } from '../../shared/contract.ts';
import { type StartedCore, startCore } from '../builders/started-core.ts';
import { report, setting } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { heldMegabytes } from './heap.ts';

const MINUTES = setting('COVALENT_MINUTES', 5);
/** Somebody writes something every five seconds. */
const ACTS_A_MINUTE = 12;
/** Everything has been done once by then, and what is loaded when first used is loaded. */
const FIRST = 61;
const MOST_GROWTH = 0.1;
const PLAN = 'sample-northwind-harbor';
const PEN = { party: 'vendor', name: 'Elena Marsh' } as const;
const TOPICS = ['topics/why', 'topics/renewals'] as const;

class Desk {
	readonly ask: StartedCore['ask'];
	readonly #core: StartedCore;
	readonly #downloads: Map<string, string>;
	readonly #ends = new Map<string, () => void>();
	readonly #folder: string;

	private constructor(core: StartedCore, downloads: Map<string, string>, folder: string) {
		this.ask = core.ask;
		this.#core = core;
		this.#folder = folder;
		this.#downloads = downloads;
		core.subscribe((event, data) => {
			if (event === 'job.ended') this.#ends.get((data as Events['job.ended']).jobId)?.();
		});
	}

	static async open(onto: (core: StartedCore) => void = () => undefined): Promise<Desk> {
		const downloads = new Map<string, string>();
		const folder = newFolder();
		const core = await startCore(folder, {
			backupAfterMs: 10,
			offerDownload: (jobId, { bytes }) => void downloads.set(jobId, new TextDecoder().decode(bytes)),
		});
		onto(core);
		return new Desk(core, downloads, folder);
	}

	/** The text of what a job makes. */
	async made({ jobId }: { readonly jobId: string }): Promise<string> {
		await new Promise<void>((done) => this.#ends.set(jobId, done));
		this.#ends.delete(jobId);
		const text = this.#downloads.get(jobId) ?? '';
		this.#downloads.delete(jobId);
		return text;
	}

	/** One of the things people do, the rarer ones every so often. */
	async act(n: number): Promise<void> {
		const { revision } = await this.ask('plan.open', { planId: PLAN });
		const edits = [[TOPICS[n % 2] ?? TOPICS[0], 'positionVendor', `What we think now, ${n}: ${'words '.repeat(20)}`]];
		await this.ask('plan.edit', { planId: PLAN, pen: PEN, base: revision, edits: edits as never });
		if (n % 7 === 0) await this.ask('plan.undo', { planId: PLAN, pen: PEN });
		if (n % 20 === 0) await this.ask('plan.history', { planId: PLAN, limit: 60 });
		if (n % 60 === 0) {
			const over = { planId: PLAN, pen: PEN, to: 'Harbor IT', note: '', as: 'jbp' } as const;
			const text = await this.made(await this.ask('exchange.handOver', over));
			const { id } = await this.ask('exchange.look', { name: 'back.jbp', content: { text } });
			await this.ask('exchange.putAside', { id });
		}
		if (n % 120 === 0) await this.made(await this.ask('export.start', { planId: PLAN, what: 'plan', format: 'docx' }));
		if (n % 180 === 0) await this.ask('backups.list', { planId: PLAN });
	}

	/** What the plan's own files hold. */
	writtenBytes(): number {
		const paths = dataPaths(this.#folder);
		return [paths.journal(PLAN), paths.drafts(PLAN)].reduce((sum, path) => sum + statSync(path).size, 0);
	}

	close(): Promise<void> {
		return this.#core.close();
	}
}

async function workFor(desk: Desk, from: number, acts: number): Promise<void> {
	for (let n = from; n < from + acts; n += 1) await desk.act(n);
}

/**
 * As long as it is measured it works beforehand: the machine keeps compiled code of what is done often, which in the first
 * hour is most of what is added and in the second next to none of it. What is kept of every act is added in both.
 */
async function growth(minutes: number, onto?: (core: StartedCore) => void) {
	const desk = await Desk.open(onto);
	await desk.ask('plans.openSample', { speaksFor: 'vendor' });
	const acts = minutes * ACTS_A_MINUTE;
	const begun = Math.max(FIRST, acts);
	await workFor(desk, 0, begun);
	const [before, written] = [await heldMegabytes(), desk.writtenBytes()];
	await workFor(desk, begun, acts);
	const [after, writtenThen] = [await heldMegabytes(), desk.writtenBytes()];
	await desk.close();
	return { before, after, grown: after / before - 1, written: writtenThen - written };
}

test(`after ${MINUTES} minutes of work the core holds what it held before`, {
	timeout: 60_000 + MINUTES * 10_000,
}, async () => {
	const { before, after, grown, written } = await growth(MINUTES);
	report('an hour of work, without the pauses', {
		minutes: MINUTES,
		acts: MINUTES * ACTS_A_MINUTE,
		'before, MB': Number(before.toFixed(1)),
		'after, MB': Number(after.toFixed(1)),
		'grown, %': Number((grown * 100).toFixed(1)),
		'written to the plan meanwhile, kB': Math.round(written / 1024),
	});
	expect(grown).toBeLessThan(MOST_GROWTH);
});

test('a listener that keeps a little of every change is found out: the test can fail', async () => {
	const kept: Buffer[] = [];
	const { grown } = await growth(2, (core) => {
		core.subscribe((event) => {
			if (event === 'plan.changed') kept.push(Buffer.alloc(512 * 1024));
		});
	});
	expect(kept.length).toBeGreaterThan(0);
	expect(grown).toBeGreaterThan(MOST_GROWTH);
});
