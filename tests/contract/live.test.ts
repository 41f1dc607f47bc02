/** Two companies in one live session, through a real server that is killed, wiped, rolled back and eavesdropped on. */
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { DiscardPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCode, readCode } from '../../electron/exchange/live-code.ts';
import { Seal } from '../../electron/exchange/live-seal.ts';
import { parsePlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Party, Pen } from '../../shared/ledger/change.ts';
import { type Core, CREATE } from '../builders/core.ts';
import { Desk } from '../builders/desk.ts';
import { forge } from '../builders/live-forger.ts';
import { NATS_SERVER, NatsServer, NO_SERVER } from '../builders/nats-server.ts';
import { closeCores, openCore } from '../builders/open-cores.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const PENS = { vendor: ANA, partner: BEN } as const;

let server: NatsServer;

if (NATS_SERVER === null) process.stdout.write(`${NO_SERVER}\n`);

beforeAll(async () => {
	if (NATS_SERVER !== null) server = await NatsServer.start();
});
afterAll(() => server?.stop());

interface Pair {
	readonly ana: Core;
	readonly ben: Core;
	readonly planId: string;
	readonly code: string;
}

/** Northwind's plan, and Harbor's copy of it; both have the code. */
async function twoCopies(url = server.url): Promise<Pair> {
	const ana = await openCore();
	const ben = await openCore();
	const { planId } = await ana.ask('plans.create', CREATE);
	await write(
		ana,
		planId,
		ANA,
		['topics/t1', 'level', 'tactical'],
		['topics/t1', 'title', 'Who calls first'],
		['goals/g1', 'title', 'Cloud revenue'],
	);
	await ben.take(await ana.mail(planId), 'partner');
	const { code } = await ana.ask('live.invite', { planId, server: url });
	return { ana, ben, planId, code };
}

async function bothIn(url = server.url): Promise<Pair> {
	const pair = await twoCopies(url);
	await join(pair.ana, pair.code, 'vendor');
	await join(pair.ben, pair.code, 'partner');
	await together(pair.planId, pair.ana, pair.ben);
	return pair;
}

const join = (core: Core, code: string, side: Party) =>
	core.ask('live.join', { code, name: PENS[side].name, speaksFor: side });

const state = (core: Core, planId: string) => core.ask('live.state', { planId });

/** Every one of them sees all the others, and nothing is on its way. */
async function together(planId: string, ...all: readonly Core[]): Promise<void> {
	await eventually(async () => {
		for (const core of all) {
			const live = await state(core, planId);
			expect(live).toMatchObject({ connection: 'here', undelivered: 0 });
			expect(live?.people.map(({ lacks }) => lacks)).toEqual(all.map(() => 0));
		}
	});
}

async function eventually(claim: () => Promise<unknown>, ms = 5_000): Promise<void> {
	for (const end = Date.now() + ms; ; ) {
		try {
			await claim();
			return;
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((done) => setTimeout(done, 15));
		}
	}
}

const says = (core: Core, planId: string, edit: readonly [string, string], value: unknown) =>
	eventually(async () => expect(await core.says(planId, ...edit)).toBe(value));

async function write(core: Core, planId: string, pen: Pen, ...edits: readonly Edit[]): Promise<void> {
	expect(await core.edit(planId, pen, ...edits)).toBe('done');
}

/** The changes in a copy, as a set. */
async function changes(core: Core, planId: string): Promise<readonly string[]> {
	const file = parsePlanFile(await core.mail(planId));
	if (!file.ok) throw new Error(file.error.message);
	return file.value.lines.map(({ id }) => id).sort();
}

async function sameChanges(planId: string, ...all: readonly Core[]): Promise<void> {
	const [first = [], ...others] = await Promise.all(all.map((core) => changes(core, planId)));
	for (const other of others) expect(other).toEqual(first);
}

describe.skipIf(NATS_SERVER === null)('a live session', () => {
	it('opens no socket before someone joins: making and reading a code asks no server', async () => {
		const { ana, ben, planId, code } = await twoCopies('nats://127.0.0.1:9');
		expect(await ben.ask('live.look', { code })).toMatchObject({ planId, known: true, server: 'nats://127.0.0.1:9' });
		expect(await state(ana, planId)).toBe(null);
		expect(await ana.try('live.join', { code, name: 'Ana' })).toBe(
			'busy: The server nats://127.0.0.1:9 cannot be reached. Check the address, the network, and that the server runs.',
		);
		expect(await state(ana, planId)).toBe(null);
	});

	it('carries edits of both sides across, and says who is here and at what', async () => {
		const { ana, ben, planId } = await bothIn();
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'We call every customer.']);
		await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'We call our own.']);
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'We call every customer.');
		await says(ana, planId, ['topics/t1', 'positionPartner'], 'We call our own.');
		await ana.ask('live.attend', { planId, record: 'topics/t1' });
		await eventually(async () =>
			expect((await state(ben, planId))?.people).toMatchObject([
				{ name: 'Ben Okafor', party: 'partner', isSelf: true },
				{ name: 'Ana Ruiz', party: 'vendor', isSelf: false, record: 'topics/t1', lacks: 0 },
			]),
		);
		await together(planId, ana, ben);
		expect(await ana.try('exchange.takeBack', { planId })).toBe(
			'busy: This plan is in a live session: what is taken back would come again from the others. Leave it first.',
		);
		expect((await state(ana, planId))?.sentence).toBe(
			'You are here with Ben Okafor. Everything written here is on another computer’s disk too.',
		);
		await ben.ask('live.leave', { planId });
		await eventually(async () => expect((await state(ana, planId))?.people).toHaveLength(1));
		const { entries, keys } = await ben.ask('exchange.state', { planId });
		expect(entries.slice(0, 2)).toMatchObject([
			{ kind: 'received', with: 'Ana Ruiz', name: 'Live session', changes: 1 },
			{ kind: 'sent', with: 'Ana Ruiz', name: 'Live session', changes: 1 },
		]);
		expect(keys.map(({ party, trust }) => `${party} ${trust}`)).toEqual(['partner ours', 'vendor remembered']);
		expect(await ben.ask('exchange.preview', { planId })).toMatchObject({ changed: 0 });
		await sameChanges(planId, ana, ben);
	});

	it('reaches the other core at once, and keeps edits quick', async () => {
		const { ana, ben, planId } = await bothIn();
		const arrivals: number[] = [];
		const saves: number[] = [];
		for (let n = 0; n < 30; n += 1) {
			const before = ben.events['plan.changed'].length;
			const start = performance.now();
			await write(ana, planId, ANA, ['topics/t1', 'positionVendor', `Version ${n}`]);
			saves.push(performance.now() - start);
			while (ben.events['plan.changed'].length === before) await new Promise(setImmediate);
			arrivals.push(performance.now() - start);
		}
		const sorted = (times: number[]) => times.sort((a, b) => a - b);
		const median = sorted(arrivals)[15] ?? 0;
		const p95 = sorted(saves)[28] ?? 0;
		process.stdout.write(
			`a live edit at the other core: median ${median.toFixed(1)} ms; acknowledged, p95 ${p95.toFixed(1)} ms\n`,
		);
		// The bars stand in the bench; here the machine may be busy with other suites.
		expect(median).toBeLessThan(500);
		expect(p95).toBeLessThan(500);
	});

	it('takes in nothing that somebody writes in the other’s column, and names it to both', async () => {
		const { ana, ben, planId, code } = await bothIn();
		await forge(code, BEN, [
			['topics/t1', 'positionVendor', 'We give up'],
			['topics/t1', 'positionPartner', 'We win'],
		]);
		const named = [
			'The change of 2027-02-09 by Ben Okafor (partner) writes “Vendor’s position” of the topic “Who calls first”, which is the vendor’s. It was not taken in.',
		];
		for (const core of [ana, ben]) {
			await eventually(async () => expect((await state(core, planId))?.foreign).toEqual(named));
			expect((await state(core, planId))?.trouble).toEqual(named);
			expect(await core.says(planId, 'topics/t1', 'positionVendor')).toBe(null);
			expect(await core.says(planId, 'topics/t1', 'positionPartner')).toBe(null);
		}
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'We do not']);
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'We do not');
	});

	it('shows the same field written on both sides as a conflict, and never blocks different fields', async () => {
		const { ana, ben, planId } = await bothIn();
		server.freeze();
		try {
			await write(ana, planId, ANA, ['goals/g1', 'title', 'Cloud ARR'], ['topics/t1', 'positionVendor', 'Ours']);
			await ben.edit(
				planId,
				BEN,
				['goals/g1', 'title', 'Recurring revenue'],
				['topics/t1', 'positionPartner', 'Theirs'],
			);
		} finally {
			server.thaw();
		}
		await together(planId, ana, ben);
		for (const core of [ana, ben]) {
			const { records } = await core.ask('plan.open', { planId });
			const goal = records.find(({ ref }) => ref === 'goals/g1');
			expect(goal?.conflicts?.title?.map(({ value }) => value).sort()).toEqual(['Cloud ARR', 'Recurring revenue']);
			expect(await core.says(planId, 'topics/t1', 'positionVendor')).toBe('Ours');
			expect(await core.says(planId, 'topics/t1', 'positionPartner')).toBe('Theirs');
		}
	});

	it('shows before joining what will leave, and leaves wording that was withdrawn at home', async () => {
		const { ana, ben, planId, code } = await twoCopies();
		const secret = 'margin is 31.4 percent';
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', secret]);
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'We call first.']);
		await write(ana, planId, ANA, ['goals/g1', 'why', secret]);
		await ana.ask('plan.undo', { planId, pen: ANA });
		await write(ana, planId, ANA, ['topics/t2', 'level', 'tactical'], ['topics/t2', 'title', secret]);
		await write(ana, planId, ANA, ['topics/t2', 'removed', true]);
		await write(
			ana,
			planId,
			ANA,
			['expectations/e1', 'holder', 'vendor'],
			['expectations/e1', 'statement', secret],
			['expectations/e1', 'deliverer', 'partner'],
		);
		await ana.ask('plan.undo', { planId, pen: ANA });
		await ana.ask('notes.save', { planId, record: 'goals/g1', text: secret });
		const look = await ana.ask('live.look', { code });
		expect(look).toMatchObject({
			leaves: 1,
			changes: [{ record: 'topics/t1', field: 'positionVendor', before: null, after: 'We call first.', by: ANA }],
		});
		await join(ana, code, 'vendor');
		await join(ben, code, 'partner');
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'We call first.');
		for (const text of ben.files().values()) expect(text).not.toContain(secret);
	});

	it('gives a plan to a computer that has never seen it, once it says for which side it speaks', async () => {
		const { ana, planId, code } = await twoCopies();
		const cid = await openCore();
		expect(await cid.ask('live.look', { code })).toMatchObject({ known: false, title: null });
		expect(await cid.try('live.join', { code, name: 'Cid' })).toContain('say for which side you speak');
		await join(ana, code, 'vendor');
		await join(cid, code, 'partner');
		await together(planId, ana, cid);
		expect((await cid.ask('app.start', {})).plans).toMatchObject([{ planId, speaksFor: 'partner' }]);
		expect(await cid.says(planId, 'goals/g1', 'title')).toBe('Cloud revenue');
		await sameChanges(planId, ana, cid);
	});

	it('tells a newcomer in words when nobody has brought the plan', async () => {
		const { code } = await twoCopies();
		const cid = await openCore();
		expect(await cid.try('live.join', { code, name: 'Cid', speaksFor: 'partner' })).toBe(
			'not-found: Nobody has brought this plan into the session yet. Try again once someone who has it is there.',
		);
		expect((await cid.ask('app.start', {})).plans).toEqual([]);
	});

	it('waits on the server for whoever comes later', async () => {
		const { ana, ben, planId, code } = await twoCopies();
		await join(ana, code, 'vendor');
		await eventually(async () => expect((await state(ana, planId))?.connection).toBe('here'));
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'Written alone']);
		await ana.ask('live.leave', { planId });
		await join(ben, code, 'partner');
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'Written alone');
	});
});

describe.skipIf(NATS_SERVER === null)('a server that fails', () => {
	it('is killed mid-session, and nothing is lost', async () => {
		const { ana, ben, planId } = await bothIn();
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'Before']);
		await server.kill();
		await eventually(async () => expect((await state(ana, planId))?.connection).toBe('away'));
		expect((await state(ana, planId))?.sentence).toContain('Go on working');
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'Meanwhile']);
		await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'Meanwhile too']);
		expect((await state(ana, planId))?.undelivered).toBeGreaterThan(0);
		await server.restart();
		await together(planId, ana, ben);
		expect(await ben.says(planId, 'topics/t1', 'positionVendor')).toBe('Meanwhile');
		expect(await ana.says(planId, 'topics/t1', 'positionPartner')).toBe('Meanwhile too');
		await sameChanges(planId, ana, ben);
	});

	it('is cut off from one side alone, as by a lid that is closed, and that side catches up by itself', async () => {
		const tap = await wiretap(server.port);
		try {
			const { ana, ben, planId, code } = await twoCopies();
			await join(ana, code, 'vendor');
			await join(ben, printCode({ ...invitationOf(code), servers: [`nats://127.0.0.1:${tap.port}`] }), 'partner');
			await together(planId, ana, ben);
			tap.cut();
			await eventually(async () => expect((await state(ben, planId))?.connection).toBe('away'));
			await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'Said to nobody']);
			await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'On a train']);
			await tap.mend();
			await together(planId, ana, ben);
			expect(await ben.says(planId, 'topics/t1', 'positionVendor')).toBe('Said to nobody');
			await sameChanges(planId, ana, ben);
		} finally {
			await closeCores();
			tap.stop();
		}
	});

	it('comes back with an empty disk, and is filled again for who comes later', async () => {
		const { ana, ben, planId, code } = await bothIn();
		await server.kill();
		server.wipe();
		await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'While it was gone']);
		await server.restart();
		await together(planId, ana, ben);
		await ana.ask('live.leave', { planId });
		await ben.ask('live.leave', { planId });
		const cid = await openCore();
		await join(cid, code, 'partner');
		await eventually(() => sameChanges(planId, ana, ben, cid));
	});

	it('comes back without what it had acknowledged, and gets it again', async () => {
		const { ana, ben, planId, code } = await bothIn();
		const rollBack = server.snapshot();
		for (let n = 0; n < 5; n += 1) await write(ana, planId, ANA, ['topics/t1', 'positionVendor', `Acknowledged ${n}`]);
		await together(planId, ana, ben);
		await ben.ask('live.leave', { planId });
		await server.kill();
		rollBack();
		await server.restart();
		await eventually(async () => expect((await state(ana, planId))?.connection).toBe('here'));
		await ana.ask('live.leave', { planId });
		const cid = await openCore();
		await join(cid, code, 'partner');
		await says(cid, planId, ['topics/t1', 'positionVendor'], 'Acknowledged 4');
		await sameChanges(planId, ana, ben, cid);
	});

	it('has no room left, says so, and who is here gets everything all the same', async () => {
		const { ana, ben, planId, code } = await twoCopies();
		await makeLog(code, { max_msgs: 1 });
		await join(ana, code, 'vendor');
		await join(ben, code, 'partner');
		await together(planId, ana, ben);
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'One too many']);
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'One too many');
		await together(planId, ana, ben);
		expect((await state(ana, planId))?.trouble).toEqual([
			'The server has no room for more changes of this session. Who is here still gets them; whoever comes later gets them from someone who is here.',
		]);
		await ben.ask('live.leave', { planId });
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'While Ben was away']);
		await join(ben, code, 'partner');
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'While Ben was away');
	});

	it('takes messages too small for a change: it stays here, and that is said', async () => {
		const small = await NatsServer.start({ config: 'max_payload: 4KB' });
		try {
			const { ana, ben, planId } = await bothIn(small.url);
			await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'long '.repeat(790)]);
			await eventually(async () =>
				expect((await state(ana, planId))?.trouble).toEqual([
					'A change of 5 KB is larger than this server takes (4 KB). It stays on this computer; hand the plan over as a file, or have max_payload raised on the server.',
				]),
			);
			await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'Short']);
			await says(ana, planId, ['topics/t1', 'positionPartner'], 'Short');
			await eventually(async () => expect((await state(ana, planId))?.undelivered).toBe(1));
		} finally {
			await closeCores();
			await small.stop();
		}
	});

	it('lets in whom it knows, and says so where it does not', async () => {
		const closed = await NatsServer.start({ config: 'authorization { user: plans, password: "s3cret" }' });
		try {
			const { ana, code } = await twoCopies(closed.url);
			expect(await ana.try('live.join', { code, name: 'Ana' })).toBe(
				`busy: The server ${closed.url} does not let this name and password, or token, in.`,
			);
			const credentials = { user: 'plans', password: 's3cret' };
			expect(await ana.try('live.join', { code, name: 'Ana', credentials })).toBe('done');
			for (const text of ana.files().values()) expect(text).not.toContain('s3cret');
		} finally {
			await closeCores();
			await closed.stop();
		}
	});
});

describe.skipIf(NATS_SERVER === null)('strangers on the server', () => {
	it('read nothing: neither in its store nor on the wire', async () => {
		const tap = await wiretap(server.port);
		try {
			const { ana, ben, planId, code } = await twoCopies(`nats://127.0.0.1:${tap.port}`);
			const { key } = invitationOf(code);
			await join(ana, code, 'vendor');
			await join(ben, code, 'partner');
			await together(planId, ana, ben);
			await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'CANARY in a position']);
			await ana.ask('live.attend', { planId, record: 'topics/t1' });
			await says(ben, planId, ['topics/t1', 'positionVendor'], 'CANARY in a position');
			await together(planId, ana, ben);
			const seen = `${server.stored()}\n${tap.heard()}`;
			expect(seen.length).toBeGreaterThan(1000);
			const readable = ['CANARY', 'Ana Ruiz', 'Northwind', 'Harbor', 'Cloud revenue', 'positionVendor', planId];
			for (const words of [...readable, Buffer.from(key).toString('base64url'), Buffer.from(key).toString('latin1')])
				expect(seen.includes(words)).toBe(false);
		} finally {
			await closeCores();
			tap.stop();
		}
	});

	it('cannot pass a message off as one of ours by its number', async () => {
		const { ana, ben, planId, code } = await bothIn();
		const invitation = invitationOf(code);
		await ana.ask('live.leave', { planId });
		await ben.ask('live.leave', { planId });
		const before = await changes(ana, planId);
		await write(ana, planId, ANA, ['topics/t1', 'positionVendor', 'Truly ours']);
		const ours = (await changes(ana, planId)).filter((id) => !before.includes(id));
		await asStranger(invitation.session, async (send) =>
			send('log', Buffer.from('nothing of yours'), new Seal(invitation).numberOf(ours)),
		);
		await join(ana, code, 'vendor');
		await eventually(async () => expect((await state(ana, planId))?.connection).toBe('here'));
		expect((await state(ana, planId))?.trouble).toEqual([
			'2 messages in this session were not sealed with its key and left alone.',
		]);
		await ana.ask('live.leave', { planId });
		await join(ben, code, 'partner');
		await says(ben, planId, ['topics/t1', 'positionVendor'], 'Truly ours');
	});

	it('are counted and left alone, whatever they send', async () => {
		const { ana, ben, planId, code } = await bothIn();
		const invitation = invitationOf(code);
		const seal = new Seal(invitation);
		const wrong = new Seal({ ...invitation, key: new Uint8Array(32) });
		const elsewhere = new Seal({ ...invitation, planId: 'another' });
		await asStranger(invitation.session, async (send) => {
			await send('log', new Uint8Array(0), 'n1');
			await send('log', wrong.close('log', Buffer.from('{}')), 'n2');
			await send('log', elsewhere.close('log', Buffer.from('{}')), 'n3');
			// Sealed for the other channel.
			await send('log', seal.close('here', Buffer.from('{}')), 'n4');
			await send('log', seal.close('log', Buffer.from('{"replica":"eve"}')), 'n5');
			await send('here', seal.close('here', Buffer.from('{"id":1}')), 'n6');
			await send('here', Buffer.from('x'.repeat(10_000)), 'n7');
		});
		await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'Still here']);
		await says(ana, planId, ['topics/t1', 'positionPartner'], 'Still here');
		expect((await state(ana, planId))?.trouble).toEqual([
			'5 messages in this session were not sealed with its key and left alone.',
			'2 messages could not be read, and nothing of them was taken in.',
		]);
	});

	it('that repeat what someone said bring nobody back', async () => {
		const { ana, ben, planId, code } = await bothIn();
		const { session } = invitationOf(code);
		const repeated: Uint8Array[] = [];
		await asStranger(session, async (send, hear) => {
			hear('here', (bytes) => repeated.push(bytes));
			await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'Bye']);
			await together(planId, ana, ben);
			await ben.ask('live.leave', { planId });
			await eventually(async () => expect((await state(ana, planId))?.people).toHaveLength(1));
			for (const bytes of [...repeated]) await send('here', bytes, '');
			await ana.ask('live.leave', { planId });
			await join(ana, code, 'vendor');
			for (const bytes of [...repeated]) await send('here', bytes, '');
			await eventually(async () => expect((await state(ana, planId))?.connection).toBe('here'));
		});
		expect((await state(ana, planId))?.people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
	});

	it('with the code cannot write in the other side’s column: that change is refused and named', async () => {
		const { ana, ben, planId, code } = await bothIn();
		const invitation = invitationOf(code);
		const file = parsePlanFile(await ana.mail(planId));
		if (!file.ok) throw new Error(file.error.message);
		const desk = new Desk('eve', file.value.lines);
		const bad = desk.slip(BEN, ['topics/t1', 'positionVendor', 'Words put into a mouth']);
		const seal = new Seal(invitation);
		await asStranger(invitation.session, (send) => send('log', seal.close('log', Buffer.from(bad.text)), 'x1'));
		const sentence =
			'The change of 2027-02-09 by Ben Okafor (partner) writes “Vendor’s position” of the topic “Who calls first”, which is the vendor’s. It was not taken in.';
		for (const core of [ana, ben])
			await eventually(async () => expect((await state(core, planId))?.trouble).toEqual([sentence]));
		expect(await ana.says(planId, 'topics/t1', 'positionVendor')).toBe(null);
		await write(ben, planId, BEN, ['topics/t1', 'positionPartner', 'In our own column']);
		await says(ana, planId, ['topics/t1', 'positionPartner'], 'In our own column');
	});

	it('with a code that was cut or changed are told so before any server is asked', async () => {
		const { ana, code } = await twoCopies();
		expect(await ana.try('live.look', { code: code.slice(0, -1) })).toBe(
			'invalid: This code is not whole: copy it again from its first to its last letter.',
		);
		expect(await ana.try('live.look', { code: 'hello' })).toBe('invalid: This is not the code of a live session.');
		expect(await ana.try('live.look', { code: ` ${code.slice(0, 30)}\n${code.slice(30)} ` })).toBe('done');
		const other = printCode({ ...invitationOf(code), key: new Uint8Array(32) });
		const cid = await openCore();
		await join(ana, code, 'vendor');
		expect(await cid.try('live.join', { code: other, name: 'Cid', speaksFor: 'partner' })).toContain(
			'not sealed with its key',
		);
	});
});

function invitationOf(code: string) {
	const read = readCode(code);
	if (!read.ok) throw new Error(read.error.message);
	return read.value;
}

type Send = (channel: 'log' | 'here', bytes: Uint8Array, number: string) => Promise<unknown>;
type Hear = (channel: 'log' | 'here', listen: (bytes: Uint8Array) => void) => void;

/** Someone who has access to the server. */
async function asStranger(session: string, act: (send: Send, hear: Hear) => Promise<unknown>): Promise<void> {
	const connection = await connect({ servers: `127.0.0.1:${server.port}` });
	const log = jetstream(connection);
	await act(
		async (channel, bytes, number) => {
			if (channel === 'log') await log.publish(`covalent.${session}.log`, bytes, { msgID: number });
			else connection.publish(`covalent.${session}.here`, bytes);
			await connection.flush();
		},
		(channel, listen) =>
			void connection.subscribe(`covalent.${session}.${channel}`, { callback: (_error, { data }) => listen(data) }),
	);
	await connection.close();
}

/** The log of a session as somebody else made it. */
async function makeLog(
	code: string,
	limits: { readonly max_msgs?: number; readonly max_bytes?: number },
): Promise<void> {
	const { session } = invitationOf(code);
	const connection = await connect({ servers: `127.0.0.1:${server.port}` });
	const manager = await jetstreamManager(connection);
	await manager.streams.add({
		...{ name: `covalent-${session}`, subjects: [`covalent.${session}.log`], discard: DiscardPolicy.New },
		...limits,
	});
	await connection.close();
}

interface Tap {
	readonly port: number;
	heard(): string;
	/** Ends every connection, and takes no new one until it is mended. */
	cut(): void;
	mend(): Promise<void>;
	stop(): void;
}

/** Stands between the cores and the server and keeps every byte. */
async function wiretap(port: number): Promise<Tap> {
	const bytes: Buffer[] = [];
	const sockets = new Set<Socket>();
	const listener: Server = createServer((near) => {
		const far = dial(port, '127.0.0.1');
		for (const [from, to] of [
			[near, far],
			[far, near],
		] as const) {
			sockets.add(from);
			from.on('data', (chunk: Buffer) => {
				bytes.push(chunk);
				to.write(chunk);
			});
			from.on('error', () => to.destroy());
			from.on('close', () => to.destroy());
		}
	});
	const listen = (at: number) =>
		new Promise<void>((done) => {
			listener.listen(at, '127.0.0.1', done);
		});
	await listen(0);
	const address = listener.address();
	const own = typeof address === 'object' && address !== null ? address.port : 0;
	const cut = () => {
		for (const socket of sockets) socket.destroy();
		sockets.clear();
		listener.close();
	};
	return {
		port: own,
		heard: () => Buffer.concat(bytes).toString('latin1'),
		cut,
		mend: () => listen(own),
		stop: cut,
	};
}
