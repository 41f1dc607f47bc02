/** A loose plan file in a live session, with the window of the other side at its other end. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE, forgetDataFolders } from '../builders/core.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';
import { NATS_SERVER, NatsServer } from '../builders/nats-server.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };

let server: NatsServer;
let core: Core;
let shell: Shell;

describe.skipIf(NATS_SERVER === null)('covalent live', () => {
	beforeAll(async () => {
		buildCovalent();
		server = await NatsServer.start();
		core = await Core.open();
		shell = new Shell();
	});
	afterEach(() => shell.endAll());
	afterAll(async () => {
		await core.close();
		await server.stop();
		shell.forget();
		forgetDataFolders();
	});

	/** A plan in the window, live, and a copy of it as a file. */
	async function liveWindow(file: string) {
		const { planId } = await core.ask('plans.create', CREATE);
		await core.edit(planId, ANA, ['goals/g1', 'title', 'Cloud revenue']);
		shell.put(file, await core.mail(planId));
		const { code } = await shell.json<{ code: string }>(0, 'live', file, '--server', server.url, '--invite');
		await core.ask('live.join', { code, name: 'Ana Ruiz' });
		return { planId, code };
	}

	const writes = (planId: string, value: string) => core.edit(planId, ANA, ['goals/g1', 'title', value]);

	it('catches a file up and leaves, with --once', async () => {
		const { planId, code } = await liveWindow('once.jbp');
		await writes(planId, 'Cloud ARR');
		const first = await shell.json(
			0,
			'live',
			'once.jbp',
			'--code',
			code,
			'--once',
			'--for',
			'partner',
			'--name',
			'Ben',
		);
		expect(first).toMatchObject({ planId, file: 'once.jbp', taken: 1, undelivered: 0, trouble: [], conflicts: [] });
		expect(first).toMatchObject({ others: [{ name: 'Ana Ruiz', party: 'vendor' }] });
		expect(shell.ledger('once.jbp').record('goals/g1')?.values.title).toBe('Cloud ARR');
	});

	it('sends what was written in the terminal as its net effect', async () => {
		const { planId, code } = await liveWindow('net.jbp');
		for (const why of ['margin is 31.4 percent', 'Because customers ask for it'])
			expect((await shell.edit('net.jbp', 'partner', ['goals/g1', 'why', why])).code).toBe(0);
		await shell.json(0, 'live', 'net.jbp', '--code', code, '--once');
		await until(async () => (await core.says(planId, 'goals/g1', 'why')) === 'Because customers ask for it');
		for (const text of core.files().values()) expect(text).not.toContain('31.4 percent');
		expect(await shell.json(0, 'live', 'net.jbp', '--code', code, '--once')).toMatchObject({
			conflicts: [],
			trouble: [],
		});
	});

	it('warns in one sentence where what was tried travels, because others have built on it', async () => {
		const { planId, code } = await liveWindow('built.jbp');
		for (const why of ['margin is 27.3 percent', 'Because customers ask for it'])
			await shell.edit('built.jbp', 'partner', ['goals/g1', 'why', why]);
		// The file itself went by mail, and came back with something written upon it.
		await core.take(shell.text('built.jbp'));
		await writes(planId, 'Cloud ARR');
		shell.put('back.jbp', await core.mail(planId));
		await shell.run('merge', 'built.jbp', 'back.jbp', '-o', 'both.jbp');
		expect(await shell.json(0, 'live', 'both.jbp', '--code', code, '--once')).toMatchObject({
			warnings: [
				'What was tried and withdrawn in this file travels with it: others have built on what was written here.',
			],
			trouble: [],
		});
	});

	it('makes the file where this computer has never seen the plan', async () => {
		const { planId, code } = await liveWindow('known.jbp');
		expect(await shell.json(0, 'live', 'new.jbp', '--code', code, '--once')).toMatchObject({ planId, trouble: [] });
		expect(shell.ledger('new.jbp').record('goals/g1')?.values.title).toBe('Cloud revenue');
	});

	it('writes what comes in, sends what other commands write into the file, and ends with Ctrl-C', async () => {
		const { planId, code } = await liveWindow('running.jbp');
		const running = shell.start('live', 'running.jbp', '--code', code, '--json');
		await until(async () => (await core.ask('live.state', { planId }))?.people.length === 2);
		await writes(planId, 'Written in the window');
		await until(async () => shell.ledger('running.jbp').record('goals/g1')?.values.title === 'Written in the window');
		expect((await shell.edit('running.jbp', 'partner', ['goals/g1', 'why', 'Written in the file'])).code).toBe(0);
		await until(async () => (await core.says(planId, 'goals/g1', 'why')) === 'Written in the file');
		const ran = await running.end('SIGINT');
		expect(ran).toMatchObject({ code: 0, err: '' });
		expect(JSON.parse(ran.out)).toMatchObject({ taken: 1, undelivered: 0, trouble: [] });
	});

	it('says in one sentence what is wrong, and leaves the file as it was', async () => {
		const { code } = await liveWindow('wrong.jbp');
		const { code: other } = await liveWindow('other.jbp');
		const before = shell.bytes('wrong.jbp');
		const sentences = [
			[['live', 'wrong.jbp'], 2, 'covalent live needs the --code of an invitation, or --invite to make one.\n'],
			[['live', 'wrong.jbp', '--invite'], 2, 'Name the server of the session with --server.\n'],
			[
				['live', 'wrong.jbp', '--code', code.slice(0, -2)],
				1,
				'This code is not whole: copy it again from its first to its last letter.\n',
			],
			[
				['live', 'wrong.jbp', '--code', other, '--once'],
				1,
				'The code is for another plan than the one in wrong.jbp.\n',
			],
			[
				['live', 'wrong.jbp', '--code', code, '--server', '127.0.0.1:9', '--once'],
				1,
				'The server nats://127.0.0.1:9 cannot be reached. Check the address, the network, and that the server runs.\n',
			],
			[
				['live', 'wrong.jbp', '--invite', '--server', 'nats://ana:secret@host'],
				1,
				'Leave name and password out of the address: everyone who gets the code would get them. They are typed on joining.\n',
			],
		] as const;
		for (const [args, exit, err] of sentences) expect(await shell.run(...args)).toEqual({ code: exit, out: '', err });
		expect(shell.bytes('wrong.jbp')).toEqual(before);
	});
});

async function until(holds: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 400; tries += 1) {
		if (await holds()) return;
		await new Promise((done) => setTimeout(done, 25));
	}
	throw new Error('It did not come to that.');
}
