/** A real nats-server with a store of its own: found on this machine, installed where that is possible, else skipped. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of the program; null where there is none to be had. */
export const NATS_SERVER = findOrInstall();

/** Why tests that need a server are skipped. */
export const NO_SERVER =
	'There is no nats-server on this machine and none could be installed, so live sessions were not tried.';

export interface NatsOptions {
	/** Lines of a configuration file, beside port and store. */
	readonly config?: string;
}

export class NatsServer {
	readonly port: number;
	readonly #folder: string;
	readonly #options: NatsOptions;
	#child: ChildProcess | null = null;

	private constructor(port: number, folder: string, options: NatsOptions) {
		this.port = port;
		this.#folder = folder;
		this.#options = options;
	}

	static async start(options: NatsOptions = {}): Promise<NatsServer> {
		const server = new NatsServer(await freePort(), mkdtempSync(join(tmpdir(), 'covalent-nats-')), options);
		await server.restart();
		return server;
	}

	get url(): string {
		return `nats://127.0.0.1:${this.port}`;
	}

	async restart(): Promise<void> {
		const file = join(this.#folder, 'server.conf');
		const store = `jetstream { store_dir: "${this.#store}" }`;
		writeFileSync(file, `port: ${this.port}\nhost: 127.0.0.1\n${store}\n${this.#options.config ?? ''}\n`);
		const child = spawn(NATS_SERVER ?? 'nats-server', ['-c', file], { stdio: 'ignore' });
		this.#child = child;
		for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
			if (await answers(this.port)) return;
			await new Promise((done) => setTimeout(done, 25));
		}
		throw new Error(`nats-server did not start: ${this.#options.config ?? ''}`);
	}

	/** As a power cut would end it. */
	async kill(): Promise<void> {
		const child = this.#child;
		if (child === null || child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((done) => child.once('exit', done));
		child.kill('SIGKILL');
		await ended;
	}

	/** Stops it from answering while its connections stay open, as a cut network does. */
	freeze(): void {
		this.#child?.kill('SIGSTOP');
	}

	thaw(): void {
		this.#child?.kill('SIGCONT');
	}

	wipe(): void {
		rmSync(this.#store, { recursive: true, force: true });
	}

	/** The store as it is now, to be put back later: what a server had written down when it was killed. */
	snapshot(): () => void {
		const kept = mkdtempSync(join(tmpdir(), 'covalent-nats-kept-'));
		cpSync(this.#store, kept, { recursive: true });
		return () => {
			this.wipe();
			cpSync(kept, this.#store, { recursive: true });
			rmSync(kept, { recursive: true, force: true });
		};
	}

	/** Every byte the server has stored, as text. */
	stored(): string {
		const files = readdirSync(this.#store, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('\n');
	}

	async stop(): Promise<void> {
		this.thaw();
		await this.kill();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	get #store(): string {
		return join(this.#folder, 'store');
	}
}

function findOrInstall(): string | null {
	const found = find();
	if (found !== null || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return found;
	const run = (...args: readonly string[]) =>
		spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
			.status === 0;
	const install = () => run('install', '-y', '-qq', 'nats-server');
	return install() || (run('update', '-qq') && install()) ? find() : null;
}

function find(): string | null {
	const isWindows = process.platform === 'win32';
	const folders = [...(process.env.PATH ?? '').split(isWindows ? ';' : ':'), '/usr/sbin', '/usr/local/bin'];
	const paths = folders.map((folder) => join(folder, isWindows ? 'nats-server.exe' : 'nats-server'));
	return paths.find((path) => existsSync(path)) ?? null;
}

function freePort(): Promise<number> {
	return new Promise((done, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

function answers(port: number): Promise<boolean> {
	return new Promise((done) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('data', () => {
			socket.destroy();
			done(true);
		});
		socket.once('error', () => done(false));
	});
}
