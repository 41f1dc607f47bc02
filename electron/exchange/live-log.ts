/**
 * What the server's log holds of a session. An acknowledgement proves nothing, so it is read back: from where it was
 * read last if the message there is still the same one, else from its start. What it lacks it is given.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { ChangeId, Line } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { type Batch, MOST_BYTES, packLines, unpackLines } from './live-messages.ts';
import type { Channel, Seal } from './live-seal.ts';
import type { Wire } from './live-wire.ts';
import type { Trouble } from './live-words.ts';

export interface LiveLogParts {
	readonly seal: Seal;
	readonly trouble: Trouble;
	readonly ledger: () => Ledger;
	readonly arrive: (lines: readonly Line[]) => void;
	/** Something could not be sent: compare a little later. */
	readonly later: () => void;
}

/** Messages on their way to the server at a time. */
const MOST_SENDING = 16;

export class LiveLog {
	readonly #parts: LiveLogParts;
	/** What the log is known to hold, by the number of the message; 0: passed on, not looked up there. */
	readonly #logged = new Map<ChangeId, number>();
	readonly #sending = new Set<ChangeId>();
	readonly #tooBig = new Set<ChangeId>();
	/** Up to where the log was read, and the message that stood there. */
	#mark: { readonly made: string; readonly seq: number; readonly sum: string } | null = null;

	constructor(parts: LiveLogParts) {
		this.#parts = parts;
	}

	/** A message that somebody just sent. */
	hear(sealed: Uint8Array): void {
		const lines = this.#lines(sealed);
		for (const { id } of lines) if (!this.#logged.has(id)) this.#logged.set(id, 0);
		this.#parts.arrive(lines);
	}

	/** Null for what was not sealed with the key of this session, which is counted. */
	open(channel: Channel, sealed: Uint8Array): Uint8Array | null {
		const { seal, trouble } = this.#parts;
		const content = sealed.length > MOST_BYTES ? null : seal.open(channel, sealed);
		if (content === null) trouble.strangers += 1;
		return content;
	}

	/** Reads what was not read yet. False where the server did not answer to the end. */
	async read(wire: Wire): Promise<boolean> {
		const log = await wire.log();
		if (!log.ok) return false;
		const { made, last, forgets } = log.value;
		this.#parts.trouble.forgets = forgets;
		const from = await this.#readUntil(wire, made, last);
		for (const [id, seq] of this.#logged) if (seq === 0 || seq > from) this.#logged.delete(id);
		let newest = from === 0 ? null : this.#mark;
		const read = await wire.read(from + 1, last, (seq, sealed) => {
			const lines = this.#lines(sealed);
			for (const { id } of lines) this.#logged.set(id, seq);
			this.#parts.arrive(lines);
			newest = { made, seq, sum: sumOf(sealed) };
		});
		this.#mark = newest;
		return read.ok;
	}

	/** Sends what is here and not in the log, in an order that is the same on every computer. */
	sendNew(wire: Wire): Promise<void> {
		const ledger = this.#parts.ledger();
		const isNew = ({ id }: Line) => !this.#logged.has(id) && !this.#sending.has(id) && !this.#tooBig.has(id);
		const lines = ledger.lines().filter(isNew);
		if (lines.length < 2) return this.send(wire, lines);
		const waiting = lines.filter(({ id }) => !ledger.counts(id));
		return this.send(wire, [...ledger.history().filter(isNew), ...waiting]);
	}

	/** Sends to whoever is here and into the log; `again` makes messages of changes that the server knows already. */
	async send(wire: Wire, lines: readonly Line[], again = ''): Promise<void> {
		const { batches, tooBig } = packLines(lines, wire.mostBytes);
		for (const line of tooBig) this.#noteTooBig(line, wire.mostBytes);
		for (let at = 0; at < batches.length; at += MOST_SENDING)
			await Promise.all(batches.slice(at, at + MOST_SENDING).map((batch) => this.#write(wire, batch, again)));
	}

	#lines(sealed: Uint8Array): readonly Line[] {
		const content = this.open('log', sealed);
		if (content === null) return [];
		const lines = unpackLines(content);
		if (lines.ok) return lines.value;
		this.#parts.trouble.unreadable += 1;
		return [];
	}

	async #write(wire: Wire, { lines, content }: Batch, again: string): Promise<void> {
		const { seal, trouble, later } = this.#parts;
		const ids = lines.map(({ id }) => id);
		for (const id of ids) this.#sending.add(id);
		const written = await wire.write(seal.close('log', content), seal.numberOf(ids, again));
		for (const id of ids) this.#sending.delete(id);
		if (!written.ok) {
			const isRefused = written.error.code === 'not-saved';
			trouble.isFull ||= isRefused;
			// Who is here has it; it is offered to the log again after the next connecting.
			if (isRefused) for (const id of ids) this.#logged.set(id, 0);
			else later();
			return;
		}
		const { seq, duplicate } = written.value;
		if (duplicate && !(await this.#isThere(wire, seq, ids))) {
			trouble.strangers += 1;
			return this.#write(wire, { lines, content }, randomBytes(8).toString('hex'));
		}
		for (const id of ids) this.#logged.set(id, seq);
	}

	/** Whether the message that bears our number is ours. */
	async #isThere(wire: Wire, seq: number, ids: readonly ChangeId[]): Promise<boolean> {
		const stored = await wire.message(seq);
		if (!stored.ok || stored.value === null) return false;
		const content = this.#parts.seal.open('log', stored.value);
		const lines = content === null ? null : unpackLines(content);
		if (lines === null || !lines.ok) return false;
		const there = new Set(lines.value.map(({ id }) => id));
		return ids.every((id) => there.has(id));
	}

	/** 0 where the server has forgotten what it held: all of its log is read again. */
	async #readUntil(wire: Wire, made: string, last: number): Promise<number> {
		const mark = this.#mark;
		if (mark === null || mark.made !== made || mark.seq > last) return 0;
		const message = await wire.message(mark.seq);
		return message.ok && message.value !== null && sumOf(message.value) === mark.sum ? mark.seq : 0;
	}

	#noteTooBig({ id, text }: Line, most: number): void {
		this.#tooBig.add(id);
		const { trouble } = this.#parts;
		trouble.tooBig = { bytes: Math.max(trouble.tooBig?.bytes ?? 0, Buffer.byteLength(text)), most };
	}
}

function sumOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('base64');
}
