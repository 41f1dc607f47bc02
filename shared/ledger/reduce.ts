/**
 * The net effect of drafts. A ledger shows its history, so wording that was tried and withdrawn must not be in what
 * leaves: of every field only what it came to remains, and nothing where it came back to where it started.
 */
import { type ChangeId, type Edit, type Pen, RESERVED, type RecordRef, type Scalar } from './change.ts';
import type { Act, Draft, Net } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { shownValue } from './undo.ts';
import { singleValue } from './views.ts';

export interface Reduction {
	readonly nets: readonly Net[];
	/** Records whose drafted values were let go because the record ended removed. */
	readonly dropped: ReadonlySet<RecordRef>;
}

export interface Unreduced {
	/** What earlier periods came to, in their order. */
	readonly closed: readonly Net[];
	/** The acts of the open period, and the published heads it stands on. */
	readonly open: readonly Draft[];
	readonly base: readonly ChangeId[];
	/** The published plan at that base, and the plan with all drafts on top. */
	readonly published: Ledger;
	readonly visible: Ledger;
	readonly labelOf: (edits: readonly Edit[]) => string;
}

/** One period and pen. */
type Slot = Omit<Net, 'edits' | 'label'>;

/** Who touched a field last, and what they left there. */
interface Touch {
	readonly ref: RecordRef;
	readonly field: string;
	readonly value: Scalar;
	readonly slot: number;
	/** Null for what an earlier period came to: that was measured against its own base when it closed. */
	readonly act: Act | null;
}

/**
 * One net change per period and pen. A field belongs to the last period and pen that touched it; a record that ends
 * removed keeps only its removal, or nothing if it never was published; a settled removal conflict always remains,
 * whether it was settled by removing or by clearing what stood against the removal.
 */
export function reduce(drafts: Unreduced): Reduction {
	const { slots, touches } = lastTouches(drafts);
	const edits: Edit[][] = slots.map(() => []);
	const dropped = new Set<RecordRef>();
	// What stands on changes that wait here is not on screen either, so nothing there says whether it still matters.
	const waits = slots.map(({ base }) => !base.every((head) => drafts.published.counts(head)));
	for (const touch of touches.values()) {
		const edit: Edit | null = waits[touch.slot] ? [touch.ref, touch.field, touch.value] : whatRemains(touch, drafts);
		if (edit) edits[edit[1] === touch.field ? touch.slot : hidingSlot(touch, touches, drafts.visible)]?.push(edit);
		else if (touch.field !== RESERVED.removed && drafts.visible.isHidden(touch.ref)) dropped.add(touch.ref);
	}
	return { nets: toNets(slots, edits, drafts.labelOf), dropped };
}

/** What drafts came to where their base is not here to be measured against: every field's last value. */
export function lastValues(drafts: Omit<Unreduced, 'published' | 'visible'>): Net[] {
	const { slots, touches } = lastTouches(drafts);
	const edits: Edit[][] = slots.map(() => []);
	for (const { slot, ref, field, value } of touches.values()) edits[slot]?.push([ref, field, value]);
	return toNets(slots, edits, drafts.labelOf);
}

function toNets(slots: readonly Slot[], edits: readonly Edit[][], labelOf: Unreduced['labelOf']): Net[] {
	return slots.flatMap((slot, index): Net[] => {
		const own = edits[index] ?? [];
		return own.length === 0 ? [] : [{ ...slot, label: labelOf(own), edits: own }];
	});
}

function lastTouches({ closed, open, base }: Pick<Unreduced, 'closed' | 'open' | 'base'>) {
	const slots: Slot[] = [];
	const touches = new Map<string, Touch>();
	const touch = (slot: number, act: Act | null, [ref, field, value]: Edit) => {
		const name = `${ref} ${field}`;
		touches.delete(name);
		touches.set(name, { ref, field, value, slot, act });
	};
	for (const { period, base: seen, at, pen, edits } of closed) {
		slots.push({ period, base: seen, at, pen });
		for (const edit of edits) touch(slots.length - 1, null, edit);
	}
	const slotOf = new Map<string, number>();
	for (const { period, at, pen, act, edits } of open) {
		const slot = slotOf.get(penName(pen)) ?? slots.push({ period, base, at, pen }) - 1;
		slotOf.set(penName(pen), slot);
		const known = slots[slot];
		if (known) slots[slot] = { ...known, at };
		for (const edit of edits) touch(slot, act, edit);
	}
	return { slots, touches };
}

function whatRemains(touch: Touch, drafts: Unreduced): Edit | null {
	const { published, visible } = drafts;
	const { ref, field, value, act } = touch;
	const edit: Edit = [ref, field, value];
	if (givesWay(touch, drafts)) return edit;
	if (visible.removal(ref) === 'clean') {
		if (field !== RESERVED.removed || !published.isKnown(ref)) return null;
		const isSettled = act === 'resolve' || published.removal(ref) === 'contested';
		return act === null || isSettled || differs(touch, published) ? edit : null;
	}
	if (visible.isHidden(ref)) {
		// It moved below something removed. Its new place is not told; that it is gone is.
		return field === RESERVED.parent && published.isKnown(ref) ? [ref, RESERVED.removed, true] : null;
	}
	if (field === RESERVED.order && visible.record(ref) === null && value !== null) return null;
	return act === null || differs(touch, published) ? edit : null;
}

/**
 * Whether a draft cleared a value that the removal now hiding the record had not seen. Kept at home, the value would
 * stand against the removal still, and the record come back.
 */
function givesWay({ ref, field, value }: Touch, { published, visible }: Unreduced): boolean {
	if (value !== null || field === RESERVED.removed || field === RESERVED.order || !visible.isHidden(ref)) return false;
	const given = published.register(ref, field).filter((assignment) => assignment.value !== null);
	const removals: ChangeId[] = [];
	for (let record: unknown = ref; typeof record === 'string'; record = shownValue(visible, record, RESERVED.parent)) {
		const removed = visible.register(record, RESERVED.removed).filter((assignment) => assignment.value === true);
		removals.push(...removed.map(({ change }) => change));
		if (visible.removal(record) === 'clean') return given.some(({ change }) => !visible.covers(removals, change));
	}
	return false;
}

/** Where the removal was drafted that hides a record from above: what goes with it has to have seen as much. */
function hidingSlot(touch: Touch, touches: ReadonlyMap<string, Touch>, visible: Ledger): number {
	const met = new Set<unknown>();
	for (let ref: unknown = touch.ref; typeof ref === 'string' && !met.has(ref); ) {
		met.add(ref);
		const removal = touches.get(`${ref} ${RESERVED.removed}`);
		if (removal?.value === true) return Math.max(removal.slot, touch.slot);
		ref = shownValue(visible, ref, RESERVED.parent);
	}
	return touch.slot;
}

/** Whether the base says anything but exactly this one value; nothing and null are the same. */
function differs({ ref, field, value }: Touch, published: Ledger): boolean {
	if (field === RESERVED.order && value === null) return shownValue(published, ref, field) !== null;
	return singleValue(published.register(ref, field)) !== value;
}

function penName({ party, name }: Pen): string {
	return `${party} ${name}`;
}
