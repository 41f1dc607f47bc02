/** A live session between two cores on one machine, through a real server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashText } from '../../electron/hash.ts';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import type { LiveState } from '../../shared/contract/live.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { NATS_SERVER, NatsServer, NO_SERVER } from '../builders/nats-server.ts';
import { Chain, planLines } from './big-plan.ts';
import { atMost, type Figure, ms, spreadOf, timed, told } from './report.ts';

const EDITS = 200;
const CHANGES = 20_000;

export async function liveFigures(resourcesFolder: string): Promise<readonly Figure[]> {
	if (NATS_SERVER === null) return [told(NO_SERVER, 'skipped')];
	const server = await NatsServer.start();
	const cores: LiveCore[] = [];
	const newCore = async () => {
		const core = await LiveCore.open(resourcesFolder);
		cores.push(core);
		return core;
	};
	try {
		return [...(await edits(server, newCore)), ...(await catchingUp(server, newCore))];
	} finally {
		for (const core of cores) await core.close();
		await server.stop();
	}
}

type NewCore = () => Promise<LiveCore>;

/** In a plan of 2,000 records: an edit acknowledged, and seen by the windows of the other core. */
async function edits(server: NatsServer, newCore: NewCore): Promise<readonly Figure[]> {
	const [ana, ben] = await pair(newCore, planLines(2000));
	const code = await ana.invite(server.url);
	await ana.join(code);
	await ben.join(code);
	await ben.until(
		({ connection, people, undelivered }) => connection === 'here' && people.length === 2 && undelivered === 0,
	);
	const arrived: number[] = [];
	const saved: number[] = [];
	for (let n = 0; n < EDITS; n += 1) {
		const arrival = ben.nextChange();
		const start = performance.now();
		await ana.edit(`Live ${n}`);
		saved.push(performance.now() - start);
		await arrival;
		arrived.push(performance.now() - start);
	}
	const [live, disk] = [spreadOf(arrived), spreadOf(saved)];
	return [
		atMost('live edit at the other core, 2,000 records (median)', live.p50, 100),
		told('  the same (p95)', ms(live.p95)),
		atMost('  acknowledged on disk here meanwhile (p95)', disk.p95, 50),
	];
}

async function catchingUp(server: NatsServer, newCore: NewCore): Promise<readonly Figure[]> {
	const lines = manyChanges();
	const [ana, ben] = await pair(newCore, lines, lines.slice(0, 1));
	const code = await ana.invite(server.url);
	const sending = await timed(async () => {
		await ana.join(code);
		await ana.until(({ connection }) => connection === 'here');
	});
	const catching = await timed(async () => {
		await ben.join(code);
		await ben.until(({ connection }) => connection === 'here');
	});
	const stranger = await newCore();
	const newcomer = await timed(async () => {
		await stranger.join(code, 'partner');
		await stranger.until(({ connection }) => connection === 'here');
	});
	return [
		told('20,000 changes into a session that holds nothing', ms(sending)),
		atMost('20,000 changes caught up by a late joiner, on disk', catching, 3000),
		atMost('  by one who has never seen the plan', newcomer, 3000),
	];
}

/** A plan of 600 records with as many changes as an old one has, by 100 runs of the program. */
function manyChanges(): readonly Line[] {
	const lines = [...planLines(600)];
	for (let run = 0; lines.length < CHANGES; run += 1) {
		const chain = new Chain(
			`run-${run}`,
			lines.slice(-1).map(({ id }) => id),
		);
		for (let n = 0; n < 200 && lines.length + chain.lines.length < CHANGES; n += 1)
			chain.write('vendor', [
				[`topics/t${((n * 7) % 200) * 3}`, 'positionVendor', `Run ${run} wrote number ${n} here`],
			]);
		lines.push(...chain.lines);
	}
	return lines;
}

async function pair(newCore: NewCore, mine: readonly Line[], theirs = mine): Promise<readonly [LiveCore, LiveCore]> {
	const [ana, ben] = [await newCore(), await newCore()];
	await ana.take(mine, 'vendor');
	await ben.take(theirs, 'partner');
	return [ana, ben];
}

class LiveCore {
	readonly #workbench: Workbench;
	readonly #data: string;
	#base = 0;
	#hears: (() => void) | null = null;

	private constructor(workbench: Workbench, data: string) {
		this.#workbench = workbench;
		this.#data = data;
		workbench.subscribe((event) => {
			if (event === 'plan.changed') this.#hears?.();
		});
	}

	static async open(resourcesFolder: string): Promise<LiveCore> {
		const data = mkdtempSync(join(tmpdir(), 'covalent-bench-'));
		return new LiveCore(
			await openWorkbench({ dataFolder: data, resourcesFolder, door: 'browser', version: 'bench' }),
			data,
		);
	}

	async take(lines: readonly Line[], speaksFor: 'vendor' | 'partner'): Promise<void> {
		const text = printPlanFile({ planId: 'bench', title: 'Measured', lines }, hashText);
		const { id } = await this.#ask<{ id: string }>('exchange.look', { name: 'bench.jbp', content: { text } });
		await this.#ask('exchange.accept', { id, name: 'Ana', speaksFor });
		this.#base = (await this.#ask<{ revision: number }>('plan.open', { planId: 'bench' })).revision;
	}

	async invite(server: string): Promise<string> {
		return (await this.#ask<{ code: string }>('live.invite', { planId: 'bench', server })).code;
	}

	join(code: string, speaksFor?: 'partner'): Promise<unknown> {
		return this.#ask('live.join', { code, name: 'Ana', ...(speaksFor === undefined ? {} : { speaksFor }) });
	}

	async until(holds: (live: LiveState) => boolean): Promise<void> {
		for (let tries = 0; tries < 6000; tries += 1) {
			const live = await this.#ask<LiveState | null>('live.state', { planId: 'bench' });
			if (live !== null && holds(live)) return;
			await new Promise((done) => setTimeout(done, 5));
		}
		throw new Error('The session did not come to that.');
	}

	nextChange(): Promise<void> {
		return new Promise((done) => {
			this.#hears = done;
		});
	}

	async edit(words: string): Promise<void> {
		const edits = [['topics/t0', 'positionVendor', words]];
		const pen = { party: 'vendor', name: 'Ana' };
		this.#base = (
			await this.#ask<{ revision: number }>('plan.edit', { planId: 'bench', pen, base: this.#base, edits })
		).revision;
	}

	async close(): Promise<void> {
		await this.#workbench.close();
		rmSync(this.#data, { recursive: true, force: true });
	}

	async #ask<Value>(name: Parameters<Workbench['call']>[0], input: unknown): Promise<Value> {
		const answer = await this.#workbench.call(name, input);
		if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
		return answer.value as Value;
	}
}
