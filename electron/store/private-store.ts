/** A plan's private file: notes, ballots that are not shown yet, and the session that runs. */

import { Low } from 'lowdb';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { Party } from '../../shared/ledger/change.ts';
import type { PersonalBallot } from '../../shared/plan/ballots.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Damage } from './damage.ts';
import type { DataPaths } from './data-paths.ts';
import { makeFolder } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';
import { type KeptSession, type KeptSide, keptSession, type PrivateFile, privateFile } from './private-file.ts';
import { PrivateAmount, PrivateBallot, PrivateNote, SealedBallot } from './private-material.ts';

/** How far one person is, without what was answered. */
export interface Seat {
	readonly seat: number;
	readonly answered: number;
	readonly done: boolean;
}

/** What a backup of the private file holds. */
export interface PutBack {
	readonly notes: ReadonlyMap<string, PrivateNote>;
	readonly oneTimeProfit: PrivateAmount | null;
}

/** Every promise of a save answers once it is on disk; what could not be saved is not kept in memory either. */
export interface PrivateStore {
	readonly damage: Damage | null;
	/** Whether there was no private file when it was opened. */
	readonly isMissing: boolean;
	/** Reads the file again, for a process that does not own it: the one that does may have begun a session since. */
	refresh(): Promise<void>;
	note(ref: string): PrivateNote | null;
	/** The records that have a note. */
	refs(): readonly string[];
	/** An empty text removes the note. */
	saveNote(ref: string, text: string): Promise<Result<undefined>>;
	/** The rounds of which something lies here. */
	rounds(): readonly string[];
	/** In the order of their seats. */
	seats(round: string, party: Party): readonly Seat[];
	ballot(round: string, party: Party, seat: number): PrivateBallot | null;
	sealed(round: string, party: Party): SealedBallot | null;
	saveBallot(
		round: string,
		party: Party,
		seat: number,
		answers: PersonalBallot,
		done: boolean,
	): Promise<Result<undefined>>;
	/** Keeps a locked ballot; null takes it away again. */
	seal(round: string, party: Party, sealed: SealedBallot | null): Promise<Result<undefined>>;
	/** Deletes all that lies here of these sides' ballots. */
	forgetBallots(round: string, parties: readonly Party[]): Promise<Result<undefined>>;
	/** In one save: these notes read so again. Exactly: no others, and no other amount. */
	putBack(material: PutBack, isExact: boolean): Promise<Result<undefined>>;
	oneTimeProfit(): PrivateAmount | null;
	/** Null takes it away. */
	saveOneTimeProfit(amount: number | null): Promise<Result<undefined>>;
	session(): KeptSession | null;
	saveSession(session: KeptSession | null): Promise<Result<undefined>>;
}

export async function openPrivateStore(disk: Disk, paths: DataPaths, planId: string): Promise<PrivateStore> {
	const file = new JsonFile<PrivateFile>(disk, {
		path: paths.notes(planId),
		quarantine: paths.quarantine,
		parse: (value) => {
			const parsed = privateFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', say('The private notes hold something else.'));
		},
	});
	const low = new Low<PrivateFile>(file, { notes: {} });
	await low.read();
	return new LowPrivateStore(low, file, () => makeFolder(disk, paths.private));
}

const NOTHING: KeptSide = { people: {} };

class LowPrivateStore implements PrivateStore {
	readonly damage: Damage | null;
	readonly isMissing: boolean;
	readonly #low: Low<PrivateFile>;
	readonly #makeFolder: () => Promise<Result<undefined>>;
	readonly #turns = new Turns();

	constructor(low: Low<PrivateFile>, file: JsonFile<PrivateFile>, folder: () => Promise<Result<undefined>>) {
		this.#low = low;
		this.damage = file.damage;
		this.isMissing = file.isMissing;
		this.#makeFolder = folder;
	}

	refresh(): Promise<void> {
		return this.#low.read();
	}

	note(ref: string): PrivateNote | null {
		const text = ownOf(this.#low.data.notes, ref);
		return text === undefined ? null : new PrivateNote(text);
	}

	refs(): readonly string[] {
		return Object.keys(this.#low.data.notes);
	}

	saveNote(ref: string, text: string): Promise<Result<undefined>> {
		return this.#save((data) => ({ ...data, notes: replaced(data.notes, ref, text === '' ? undefined : text) }));
	}

	rounds(): readonly string[] {
		return Object.keys(this.#low.data.ballots ?? {});
	}

	seats(round: string, party: Party): readonly Seat[] {
		return Object.entries(this.#side(round, party).people)
			.map(([seat, { answers, done }]) => ({ seat: Number(seat), answered: Object.keys(answers).length, done }))
			.sort((a, b) => a.seat - b.seat);
	}

	ballot(round: string, party: Party, seat: number): PrivateBallot | null {
		const person = ownOf(this.#side(round, party).people, String(seat));
		return person === undefined ? null : new PrivateBallot(person.answers);
	}

	sealed(round: string, party: Party): SealedBallot | null {
		const { sealed } = this.#side(round, party);
		if (sealed === undefined) return null;
		const { name, questions, answers, salt } = sealed;
		return new SealedBallot(name, { questions, answers, salt });
	}

	saveBallot(
		round: string,
		party: Party,
		seat: number,
		answers: PersonalBallot,
		done: boolean,
	): Promise<Result<undefined>> {
		return this.#saveSide(round, party, (side) => {
			const before = ownOf(side.people, String(seat));
			return { ...side, people: replaced(side.people, String(seat), { ...before, answers, done }) };
		});
	}

	seal(round: string, party: Party, sealed: SealedBallot | null): Promise<Result<undefined>> {
		return this.#saveSide(round, party, ({ sealed: _before, ...side }) => {
			if (sealed === null) return side;
			const { questions, answers, salt } = sealed.reveal();
			return { ...side, sealed: { name: sealed.name, questions: [...questions], answers, salt } };
		});
	}

	forgetBallots(round: string, parties: readonly Party[]): Promise<Result<undefined>> {
		return this.#save((data) => {
			const left = Object.entries(ownOf(data.ballots ?? {}, round) ?? {}).filter(
				([party]) => !parties.some((one) => one === party),
			);
			const sides = left.length === 0 ? undefined : Object.fromEntries(left);
			return { ...data, ballots: replaced(data.ballots ?? {}, round, sides) };
		});
	}

	putBack({ notes, oneTimeProfit }: PutBack, isExact: boolean): Promise<Result<undefined>> {
		const texts = Object.fromEntries([...notes].map(([ref, note]) => [ref, note.reveal()]));
		const amount = oneTimeProfit?.reveal();
		return this.#save((data) => ({
			...data,
			notes: isExact ? texts : { ...data.notes, ...texts },
			oneTimeProfit: isExact ? amount : (amount ?? data.oneTimeProfit),
		}));
	}

	oneTimeProfit(): PrivateAmount | null {
		const amount = this.#low.data.oneTimeProfit;
		return amount === undefined ? null : new PrivateAmount(amount);
	}

	saveOneTimeProfit(amount: number | null): Promise<Result<undefined>> {
		return this.#save(({ oneTimeProfit: _before, ...data }) => ({ ...data, oneTimeProfit: amount ?? undefined }));
	}

	session(): KeptSession | null {
		const read = keptSession.safeParse(this.#low.data.session);
		return read.success ? read.data : null;
	}

	saveSession(session: KeptSession | null): Promise<Result<undefined>> {
		return this.#save(({ session: _before, ...data }) => ({ ...data, session: session ?? undefined }));
	}

	#side(round: string, party: Party): KeptSide {
		return ownOf(ownOf(this.#low.data.ballots ?? {}, round) ?? {}, party) ?? NOTHING;
	}

	#saveSide(round: string, party: Party, change: (side: KeptSide) => KeptSide): Promise<Result<undefined>> {
		return this.#save((data) => {
			const sides = ownOf(data.ballots ?? {}, round) ?? {};
			const changed = { ...sides, [party]: change(ownOf(sides, party) ?? NOTHING) };
			return { ...data, ballots: replaced(data.ballots ?? {}, round, changed) };
		});
	}

	#save(change: (data: PrivateFile) => PrivateFile): Promise<Result<undefined>> {
		return this.#turns.take(() => this.#write(change));
	}

	async #write(change: (data: PrivateFile) => PrivateFile): Promise<Result<undefined>> {
		const made = await this.#makeFolder();
		if (!made.ok) return made;
		const before = this.#low.data;
		this.#low.data = change(before);
		try {
			await this.#low.write();
			return ok();
		} catch (error) {
			this.#low.data = before;
			if (error instanceof NotSaved) return { ok: false, error: error.failure };
			throw error;
		}
	}
}

function ownOf<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
	return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** With one entry set, or taken away where it is undefined. */
function replaced<Value>(
	values: Readonly<Record<string, Value>>,
	name: string,
	value: Value | undefined,
): Record<string, Value> {
	const others = Object.entries(values).filter(([other]) => other !== name);
	return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
