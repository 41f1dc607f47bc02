/** One plan in memory with its files: every act is checked, applied, told to the windows, and answered once on disk. */
import { type Day, isDay } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type {
	Edited,
	EventName,
	Events,
	HistoryEntry,
	OpenedPlan,
	PlanChunk,
	SaveState,
	UndoState,
} from '../../shared/contract.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Line, Party, Pen, RecordRef, RecordView, Scalar } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { normaliseTyped } from '../../shared/ledger/typed.ts';
import type { Committed, PreparedEdit, WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { coveredFields, coverMark } from '../../shared/plan/agreement.ts';
import { checkEdits, checkPen } from '../../shared/plan/check-edits.ts';
import { completeEdits } from '../../shared/plan/complete-edits.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { historyOf } from '../../shared/plan/history.ts';
import { lookupFor } from '../../shared/plan/lookup.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { collectionSpec, fieldSpec } from '../../shared/plan/schema.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { newestChange } from '../../shared/plan/today.ts';
import { waitingSentences } from '../../shared/plan/waiting.ts';
import { hashText } from '../hash.ts';
import type { PlanStore } from '../store/plan-store.ts';
import type { PrivateStore } from '../store/private-store.ts';
import { type Begun, OnScreen } from './on-screen.ts';

export interface OpenPlanParts {
	readonly planId: string;
	readonly speaksFor: Party;
	readonly copy: WorkingCopy;
	readonly store: PlanStore;
	readonly notes: PrivateStore;
	readonly computer: string;
	readonly now: () => Date;
	readonly mint: () => string;
	readonly tell: <Name extends EventName>(event: Name, data: Events[Name]) => void;
	/** Called after every change of what the library shows. */
	readonly onChange: (plan: OpenPlan) => void;
}

/** Records a window gets at once; the rest follows in chunks. */
const CHUNK = 2000;
const HISTORY = 200;
const NOTES_PUT_AWAY = fail('not-yours', 'Private notes are put away while both sides are in this room.');

export class OpenPlan {
	readonly planId: string;
	readonly speaksFor: Party;
	readonly #parts: OpenPlanParts;
	readonly #onScreen: OnScreen;
	#roomOpen = false;
	#listed: { readonly revision: number; readonly records: readonly RecordView[] } | null = null;

	constructor(parts: OpenPlanParts) {
		this.planId = parts.planId;
		this.speaksFor = parts.speaksFor;
		this.#parts = parts;
		this.#onScreen = new OnScreen(parts.copy, parts.now());
		parts.store.watch((save) => parts.tell('plan.save', { planId: this.planId, save }));
	}

	visible(): Ledger {
		return this.#parts.copy.visible;
	}

	title(): string {
		return String(this.visible().record('plan/plan')?.values.title ?? 'Joint plan');
	}

	timeZone(): string | null {
		return this.#frameText('timeZone');
	}

	/** As written; null where it is open or no day. */
	lastDay(): Day | null {
		const end = this.#frameText('end');
		return end !== null && isDay(end) ? end : null;
	}

	snapshot(): OpenedPlan {
		const { planId, speaksFor } = this;
		const { records, next, revision } = this.chunk(0);
		return {
			...{ planId, speaksFor, revision, records, next },
			roomOpen: this.#roomOpen,
			total: this.#records().length,
			undo: this.#undoState(),
			save: this.#parts.store.saveState(),
			waiting: waitingSentences(this.visible()),
			newest: newestChange(this.visible().history()),
		};
	}

	chunk(from: number): PlanChunk {
		const records = this.#records();
		const next = from + CHUNK < records.length ? from + CHUNK : null;
		return { revision: this.#onScreen.revision, records: records.slice(from, from + CHUNK), next };
	}

	/** Refused where a field is no longer what was on screen: the person decides, nothing is overruled. */
	edit(pen: Pen, begun: Begun, given: readonly Edit[]): Promise<Result<Edited>> | Result<Edited> {
		const { copy } = this.#parts;
		const mine = this.#mayUse(pen);
		if (!mine.ok) return mine;
		const typed = given.map(([ref, field, value]): Edit => [ref, field, normaliseTyped(value)]);
		const lookup = lookupFor(this.visible(), typed);
		const edits = completeEdits(lookup, typed);
		const looked = [...edits, ...typed.flatMap((edit) => this.#agreedTo(edit))];
		const changed = this.#onScreen.refusal(looked, begun);
		if (changed) return { ok: false, error: changed };
		const checked = checkEdits(lookup, pen, edits);
		if (!checked.ok) return checked;
		const agrees = edits.some(([ref, field]) => fieldSpec(splitRef(ref).collection, field)?.kind === 'agreement');
		const prepared = copy.prepareEdit({ pen, edits, at: this.#at(), act: agrees ? 'agree' : 'edit' });
		return prepared.ok ? this.#save(prepared.value) : this.#onScreen.dated(prepared);
	}

	resolve(
		pen: Pen,
		base: number,
		ref: RecordRef,
		field: string,
		value: Scalar,
	): Promise<Result<Edited>> | Result<Edited> {
		const { copy } = this.#parts;
		const mine = this.#mayUse(pen);
		if (!mine.ok) return mine;
		const changed = this.#onScreen.refusal([[ref, field]], { base, seen: [] });
		if (changed) return { ok: false, error: changed };
		const edits: readonly Edit[] = [[ref, field, normaliseTyped(value)]];
		const checked = checkEdits((record) => this.visible().record(record), pen, edits);
		if (!checked.ok) return checked;
		const prepared = copy.prepareEdit({ pen, edits, at: this.#at(), act: 'resolve' });
		return prepared.ok ? this.#save(prepared.value) : prepared;
	}

	undo(pen: Pen): Promise<Result<Edited>> | Result<Edited> {
		return this.#reverse(pen, 'prepareUndo');
	}

	redo(pen: Pen): Promise<Result<Edited>> | Result<Edited> {
		return this.#reverse(pen, 'prepareRedo');
	}

	/** Newest first. */
	history(record: RecordRef | undefined, limit = HISTORY): readonly HistoryEntry[] {
		const { computer } = this.#parts;
		return historyOf(this.visible(), record, limit)
			.map(({ id, replica, at, pen, computer: made, edits }): HistoryEntry => {
				const draft = replica.startsWith('~');
				return {
					id,
					at,
					pen,
					computer: draft ? computer : made,
					draft,
					edits: edits.map((edit) => ({ ...edit, title: this.#titleOf(edit.record) })),
				};
			})
			.reverse();
	}

	/** While both sides are in the room the pen may pass to the other one. */
	setRoom(open: boolean): { readonly roomOpen: boolean } {
		this.#roomOpen = open;
		this.#parts.tell('plan.room', { planId: this.planId, roomOpen: open });
		return { roomOpen: open };
	}

	/** Takes in the changes of another copy as one act; the drafts here stay drafts. */
	async take(lines: readonly Line[]): Promise<Result<undefined>> {
		const { copy, store } = this.#parts;
		const prepared = copy.prepareReceive(lines);
		const previous = this.#onScreen.revision;
		this.#told(previous, copy.commitReceive(prepared));
		const drafts = store.appendDrafts(prepared.draftLines);
		const journal = store.appendJournal(prepared.journalLines);
		const saved = await drafts;
		return saved.ok ? journal : saved;
	}

	/** Publishes the drafts and gives the bytes of a file with everything the other side may have. */
	async copyForOthers(): Promise<Result<Uint8Array>> {
		const { copy, computer, mint } = this.#parts;
		const prepared = copy.preparePublish({
			at: this.#at(),
			origin: { computer, party: this.speaksFor },
			mint,
			isStale: (ref, field, value, visible) => isStaleAgreement(visible, ref, field, value),
		});
		const previous = this.#onScreen.revision;
		this.#told(previous, copy.commitPublish(prepared));
		const saved = await this.#publishOnDisk(prepared);
		if (!saved.ok) return saved;
		return ok(this.#print(copy.published.lines()));
	}

	/** Everything here, drafts too, as it stands in memory: for a disk that refuses. Nothing is published by it. */
	rescueCopy(): Uint8Array {
		const { copy, computer, mint } = this.#parts;
		const origin = { computer, party: this.speaksFor };
		const { lines } = copy.preparePublish({ at: this.#at(), origin, mint });
		return this.#print([...copy.published.lines(), ...lines]);
	}

	/** Refused while both sides are in the room: not hidden on the screen, but not sent to it. */
	notes(): Result<Readonly<Record<RecordRef, string>>> {
		const { notes } = this.#parts;
		if (this.#roomOpen) return NOTES_PUT_AWAY;
		return ok(Object.fromEntries(notes.refs().map((ref) => [ref, notes.note(ref)?.reveal() ?? ''])));
	}

	saveNote(record: RecordRef, text: string): Promise<Result<undefined>> | Result<undefined> {
		if (this.#roomOpen) return NOTES_PUT_AWAY;
		return this.#parts.notes.saveNote(record, text);
	}

	async retrySave(): Promise<Result<SaveState>> {
		this.#parts.store.retry();
		return ok(this.#parts.store.saveState());
	}

	close(): Promise<Result<undefined>> {
		return this.#parts.store.close();
	}

	/** The words behind a yes that names no mark: they have to be those on screen. */
	#agreedTo([ref, field, value]: Edit): readonly (readonly [RecordRef, string])[] {
		const spec = fieldSpec(splitRef(ref).collection, field);
		const record = this.visible().record(ref);
		if (value !== true || spec === undefined || record === null) return [];
		return coveredFields(spec, record).map((name) => [ref, name]);
	}

	#frameText(field: string): string | null {
		const value = this.visible().record('plan/plan')?.values[field];
		return typeof value === 'string' ? value : null;
	}

	#at(): string {
		return `${this.#parts.now().toISOString().slice(0, 19)}Z`;
	}

	#records(): readonly RecordView[] {
		const revision = this.#parts.copy.revision;
		if (this.#listed?.revision !== revision) this.#listed = { revision, records: [...visibleRecords(this.visible())] };
		return this.#listed.records;
	}

	#mayUse(pen: Pen): Result<undefined> {
		const named = checkPen(pen);
		if (!named.ok) return named;
		if (pen.party !== otherParty(this.speaksFor) || this.#roomOpen) return ok();
		const name = this.visible().record(`parties/${pen.party}`)?.values.name ?? `the ${pen.party}`;
		return fail(
			'not-yours',
			`${String(name)} writes its own column. Say that both sides are in this room to pass the pen.`,
		);
	}

	#reverse(pen: Pen, how: 'prepareUndo' | 'prepareRedo'): Promise<Result<Edited>> | Result<Edited> {
		const mine = this.#mayUse(pen);
		if (!mine.ok) return mine;
		const prepared = this.#parts.copy[how]({ pen, at: this.#at() });
		return prepared.ok ? this.#save(prepared.value) : prepared;
	}

	/** In memory first, so that nothing typed is ever only in a window; the answer waits for the disk. */
	async #save(prepared: PreparedEdit): Promise<Result<Edited>> {
		const { copy, store } = this.#parts;
		const previous = this.#onScreen.revision;
		this.#told(previous, copy.commitEdit(prepared));
		const revision = this.#onScreen.revision;
		const saved = await store.appendDrafts(prepared.draftLines);
		return saved.ok ? ok({ revision }) : saved;
	}

	async #publishOnDisk(prepared: ReturnType<WorkingCopy['preparePublish']>): Promise<Result<undefined>> {
		const { store } = this.#parts;
		const steps = [
			store.appendJournal(prepared.journalLines),
			store.replaceDrafts(prepared.drafts),
			store.appendJournal(prepared.journalLinesAfter),
		];
		for (const step of steps) {
			const saved = await step;
			if (!saved.ok) return saved;
		}
		return ok();
	}

	#told(previous: number, { touched }: Committed): void {
		const { planId, tell, onChange } = { ...this.#parts, planId: this.planId };
		const revision = this.#onScreen.revision;
		if (revision === previous) return;
		const records: RecordView[] = [];
		const gone: RecordRef[] = [];
		for (const ref of touched) {
			const view = this.visible().record(ref);
			if (view === null) gone.push(ref);
			else records.push(view);
		}
		tell('plan.changed', { planId, revision, previous, records, gone, undo: this.#undoState() });
		onChange(this);
	}

	#undoState(): UndoState {
		const { copy } = this.#parts;
		const of = (party: Pen['party']) => ({ undo: copy.canUndo(party), redo: copy.canRedo(party) });
		return { vendor: of('vendor'), partner: of('partner'), joint: of('joint') };
	}

	#titleOf(ref: RecordRef): string {
		const spec = collectionSpec(splitRef(ref).collection);
		const title = spec?.title ? this.visible().record(ref)?.values[spec.title] : null;
		return typeof title === 'string' ? title : (spec?.noun ?? ref);
	}

	#print(lines: readonly Line[]): Uint8Array {
		return new TextEncoder().encode(printPlanFile({ planId: this.planId, title: this.title(), lines }, hashText));
	}
}

/** A yes to words that have changed since: it would say nothing to the other side and stays here. */
function isStaleAgreement(visible: Ledger, ref: RecordRef, field: string, value: Scalar): boolean {
	const spec = fieldSpec(splitRef(ref).collection, field);
	const record = visible.record(ref);
	return spec?.kind === 'agreement' && value !== null && (record === null || coverMark(spec, record) !== value);
}
