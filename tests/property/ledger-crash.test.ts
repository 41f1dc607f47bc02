/** A power cut between any two writes loses nothing that was acknowledged and leaves no half act. */
import { describe, expect } from 'vitest';
import { readJournal } from '../../shared/ledger/journal.ts';
import { ANA, Computer, PowerCut, printSeen, printState } from '../builders/ledger.ts';
import { Dice, playHistory, randomEdit, Words } from '../builders/ledger-histories.ts';
import { expectSame, law } from '../builders/ledger-seeds.ts';

type Act = (computer: Computer) => void;

describe('a power cut', () => {
	law(
		'at every write of an act leaves the plan as it was before the act or after it',
		(seed) => {
			for (const act of actsFor(seed)) {
				const before = printSeen(act.start().copy.visible);
				const published = printState(act.start().copy.published);
				const whole = act.start();
				act.perform(whole);
				const after = [printSeen(whole.copy.visible), printState(whole.copy.published)];
				for (let writes = 0; ; writes++) {
					const computer = act.start();
					computer.writesLeft = writes;
					if (!isCutShort(computer, act.perform)) break;
					for (const torn of [false, true]) {
						const again = new Computer(computer.name, {
							journal: [...computer.journal, ...(torn ? [computer.journal[0]?.slice(0, 40) ?? '{"torn'] : [])],
							drafts: [...computer.drafts, ...(torn ? ['{"sum":"torn'] : [])],
						});
						const seen = printSeen(again.copy.visible);
						expect([before, after[0]]).toContain(seen);
						expect([published, after[1]]).toContain(printState(again.copy.published));
						if (act.name === 'publish') expectSame(seen, before);
						again.restart();
						expectSame(printSeen(again.copy.visible), seen);
					}
				}
			}
		},
		0.5,
	);

	law(
		'and going on after it, nothing comes back as a conflict or twice',
		(seed) => {
			const dice = new Dice(seed);
			for (const act of actsFor(seed)) {
				const computer = act.start();
				const whole = act.start();
				act.perform(whole);
				computer.writesLeft = dice.below(6);
				isCutShort(computer, act.perform);
				computer.restart();
				act.perform(computer);
				expectSame(printSeen(computer.copy.visible), printSeen(whole.copy.visible));
				computer.publish();
				expect(computer.copy.hasDrafts && computer.copy.published.forks().length === 0).toBe(false);
				expectSame(printSeen(computer.copy.visible), printSeen(whole.copy.visible));
				computer.restart();
				expectSame(printSeen(computer.copy.visible), printSeen(whole.copy.visible));
			}
		},
		0.5,
	);

	law(
		'a damaged line of the journal costs only what stands on it',
		(seed) => {
			const dice = new Dice(seed);
			const { computers } = playHistory(seed, {}, 24);
			const [computer] = computers;
			if (!computer || computer.journal.length === 0) return;
			const index = dice.below(computer.journal.length);
			const text = computer.journal[index] ?? '';
			const at = dice.below(text.length);
			const damaged = computer.journal.with(
				index,
				text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1),
			);
			const whole = readJournal(computer.journal, computer.drafts);
			const read = readJournal(damaged, computer.drafts);
			const ids = new Set(whole.lines.map(({ id }) => id));
			// What says that a receive was taken back is the one line that adds something when it is lost.
			const isTakingBack = text.includes('"control":"unaccept"');
			if (!isTakingBack) expect(read.lines.filter(({ id }) => !ids.has(id))).toEqual([]);
			expect(read.bad.length).toBe(1);
			expect(read.lines.length).toBeGreaterThanOrEqual(whole.lines.length - 1 - read.setAside.length);
		},
		0.5,
	);
});

interface Trial {
	readonly name: string;
	readonly start: () => Computer;
	readonly perform: Act;
}

/** An edit, a receive, a publishing and an undo from the state some history left behind. */
function actsFor(seed: number): Trial[] {
	const { computers } = playHistory(seed, {}, 20);
	const [model, other] = computers;
	if (!model || !other) return [];
	const dice = new Dice(seed);
	const words = new Words();
	for (let count = 0; count < 4; count++) edit(model, dice, words);
	const { journal, drafts, minted } = model;
	const start = () => new Computer(model.name, { journal: [...journal], drafts: [...drafts], minted });
	const next = randomEdit(dice, words, model.copy.visible);
	return [
		{ name: 'edit', start, perform: (computer) => attempt(computer, next) },
		{ name: 'receive', start, perform: (computer) => computer.receive(other.mail()) },
		{ name: 'publish', start, perform: (computer) => void computer.publish() },
	];
}

function edit(computer: Computer, dice: Dice, words: Words): void {
	attempt(computer, randomEdit(dice, words, computer.copy.visible));
}

function attempt(computer: Computer, next: ReturnType<typeof randomEdit>): void {
	const given = { pen: ANA, edits: [next], at: '2027-02-09T12:00:00Z', act: 'edit' as const };
	if (computer.copy.prepareEdit(given).ok) computer.edit(ANA, next);
}

function isCutShort(computer: Computer, perform: Act): boolean {
	try {
		perform(computer);
		return false;
	} catch (error) {
		if (error instanceof PowerCut) return true;
		throw error;
	}
}
