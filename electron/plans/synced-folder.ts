/**
 * One plan's connection to a synced folder. What others sent comes in by itself, what is sent here stays on its way until
 * it lies there. One act at a time; the clock only says when to look again.
 */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { FolderLook, FolderState } from '../../shared/contract/folder.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { say } from '../../shared/words/spoken.ts';
import type { CheckFolderFile } from '../exchange/folder-checker.ts';
import { heldIn } from '../exchange/folder-intake.ts';
import type { FolderNotes } from '../exchange/folder-notes.ts';
import type { FolderContents } from '../exchange/folder-reader.ts';
import type { Disk } from '../store/file-system.ts';
import type { FolderLink, FolderStore } from '../store/folder-store.ts';
import { FolderEnd } from './folder-end.ts';
import { FolderIncoming } from './folder-incoming.ts';
import { newLink, remembered, withTakenBack } from './folder-memory.ts';
import { FolderOutgoing, fieldsIn } from './folder-outgoing.ts';
import { connectionOf } from './folder-state.ts';
import type { OpenPlan } from './open-plan.ts';

export interface SyncedFolderParts {
	readonly plan: OpenPlan;
	readonly store: FolderStore;
	readonly disk: Disk;
	/** Where this program keeps its own: never inside a synced folder. */
	readonly dataFolder: string;
	readonly check: CheckFolderFile;
	readonly notes: FolderNotes;
	readonly mint: () => string;
	/** Who uses this computer, or empty. */
	readonly userName: () => string;
	/** How long to wait between two looks at least; null to look only when asked. */
	readonly pollMs: number | null;
	/** True while another process owns the data: that one looks. */
	readonly isReadOnly: boolean;
	readonly log: (sentence: string) => void;
}

const AFTER_A_CHANGE_MS = 300;
const notConnected = () => fail('not-found', say('This plan is not connected to a folder.'));

export class SyncedFolder {
	readonly #parts: SyncedFolderParts;
	readonly #turns = new Turns();
	readonly #end: FolderEnd;
	readonly #incoming: FolderIncoming;
	readonly #outgoing: FolderOutgoing;
	#contents: FolderContents = new Map();
	#trouble: string | null = null;
	#lookedAt: string | null = null;
	#ledger;
	#timer: NodeJS.Timeout | null = null;
	#told = '';
	#isClosed = false;
	readonly #unwatchPlan: () => void;

	constructor(parts: SyncedFolderParts) {
		this.#parts = parts;
		this.#end = new FolderEnd(parts, () => this.#lookIn(AFTER_A_CHANGE_MS));
		this.#incoming = new FolderIncoming(parts);
		this.#outgoing = new FolderOutgoing(parts);
		this.#ledger = parts.plan.traffic.published();
		this.#unwatchPlan = parts.plan.watch(() => this.#planChanged());
		if (parts.store.link() !== null && !parts.isReadOnly) this.#lookIn(0);
	}

	state(): FolderState {
		const link = this.#parts.store.link();
		if (link === null) return { connection: null };
		const { plan, disk } = this.#parts;
		const seen = {
			...{ link, contents: this.#contents, intake: this.#incoming.intake },
			...{ trouble: this.#trouble, lookedAt: this.#lookedAt, now: disk.now() },
		};
		return { connection: connectionOf(plan, seen) };
	}

	/** What would leave for a folder and come from it. */
	async look(path: string): Promise<Result<FolderLook>> {
		const { plan } = this.#parts;
		const place = await this.#end.find(path);
		if (!place.ok) return place;
		const looked = await this.#end.newReader(place.value).look();
		if (!looked.ok) return looked;
		const published = plan.traffic.published();
		const held = heldIn(looked.value);
		const intake = await this.#incoming.judge(looked.value, new Set());
		return ok({
			path: place.value.root,
			comes: intake.take.length,
			leaves: {
				fields: fieldsIn(plan.traffic.preview().lines),
				changes: published.lines().filter(({ id }) => !held.has(id)).length,
			},
		});
	}

	connect(path: string): Promise<Result<FolderState>> {
		return this.#turns.take(async () => {
			const { plan, store, disk, mint } = this.#parts;
			if (store.link() !== null)
				return fail('busy', say('This plan is connected to a folder already; end that first.'));
			const place = await this.#end.find(path);
			if (!place.ok) return place;
			const looked = await this.#end.newReader(place.value).look();
			if (!looked.ok) return looked;
			const link = newLink(path, { copy: mint(), computer: plan.computer, since: disk.now().toISOString() });
			const saved = await store.save(() => link);
			if (!saved.ok) return saved;
			await this.#round();
			return ok(this.state());
		});
	}

	/** Refused before anything is published where nothing can leave; what could not leave then is sent once it can. */
	send(): Promise<Result<{ readonly sent: number }>> {
		return this.#turns.take(async () => {
			const { plan, store } = this.#parts;
			if (store.link() === null) return notConnected();
			const looked = await this.#round({ isAboutToSend: true });
			if (!looked.ok) return looked;
			const published = await plan.traffic.publish();
			if (!published.ok) return published;
			const due = [...plan.traffic.published().heads()];
			const kept = await this.#save((link) => ({ ...link, due }));
			if (!kept.ok) return kept;
			const sent = await this.#deliver();
			await this.#afterwards();
			return sent.ok ? ok({ sent: sent.value }) : sent;
		});
	}

	check(): Promise<Result<FolderState>> {
		return this.#turns.take(async () => {
			if (this.#parts.store.link() === null) return notConnected();
			await this.#round();
			return ok(this.state());
		});
	}

	disconnect(): Promise<Result<FolderState>> {
		return this.#turns.take(async () => {
			const saved = await this.#parts.store.save(() => null);
			if (!saved.ok) return saved;
			await this.#end.attached?.writer.leave(this.#contents);
			this.#end.detach();
			this.#contents = new Map();
			this.#incoming.forget();
			this.#trouble = null;
			this.#lookedAt = null;
			this.#tell();
			return ok(this.state());
		});
	}

	seen(id: string): Promise<Result<FolderState>> {
		return this.#turns.take(async () => {
			const saved = await this.#save((link) => ({
				...link,
				alarms: link.alarms.map((alarm) => (alarm.id === id ? { ...alarm, seen: true } : alarm)),
			}));
			this.#tell();
			return saved.ok ? ok(this.state()) : saved;
		});
	}

	takeAgain(): Promise<Result<FolderState>> {
		return this.#turns.take(async () => {
			const saved = await this.#save((link) => ({ ...link, takenBack: [] }));
			if (!saved.ok) return saved;
			await this.#round();
			return ok(this.state());
		});
	}

	/** What was begun is finished; nothing new is. */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#unwatchPlan();
		if (this.#timer !== null) clearTimeout(this.#timer);
		await this.#turns.over();
		this.#end.detach();
	}

	#lookIn(milliseconds: number): void {
		const { pollMs } = this.#parts;
		if (this.#isClosed || pollMs === null) return;
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			void this.#turns
				.take(() => this.#round())
				.catch((error: unknown) => {
					this.#parts.log(`Synced folder: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
					this.#lookIn(pollMs);
				});
		}, milliseconds);
		this.#timer.unref();
	}

	/** Looks, takes in, sends what is due, and says what is here. A failure is the folder's, in one sentence. */
	async #round({ isAboutToSend = false } = {}): Promise<Result<undefined>> {
		const began = Date.now();
		const link = this.#parts.store.link();
		if (link === null || this.#isClosed) return ok();
		const done = await this.#goRound(link, isAboutToSend);
		this.#trouble = done.ok ? null : done.error.message;
		this.#tell();
		// A slow drive is not asked without a pause.
		this.#lookIn(Math.max(this.#parts.pollMs ?? 0, (Date.now() - began) * 10));
		return done;
	}

	async #goRound(link: FolderLink, isAboutToSend: boolean): Promise<Result<undefined>> {
		const attached = await this.#end.attach(link);
		if (!attached.ok) return attached;
		const looked = await attached.value.reader.look();
		if (!looked.ok) return looked;
		this.#contents = looked.value;
		this.#lookedAt = this.#parts.disk.now().toISOString();
		await this.#takeIn();
		if (link.due !== null) {
			const sent = await this.#deliver();
			if (!sent.ok) return sent;
		}
		const isEmptied = looked.value.size === 0 && Object.keys(link.files).length > 0;
		if (isEmptied && !isAboutToSend)
			return fail(
				'not-found',
				say(
					'The folder {path} holds nothing of this plan any more, as when it is no longer synced. Nothing here is lost; Send puts everything there again.',
					{ path: link.path },
				),
			);
		return this.#announce();
	}

	#deliver(): Promise<Result<number>> {
		const { attached } = this.#end;
		return attached === null ? Promise.resolve(ok(0)) : this.#outgoing.deliver(attached, this.#contents);
	}

	#announce(): Promise<Result<undefined>> {
		const { attached } = this.#end;
		return attached === null ? Promise.resolve(ok()) : this.#outgoing.announce(attached, this.#contents);
	}

	async #afterwards(): Promise<void> {
		const link = this.#parts.store.link();
		const looked = await this.#end.attached?.reader.look();
		if (looked?.ok) this.#contents = looked.value;
		if (link !== null) await this.#remember();
		const said = await this.#announce();
		if (!said.ok) this.#trouble = said.error.message;
		this.#tell();
	}

	async #takeIn(): Promise<void> {
		const taken = await this.#incoming.takeIn(this.#contents);
		if (taken === 'too soon') this.#lookIn(AFTER_A_CHANGE_MS);
		else if (taken === 'done') await this.#remember();
	}

	async #remember(): Promise<void> {
		const { plan } = this.#parts;
		const saved = await this.#save((link) =>
			remembered(link, this.#contents, this.#incoming.intake, plan.partyName(otherParty(plan.speaksFor))),
		);
		if (!saved.ok) this.#parts.log(saved.error.message);
	}

	#save(change: (link: FolderLink) => FolderLink): Promise<Result<undefined>> {
		return this.#parts.store.save((link) => (link === null ? null : change(link)));
	}

	/** What came in by mail may be what something there waits for; what was taken back must not come in again. */
	#planChanged(): void {
		const { plan, store } = this.#parts;
		const published = plan.traffic.published();
		const before = this.#ledger;
		this.#ledger = published;
		if (store.link() === null || this.#parts.isReadOnly) return;
		if (before !== published) {
			const lost = before.lines().filter(({ id }) => !published.has(id));
			void this.#turns.take(() => this.#save((link) => withTakenBack(link, lost)));
		}
		this.#lookIn(AFTER_A_CHANGE_MS);
	}

	/** Told only where something is other than it was told last. */
	#tell(): void {
		const { plan, store } = this.#parts;
		const link = store.link();
		const connection = this.state().connection;
		const now = JSON.stringify(connection === null ? null : { ...connection, lookedAt: null });
		if (now === this.#told) return;
		this.#told = now;
		plan.tell('folder.changed', { planId: plan.planId });
		if (link === null) this.#incoming.forget();
	}
}
