/** Random histories of two to four computers that edit, mail, lose, repeat and fork, all from one seed. */
import type { Edit, Line, Pen, Scalar } from '../../shared/ledger/change.ts';
import { admissionOf } from '../../shared/ledger/fork.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { keyBetween } from '../../shared/ledger/order.ts';
import { ANA, BEN, BOTH, Computer, change } from './ledger.ts';

/** A small seeded generator (mulberry32): the same seed is the same history on every machine. */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from 0 to below `limit`. */
	below(limit: number): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
	}

	/** True once in `times`. */
	oneIn(times: number): boolean {
		return this.below(times) === 0;
	}

	pick<Item>(items: readonly [Item, ...Item[]]): Item {
		return items[this.below(items.length)] ?? items[0];
	}

	shuffle<Item>(items: readonly Item[]): Item[] {
		const keyed = items.map((item) => ({ item, key: this.below(1e9) }));
		return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
	}
}

const RECORDS = ['goals/g1', 'goals/g2', 'targets/g1-Q1', 'targets/g2-Q1', 'notes/n1', 'notes/n2'] as const;
const TEXT_FIELDS = ['title', 'why', 'amount', 'done'] as const;
const PENS = [ANA, BEN, BOTH] as const;

/** Gives out values of every kind, no two alike, so that each can be recognised wherever it turns up. */
export class Words {
	#count = 0;

	next(field: string): Scalar {
		this.#count++;
		return field === 'amount' ? this.#count + 0.5 : `word ${this.#count}`;
	}
}

/** One edit by someone who looks at this plan: a value, a removal, a move, a drag, or a clearing. */
export function randomEdit(dice: Dice, words: Words, plan: Ledger): Edit {
	const ref = dice.pick(RECORDS);
	if (dice.oneIn(9)) return [ref, 'removed', dice.oneIn(4) ? null : true];
	if (dice.oneIn(7)) return [ref, 'parent', dice.pick(['goals/g1', 'goals/g2', 'notes/n1', ref, null])];
	if (dice.oneIn(8)) {
		const keys = Array.from(plan.refs(), (sibling) => plan.record(sibling)?.order ?? null).sort();
		return [ref, 'order', keyBetween(keys, dice.below(keys.length + 1))];
	}
	const field = dice.pick(TEXT_FIELDS);
	if (field === 'done') return [ref, field, dice.oneIn(2)];
	return [ref, field, dice.oneIn(6) ? null : words.next(field)];
}

export interface HistoryEvents {
	/** Called around every publishing. */
	readonly onPublish?: (computer: Computer, publish: () => readonly Line[]) => void;
}

export interface History {
	readonly computers: readonly Computer[];
	/** Every line that ever left a computer, and the forged ones. */
	readonly lines: readonly Line[];
}

/** Plays a history of about `length` acts. */
export function playHistory(seed: number, events: HistoryEvents = {}, length = 36): History {
	const dice = new Dice(seed);
	const words = new Words();
	const computers = Array.from({ length: 2 + dice.below(3) }, (_, index) => new Computer('ABCD'.charAt(index)));
	const mailed: Line[][] = [];
	const all = new Map<string, Line>();
	const publish = (computer: Computer) => {
		const act = () => computer.publish();
		if (events.onPublish) events.onPublish(computer, act);
		else act();
		for (const line of computer.mail()) all.set(line.id, line);
	};
	for (let act = 0; act < length; act++) {
		const computer = computers[dice.below(computers.length)] ?? new Computer('A');
		const roll = dice.below(20);
		if (roll < 9) editSomething(dice, words, computer);
		else if (roll < 11) undoSomething(dice, computer);
		else if (roll < 12) settleSomething(dice, words, computer);
		else if (roll < 15) {
			publish(computer);
			mailed.push(computer.mail());
		} else if (roll < 18) receiveSomething(dice, computer, mailed);
		else if (roll < 19) computer.restart();
		else if (computer.copy.takenLast !== null && dice.oneIn(2)) computer.unaccept();
		else if (dice.oneIn(2)) fork(dice, words, computer, mailed, all);
	}
	for (const computer of computers) publish(computer);
	return { computers, lines: [...all.values()] };
}

function editSomething(dice: Dice, words: Words, computer: Computer): void {
	const edits = new Map<string, Edit>();
	for (let count = dice.oneIn(3) ? 3 : 1; count > 0; count--) {
		const edit = randomEdit(dice, words, computer.copy.visible);
		edits.set(`${edit[0]} ${edit[1]}`, edit);
	}
	attempt(computer, 'edit', dice.pick(PENS), [...edits.values()]);
}

function attempt(computer: Computer, act: 'edit' | 'resolve', pen: Pen, edits: Edit[]): void {
	const given = { pen, edits, at: '2027-02-09T12:00:00Z', act };
	if (computer.copy.prepareEdit(given).ok) computer.act(act, pen, edits);
}

function undoSomething(dice: Dice, computer: Computer): void {
	const pen = dice.pick(PENS);
	if (dice.oneIn(3) && computer.copy.canRedo(pen.party) !== null) computer.redo(pen);
	else if (computer.copy.canUndo(pen.party) !== null) computer.undo(pen);
}

function settleSomething(dice: Dice, words: Words, computer: Computer): void {
	const { visible, published } = computer.copy;
	for (const waiting of published.forks())
		if (waiting.waiting.length > 0) attempt(computer, 'edit', BOTH, admissionOf(waiting));
	for (const ref of visible.refs()) {
		const view = visible.record(ref);
		if (view?.removalContested) {
			attempt(computer, 'resolve', BOTH, [[ref, 'removed', dice.pick([true, null])]]);
			return;
		}
		for (const [field, [first]] of Object.entries(view?.conflicts ?? {})) {
			const value = dice.oneIn(2) ? (first?.value ?? null) : words.next(field);
			attempt(computer, 'resolve', BOTH, [[ref, field, value]]);
			return;
		}
	}
}

/** A file that may be old, may have been read before, and may have lost some of its lines. */
function receiveSomething(dice: Dice, computer: Computer, mailed: readonly Line[][]): void {
	const file = mailed[dice.below(mailed.length)];
	if (!file) return;
	computer.receive(dice.oneIn(4) ? file.filter(() => !dice.oneIn(4)) : file);
}

/** Someone's restored disk claims a number that was used before, and perhaps builds on it. */
function fork(dice: Dice, words: Words, computer: Computer, mailed: Line[][], all: Map<string, Line>): void {
	const own = computer.mail();
	const line = own[dice.below(own.length)];
	if (!line) return;
	const { replica, seq, prev, after } = line.change;
	const forged: Edit = dice.oneIn(3) ? ['notes/n1', 'order', 'not a key'] : ['goals/g1', 'title', words.next('title')];
	const rival = change({ replica, seq, prev, after, pen: BEN, edits: [forged] });
	const edits: Edit[] = [['goals/g2', 'title', words.next('title')]];
	const builtOn = change({ replica, seq: seq + 1, prev: rival.id, pen: BEN, edits });
	const branch = dice.oneIn(2) ? [rival, builtOn] : [rival];
	mailed.push(dice.oneIn(3) ? [...own, ...branch] : branch);
	for (const made of branch) all.set(made.id, made);
}
