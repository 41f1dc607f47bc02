/** Random schedules of copies and a sync program. `COVALENT_SCHEDULES` chooses how many, `COVALENT_SEED` the first. */
import { afterAll, expect, it } from 'vitest';
import { Cloud, type Copy } from '../builders/folder-schedule.ts';
import { printSeen, printState } from '../builders/ledger.ts';
import { Dice } from '../builders/ledger-histories.ts';
import { expectSame } from '../builders/ledger-seeds.ts';
import { report } from '../figures/report.ts';

const COUNT = Number(process.env.COVALENT_SCHEDULES ?? 300);
const FIRST = Number(process.env.COVALENT_SEED ?? 1);
const PER_TEST = 100;

let played = 0;
afterAll(() => {
	if (played === COUNT) report('folder schedules', { schedules: played, seed: FIRST, lost: 0 });
});

for (let from = FIRST; from < FIRST + COUNT; from += PER_TEST) {
	const to = Math.min(from + PER_TEST, FIRST + COUNT) - 1;
	it(`copies that share a folder end byte-equal, with every edit accounted for (seeds ${from} to ${to})`, async () => {
		for (let seed = from; seed <= to; seed++, played++) {
			await play(seed).catch((error: unknown) => {
				const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
				throw new Error(`Seed ${seed} (COVALENT_SEED=${seed} COVALENT_SCHEDULES=1): ${message.slice(0, 1500)}`, {
					cause: error,
				});
			});
		}
	});
}

async function play(seed: number): Promise<void> {
	const dice = new Dice(seed);
	const cloud = new Cloud(dice);
	try {
		for (const copy of cloud.copies) await copy.connect();
		for (let step = 20 + dice.below(50); step > 0; step--) await act(dice, cloud);
		await settle(cloud);
		check(cloud);
	} finally {
		for (const copy of cloud.copies) await copy.folder.close();
		cloud.forget();
	}
}

async function act(dice: Dice, cloud: Cloud): Promise<void> {
	const copy = cloud.copies[dice.below(cloud.copies.length)];
	if (copy === undefined) return;
	switch (dice.below(12)) {
		case 0:
		case 1:
		case 2:
		case 3:
			await copy.edit();
			// Only what is sent at once makes chains that can arrive out of order.
			if (dice.oneIn(3)) return;
			if (await copy.send()) expectAllPublished(copy);
			return;
		case 4:
		case 5:
		case 6: {
			const looked = await copy.folder.check();
			if (!looked.ok) throw new Error(looked.error.message);
			return;
		}
		case 7:
			if (dice.oneIn(3)) return copy.restart();
			if (dice.oneIn(2)) await copy.plan.traffic.unaccept();
			return;
		case 8: {
			// By mail, beside the folder.
			const other = cloud.copies[dice.below(cloud.copies.length)];
			if (other !== undefined && dice.oneIn(4)) await copy.plan.traffic.take(other.lines());
			return;
		}
		default:
			for (let files = 1 + dice.below(4); files > 0; files--) cloud.act();
	}
}

/** Everybody sends, the sync program catches up, everybody looks; what was taken back is wanted again. */
async function settle(cloud: Cloud): Promise<void> {
	for (let round = 0; round < 3; round++) {
		for (const copy of cloud.copies) if (!(await copy.send())) throw new Error('Nothing can be sent.');
		cloud.catchUp();
		for (const copy of cloud.copies) await copy.folder.takeAgain();
	}
}

function check(cloud: Cloud): void {
	const [first, ...others] = cloud.copies;
	if (first === undefined) return;
	const all = new Set(cloud.copies.flatMap((copy) => copy.lines().map(({ id }) => id)));
	const state = printState(first.plan.traffic.published());
	expect(first.lines().length).toBe(all.size);
	expect(first.plan.traffic.published().waiting()).toEqual([]);
	for (const copy of others) expectSame(printState(copy.plan.traffic.published()), state);
	for (const copy of cloud.copies) {
		expectAllPublished(copy);
		const { connection } = copy.folder.state();
		expect(connection).toMatchObject({
			...{ trouble: null, sending: false, files: [], waiting: [], takenBack: 0 },
			unsent: { fields: 0, changes: 0 },
		});
		// Everybody says to have everything, so that everything counts as delivered.
		expect(connection?.copies.map(({ lacks }) => lacks)).toEqual(others.map(() => 0));
		if (cloud.replaced === 0) expect(connection?.alarms).toEqual([]);
	}
}

/** Nothing of what a copy sees was left behind by its sending. */
function expectAllPublished(copy: Copy): void {
	expectSame(printSeen(copy.plan.traffic.published()), printSeen(copy.plan.visible()));
}
