/** A copy that does not leave: neither the plan nor what is remembered of it becomes another by it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeDisk } from '../../electron/store/file-system.ts';
import type { Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE, newDataFolder } from '../builders/core.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const TRIED = 'Twenty per cent';

let core: Core;
let folder: string;
let target: string;
let planId: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'covalent-leaving-'));
	target = join(folder, 'out');
	core = await Core.open(newDataFolder(), { door: 'desktop', askWhereToSave: async () => target });
	({ planId } = await core.ask('plans.create', CREATE));
	await core.handOver(planId);
	rmSync(target);
	await core.edit(planId, ANA, ['goals/g1', 'title', 'Cloud ARR'], ['goals/g1', 'why', TRIED]);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await core.close();
	rmSync(folder, { recursive: true, force: true });
});

const state = () => core.ask('exchange.state', { planId });
const travels = (word: string) => [...core.files()].some(([path, text]) => /journal/.test(path) && text.includes(word));

describe.each(['jbp', 'xlsx'] as const)('a copy as .%s that could not leave', (as) => {
	it('has published nothing, so that what is withdrawn later never travels', async () => {
		mkdirSync(target);
		expect((await core.handOver(planId, { as })).outcome).toMatchObject({ kind: 'failed' });
		expect([(await state()).unsent, (await state()).entries.length, travels(TRIED)]).toEqual([2, 1, false]);
		rmSync(target, { recursive: true });
		await core.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
		expect((await core.handOver(planId, { as })).outcome).toEqual({ kind: 'saved', path: target });
		expect([(await state()).unsent, (await state()).entries.length, travels(TRIED)]).toEqual([0, 2, false]);
	});

	it('for it was stopped has published nothing either, and left nothing behind', async () => {
		const { jobId } = await core.ask('exchange.handOver', { ...{ planId, pen: ANA, to: 'Ben', note: '' }, as });
		await core.ask('export.cancel', { jobId });
		expect(await core.ended(jobId)).toEqual({ kind: 'cancelled' });
		expect([(await state()).unsent, travels(TRIED), readdirSync(folder)]).toEqual([2, false, []]);
	});

	it('after all, when everything was ready, says that what was in it counts as sent', async () => {
		const rename = nodeDisk.files.rename;
		vi.spyOn(nodeDisk.files, 'rename').mockImplementation((from, to) =>
			to === target ? Promise.reject(Object.assign(new Error('broken'), { code: 'EIO' })) : rename(from, to),
		);
		expect((await core.handOver(planId, { as })).outcome).toEqual({
			kind: 'failed',
			message: expect.stringMatching(
				/could not be saved.* Nothing left, but what was to leave counts as sent from now on: it goes with the next copy\.$/,
			),
		});
		expect([(await state()).unsent, (await state()).entries.length, existsSync(target)]).toEqual([0, 1, false]);
	});
});

it('a copy holds what was written while it was being made', async () => {
	const { jobId } = await core.ask('exchange.handOver', { planId, pen: ANA, to: 'Ben', note: '', as: 'jbp' });
	await core.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
	expect(await core.ended(jobId)).toEqual({ kind: 'saved', path: target });
	// Either it left before the edit, or with it: never in part, and never published without being in the copy.
	const { unsent, entries } = await state();
	expect(entries).toHaveLength(2);
	expect([unsent, travels('Growth')]).toEqual(unsent === 0 ? [0, true] : [1, false]);
});
