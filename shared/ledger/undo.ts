/** What can be undone and redone, per pen: the reverse of an act, as a new act, where nobody has changed it since. */
import { say } from '../words/spoken.ts';
import { type ChangeId, type Edit, type PenParty, RESERVED, type RecordRef, type Scalar } from './change.ts';
import type { Act } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { isOrderKey } from './order.ts';
import { singleValue } from './views.ts';

interface StepField {
	readonly ref: RecordRef;
	readonly field: string;
	readonly before: Scalar;
	readonly after: Scalar;
}

type Item =
	| { readonly kind: 'step'; readonly label: string; readonly fields: readonly StepField[] }
	| { readonly kind: 'barrier'; readonly reason: () => string };

export type Reversal =
	| { readonly ok: true; readonly label: string; readonly edits: readonly Edit[] }
	| { readonly ok: false; readonly reason: string };

const BARRIERS = {
	resolve: () => say('A settled conflict is not undone; change the field instead.'),
	agree: () => say('An agreement is not undone; it stops counting as soon as the words it covers change.'),
	lock: () => say('A locked ballot stays locked, and a round that was set aside stays aside: undo stops there.'),
	reveal: () => say('What was revealed is not undone; a new round asks again.'),
	session: () => say('A session that was held stays in the plan: undo stops where it began or ended.'),
	dropped: () => say('What was removed before the plan was last sent or received is not brought back by undo.'),
} as const;

export class UndoHistory {
	readonly #done = new Map<PenParty, Item[]>();
	readonly #undone = new Map<PenParty, Item[]>();

	/**
	 * Notes an act before it is applied; `before` is the plan it is applied to. An edit is what an editor was left with,
	 * never a single key, so each is a step of its own.
	 */
	note(act: Act, party: PenParty, label: string, edits: readonly Edit[], before: Ledger, own: Own): void {
		const done = listOf(this.#done, party);
		const undone = listOf(this.#undone, party);
		if (act !== 'edit' && act !== 'undo' && act !== 'redo') {
			this.#done.set(party, [{ kind: 'barrier', reason: BARRIERS[act] }]);
			this.#undone.delete(party);
			return;
		}
		const step: Item = { kind: 'step', label, fields: edits.map((edit) => stepField(edit, before)) };
		if (act === 'edit') {
			this.#undone.delete(party);
			done.push(step);
			return;
		}
		const [from, to] = act === 'undo' ? [done, undone] : [undone, done];
		const undoes = from.findLastIndex(
			(item) => item.kind === 'barrier' || reverse(item.fields, before, own).length > 0,
		);
		from.splice(undoes < 0 || from[undoes]?.kind === 'barrier' ? undoes + 1 : undoes);
		to.push(step);
	}

	/** The next step back for a pen, or why there is none. */
	undo(party: PenParty, plan: Ledger, own: Own): Reversal {
		return next(this.#done.get(party) ?? [], plan, own, say('There is nothing to undo.'));
	}

	/** The next step forward again for a pen, or why there is none. */
	redo(party: PenParty, plan: Ledger, own: Own): Reversal {
		return next(this.#undone.get(party) ?? [], plan, own, say('There is nothing to redo.'));
	}

	/** Forgets steps back to and including those on records whose drafted values are gone. */
	forget(refs: ReadonlySet<RecordRef>): void {
		if (refs.size === 0) return;
		for (const items of [...this.#done.values(), ...this.#undone.values()]) {
			const last = items.findLastIndex((item) => item.kind === 'step' && item.fields.some(({ ref }) => refs.has(ref)));
			if (last >= 0) items.splice(0, last + 1, { kind: 'barrier', reason: BARRIERS.dropped });
		}
	}
}

/** Whether a change was made here. */
export type Own = (change: ChangeId) => boolean;

function next(items: readonly Item[], plan: Ledger, own: Own, nothing: string): Reversal {
	for (const item of items.toReversed()) {
		if (item.kind === 'barrier') return { ok: false, reason: item.reason() };
		const edits = reverse(item.fields, plan, own);
		if (edits.length > 0) return { ok: true, label: item.label, edits };
	}
	return {
		ok: false,
		reason: items.length > 0 ? say('What was done last has been changed by others since.') : nothing,
	};
}

/** The edits that take a step back, leaving out every field that no longer holds what the step set. */
function reverse(fields: readonly StepField[], plan: Ledger, own: Own): Edit[] {
	const standing = fields.filter(({ ref, field, before, after }) => {
		const live = plan.register(ref, field);
		return before !== after && shownValue(plan, ref, field) === after && live.every(({ change }) => own(change));
	});
	const restored = new Map(standing.map(({ ref, field, before }) => [`${ref} ${field}`, before]));
	return standing.flatMap(({ ref, field, before }): Edit[] => {
		const isLost = field === RESERVED.parent && typeof before === 'string' && !isReachable(before, restored, plan);
		return isLost || !isReachable(ref, restored, plan) ? [] : [[ref, field, before]];
	});
}

/** A removed record is written to only by the very step that puts it back, or that moves it out of what was removed. */
function isReachable(ref: RecordRef, restored: ReadonlyMap<string, Scalar>, plan: Ledger): boolean {
	if (!plan.isHidden(ref)) return true;
	const met = new Set<RecordRef>();
	for (let current: unknown = ref; typeof current === 'string' && !met.has(current); ) {
		met.add(current);
		const isPutBack = restored.has(`${current} ${RESERVED.removed}`);
		if (!isPutBack && plan.removal(current) === 'clean') return false;
		const parent = `${current} ${RESERVED.parent}`;
		current = restored.has(parent) ? restored.get(parent) : shownValue(plan, current, RESERVED.parent);
	}
	return true;
}

function stepField([ref, field, value]: Edit, plan: Ledger): StepField {
	return { ref, field, before: shownValue(plan, ref, field) ?? null, after: value };
}

/** What a field shows: its one value, null for none, undefined while several stand; for order the winning key. */
export function shownValue(plan: Ledger, ref: RecordRef, field: string): Scalar | undefined {
	const live = plan.register(ref, field);
	if (field !== RESERVED.order) return singleValue(live);
	return live.reduce<Scalar>((winner, { value }) => {
		const isBetter = typeof value === 'string' && isOrderKey(value) && (winner === null || value > winner);
		return isBetter ? value : winner;
	}, null);
}

function listOf(lists: Map<PenParty, Item[]>, party: PenParty): Item[] {
	const known = lists.get(party);
	if (known) return known;
	const list: Item[] = [];
	lists.set(party, list);
	return list;
}
