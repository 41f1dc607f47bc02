/** What leaves for a synced folder: what was sent, until it lies there, and what this copy says to have. */
import { ok, type Result } from '../../shared/base/result.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { heldIn } from '../exchange/folder-intake.ts';
import type { FolderContents } from '../exchange/folder-reader.ts';
import { headsToAnnounce } from '../exchange/folder-writer.ts';
import { signatureOf } from '../exchange/hand-over.ts';
import type { FolderLink } from '../store/folder-store.ts';
import type { Attached } from './folder-end.ts';
import type { SyncedFolderParts } from './synced-folder.ts';

/** What this copy says is said again when it is gone, but not as fast as a sync program could take it away. */
const SAY_AGAIN_MS = 60_000;

export class FolderOutgoing {
	readonly #parts: SyncedFolderParts;
	#cannotWrite = false;
	#saidAt = 0;

	constructor(parts: SyncedFolderParts) {
		this.#parts = parts;
	}

	/** Writes what was sent and is not there; what is there by then counts, whoever put it there. */
	async deliver(attached: Attached, contents: FolderContents): Promise<Result<number>> {
		const { plan, store, disk, notes } = this.#parts;
		const due = store.link()?.due ?? null;
		if (due === null) return ok(0);
		const published = plan.traffic.published();
		const held = heldIn(contents);
		const isDue = ({ id }: Line) => !held.has(id) && (published.covers(due, id) || !published.counts(id));
		const title = String(published.record('plan/plan')?.values.title ?? '');
		const lines = published.lines().filter(isDue);
		const sent = await attached.writer.send(lines, title, this.#signature());
		this.#cannotWrite = !sent.ok;
		if (!sent.ok) return sent;
		const kept = await this.#save((link) => ({ ...link, due: null, sentAt: disk.now().toISOString() }));
		// Where only colleagues have said what they have, the other side reads nothing of it yet.
		const copies = Object.values(store.link()?.copies ?? {});
		const isAmongUs = copies.length > 0 && copies.every(({ party }) => party === plan.speaksFor);
		if (lines.length > 0) await notes.note({ kind: 'sent', changes: fieldsIn(lines), heads: isAmongUs ? null : due });
		return kept.ok ? sent : kept;
	}

	/** Says in the folder what this copy has, where that is news. */
	async announce(attached: Attached, contents: FolderContents): Promise<Result<undefined>> {
		const { plan, store, disk, userName } = this.#parts;
		const link = store.link();
		if (link === null) return ok();
		const heads = headsToAnnounce(plan.traffic.published(), contents);
		const isSame = link.said.number > 0 && heads.join() === link.said.heads.join();
		const now = disk.now();
		const isRecent = isSaid(link, contents) || now.getTime() - this.#saidAt < SAY_AGAIN_MS;
		if (isSame && isRecent && !this.#cannotWrite) return ok();
		// What could not be written is tried again as it was.
		const number = link.said.number + (isSame && this.#cannotWrite ? 0 : 1);
		// On disk here first: a number is never used twice.
		const kept = await this.#save((one) =>
			one.said.number === number ? one : { ...one, said: { number, heads: [...heads] } },
		);
		if (!kept.ok) return kept;
		this.#saidAt = now.getTime();
		const said = await attached.writer.announce(
			{
				...{ number, heads, at: now.toISOString(), party: plan.speaksFor },
				...{ name: userName().slice(0, 80), computer: plan.computer.slice(0, 120) },
			},
			contents,
		);
		this.#cannotWrite = !said.ok;
		return said;
	}

	#signature() {
		const { plan, disk, userName } = this.#parts;
		const { speaksFor: party, computer, key } = plan;
		const by = { party, name: userName(), company: plan.partyName(party), computer, at: disk.now(), note: '' };
		return signatureOf(by, key);
	}

	#save(change: (link: FolderLink) => FolderLink): Promise<Result<undefined>> {
		return this.#parts.store.save((link) => (link === null ? null : change(link)));
	}
}

/** Fields written, as people count changes. */
export function fieldsIn(lines: readonly Line[]): number {
	return lines.reduce((sum, { change }) => sum + change.edits.length, 0);
}

function isSaid({ copy, said }: FolderLink, contents: FolderContents): boolean {
	for (const found of contents.values())
		if (found.kind === 'announcement' && found.announcement.copy === copy)
			if (found.announcement.number === said.number) return true;
	return false;
}
