/** What a synced folder brings to one plan: judged once for each state of both, and taken in where it may be. */

import { otherParty } from '../../shared/plan/field.ts';
import type { Shown } from '../agreement/trust.ts';
import { type Intake, judgeFolder, NOTHING_COMES } from '../exchange/folder-intake.ts';
import type { FolderNotes } from '../exchange/folder-notes.ts';
import type { FolderContents } from '../exchange/folder-reader.ts';
import { newestOf, writtenBy } from '../exchange/known-there.ts';
import type { FolderStore } from '../store/folder-store.ts';
import { fieldsIn } from './folder-outgoing.ts';
import type { OpenPlan } from './open-plan.ts';

export interface FolderIncomingParts {
	readonly plan: OpenPlan;
	readonly store: FolderStore;
	readonly notes: FolderNotes;
}

export class FolderIncoming {
	readonly #parts: FolderIncomingParts;
	#intake: Intake = NOTHING_COMES;
	#judged: { readonly contents: FolderContents; readonly size: number; readonly takenBack: number } | null = null;

	constructor(parts: FolderIncomingParts) {
		this.#parts = parts;
	}

	/** As it was judged last. */
	get intake(): Intake {
		return this.#intake;
	}

	forget(): void {
		this.#intake = NOTHING_COMES;
		this.#judged = null;
	}

	judge(contents: FolderContents, takenBack: ReadonlySet<string>): Promise<Intake> {
		const { plan, notes } = this.#parts;
		const alarmsAbout = (shown: Shown) => notes.alarmsAbout(shown);
		return judgeFolder({ contents, published: plan.traffic.published(), takenBack, alarmsAbout });
	}

	/** `too soon` where something came in or was taken back meanwhile: it is judged with that, at the next look. */
	async takeIn(contents: FolderContents): Promise<'as before' | 'too soon' | 'done'> {
		const { plan, store } = this.#parts;
		const takenBack = store.link()?.takenBack ?? [];
		const published = plan.traffic.published();
		const now = { contents, size: published.lines().length, takenBack: takenBack.length };
		const before = this.#judged;
		// What a person was asked about is judged anew: they may have looked at the keys since.
		const isDoubted = this.#intake.refused.some(({ isAlarm }) => isAlarm);
		const isJudged =
			!isDoubted && before?.contents === now.contents && before.size === now.size && before.takenBack === now.takenBack;
		if (isJudged) return 'as before';
		this.#intake = await this.judge(contents, new Set(takenBack));
		const isStill = plan.traffic.published() === published && published.lines().length === now.size;
		if (!isStill) return 'too soon';
		if (this.#intake.take.length > 0) await this.#take(this.#intake);
		this.#judged = { ...now, size: plan.traffic.published().lines().length };
		return 'done';
	}

	/** What cannot be written here is in memory, tried again, and told where the plan is saved. */
	async #take({ take, keys }: Intake): Promise<void> {
		const { plan, notes } = this.#parts;
		const taken = await plan.traffic.take(take);
		const act = taken.ok ? taken.value : plan.traffic.takenLast();
		const published = plan.traffic.published();
		const other = otherParty(plan.speaksFor);
		await notes.note({
			...{ kind: 'received', changes: fieldsIn(take), keys },
			heads: writtenBy(published, take, other).length > 0 ? newestOf(published, other) : null,
			...(act === null ? {} : { act }),
		});
	}
}
