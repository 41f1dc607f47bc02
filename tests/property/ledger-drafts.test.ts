/** The laws of drafts, publishing and undo, on random histories of several computers. */
import { describe, expect } from 'vitest';
import type { Edit, Line } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { ANA, type Computer, NOON, printSeen, printState } from '../builders/ledger.ts';
import { Dice, playHistory, randomEdit, Words } from '../builders/ledger-histories.ts';
import { expectSame, law } from '../builders/ledger-seeds.ts';

/** The first law alone covers every history; the others are slower and look at a part of them. */
const SOME = 0.3;

describe('publishing', () => {
	law('publishing changes nothing visible and carries nothing that was not visible at its end', (seed) => {
		playHistory(seed, {
			onPublish: ({ copy }, publish) => {
				const before = printSeen(copy.visible);
				const said = everythingSaid(copy.visible);
				const lines = publish();
				const admits = lines.some(({ change }) => change.edits.some(([ref]) => ref.startsWith('forks/')));
				if (!admits) expectSame(printSeen(copy.visible), before);
				for (const { change } of lines) for (const edit of change.edits) expectSaid(edit, said, copy.visible);
				for (const { change } of lines) expect(change.after.concat(change.prev ?? [])).toEqual(counting(copy, change));
			},
		});
	});

	law(
		'what is typed and withdrawn before publishing leaves nothing behind',
		(seed) => {
			const dice = new Dice(seed);
			const { computers } = playHistory(seed, {}, 24);
			const computer = computers[dice.below(computers.length)];
			if (!computer) return;
			computer.publish();
			const before = computer.copy.visible;
			const start = [...before.refs()].flatMap((ref) => {
				const view = before.record(ref);
				const fields = Object.entries(view?.values ?? {}).filter(([field]) => field !== 'parent');
				return view?.removalContested ? [] : fields.map(([field, value]): Edit => [ref, field, value]);
			});
			const touched = start.filter(() => dice.oneIn(2));
			if (touched.length === 0) return;
			for (const [index, [ref, field]] of touched.entries()) computer.edit(ANA, [ref, field, `secret ${index}`]);
			if (dice.oneIn(2))
				computer.edit(ANA, ['notes/secret', 'title', 'secret record'], ['notes/secret', 'amount', 7.25]);
			if (dice.oneIn(2)) computer.receive(computers.flatMap((other) => other.mail()));
			const { visible } = computer.copy;
			const withdrawn = touched.filter(([ref, field]) => {
				const { ok } = computer.copy.prepareEdit({ pen: ANA, edits: [[ref, field, null]], at: NOON, act: 'edit' });
				return ok && !visible.record(ref)?.conflicts;
			});
			for (const edit of withdrawn) computer.edit(ANA, edit);
			if (visible.record('notes/secret')) computer.edit(ANA, ['notes/secret', 'removed', true]);
			const left = computer.publish();
			const texts = JSON.stringify(left.map(({ text }) => text));
			for (const edit of withdrawn) expect(texts).not.toContain(`"secret ${touched.indexOf(edit)}\\"`);
			expect(texts).not.toContain('secret record');
			expect(texts).not.toContain('7.25');
		},
		SOME,
	);

	law(
		'drafts read again from their file say the same',
		(seed) => {
			const { computers } = playHistory(seed, {}, 30);
			const dice = new Dice(seed);
			const words = new Words();
			for (const computer of computers) {
				for (let count = 0; count < 3; count++) tryEdit(computer, randomEdit(dice, words, computer.copy.visible));
				const { copy } = computer;
				const shown = printState(copy.visible);
				for (const drafts of [computer.drafts, copy.draftLines()]) {
					const again = createWorkingCopy({ published: copy.published.lines(), drafts });
					expectSame(printState(again.visible), shown);
					// Steps of periods that are closed are kept in memory alone.
					expect([copy.canUndo('vendor'), null]).toContain(again.canUndo('vendor'));
				}
			}
		},
		SOME,
	);
});

describe('undo', () => {
	law(
		'undoing every act returns to the start, redoing returns to the end',
		(seed) => {
			const { computers } = playHistory(seed, {}, 24);
			const dice = new Dice(seed);
			const words = new Words();
			for (const computer of computers) {
				computer.publish();
				computer.restart();
				const start = printSeen(computer.copy.visible);
				const seen = [start];
				for (let count = 1 + dice.below(6); count > 0; count--) {
					tryEdit(computer, randomEdit(dice, words, computer.copy.visible));
					seen.push(printSeen(computer.copy.visible));
					if (dice.oneIn(4) && computer.copy.canUndo('vendor')) {
						computer.undo(ANA);
						expect(seen).toContain(printSeen(computer.copy.visible));
						if (dice.oneIn(2)) computer.redo(ANA);
					}
				}
				while (computer.copy.canRedo('vendor')) computer.redo(ANA);
				const end = printSeen(computer.copy.visible);
				while (computer.copy.canUndo('vendor')) computer.undo(ANA);
				expectSame(printSeen(computer.copy.visible), start);
				while (computer.copy.canRedo('vendor')) computer.redo(ANA);
				expectSame(printSeen(computer.copy.visible), end);
				while (computer.copy.canUndo('vendor')) computer.undo(ANA);
				expect(computer.publish()).toEqual([]);
			}
		},
		SOME,
	);

	law(
		'taking back what came in returns to what was shown before',
		(seed) => {
			const { computers } = playHistory(seed, {}, 24);
			const [first, second] = computers;
			if (!first || !second) return;
			tryEdit(first, ['goals/g1', 'title', 'drafted']);
			const before = printSeen(first.copy.visible);
			const published = printState(first.copy.published);
			first.receive(second.mail());
			if (first.copy.takenLast === null) return;
			first.unaccept();
			expectSame(printSeen(first.copy.visible), before);
			expectSame(printState(first.copy.published), published);
			first.restart();
			expectSame(printSeen(first.copy.visible), before);
		},
		SOME,
	);
});

describe('revisions', () => {
	law(
		'a field that says something else, or whose record is gone, has changed since',
		(seed) => {
			const { computers, lines } = playHistory(seed, {}, 24);
			const dice = new Dice(seed);
			for (const computer of computers) {
				const { copy } = computer;
				const fields = lines.flatMap(({ change }) => change.edits.map(([ref, field]) => [ref, field] as const));
				const seen = fields.filter(([ref]) => copy.visible.record(ref) !== null);
				const before = seen.map(([ref, field]) => saysAt(copy.visible, ref, field));
				const { revision } = copy;
				const { touched } = copy.commitReceive(copy.prepareReceive(lines.filter(() => !dice.oneIn(5))));
				for (const [index, [ref, field]] of seen.entries()) {
					const isDifferent = saysAt(copy.visible, ref, field) !== before[index];
					if (isDifferent || copy.visible.isHidden(ref)) expect(copy.changedSince(ref, field, revision)).toBe(true);
					if (isDifferent) expect(touched).toContain(ref);
					expect(copy.changedSince(ref, field, copy.revision)).toBe(false);
				}
			}
		},
		SOME,
	);
});

function tryEdit(computer: Computer, edit: Edit): void {
	const given = { pen: ANA, edits: [edit], at: NOON, act: 'edit' as const };
	if (computer.copy.prepareEdit(given).ok) computer.edit(ANA, edit);
}

function saysAt(ledger: Ledger, ref: string, field: string): string {
	const values = ledger.register(ref, field).map(({ value }) => JSON.stringify(value));
	return values.length === 0 ? 'null' : [...new Set(values)].sort().join();
}

/** Every value that anybody can see in any record. */
function everythingSaid(ledger: Ledger): Set<string> {
	const said = new Set<string>();
	for (const ref of ledger.refs()) {
		const view = ledger.record(ref);
		for (const [field, value] of Object.entries(view?.values ?? {})) said.add(JSON.stringify([ref, field, value]));
		for (const [field, assignments] of Object.entries(view?.conflicts ?? {}))
			for (const { value } of assignments) said.add(JSON.stringify([ref, field, value]));
	}
	return said;
}

function expectSaid(edit: Edit, said: ReadonlySet<string>, visible: Ledger): void {
	const [ref, field, value] = edit;
	// That a record or a value is gone is no value; a key that lost to a later drag still has its place in a register.
	if (value === null || field === 'removed' || field === 'order') {
		if (field === 'order' && value !== null) expect(visible.record(ref)).not.toBeNull();
		return;
	}
	expect(said).toContain(JSON.stringify(edit));
}

/** The changes a published change names, as far as they count here: all of them have to. */
function counting({ published }: Computer['copy'], change: Line['change']): string[] {
	return change.after.concat(change.prev ?? []).filter((id) => published.counts(id));
}
