/**
 * One copy of a plan in a live session. Changes go to whoever is here and into the server's log. Nothing the server
 * says proves anything: after every connecting its log is compared with what is here and filled up, and what another
 * copy has is known by the heads it announces.
 */
import { randomBytes } from 'node:crypto';
import { ok, type Result } from '../../shared/base/result.ts';
import type { LiveConnection, LivePerson } from '../../shared/contract/live.ts';
import type { ChangeId, RecordRef } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { Arrivals } from './live-arrivals.ts';
import type { Invitation } from './live-code.ts';
import { LiveLog } from './live-log.ts';
import { type Here, packHere, tellable, unpackHere } from './live-messages.ts';
import type { LiveAccount, LiveParts, LiveStanding } from './live-parts.ts';
import { BEAT_MS, Roster } from './live-roster.ts';
import { Seal } from './live-seal.ts';
import { oneAtATime, Timers } from './live-turns.ts';
import { Voice } from './live-voice.ts';
import { Wire } from './live-wire.ts';
import { foreignSentences, noTrouble, standingSentence, troubleSentences } from './live-words.ts';

/** Someone else may have sent what is missing by then. */
const PATIENCE_MS = 400;
const RETRY_MS = 1_000;
const REOPEN_MS = 5_000;
const ANSWER_AGAIN_MS = 3_000;

export class LiveSession {
	readonly #parts: LiveParts;
	readonly #seal: Seal;
	readonly #id = randomBytes(16).toString('hex');
	readonly #roster: Roster;
	readonly #trouble = noTrouble();
	readonly #log: LiveLog;
	readonly #voice: Voice;
	readonly #arrivals: Arrivals;
	readonly #answered = new Map<string, number>();
	readonly #timers = new Timers();
	#wire: Wire | null = null;
	#connection: LiveConnection = 'joining';
	#isComparingLater = false;
	/** Changes published here in this session. */
	#sent = 0;
	#hasLeft = false;
	#unwatch: () => void = () => undefined;
	readonly #comparing = oneAtATime(
		() => this.#compare(),
		(error) => this.#parts.fault(error),
	);
	readonly #leaving = oneAtATime(
		() => this.#sendNew(),
		(error) => this.#parts.fault(error),
	);

	private constructor(parts: LiveParts) {
		this.#parts = parts;
		this.#seal = new Seal(parts.invitation);
		this.#roster = new Roster(this.#id, () => this.#ledger());
		this.#voice = new Voice({
			...{ id: this.#id, self: parts.self, timers: this.#timers },
			heard: () => this.#roster.heard(),
			send: (message) => this.#wire?.sayHere(this.#seal.close('here', packHere(message))),
		});
		this.#arrivals = new Arrivals({
			...{ replica: parts.replica, trouble: this.#trouble, fault: parts.fault },
			took: () => this.#roster.count(),
			saved: (heads) => this.#onDisk(heads),
			changed: () => this.#arrived(),
		});
		this.#log = new LiveLog({
			...{ seal: this.#seal, trouble: this.#trouble, ledger: () => this.#ledger() },
			arrive: (lines) => this.#arrivals.add(lines),
			later: () => this.#compareLater(),
		});
	}

	/** Joins: publishes what is drafted, and compares what is here with the server's log. */
	static async join(parts: LiveParts): Promise<Result<LiveSession>> {
		const session = new LiveSession(parts);
		const joined = await session.#join();
		return joined.ok ? ok(session) : joined;
	}

	get invitation(): Invitation {
		return this.#parts.invitation;
	}

	standing(): LiveStanding {
		const { self } = this.#parts;
		const present = this.#roster.present();
		const people: LivePerson[] = [
			{ ...self, id: this.#id, isSelf: true, record: this.#voice.record, lacks: 0 },
			...present.map(({ said: { id, name, party, computer, record }, lacking }) => ({
				...{ id, name, party, computer, record },
				isSelf: false,
				lacks: lacking.size,
			})),
		];
		const undelivered = this.#roster.undelivered;
		const others = present.map(({ said }) => said.name);
		return {
			...{ connection: this.#connection, people, undelivered },
			sentence: standingSentence(this.#connection, others, undelivered),
			trouble: troubleSentences(this.#trouble),
			foreign: foreignSentences(this.#trouble),
		};
	}

	account(): LiveAccount {
		const met = this.#roster.met();
		const others = met.filter(({ party }) => party === null || party !== this.#parts.self.party);
		return {
			with: [...new Set(met.map(({ name }) => name))],
			heads: [...new Set(others.flatMap(({ heads }) => heads))],
			isAmongUs: met.length > 0 && others.length === 0,
			sent: this.#sent,
			taken: this.#arrivals.count,
		};
	}

	/** Changes that are here stand on others, or another copy has some, that nobody has brought yet. */
	missing(): ChangeId[] {
		const ledger = this.#ledger();
		const named = ledger.waiting().flatMap(({ missing }) => missing);
		const announced = this.#roster.present().flatMap(({ said }) => said.heads);
		return [...new Set([...named, ...announced])].filter((id) => !ledger.has(id) && !this.#arrivals.isRefused(id));
	}

	attend(record: RecordRef | null): void {
		if (this.#voice.attend(record)) this.#changed();
	}

	/** Sends what is not on its way yet, tells the others, and goes. */
	async leave(): Promise<void> {
		if (this.#hasLeft) return;
		if (this.#connection === 'here') await Promise.race([this.#leaving(), wait(2_000)]);
		this.#hasLeft = true;
		this.#unwatch();
		this.#timers.stop();
		this.#voice.tell({ leaves: true });
		await this.#wire?.close();
	}

	async #join(): Promise<Result<undefined>> {
		const { replica } = this.#parts;
		const wire = await this.#open();
		if (!wire.ok) return wire;
		const log = await wire.value.log();
		this.#onDisk(this.#ledger().heads());
		const published = log.ok && replica.hasDrafts() ? await this.#publish() : log;
		if (!published.ok) {
			await wire.value.close();
			return published;
		}
		this.#wire = wire.value;
		this.#roster.count();
		this.#unwatch = replica.watch(() => this.#planChanged());
		this.#connected();
		this.#repeat();
		return ok();
	}

	#open(): Promise<Result<Wire>> {
		return Wire.open(this.#parts.invitation, this.#parts.credentials, {
			log: (sealed) => this.#hearLog(sealed),
			here: (sealed) => this.#hearHere(sealed),
			back: () => this.#connected(),
			lost: () => this.#lost(),
			ended: () => this.#reopen(),
		});
	}

	/** The connection has given up by itself, which it should not: another one is opened. */
	#reopen(): void {
		this.#lost();
		this.#wire = null;
		this.#timers.after(REOPEN_MS, async () => {
			const wire = await this.#open();
			if (!wire.ok) return this.#reopen();
			if (this.#hasLeft) return wire.value.close();
			this.#wire = wire.value;
			this.#connected();
		});
	}

	#ledger(): Ledger {
		return this.#parts.replica.ledger();
	}

	#connected(): void {
		if (this.#hasLeft) return;
		this.#connection = 'catching up';
		this.#changed();
		this.#voice.tell({ greets: true });
		void this.#comparing();
	}

	#lost(): void {
		if (this.#hasLeft) return;
		this.#connection = 'away';
		this.#changed();
	}

	#repeat(): void {
		this.#timers.after(BEAT_MS, () => {
			if (this.#roster.expire(Date.now())) this.#changed();
			this.#voice.tell();
			this.#repeat();
		});
	}

	/** What a plan's watchers are told comes before the disk: the queue of the store keeps the order. */
	#planChanged(): void {
		queueMicrotask(() => {
			this.#roster.count();
			void this.#leaving();
		});
	}

	/* What comes. */

	#hearLog(sealed: Uint8Array): void {
		this.#log.hear(sealed);
		this.#changed();
	}

	#hearHere(sealed: Uint8Array): void {
		const content = this.#log.open('here', sealed);
		const said = content === null ? null : unpackHere(content);
		if (said === null) {
			if (content !== null) this.#trouble.unreadable += 1;
			this.#changed();
			return;
		}
		const noted = this.#roster.note(said, Date.now());
		if (noted === null) return;
		if (noted === 'new' || said.greets || !said.hears.includes(this.#id)) this.#voice.soon();
		if (said.wants !== undefined) this.#answer(said);
		if (this.missing().length > 0) this.#timers.after(PATIENCE_MS, () => this.#seekMissing());
		this.#changed();
	}

	#arrived(): void {
		this.#voice.soon();
		if (this.missing().length > 0) this.#timers.after(PATIENCE_MS, () => this.#seekMissing());
		this.#changed();
	}

	/* What leaves. */

	async #sendNew(): Promise<void> {
		const { replica } = this.#parts;
		if (this.#hasLeft) return;
		if (replica.hasDrafts()) {
			const published = await this.#publish();
			this.#trouble.disk = published.ok ? null : published.error.message;
			this.#voice.soon();
		}
		if (this.#wire === null || this.#connection === 'away') return;
		await this.#log.sendNew(this.#wire);
		this.#changed();
	}

	/** What comes in while the disk is written is not yet to be told. */
	async #publish(): Promise<Result<unknown>> {
		const publishing = this.#parts.replica.publish();
		const heads = this.#ledger().heads();
		this.#roster.count();
		const published = await publishing;
		if (published.ok) {
			this.#sent += published.value.length;
			this.#onDisk(heads);
		}
		return published;
	}

	/* Comparing. */

	async #compare(): Promise<void> {
		const wire = this.#wire;
		if (wire === null || this.#hasLeft) return;
		const read = await this.#log.read(wire);
		await this.#arrivals.taken();
		if (read) await this.#leaving();
		if (this.#hasLeft || this.#connection === 'away') return;
		if (read) this.#connection = 'here';
		else this.#compareLater();
		this.#changed();
	}

	#compareLater(): void {
		if (this.#isComparingLater) return;
		this.#isComparingLater = true;
		this.#timers.after(RETRY_MS, () => {
			this.#isComparingLater = false;
			void this.#comparing();
		});
	}

	/** In the log first; what is not there is asked for. */
	async #seekMissing(): Promise<void> {
		if (this.missing().length === 0 || this.#connection === 'away') return;
		await this.#comparing();
		const wants = this.missing();
		if (wants.length > 0) this.#voice.tell({ wants: tellable(wants) });
	}

	/** Sends somebody what they lack, unless somebody else just did. */
	#answer({ id, heads, wants = [] }: Here): void {
		const ledger = this.#ledger();
		if (!wants.some((want) => ledger.has(want))) return;
		if (Date.now() - (this.#answered.get(id) ?? 0) < ANSWER_AGAIN_MS) return;
		this.#answered.set(id, Date.now());
		this.#timers.after(Math.random() * PATIENCE_MS, () => {
			const known = heads.filter((head) => ledger.counts(head));
			const lines = ledger.lines().filter((line) => !ledger.covers(known, line.id));
			if (this.#wire !== null) void this.#log.send(this.#wire, lines, randomBytes(8).toString('hex'));
		});
	}

	#onDisk(heads: readonly ChangeId[]): void {
		if (this.#parts.replica.isOnDisk) this.#voice.onDisk(heads);
	}

	#changed(): void {
		if (!this.#hasLeft) this.#parts.changed();
	}
}

function wait(ms: number): Promise<void> {
	return new Promise((done) => {
		setTimeout(done, ms).unref();
	});
}
