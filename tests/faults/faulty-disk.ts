/** A disk whose n-th call goes wrong in a chosen way. Everything else is the real disk. */
import type { Disk, FileSystem, OpenFile } from '../../electron/store/file-system.ts';
import { nodeDisk } from '../../electron/store/file-system.ts';

export const ERRNOS = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES'] as const;

/** short: takes half and says so. lie: takes half and says all. garble: takes all, one bit of it wrong. kill: dies in the middle of the call, or right after it. */
export type Fault = (typeof ERRNOS)[number] | 'short' | 'lie' | 'garble' | 'kill' | 'kill after';

export const FAULTS: readonly Fault[] = [...ERRNOS, 'short', 'lie', 'garble', 'kill', 'kill after'];

const WRITE_FAULTS: ReadonlySet<Fault> = new Set(['short', 'lie', 'garble']);

export interface Plan {
	/** 0 is the first call; Infinity never. */
	readonly at: number;
	readonly fault: Fault;
	/** Whether every later call goes wrong too. A killed process stays dead either way. */
	readonly forever: boolean;
	readonly holdsFiles?: boolean;
}

export interface FaultyDisk extends Disk {
	/** Names of the calls made so far. */
	readonly calls: string[];
	/** Closes what a killed process left open, as the system does. */
	bury(): Promise<void>;
}

export function faultyDisk(plan: Plan): FaultyDisk {
	const calls: string[] = [];
	const left = new Set<OpenFile>();
	let dead = false;

	async function guard<Value>(name: string, real: () => Promise<Value>, half?: () => Promise<Value>): Promise<Value> {
		if (dead) throw new Error('The process is dead.');
		const index = calls.push(name) - 1;
		const hit = plan.forever ? index >= plan.at : index === plan.at;
		if (!hit) return real();
		if (plan.fault === 'kill') {
			dead = true;
			await half?.();
			throw new Error('The process was killed.');
		}
		if (plan.fault === 'kill after') {
			await real();
			dead = true;
			throw new Error('The process was killed.');
		}
		if (WRITE_FAULTS.has(plan.fault)) return half === undefined ? real() : half();
		throw Object.assign(new Error(plan.fault), { code: plan.fault });
	}

	const wrap = (file: OpenFile): OpenFile => ({
		read: (...args) => guard('read', () => file.read(...args)),
		write: (from, offset, length) =>
			guard(
				'write',
				() => file.write(from, offset, length),
				async () => {
					if (plan.fault === 'garble') return file.write(garbled(from), offset, length);
					const taken = await file.write(from, offset, Math.ceil(length / 2));
					return plan.fault === 'lie' ? length : taken;
				},
			),
		truncate: (length) => guard('truncate', () => file.truncate(length)),
		stat: () => guard('fstat', () => file.stat()),
		sync: () => guard('sync', () => file.sync()),
		datasync: () => guard('datasync', () => file.datasync()),
		close: () =>
			guard('close', async () => {
				left.delete(file);
				await file.close();
			}),
	});
	const { files: real } = nodeDisk;
	const files: FileSystem = {
		open: (...args) =>
			guard('open', async () => {
				const file = await real.open(...args);
				left.add(file);
				return wrap(file);
			}),
		stat: (path) => guard('stat', () => real.stat(path)),
		realpath: (path) => guard('realpath', () => real.realpath(path)),
		readdir: (path) => guard('readdir', () => real.readdir(path)),
		mkdir: (path, mode) => guard('mkdir', () => real.mkdir(path, mode)),
		rename: (from, to) => guard('rename', () => real.rename(from, to)),
		link: (from, to) => guard('link', () => real.link(from, to)),
		unlink: (path) => guard('unlink', () => real.unlink(path)),
		syncFolder: (path) => guard('syncFolder', () => real.syncFolder(path)),
	};
	return {
		files,
		calls,
		bury: async () => {
			for (const file of left) await file.close();
			left.clear();
		},
		holdsFiles: plan.holdsFiles ?? false,
		now: () => new Date('2027-02-09T10:14:03Z'),
		// Time passes at once, but other work gets its turn.
		wait: (_milliseconds, signal) =>
			new Promise((resolve, reject) => {
				setImmediate(() => (signal?.aborted === true ? reject(new Error('aborted')) : resolve()));
			}),
	};
}

/** Runs the act once to count its calls, then once for each call and each way it can go wrong. */
export async function atEveryCall(
	act: (disk: FaultyDisk) => Promise<void>,
	check: (disk: FaultyDisk, plan: Plan) => Promise<void>,
	fresh: () => void,
): Promise<number> {
	fresh();
	const calm = faultyDisk({ at: Number.POSITIVE_INFINITY, fault: 'EIO', forever: false });
	await act(calm);
	await calm.bury();
	let runs = 0;
	for (const plan of plansFor(calm.calls)) {
		fresh();
		const disk = faultyDisk(plan);
		await act(disk);
		await disk.bury();
		await check(disk, plan);
		runs += 1;
	}
	return runs;
}

function plansFor(calls: readonly string[]): readonly Plan[] {
	return calls.flatMap((call, at) => FAULTS.flatMap((fault) => variants(call, { at, fault, forever: false })));
}

/** Only what makes a difference: the dead stay dead, only a write can be short, only a rename waits for a holder. */
function variants(call: string, plan: Plan): readonly Plan[] {
	if (plan.fault.startsWith('kill')) return [plan];
	if (WRITE_FAULTS.has(plan.fault) && call !== 'write') return [];
	const both = [plan, { ...plan, forever: true }];
	const waits = call === 'rename' && ['EBUSY', 'EPERM', 'EACCES'].includes(plan.fault);
	return waits ? [...both, ...both.map((one) => ({ ...one, holdsFiles: true }))] : both;
}

function garbled(bytes: Uint8Array): Uint8Array {
	const copy = Uint8Array.from(bytes);
	const middle = copy.length >> 1;
	copy[middle] = (copy[middle] ?? 0) ^ 1;
	return copy;
}
