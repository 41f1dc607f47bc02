/** A data folder on a drive that is taken out, or that lets itself only be read: real mounts, where they may be made. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE } from '../builders/core.ts';
import { report } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { bindMount, detach, reasonNotTo, remount, unmount } from './real-disks.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };

const reason = reasonNotTo(() => {
	const [from, to] = [newFolder(), newFolder()];
	bindMount(from, to);
	unmount(to);
});
if (reason !== null) report('a drive taken out, and one that is only read', { skipped: reason });

const mounted: string[] = [];
afterEach(() => {
	for (const folder of mounted.splice(0)) reasonNotTo(() => detach(folder));
});

/** A plan on a drive: `inside` is the drive's content, `data` the place where it is mounted. */
async function planOnDrive() {
	const [inside, place] = [newFolder(), newFolder()];
	bindMount(inside, place);
	mounted.push(place);
	const data = join(place, 'data');
	const core = await Core.open(data, { backupAfterMs: 3_600_000 });
	const { planId } = await core.ask('plans.create', CREATE);
	await write(core, planId, 'Before.');
	// The file that drafts are appended to is open from here on.
	expect(await core.edit(planId, ANA, ['topics/cloud', 'title', 'Still before.'])).toBe('done');
	return { core, inside, place, data, planId };
}

async function write(core: Core, planId: string, words: string): Promise<void> {
	const topic = [['topics/cloud', 'level', 'strategic'] as const, ['topics/cloud', 'title', words] as const];
	expect(await core.edit(planId, ANA, ...topic)).toBe('done');
}

const messageOf = (core: Core) => core.events['plan.save'].at(-1)?.save.message ?? '';

test.skipIf(reason !== null)(
	'a drive that is taken out is said, nothing goes elsewhere, and all is there when it is back',
	async () => {
		const { core, inside, place, data, planId } = await planOnDrive();
		detach(place);
		const saving = core.edit(planId, ANA, ['topics/cloud', 'title', 'While it was out.']);
		await expect
			.poll(() => messageOf(core))
			.toBe(`The folder ${data} is not there any more, as when a drive is taken out.`);
		expect(existsSync(data)).toBe(false);
		expect(await core.says(planId, 'topics/cloud', 'title')).toBe('While it was out.');
		bindMount(inside, place);
		await core.ask('plan.retrySave', { planId });
		expect(await saving).toBe('done');
		await core.close();
		const after = await Core.open(data);
		expect(await after.says(planId, 'topics/cloud', 'title')).toBe('While it was out.');
		await after.close();
		report('a drive taken out, and one that is only read', { drives: 2, lost: 0 });
	},
);

test.skipIf(reason !== null)(
	'a folder that can only be read is said, and written to once it can be again',
	async () => {
		const { core, place, data, planId } = await planOnDrive();
		remount(place, 'ro');
		const saving = core.edit(planId, ANA, ['topics/cloud', 'title', 'On a sealed drive.']);
		await expect.poll(() => messageOf(core)).toMatch(/could not be saved: the disk can only be read\.$/);
		remount(place, 'rw');
		await core.ask('plan.retrySave', { planId });
		expect(await saving).toBe('done');
		await core.close();

		remount(place, 'ro');
		const sealed = await Core.open(data);
		const { readOnly } = await sealed.ask('app.start', {});
		expect(readOnly).toMatch(/the disk can only be read\. Plans can be looked at, and nothing is changed\./);
		expect(await sealed.says(planId, 'topics/cloud', 'title')).toBe('On a sealed drive.');
		expect(await sealed.edit(planId, ANA, ['topics/cloud', 'title', 'Not now.'])).toBe(`busy: ${readOnly}`);
		await sealed.close();
		remount(place, 'rw');
		const again = await Core.open(data);
		expect(await again.says(planId, 'topics/cloud', 'title')).toBe('On a sealed drive.');
		await again.close();
	},
);
