/** kill -9 at the cover, at the lock and at the reveal of a round. `COVALENT_KILLS` chooses how often. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCore } from '../builders/started-core.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { buildChild, startChild, untilEnd } from './children.ts';

const KILLS = setting('COVALENT_KILLS', 12);
const SEED = setting('COVALENT_SEED', 20_270_211);
const STEPS = ['cover', 'lock', 'reveal'] as const;
const PARTIES = ['vendor', 'partner'] as const;

buildChild('session-child.ts');

test(`a session loses no locked ballot and shows none before its time in ${KILLS} kills, seed ${SEED}`, {
	timeout: 60_000 + KILLS * 5_000,
}, async () => {
	const root = newFolder();
	const random = seeded(SEED);
	const killedAt = { cover: 0, lock: 0, reveal: 0 };
	let locks = 0;
	let round = 0;
	for (let kill = 0; kill < KILLS; kill += 1) {
		const step = STEPS[kill % STEPS.length] ?? 'cover';
		const child = startChild(root, String(round));
		const at = `${step} ${round + random(3)} `;
		child.stdout.on('data', (data: Buffer) => {
			if (data.toString().includes(at)) setTimeout(() => child.kill('SIGKILL'), random(12));
		});
		const { lines, errors } = await untilEnd(child);
		expect(errors).toBe('');
		killedAt[step] += 1;
		const said = new Set(lines);
		const last = Math.max(...lines.map((line) => Number(line.split(' ')[1] ?? -1)));
		const after = await reopen(root, `r${last}`);
		expect(after.session, `kill ${kill}`).toMatchObject({ title: 'Long', paused: true });
		expect(after.roomOpen, `kill ${kill}`).toBe(true);
		expect(after.notices.filter((notice) => !/was cut off/.test(notice))).toEqual([]);
		for (const party of PARTIES) {
			if (said.has(`locked ${last} ${party}`)) locks += 1;
			const side = after.before?.[party];
			// A lock may be on disk a moment before its answer is heard; never the other way round.
			if (said.has(`locked ${last} ${party}`)) expect(side?.locked, `kill ${kill}`).toBe(true);
			if (side?.locked) expect(side.here || side.revealed, `kill ${kill}`).toBe(true);
			if (side?.revealed) expect(said, `kill ${kill}`).toContain(`reveal ${last} both`);
		}
		if (!said.has(`reveal ${last} both`)) expect(after.leaks, `kill ${kill}`).toEqual([]);
		if (said.has(`locked ${last} vendor`) && said.has(`locked ${last} partner`))
			expect([after.shown?.vendor.proof, after.shown?.partner.proof], `kill ${kill}`).toEqual(['one room', 'one room']);
		round = last + 1;
	}
	expect(locks).toBeGreaterThan(0);
	report('kill -9 of a session', { kills: KILLS, seed: SEED, ...killedAt, 'acknowledged locks': locks, lost: 0 });
});

/** What stands after a kill, and after what can then be revealed was revealed. */
async function reopen(root: string, round: string) {
	const leaks = leaksOf(root, round);
	const { ask, close } = await startCore(root);
	const { plans } = await ask('app.start', {});
	const planId = plans[0]?.planId ?? '';
	const { session, roomOpen } = await ask('plan.open', { planId });
	// The kill may have come before the round was in the plan, or before both had locked.
	const orNull = () => null;
	const before = await ask('ballots.status', { planId, round }).catch(orNull);
	const names = { vendor: 'Ana Ruiz', partner: 'Ben Okafor' };
	await ask('ballots.reveal', { planId, round, names }).catch(orNull);
	const shown = await ask('ballots.status', { planId, round }).catch(orNull);
	const { notices } = await ask('app.start', {});
	await close();
	return {
		...{ leaks, before, shown, session, roomOpen },
		notices: notices.map(({ text }) => text),
	};
}

/** The files beside the private one that name an answer of the round: a question's id stands nowhere else. */
function leaksOf(root: string, round: string): readonly string[] {
	const answer = new RegExp(`expectations/e${round.slice(1)} (guess|minimum|desired)`);
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/private/'))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => answer.test(readFileSync(path, 'utf8')));
}
