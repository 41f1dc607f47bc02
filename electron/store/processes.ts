/** Which process this is, and whether another one is still running. */
import { readFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';

export interface ProcessIdentity {
	readonly pid: number;
	/** When the process began, as the system counts it: tells it from a later one with the same number. '' if unknown. */
	readonly started: string;
	/** Changes each time the computer starts. '' if unknown. */
	readonly boot: string;
	/** Seconds the computer had been running when the process looked. */
	readonly uptime: number;
	readonly host: string;
}

export interface ProcessTable {
	readonly self: ProcessIdentity;
	exists(pid: number): boolean;
	/** '' where the system does not say. */
	startOf(pid: number): Promise<string>;
}

/** Says true whenever it cannot tell: two owners are worse than one question. */
export async function stillRuns(other: ProcessIdentity, processes: ProcessTable): Promise<boolean> {
	const { self } = processes;
	const sameBoot = other.boot !== '' && other.boot === self.boot;
	if (!sameBoot && other.host !== self.host) return true;
	if (!sameBoot && other.boot !== '' && self.boot !== '') return false;
	// The computer has started since. Its number may belong to another program by now.
	if (!sameBoot && other.uptime > self.uptime) return false;
	if (!processes.exists(other.pid)) return false;
	const started = other.started === '' ? '' : await processes.startOf(other.pid);
	return started === '' || started === other.started;
}

export async function readProcesses(): Promise<ProcessTable> {
	const startOf = async (pid: number): Promise<string> => {
		const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
		// The name of the program stands in brackets and may hold spaces; the start time is the 20th field after it.
		return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
	};
	const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
	return {
		self: {
			pid: process.pid,
			started: await startOf(process.pid),
			boot: boot.trim(),
			uptime: uptime(),
			host: hostname(),
		},
		exists,
		startOf,
	};
}

function exists(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs, under another account.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
