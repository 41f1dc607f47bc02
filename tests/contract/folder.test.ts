/** Two companies' cores that share a plan through a synced folder, as their windows ask for it. */
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashText } from '../../electron/hash.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { Core, CREATE, forgetDataFolders } from '../builders/core.ts';
import { ANA, BEN, BOTH } from '../builders/ledger.ts';
import {
	connection,
	filesIn,
	forgetSyncedFolders,
	newSyncedFolder,
	put,
	type Side,
	segmentsIn,
	sync,
	twoSides,
} from '../builders/synced-folder.ts';

let vendor: Side;
let partner: Side;
let planId: string;

beforeEach(async () => {
	({ vendor, partner } = await twoSides());
	({ planId } = await vendor.core.ask('plans.create', CREATE));
	await partner.core.take(await vendor.core.mail(planId), 'partner');
});

afterEach(async () => {
	await vendor.core.close();
	await partner.core.close();
});

afterAll(() => {
	forgetDataFolders();
	forgetSyncedFolders();
});

async function connectBoth(): Promise<void> {
	await vendor.core.ask('folder.connect', { planId, path: vendor.folder });
	await partner.core.ask('folder.connect', { planId, path: partner.folder });
}

async function goal(side: Side, pen: Pen, ...edits: readonly Edit[]): Promise<void> {
	expect(await side.core.edit(planId, pen, ...edits)).toBe('done');
}

/** A segment by hand: a change of a pen upon what a side has published. */
async function forged(
	side: Side,
	pen: Pen,
	edits: readonly Edit[],
	given: { replica?: string; after?: string[] } = {},
) {
	const lines = (await side.core.mail(planId)).split('\n').slice(1, -2);
	const named = new Set(lines.flatMap((text) => [JSON.parse(text).prev, ...JSON.parse(text).after]));
	const heads = lines.map(hashLine).filter((id) => !named.has(id));
	const { replica = 'forger', after = heads } = given;
	const line = printLine({ replica, seq: 1, prev: null, after, at: '2027-02-09T12:00:00Z', pen, label: '', edits });
	return { line, text: printPlanFile({ planId, title: '', lines: [line] }, hashText) };
}

function hashLine(text: string): string {
	return hashText(text).slice(0, 32);
}

describe('a synced folder', () => {
	it('carries what one side sends to the other, and says what has arrived there', async () => {
		await connectBoth();
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		expect(segmentsIn(vendor.folder)).toEqual([]);
		const { sent } = await vendor.core.ask('folder.send', { planId });
		expect(sent).toBeGreaterThan(1);

		sync(vendor.folder, partner.folder);
		const theirs = await connection(partner, planId);
		expect(await partner.core.says(planId, 'goals/g1', 'title')).toBe('Cloud ARR');
		expect(theirs).toMatchObject({
			trouble: null,
			files: [],
			alarms: [],
			waiting: [],
			unsent: { fields: 0, changes: 0 },
		});
		expect(theirs.last).toMatchObject({ party: 'vendor', name: 'Ana and Ben' });

		expect((await connection(vendor, planId)).copies).toMatchObject([{ party: 'partner', lacks: sent }]);
		sync(vendor.folder, partner.folder);
		expect((await connection(vendor, planId)).copies).toMatchObject([{ party: 'partner', lacks: 0 }]);
		await goal(vendor, ANA, ['goals/g1', 'worthVendor', 'New customers']);
		await vendor.core.ask('folder.send', { planId });
		expect((await connection(vendor, planId)).copies).toMatchObject([{ party: 'partner', lacks: 1 }]);
	});

	it('takes nothing in and sends nothing before anybody asked for it', async () => {
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		const look = await vendor.core.ask('folder.look', { planId, path: vendor.folder });
		expect(look).toMatchObject({ path: vendor.folder, comes: 0, leaves: { fields: 1 } });
		expect(filesIn(vendor.folder).size).toBe(0);
		await vendor.core.ask('folder.connect', { planId, path: vendor.folder });
		expect(segmentsIn(vendor.folder)).toEqual([]);
	});

	it('keeps what was tried and withdrawn at home', async () => {
		await connectBoth();
		await goal(vendor, BOTH, ['goals/g1', 'title', 'SECRET-title'], ['goals/g1', 'why', 'SECRET-why']);
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud ARR'], ['goals/g1', 'why', null]);
		await goal(vendor, BOTH, ['plan/plan', 'title', 'SECRET-name']);
		await goal(vendor, BOTH, ['plan/plan', 'title', 'Joint plan']);
		await vendor.core.ask('notes.save', { planId, record: 'goals/g1', text: 'SECRET-note' });
		await vendor.core.ask('folder.send', { planId });
		const left = [...filesIn(vendor.folder).values()].join('\n');
		expect(left).toContain('Cloud ARR');
		expect(left).not.toContain('SECRET');
	});

	it('shows both values where both sides wrote, whatever the order of arrival', async () => {
		await connectBoth();
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		await vendor.core.ask('folder.send', { planId });
		sync(vendor.folder, partner.folder);
		await connection(partner, planId);
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud revenue']);
		await goal(partner, BOTH, ['goals/g1', 'title', 'New customers']);
		await partner.core.ask('folder.send', { planId });
		await vendor.core.ask('folder.send', { planId });
		sync(vendor.folder, partner.folder);
		for (const side of [vendor, partner]) {
			await connection(side, planId);
			const { records } = await side.core.ask('plan.open', { planId });
			const { conflicts } = records.find(({ ref }) => ref === 'goals/g1') ?? {};
			expect(conflicts?.title?.map(({ value }) => value).sort()).toEqual(['Cloud revenue', 'New customers']);
		}
	});

	it('comes in by itself while the plan is open', async () => {
		await vendor.core.close();
		vendor = { ...vendor, core: await Core.open(vendor.data, { folderPollMs: 50 }) };
		await connectBoth();
		await goal(partner, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		await partner.core.ask('folder.send', { planId });
		sync(vendor.folder, partner.folder);
		await expect.poll(() => vendor.core.says(planId, 'goals/g1', 'title'), { timeout: 8000 }).toBe('Cloud ARR');
	});
});

describe('files in a synced folder', () => {
	/** Both connected, and the plan in the folder. */
	beforeEach(async () => {
		await connectBoth();
		await partner.core.ask('folder.send', { planId });
		sync(vendor.folder, partner.folder);
		await connection(vendor, planId);
	});

	async function sentByPartner(...edits: readonly Edit[]): Promise<{ name: string; text: string }> {
		const before = new Set(filesIn(partner.folder).keys());
		await goal(partner, BOTH, ...edits);
		await partner.core.ask('folder.send', { planId });
		const [fresh = ['', '']] = [...filesIn(partner.folder)].filter(
			([name]) => !before.has(name) && !name.includes('heads-'),
		);
		return { name: fresh[0], text: fresh[1] };
	}

	it('are ignored until they are whole, and named after a while', async () => {
		const { name, text } = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		put(vendor.folder, name, text.slice(0, 100));
		expect(await connection(vendor, planId)).toMatchObject({ files: [], trouble: null });
		put(vendor.folder, name, text);
		expect((await connection(vendor, planId)).files).toEqual([]);
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBe('Cloud ARR');
	});

	it.each([
		'x (1).jbp',
		'x (Ben’s conflicted copy 2027-02-09).jbp',
		'x-DESKTOP-ABC.jbp',
		'x.sync-conflict-20270209-101403-ABCDEFG.jbp',
		'x.jbp.jbp',
	])('count by their content when a sync program calls them %s', async (renamed) => {
		const { text } = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		put(vendor.folder, join(planId, renamed), text);
		put(vendor.folder, join(`${planId} (1)`, renamed), text);
		expect(await connection(vendor, planId)).toMatchObject({ files: [], alarms: [], waiting: [] });
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBe('Cloud ARR');
	});

	it('wait for those they stand on, and are named while they do', async () => {
		const first = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		const second = await sentByPartner(['goals/g1', 'why', 'Renewals']);
		put(vendor.folder, second.name, second.text);
		const { waiting } = await connection(vendor, planId);
		expect(waiting[0]).toBe('A change that came through the folder waits for others.');
		expect(waiting[1]).toMatch(/^A change by Ana and Ben( on .*)? is missing/);
		expect(await vendor.core.says(planId, 'goals/g1', 'why')).toBeNull();
		put(vendor.folder, first.name, first.text);
		expect((await connection(vendor, planId)).waiting).toEqual([]);
		expect(await vendor.core.says(planId, 'goals/g1', 'why')).toBe('Renewals');
	});

	it('replaced by other bytes under the same name raise an alarm that stands until a person has seen it', async () => {
		const first = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		sync(vendor.folder, partner.folder);
		await connection(vendor, planId);
		const { text } = await forged(vendor, BOTH, [['goals/g1', 'title', 'Other']]);
		put(vendor.folder, first.name, text);
		const { alarms } = await connection(vendor, planId);
		expect(alarms.map((alarm) => alarm.text)).toEqual([
			`“${first.name}” was replaced by other content under the same name, which Covalent never does. Nothing that was here before has changed; ask Harbor and whoever looks after the folder how that came about.`,
		]);
		const [alarm] = alarms;
		await vendor.core.ask('folder.seen', { planId, id: alarm?.id ?? '' });
		expect((await connection(vendor, planId)).alarms).toEqual([]);
	});

	it('of another plan are left alone, and named', async () => {
		put(
			vendor.folder,
			join(planId, 'other.jbp'),
			printPlanFile({ planId: 'elsewhere', title: '', lines: [] }, hashText),
		);
		expect((await connection(vendor, planId)).files).toEqual([
			`“${join(planId, 'other.jbp')}” belongs to another plan and is left alone.`,
		]);
	});

	it('that write in the other side’s column are refused and named', async () => {
		const { text } = await forged(vendor, BEN, [['topics/t1', 'positionVendor', 'We pay for all of it']]);
		put(vendor.folder, join(planId, 'forged.jbp'), text);
		const { files } = await connection(vendor, planId);
		expect(files).toEqual([
			`“${join(planId, 'forged.jbp')}” is not taken in. The change of 2027-02-09 by Ben Okafor (partner) writes topics/t1 positionVendor, which is the vendor’s.`,
		]);
		expect(await vendor.core.says(planId, 'topics/t1', 'positionVendor')).toBeNull();
	});

	it('that claim another change’s place are left to a person', async () => {
		const once = await forged(vendor, BOTH, [['goals/g1', 'title', 'Once']], { replica: 'twin' });
		const again = await forged(vendor, BOTH, [['goals/g1', 'title', 'Again']], { replica: 'twin' });
		put(vendor.folder, join(planId, 'once.jbp'), once.text);
		await connection(vendor, planId);
		put(vendor.folder, join(planId, 'again.jbp'), again.text);
		const { alarms, files } = await connection(vendor, planId);
		expect(files).toHaveLength(1);
		expect(alarms.map(({ text }) => text)).toEqual([expect.stringMatching(/again\.jbp” is not taken in by itself\./)]);
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBe('Once');
	});

	it('whose signature does not fit are left to a person', async () => {
		const { text } = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		const [header = '', , trailer = ''] = text.split('\n');
		const { line } = await forged(vendor, BOTH, [['goals/g1', 'title', 'Something else']]);
		const body = `${header}\n${line.text}\n`;
		const { signature } = JSON.parse(trailer) as { signature: string };
		expect(signature).toMatch(/^[A-Za-z0-9_-]{80,}$/);
		const sealed = JSON.stringify({ changes: 1, sha256: hashText(body), signature });
		put(vendor.folder, join(planId, 'forged.jbp'), `${body}${sealed}\n`);
		const { alarms } = await connection(vendor, planId);
		expect(alarms.map((alarm) => alarm.text)).toEqual([
			`“${join(planId, 'forged.jbp')}” is not taken in by itself. Its signature does not fit: it was changed after it was sent, or somebody else wrote it. Open it under Receive to look at it and decide.`,
		]);
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBeNull();
	});

	it('behind a link are not followed', async () => {
		const { text } = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		put(vendor.data, 'elsewhere.jbp', text);
		symlinkSync(join(vendor.data, 'elsewhere.jbp'), join(vendor.folder, planId, 'link.jbp'));
		await connection(vendor, planId);
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBeNull();
	});

	it('taken back stay out until a person wants them', async () => {
		await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		sync(vendor.folder, partner.folder);
		await connection(vendor, planId);
		await vendor.core.ask('exchange.takeBack', { planId });
		expect((await connection(vendor, planId)).takenBack).toBe(1);
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBeNull();
		const { connection: now } = await vendor.core.ask('folder.takeAgain', { planId });
		expect(now?.takenBack).toBe(0);
		expect(await vendor.core.says(planId, 'goals/g1', 'title')).toBe('Cloud ARR');
	});

	it('that are gone are put there again by the next sending', async () => {
		const { name } = await sentByPartner(['goals/g1', 'title', 'Cloud ARR']);
		sync(vendor.folder, partner.folder);
		await connection(vendor, planId);
		rmSync(join(vendor.folder, name));
		expect((await connection(vendor, planId)).unsent).toEqual({ fields: 0, changes: 1 });
		expect(await vendor.core.ask('folder.send', { planId })).toEqual({ sent: 1 });
		expect((await connection(vendor, planId)).unsent).toEqual({ fields: 0, changes: 0 });
	});

	it('by which a copy says what it has do not pile up', async () => {
		for (const title of ['One', 'Two', 'Three', 'Four']) {
			await sentByPartner(['goals/g1', 'title', title]);
			sync(vendor.folder, partner.folder);
			await connection(vendor, planId);
		}
		const heads = (side: Side) => [...filesIn(side.folder).keys()].filter((name) => name.includes('heads-'));
		expect(heads(vendor).length).toBeLessThanOrEqual(6);
		await connection(partner, planId);
		const own = heads(partner).filter((name) => name.startsWith(join(planId, heads(partner)[0]?.split('-')[1] ?? '')));
		expect(own.length).toBeLessThanOrEqual(1);
		await vendor.core.ask('folder.disconnect', { planId });
		expect(await vendor.core.ask('folder.state', { planId })).toEqual({ connection: null });
	});
});

describe('a plan that nobody has opened since the program started', () => {
	it('takes in what lies in its folder, and the list of plans says so', async () => {
		await connectBoth();
		await vendor.core.ask('folder.send', { planId });
		const openedAt = (await vendor.core.ask('app.start', {})).plans[0]?.openedAt;
		await vendor.core.close();
		await goal(partner, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		await partner.core.ask('folder.send', { planId });
		sync(vendor.folder, partner.folder);

		const core = await Core.open(vendor.data, { folderPollMs: 50 });
		vendor = { ...vendor, core };
		const listed = async () => (await core.ask('app.start', {})).plans[0];
		await vi.waitFor(async () => expect((await listed())?.exchanged?.how).toBe('received'), 5000);
		expect((await listed())?.openedAt).toBe(openedAt);
		expect(await core.says(planId, 'goals/g1', 'title')).toBe('Cloud ARR');
		await vi.waitFor(async () => expect((await listed())?.openedAt).not.toBe(openedAt), 5000);
	});
});

describe('a folder in trouble', () => {
	it('that is gone is told in one sentence, and what was sent leaves once it is back', async () => {
		await connectBoth();
		await vendor.core.ask('folder.send', { planId });
		const away = `${vendor.folder}-away`;
		renameSync(vendor.folder, away);
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		const gone = `There is no folder ${vendor.folder} on this computer. What was sent and received stays as it is; it is tried again by itself.`;
		expect(await vendor.core.try('folder.send', { planId })).toBe(`not-found: ${gone}`);
		expect(await connection(vendor, planId)).toMatchObject({ trouble: gone, unsent: { fields: 1 } });
		renameSync(away, vendor.folder);
		expect(await connection(vendor, planId)).toMatchObject({ trouble: null, unsent: { fields: 1 } });
		await vendor.core.ask('folder.send', { planId });
		expect([...filesIn(vendor.folder).values()].join()).toContain('Cloud ARR');
	});

	it('that cannot be written keeps what was drafted at home, and takes it once it can be', async () => {
		put(vendor.folder, planId, 'in the way');
		await vendor.core.ask('folder.connect', { planId, path: vendor.folder });
		await goal(vendor, BOTH, ['goals/g1', 'title', 'Cloud ARR']);
		expect(await vendor.core.try('folder.send', { planId })).toMatch(/^not-saved: The folder .* could not be made: /);
		expect(await connection(vendor, planId)).toMatchObject({ sending: false, unsent: { fields: 1 } });
		expect((await connection(vendor, planId)).trouble).toMatch(/could not be made/);
		rmSync(join(vendor.folder, planId));
		await vendor.core.ask('folder.send', { planId });
		expect(await connection(vendor, planId)).toMatchObject({ trouble: null, unsent: { fields: 0, changes: 0 } });
	});

	it('that is emptied is no reason to send everything again unasked', async () => {
		await connectBoth();
		await vendor.core.ask('folder.send', { planId });
		rmSync(join(vendor.folder, planId), { recursive: true });
		const { trouble, unsent } = await connection(vendor, planId);
		expect(trouble).toMatch(/holds nothing of this plan any more/);
		expect(unsent.changes).toBeGreaterThan(0);
		expect(filesIn(vendor.folder).size).toBe(0);
		await vendor.core.ask('folder.send', { planId });
		expect(await connection(vendor, planId)).toMatchObject({ trouble: null, unsent: { changes: 0 } });
	});

	it('where the program keeps its own files is refused, and so is one around it', async () => {
		const connect = (path: string) => vendor.core.try('folder.connect', { planId, path });
		expect(await connect(join(vendor.data, 'plans'))).toMatch(/keeps its own files/);
		expect(await connect(vendor.data)).toMatch(/keeps its own files/);
		expect(await connect(join(vendor.data, '..'))).toMatch(/Choose a folder inside it\./);
		expect(await connect('shared')).toMatch(/^invalid: Give the whole path/);
		expect(await connect(join(vendor.folder, 'nowhere'))).toMatch(/^not-found: There is no folder/);
		put(vendor.folder, 'file', '');
		expect(await connect(join(vendor.folder, 'file'))).toMatch(/is not a folder/);
	});

	it('is the same folder after a restart, with all that was remembered', async () => {
		await connectBoth();
		await vendor.core.ask('folder.send', { planId });
		sync(vendor.folder, partner.folder);
		await connection(partner, planId);
		sync(vendor.folder, partner.folder);
		const before = await connection(vendor, planId);
		await vendor.core.close();
		vendor = { ...vendor, core: await Core.open(vendor.data, { folderPollMs: null }) };
		expect({ ...(await connection(vendor, planId)), lookedAt: before.lookedAt }).toEqual(before);
	});

	it('may be named by its plan’s own folder', async () => {
		mkdirSync(join(vendor.folder, planId));
		const { connection: made } = await vendor.core.ask('folder.connect', { planId, path: join(vendor.folder, planId) });
		await vendor.core.ask('folder.send', { planId });
		expect(made?.trouble).toBeNull();
		expect(segmentsIn(vendor.folder).every((name) => name.split('/').length === 2)).toBe(true);
	});
});

describe('on the desktop', () => {
	it('only a folder that a person picked can be connected', async () => {
		const folder = newSyncedFolder();
		await vendor.core.close();
		vendor = {
			...vendor,
			core: await Core.open(vendor.data, { folderPollMs: null, askForFolder: async () => folder }),
		};
		expect(await vendor.core.try('folder.connect', { planId, path: folder })).toBe(
			'not-yours: Choose the folder first.',
		);
		expect(await vendor.core.ask('folder.choose', {})).toEqual({ path: folder });
		expect(await vendor.core.try('folder.connect', { planId, path: folder })).toBe('done');
	});
});
