/** One plan in memory with its files: every act is checked, applied, told to the windows, and answered once on disk. */

import type { Day } from '../../shared/base/dates.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { Edited, OpenedPlan, PlanChunk, SaveState } from '../../shared/contract/plan.ts';
import type { EventName, Events } from '../../shared/contract.ts';
import type { EditRequest } from '../../shared/ledger/acts.ts';
import type { Edit, Party, Pen } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Origin } from '../../shared/ledger/publish.ts';
import { normaliseTyped } from '../../shared/ledger/typed.ts';
import type { Committed, PreparedEdit, WorkingCopy } from '../../shared/ledger/working-copy.ts';
import type { Computer } from '../../shared/plan/ballot-proof.ts';
import { checkEdits, checkPen } from '../../shared/plan/check-edits.ts';
import { asRemovals, checkReversal } from '../../shared/plan/check-reversal.ts';
import { completeEdits } from '../../shared/plan/complete-edits.ts';
import { lookupFor } from '../../shared/plan/lookup.ts';
import { inWindowWords, type Refused } from '../../shared/plan/name-rows.ts';
import { noticeSentences } from '../../shared/plan/notices.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { type OpenRound, openRounds } from '../../shared/plan/rounds.ts';
import { roundsIn, roundsTouched } from '../../shared/plan/rounds-in.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';
import { missingSentences } from '../../shared/plan/waiting.ts';
import type { ComputerKey } from '../agreement/keys.ts';
import type { PlanStore } from '../store/plan-store.ts';
import type { PrivateStore } from '../store/private-store.ts';
import { languageIn, partyNameIn, titleToRead, todayIn } from './frame.ts';
import { checkZones } from './known-zones.ts';
import { type Begun, OnScreen } from './on-screen.ts';
import { Room } from './room.ts';
import { ShownPlan } from './shown-plan.ts';
import { agreedTo } from './stale-agreement.ts';
import { Traffic } from './traffic.ts';

export interface OpenPlanParts {
	readonly planId: string;
	readonly speaksFor: Party;
	readonly copy: WorkingCopy;
	readonly store: PlanStore;
	/** What never leaves this computer. */
	readonly material: PrivateStore;
	readonly computer: string;
	/** What signs here; null where it cannot be used. */
	readonly key: ComputerKey | null;
	readonly now: () => Date;
	readonly mint: () => string;
	/** The title of another plan whose session runs. */
	readonly sessionElsewhere: () => string | null;
	readonly tell: <Name extends EventName>(event: Name, data: Events[Name]) => void;
	/** Called after every change of what the library shows. */
	readonly onChange: (plan: OpenPlan) => void;
}

export interface Act {
	readonly act: EditRequest['act'];
	/** What was allowed before a crash is finished after it, whoever is in the room now. */
	readonly finishes?: boolean;
}

export class OpenPlan {
	readonly planId: string;
	readonly speaksFor: Party;
	readonly computer: string;
	readonly key: ComputerKey | null;
	readonly material: PrivateStore;
	readonly room: Room;
	/** What comes in from other copies and what leaves. */
	readonly traffic: Traffic;
	readonly #parts: OpenPlanParts;
	readonly #onScreen: OnScreen;
	readonly #shown: ShownPlan;
	readonly #watchers = new Set<() => void>();
	readonly #turns = new Turns();

	constructor(parts: OpenPlanParts) {
		this.planId = parts.planId;
		this.speaksFor = parts.speaksFor;
		this.computer = parts.computer;
		this.key = parts.key;
		this.material = parts.material;
		this.room = new Room({
			...{ speaksFor: parts.speaksFor, material: parts.material, sessionElsewhere: parts.sessionElsewhere },
			nameOf: (party) => this.partyName(party),
			tell: (roomOpen) => this.tell('plan.room', { planId: this.planId, roomOpen }),
		});
		this.#parts = parts;
		this.#onScreen = new OnScreen(parts.copy, parts.now());
		this.#shown = new ShownPlan(parts.copy, this.#onScreen);
		const { planId, copy, store, mint } = parts;
		this.traffic = new Traffic({
			...{ planId, copy, store, mint },
			origin: () => this.origin(),
			at: () => this.#at(),
			tell: (act) => this.#commit(act),
		});
		parts.store.watch((save) => parts.tell('plan.save', { planId: this.planId, save }));
	}

	visible(): Ledger {
		return this.#parts.copy.visible;
	}

	/** Whether anything written here has not been handed over. */
	hasDrafts(): boolean {
		return this.#parts.copy.hasDrafts;
	}

	/** Of what is on screen; grows over restarts too. */
	get revision(): number {
		return this.#onScreen.revision;
	}

	title(): string {
		return titleToRead(this.visible());
	}

	/** The language its documents are written in; null where nobody said. */
	language(): string | null {
		return languageIn(this.visible());
	}

	today(): Day {
		return todayIn(this.visible(), this.now());
	}

	partyName(party: Party): string {
		return partyNameIn(this.visible(), party);
	}

	/** This computer, as the changes made on it will name it. */
	here(): Computer {
		return { computer: this.#parts.computer, party: this.speaksFor };
	}

	/** What the first change of a replica of this computer says of it. */
	origin(): Origin {
		return this.key === null ? this.here() : { ...this.here(), key: this.key.publicKey };
	}

	snapshot(): Omit<OpenedPlan, 'session'> {
		const { planId, speaksFor } = this;
		const { records, next, revision } = this.chunk(0);
		return {
			...{ planId, speaksFor, revision, records, next },
			roomOpen: this.room.isOpen(),
			sessionElsewhere: this.room.sessionElsewhere(),
			total: this.#shown.total,
			undo: this.#shown.undo(),
			save: this.saveState(),
			waiting: noticeSentences(this.visible(), planId, this.here()),
			missing: missingSentences(this.visible()).length,
			newest: this.visible().newest,
		};
	}

	chunk(from: number): PlanChunk {
		return this.#shown.chunk(from);
	}

	/** Refused where a field is no longer what was on screen: the person decides, nothing is overruled. */
	edit(pen: Pen, begun: Begun, given: readonly Edit[]): Promise<Result<Edited>> | Result<Edited> {
		const { copy } = this.#parts;
		const mine = this.mayUse(pen);
		if (!mine.ok) return mine;
		const typed = given.map(([ref, field, value]): Edit => [ref, field, normaliseTyped(value)]);
		const lookup = lookupFor(this.visible(), typed);
		const edits = completeEdits(lookup, typed);
		const looked = [...edits, ...typed.flatMap((edit) => agreedTo(this.visible(), edit))];
		const changed = this.#onScreen.refusal(looked, begun);
		if (changed) return { ok: false, error: changed };
		const session = this.room.checkSession(edits);
		if (!session.ok) return session;
		const checked = checkEdits(lookup, pen, edits, { rounds: this.#openRounds() });
		if (!checked.ok) return this.#inWords(checked, edits);
		const zones = checkZones(edits);
		if (!zones.ok) return zones;
		const agrees = edits.some(([ref, field]) => fieldSpec(splitRef(ref).collection, field)?.kind === 'agreement');
		const prepared = copy.prepareEdit({ pen, edits, at: this.#at(), act: agrees ? 'agree' : 'edit' });
		return prepared.ok ? this.#save(prepared.value) : this.#onScreen.dated(this.#inWords(prepared, edits));
	}

	/** Settles conflicts, all as one act; a refusal of one refuses all. */
	resolve(pen: Pen, base: number, given: readonly Edit[]): Promise<Result<Edited>> | Result<Edited> {
		const { copy } = this.#parts;
		const edits = given.map(([ref, field, value]): Edit => [ref, field, normaliseTyped(value)]);
		const settles = this.maySettle(pen, base, edits);
		if (!settles.ok) return settles;
		const prepared = copy.prepareEdit({ pen, edits, at: this.#at(), act: 'resolve' });
		return prepared.ok ? this.#save(prepared.value) : this.#inWords(prepared, edits);
	}

	/** Whether this pen may settle these fields so, as they stood on screen. */
	maySettle(pen: Pen, base: number, edits: readonly Edit[]): Result<undefined> {
		const mine = this.mayUse(pen);
		if (!mine.ok) return mine;
		const fields = edits.map(([ref, field]) => [ref, field] as const);
		const changed = this.#onScreen.refusal(fields, { base, seen: [] });
		if (changed) return { ok: false, error: changed };
		const session = this.room.checkSession(edits);
		if (!session.ok) return session;
		const checked = checkEdits((record) => this.visible().record(record), pen, edits, { rounds: this.#openRounds() });
		return checked.ok ? checkZones(edits) : this.#inWords(checked, edits);
	}

	/** Writes what follows from something else than typing at a place on screen: a session, a ballot's lock or reveal. */
	act(pen: Pen, given: readonly Edit[], { act, finishes = false }: Act): Promise<Result<Edited>> | Result<Edited> {
		const mine = finishes ? checkPen(pen) : this.mayUse(pen);
		if (!mine.ok) return mine;
		const typed = given.map(([ref, field, value]): Edit => [ref, field, normaliseTyped(value)]);
		const lookup = lookupFor(this.visible(), typed);
		const edits = completeEdits(lookup, typed);
		const checked = checkEdits(lookup, pen, edits, { isAct: act === 'lock' || act === 'reveal' });
		if (!checked.ok) return this.#inWords(checked, edits);
		const prepared = this.#parts.copy.prepareEdit({ pen, edits, at: this.#at(), act });
		return prepared.ok ? this.#save(prepared.value) : this.#inWords(prepared, edits);
	}

	undo(pen: Pen): Promise<Result<Edited>> | Result<Edited> {
		return this.#reverse(pen, 'prepareUndo');
	}

	redo(pen: Pen): Promise<Result<Edited>> | Result<Edited> {
		return this.#reverse(pen, 'prepareRedo');
	}

	/** One after the other: what waits for the disk between looking and writing must not be overtaken. */
	inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
		return this.#turns.take(act);
	}

	tellSessionElsewhere(): void {
		this.tell('session.elsewhere', { planId: this.planId, title: this.room.sessionElsewhere() });
	}

	tell<Name extends EventName>(event: Name, data: Events[Name]): void {
		this.#parts.tell(event, data);
	}

	now(): Date {
		return this.#parts.now();
	}

	/** Told after every change of the plan here, whoever made it. Answers the way to stop. */
	watch(listener: () => void): () => void {
		this.#watchers.add(listener);
		return () => this.#watchers.delete(listener);
	}

	saveState(): SaveState {
		return this.#parts.store.saveState();
	}

	async retrySave(): Promise<Result<SaveState>> {
		this.#parts.store.retry();
		return ok(this.saveState());
	}

	/** The lines of its files, those still waiting for the disk among them. */
	content(): ReturnType<PlanStore['content']> {
		return this.#parts.store.content();
	}

	close(): Promise<Result<undefined>> {
		return this.#parts.store.close();
	}

	#at(): string {
		return `${this.#parts.now().toISOString().slice(0, 19)}Z`;
	}

	/** Whether this pen may be used here now: the other side's while it is in the room. */
	mayUse(pen: Pen): Result<undefined> {
		const named = checkPen(pen);
		return named.ok ? this.room.mayWriteFor(pen.party) : named;
	}

	#openRounds(): readonly OpenRound[] {
		return openRounds(roundsIn(this.visible()));
	}

	#reverse(pen: Pen, how: 'prepareUndo' | 'prepareRedo'): Promise<Result<Edited>> | Result<Edited> {
		const mine = this.mayUse(pen);
		if (!mine.ok) return mine;
		const { copy } = this.#parts;
		const prepared = copy[how]({ pen, at: this.#at() });
		if (!prepared.ok) return prepared;
		const edits = prepared.value.draft?.edits ?? [];
		const session = this.room.checkSession(edits);
		if (!session.ok) return session;
		const kept = checkReversal(lookupFor(this.visible(), edits), this.#openRounds(), edits);
		if (!kept.ok) return this.#inWords(kept, edits);
		const instead = asRemovals(edits, (ref) => copy.published.isKnown(ref));
		const reversal = copy[how]({ pen, at: this.#at(), instead });
		return reversal.ok ? this.#save(reversal.value) : reversal;
	}

	#inWords<Details>(refused: Refused<Details>, edits: readonly Edit[]): Refused<Details> {
		return inWindowWords(refused, this.visible(), edits);
	}

	/** In memory first, so that nothing typed is ever only in a window; the answer waits for the disk. */
	async #save(prepared: PreparedEdit): Promise<Result<Edited>> {
		const { copy, store } = this.#parts;
		this.#commit(() => copy.commitEdit(prepared));
		const revision = this.#onScreen.revision;
		const saved = await store.appendDrafts(prepared.draftLines);
		return saved.ok ? ok({ revision }) : saved;
	}

	#commit(act: () => Committed): void {
		const { planId, tell, onChange } = this.#parts;
		const previous = this.#onScreen.revision;
		const { touched } = act();
		const revision = this.#onScreen.revision;
		if (revision === previous) return;
		tell('plan.changed', { planId, revision, previous, ...this.#shown.touched(touched), undo: this.#shown.undo() });
		for (const round of roundsTouched(touched)) tell('ballots.changed', { planId, round });
		onChange(this);
		for (const watcher of this.#watchers) watcher();
	}
}
