/** The connection to a NATS server: sealed messages in and out, and the log of them that the server keeps. */

import {
	DiscardPolicy,
	JetStreamApiError,
	type JetStreamClient,
	type JetStreamManager,
	jetstream,
	jetstreamManager,
	RetentionPolicy,
	StorageType,
	type StreamInfo,
} from '@nats-io/jetstream';
import { connect, errors, type NatsConnection, nanos } from '@nats-io/transport-node';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { LiveCredentials } from '../../shared/contract/live.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Invitation } from './live-code.ts';

export interface WireListener {
	readonly log: (sealed: Uint8Array) => void;
	readonly here: (sealed: Uint8Array) => void;
	/** Connected again after it was lost: nothing is known of what the server still has. */
	readonly back: () => void;
	readonly lost: () => void;
	/** It will not connect again by itself. */
	readonly ended: () => void;
}

/** The log as the server tells it. */
export interface LogState {
	/** When it was made: a server whose disk was wiped makes another. */
	readonly made: string;
	readonly last: number;
	/** True where it would drop old messages: it was made by somebody else, in another way. */
	readonly forgets: boolean;
}

export interface Written {
	readonly seq: number;
	/** The server knew the number already: whether it was ours has to be looked up. */
	readonly duplicate: boolean;
}

const ANSWER_MS = 5_000;
const PING_MS = 5_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
const FETCH = 500;
/** What a log may grow to; the smaller where the account does not allow the larger. */
const LOG_BYTES = [256 * 1024 * 1024, 64 * 1024 * 1024, 16 * 1024 * 1024];
const NUMBERS_KNOWN_MS = 120_000;

/** Error codes of the server's JetStream. */
const CODE = { streamNotFound: 10059, nameInUse: 10058, noRoom: [10047, 10028, 10023, 10122] };

export class Wire {
	readonly #connection: NatsConnection;
	readonly #client: JetStreamClient;
	readonly #manager: JetStreamManager;
	readonly #stream: string;
	readonly #subject: { readonly log: string; readonly here: string };
	#isClosing = false;
	/** What waits for an answer, to be told when the connection is lost. */
	readonly #asked = new Set<() => void>();

	private constructor(connection: NatsConnection, manager: JetStreamManager, session: string) {
		this.#connection = connection;
		this.#manager = manager;
		this.#client = jetstream(connection, { timeout: ANSWER_MS });
		this.#stream = `covalent-${session}`;
		this.#subject = { log: `covalent.${session}.log`, here: `covalent.${session}.here` };
	}

	/** Connects once, or says why not. From then on it connects again by itself until it is closed. */
	static async open(
		{ servers, session }: Invitation,
		credentials: LiveCredentials | undefined,
		listener: WireListener,
	): Promise<Result<Wire>> {
		const where = servers.join(', ');
		let lostAt: number | null = null;
		let connection: NatsConnection;
		try {
			connection = await connect({
				...(credentials === undefined
					? {}
					: 'token' in credentials
						? { token: credentials.token }
						: { user: credentials.user, pass: credentials.password }),
				...(servers.some((server) => server.startsWith('tls://')) ? { tls: {} } : {}),
				servers: [...servers],
				name: 'Covalent',
				noEcho: true,
				timeout: ANSWER_MS,
				pingInterval: PING_MS,
				maxPingOut: 2,
				maxReconnectAttempts: -1,
				ignoreAuthErrorAbort: true,
				// Asked at every turn of its loop, so it counts time and not calls.
				reconnectDelayHandler: () => pauseAfter(lostAt === null ? 0 : Date.now() - lostAt),
			});
		} catch (error) {
			return fail('busy', whyNotConnected(error, where));
		}
		let manager: JetStreamManager;
		try {
			manager = await jetstreamManager(connection, { timeout: ANSWER_MS });
		} catch {
			await connection.close();
			return fail(
				'busy',
				say(
					'The server {where} keeps no messages for this session: it has to run with JetStream (nats-server -js), open to this account.',
					{ where },
				),
			);
		}
		const wire = new Wire(connection, manager, session);
		wire.#listen(listener, (isLost) => {
			lostAt = isLost ? Date.now() : null;
		});
		return ok(wire);
	}

	/** The largest message the server takes. */
	get mostBytes(): number {
		return this.#connection.info?.max_payload ?? 1024 * 1024;
	}

	/** Passed on to whoever is here and kept nowhere. */
	sayHere(sealed: Uint8Array): void {
		if (!this.#connection.isClosed()) this.#connection.publish(this.#subject.here, sealed);
	}

	/** The session's log; made where the server has none, or has it no longer. */
	async log(): Promise<Result<LogState>> {
		try {
			return ok(stateOf(await this.#answer(this.#manager.streams.info(this.#stream))));
		} catch (error) {
			if (codeOf(error) !== CODE.streamNotFound) return noAnswer(error);
		}
		for (const bytes of LOG_BYTES) {
			const made = await this.#make(bytes);
			if (made !== 'no room') return made;
		}
		return fail('not-saved', say('The server has no room left to keep this session’s changes.'));
	}

	/** The messages of the log from one number to another, both included. */
	async read(from: number, to: number, each: (seq: number, sealed: Uint8Array) => void): Promise<Result<undefined>> {
		try {
			const consumer = await this.#answer(this.#client.consumers.get(this.#stream, { opt_start_seq: from }));
			for (let next = from; next <= to; ) {
				const before = next;
				const messages = await consumer.fetch({ max_messages: Math.min(FETCH, to - next + 1), expires: ANSWER_MS });
				for await (const message of messages) {
					if (message.seq > to) continue;
					each(message.seq, message.data);
					next = message.seq + 1;
				}
				if (next === before) return fail('busy', say('The server does not answer.'));
			}
			return ok();
		} catch (error) {
			return noAnswer(error);
		}
	}

	/** One message of the log; null where there is none of that number. */
	async message(seq: number): Promise<Result<Uint8Array | null>> {
		try {
			return ok((await this.#answer(this.#manager.streams.getMessage(this.#stream, { seq })))?.data ?? null);
		} catch (error) {
			return codeOf(error) === 0 ? noAnswer(error) : ok(null);
		}
	}

	/** Sends to whoever is here, and into the log. `not-saved`: sent, but the log takes no more. */
	async write(sealed: Uint8Array, number: string): Promise<Result<Written>> {
		try {
			const { seq, duplicate } = await this.#answer(this.#client.publish(this.#subject.log, sealed, { msgID: number }));
			return ok({ seq, duplicate });
		} catch (error) {
			if (codeOf(error) === 0) return noAnswer(error);
			return fail('not-saved', say('The server keeps no more changes of this session.'));
		}
	}

	/** Waits until the server has what was sent, for a moment at most. */
	async close(): Promise<void> {
		this.#isClosing = true;
		await Promise.race([this.#connection.flush(), new Promise((done) => setTimeout(done, 500))]).catch(() => undefined);
		await this.#connection.close();
	}

	#listen({ log, here, back, lost, ended }: WireListener, note: (isLost: boolean) => void): void {
		const hear = (subject: string, listen: (sealed: Uint8Array) => void) =>
			this.#connection.subscribe(subject, {
				callback: (error, message) => {
					if (error === null) listen(message.data);
				},
			});
		hear(this.#subject.log, log);
		hear(this.#subject.here, here);
		void (async () => {
			for await (const status of this.#connection.status()) {
				if (status.type !== 'disconnect' && status.type !== 'reconnect') continue;
				note(status.type === 'disconnect');
				if (status.type === 'reconnect') back();
				else {
					for (const tellLost of this.#asked) tellLost();
					lost();
				}
			}
			if (!this.#isClosing) ended();
		})();
	}

	/** The answer, or an end as soon as there can be none. */
	#answer<Answer>(asking: Promise<Answer>): Promise<Answer> {
		return new Promise((done, failed) => {
			const tellLost = () => failed(new errors.ClosedConnectionError());
			this.#asked.add(tellLost);
			asking.then(done, failed).finally(() => this.#asked.delete(tellLost));
		});
	}

	async #make(bytes: number): Promise<Result<LogState> | 'no room'> {
		try {
			const made = await this.#manager.streams.add({
				name: this.#stream,
				subjects: [this.#subject.log],
				retention: RetentionPolicy.Limits,
				storage: StorageType.File,
				// Old changes are never dropped for new ones.
				discard: DiscardPolicy.New,
				max_bytes: bytes,
				max_age: 0,
				duplicate_window: nanos(NUMBERS_KNOWN_MS),
			});
			return ok(stateOf(made));
		} catch (error) {
			if (CODE.noRoom.includes(codeOf(error))) return 'no room';
			// Somebody else made it in the same moment, with more or less room.
			if (codeOf(error) === CODE.nameInUse) return this.log();
			return noAnswer(error);
		}
	}
}

function stateOf({ created, state, config }: StreamInfo): LogState {
	const forgets =
		config.discard !== DiscardPolicy.New || config.max_age > 0 || config.retention !== RetentionPolicy.Limits;
	return { made: String(created), last: state.last_seq, forgets };
}

function codeOf(error: unknown): number {
	return error instanceof JetStreamApiError ? error.code : 0;
}

function noAnswer(error: unknown): ReturnType<typeof fail<undefined>> {
	const code = codeOf(error);
	return fail('busy', code === 0 ? say('The server does not answer.') : say('The server refuses ({code}).', { code }));
}

/** Half as long as it has been gone, so that it is asked ever more rarely, and not by everybody at once. */
function pauseAfter(goneForMs: number): number {
	const pause = Math.min(Math.max(FIRST_PAUSE_MS, goneForMs / 2), LONGEST_PAUSE_MS);
	return pause * (0.75 + Math.random() / 4);
}

function whyNotConnected(error: unknown, where: string): string {
	if (error instanceof errors.AuthorizationError || error instanceof errors.UserAuthenticationExpiredError)
		return say('The server {where} does not let this name and password, or token, in.', { where });
	const said = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : '';
	if (/tls|certificate|self.signed|secure/i.test(said))
		return say('The server {where} and this computer do not agree on a protected connection (TLS): {reason}.', {
			where,
			reason: error instanceof Error ? error.message : said,
		});
	return say('The server {where} cannot be reached. Check the address, the network, and that the server runs.', {
		where,
	});
}
