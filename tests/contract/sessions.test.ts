import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningSession } from '../../shared/contract/session.ts';
import type { Input } from '../../shared/contract.ts';
import { type Core, newDataFolder } from '../builders/core.ts';
import { ANA, BEN, BOTH } from '../builders/ledger.ts';
import { closeCores, openCore } from '../builders/open-cores.ts';
import { ANSWERS, give, giveAndLock, NAMES, planWithRound } from '../builders/rounds.ts';
import { partsOf, textOf } from '../unit/documents/word-parts.ts';

const DONE = 'done';

afterEach(async () => {
	await closeCores();
	vi.useRealTimers();
});

const AGENDA: Input<'session.agenda'>['agenda'] = [
	{ step: 'commitments', title: 'Last time’s commitments', minutes: 15 },
	{ step: 'expectations', title: 'Expectations', minutes: 35 },
	{ step: 'page', title: 'The page', minutes: 10 },
];

let core: Core;
let planId: string;
let folder: string;
/** The clock of the core, which only the test moves. */
let clock: Date;
const MINUTE = 60_000;
const BEAT = 5_000;
/** Time passes while this computer is awake: its own beat goes on. */
const later = (minutes: number) => {
	for (let beats = (minutes * MINUTE) / BEAT; beats > 0; beats -= 1) {
		clock = new Date(clock.getTime() + BEAT);
		vi.advanceTimersByTime(BEAT);
	}
};
/** Time passes without a beat: the lid is shut, or someone sets the clock. */
const jump = (minutes: number) => {
	clock = new Date(clock.getTime() + minutes * MINUTE);
};
/** The same, and the first beat after it. */
const sleep = (minutes: number) => {
	jump(minutes);
	vi.advanceTimersByTime(BEAT);
};
const now = () => clock;

function begin(of = core): Promise<RunningSession> {
	const about = { kind: 'quarterly review', title: 'First quarter', people: 'Ana, Ben' } as const;
	return of.ask('session.start', { planId, pen: BOTH, agenda: [...AGENDA], ...about });
}

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	clock = new Date('2027-02-09T10:00:00Z');
	folder = newDataFolder();
	core = await openCore(folder, { now });
	planId = await planWithRound(core);
	core.events['plan.room'].length = 0;
});

async function reopen(): Promise<void> {
	await closeCores();
	core = await openCore(folder, { now });
}

const spent = ({ agenda }: RunningSession) => agenda.map((item) => item.spent / MINUTE);

describe('a session', () => {
	it('stands in the plan from its first minute, and opens the room', async () => {
		expect(await core.ask('session.read', { planId })).toBe(null);
		const session = await begin();
		expect(session).toEqual({
			session: expect.any(String),
			...{ kind: 'quarterly review', title: 'First quarter', at: 0, paused: false },
			agenda: AGENDA.map((item) => ({ ...item, spent: 0 })),
			...{ since: '2027-02-09T10:00:00.000Z', startedAt: '2027-02-09T10:00:00.000Z' },
			voices: session.voices,
		});
		const opened = await core.ask('plan.open', { planId });
		expect([opened.roomOpen, opened.session]).toEqual([true, session]);
		expect(core.events['plan.room']).toEqual([{ planId, roomOpen: true }]);
		expect(core.events['session.changed']).toEqual([{ planId, session }]);
		expect(opened.records.find(({ ref }) => ref === `sessions/${session.session}`)?.values).toEqual({
			...{ kind: 'quarterly review', title: 'First quarter', day: '2027-02-09', people: 'Ana, Ben' },
			agenda: 'Last time’s commitments\nExpectations\nThe page',
		});
		expect(await core.edit(planId, BEN, ['topics/t1', 'level', 'tactical'], ['topics/t1', 'title', 'Leads'])).toBe(
			DONE,
		);
	});

	it('is one at a time', async () => {
		await begin();
		await expect(begin()).rejects.toThrow('busy: A session is on already; go on with it or end it.');
	});

	it('is not begun by a pen that is not here, and leaves nothing behind', async () => {
		const before = core.files();
		const input = { planId, pen: BEN, kind: 'own agenda', title: 'Us', people: '', agenda: AGENDA };
		// The room opens with the session, so the other side's pen may begin it.
		expect(await core.try('session.start', { ...input, pen: { party: 'partner', name: 'Ben\u0007' } })).toBe(
			'invalid: The pen’s name contains the control character U+0007.',
		);
		expect(await core.ask('session.read', { planId })).toBe(null);
		const journals = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.includes('/plans/'));
		expect(journals(core.files())).toEqual(journals(before));
		expect(await core.try('session.start', input)).toBe(DONE);
	});

	it('counts the time of the item on screen, and not while it is paused', async () => {
		await begin();
		later(5);
		expect(spent(await core.ask('session.move', { planId, to: 1 }))).toEqual([5, 0, 0]);
		later(7);
		const paused = await core.ask('session.pause', { planId, paused: true });
		expect([paused.paused, paused.since, spent(paused)]).toEqual([true, null, [5, 7, 0]]);
		later(60);
		await core.ask('session.pause', { planId, paused: true });
		const on = await core.ask('session.pause', { planId, paused: false });
		expect([on.paused, on.since, spent(on)]).toEqual([false, clock.toISOString(), [5, 7, 0]]);
		later(2);
		expect(spent(await core.ask('session.move', { planId, to: 0 }))).toEqual([5, 9, 0]);
		expect(await core.try('session.move', { planId, to: 7 })).toBe('invalid: The agenda has no such item.');
	});

	it('takes another agenda, and keeps what has been on screen', async () => {
		await begin();
		later(5);
		await core.ask('session.move', { planId, to: 1 });
		later(3);
		const [first, second, last] = AGENDA;
		if (!first || !second || !last) throw new Error('Three items.');
		const topic = { step: 'topic', title: 'Trough funding', minutes: 20 } as const;
		const changed = await core.ask('session.agenda', {
			...{ planId, agenda: [first, topic, { ...second, title: 'Twelve expectations', minutes: 30 }, last] },
		});
		expect([changed.at, spent(changed), changed.agenda[2]?.title]).toEqual([2, [5, 0, 3, 0], 'Twelve expectations']);
		expect(await core.try('session.agenda', { planId, agenda: [topic, last] })).toBe(
			'invalid: “Last time’s commitments” has been on screen, so it stays on the agenda.',
		);
		const less = await core.ask('session.agenda', { planId, agenda: [first, { ...second, title: 'x' }] });
		expect([less.at, spent(less)]).toEqual([1, [5, 3]]);
	});

	it('keeps everything private from every window until it ends', async () => {
		await core.ask('notes.save', { planId, record: 'goals/arr', text: 'They will settle for 3 %.' });
		await give(core, planId, 'vendor');
		await begin();
		const put = 'not-yours: Private notes are put away while both sides are in this room.';
		const mine = { planId, round: 'r1', party: 'vendor', seat: 1 };
		const refusals = async () => [
			await core.try('notes.read', { planId }),
			await core.try('notes.save', { planId, record: 'goals/arr', text: '' }),
			await core.try('ballots.read', mine),
			await core.try('plan.room', { planId, open: false }),
		];
		const all = [
			...[put, put, 'not-yours: Ballots are put away while both sides are in this room.'],
			'not-yours: A session is on: both sides are in this room until you end it.',
		];
		expect(await refusals()).toEqual(all);
		await core.ask('session.pause', { planId, paused: true });
		expect(await refusals()).toEqual(all);
		await reopen();
		expect(await refusals()).toEqual(all);
		await core.ask('session.end', { planId, pen: ANA });
		expect(await core.ask('notes.read', { planId })).toEqual({ 'goals/arr': 'They will settle for 3 %.' });
		expect(await core.ask('ballots.read', { planId, round: 'r1', party: 'vendor', seat: 1 })).toEqual(ANSWERS.vendor);
	});

	it('keeps what is private in other plans of this computer too, as long as it runs', async () => {
		const other = await planWithRound(core);
		await core.ask('notes.save', { planId: other, record: 'goals/arr', text: 'They will settle for 3 %.' });
		await give(core, other, 'vendor');
		const title = 'Northwind and Harbor 2027';
		await core.edit(planId, BOTH, ['plan/plan', 'title', title]);
		const refused = `not-yours: What is private is put away while the session of “${title}” runs.`;
		const tries = async () => [
			await core.try('notes.read', { planId: other }),
			await core.try('notes.save', { planId: other, record: 'goals/arr', text: '' }),
			await core.try('notes.backups', { planId: other }),
			await core.try('ballots.read', { planId: other, round: 'r1', party: 'vendor', seat: 1 }),
			await core.try('transition.profit', { planId: other }),
			await core.try('crm.imports', { planId: other }),
		];
		const seen = async () => (await core.ask('plan.open', { planId: other })).sessionElsewhere;
		const told = () => core.events['session.elsewhere'].filter((event) => event.planId === other).at(-1)?.title;
		await begin();
		expect(await tries()).toEqual(Array(6).fill(refused));
		expect([told(), await seen()]).toEqual([title, title]);
		// The pen of that plan is where it was: nobody of its other side is in this room.
		expect(await core.try('plan.room', { planId: other, open: false })).toBe(DONE);
		await core.ask('session.pause', { planId, paused: true });
		expect(await tries()).toEqual(Array(6).fill(DONE));
		expect([told(), await seen()]).toEqual([null, null]);
		await core.ask('session.pause', { planId, paused: false });
		expect(await tries()).toEqual(Array(6).fill(refused));
		await core.ask('session.end', { planId, pen: ANA });
		expect(await tries()).toEqual(Array(6).fill(DONE));
		expect([told(), await seen()]).toEqual([null, null]);
	});

	it('rests after a restart where it was, with the room open', async () => {
		const before = await begin();
		later(4);
		await core.ask('session.move', { planId, to: 1 });
		later(6);
		await reopen();
		later(600);
		const opened = await core.ask('plan.open', { planId });
		expect(opened.roomOpen).toBe(true);
		expect(opened.session).toEqual({
			...before,
			...{ at: 1, paused: true, since: null },
			agenda: AGENDA.map((item, index) => ({ ...item, spent: [4 * MINUTE, 6 * MINUTE, 0][index] })),
			voices: opened.session?.voices,
		});
		const on = await core.ask('session.pause', { planId, paused: false });
		expect(on.since).toBe(clock.toISOString());
		later(1);
		expect(spent(await core.ask('session.pause', { planId, paused: true }))).toEqual([4, 7, 0]);
	});

	it('stands on the first page until it is ended', async () => {
		const listed = async () => (await core.ask('app.start', {})).plans[0]?.session;
		expect(await listed()).toBe(null);
		const { title, startedAt } = await begin();
		await reopen();
		expect(await listed()).toEqual({ title, startedAt });
		await core.ask('session.end', { planId, pen: ANA });
		await reopen();
		expect(await listed()).toBe(null);
	});

	it('counts edits and decisions by pen, and no ballots', async () => {
		clock = new Date('2027-02-09T10:01:00Z');
		await begin();
		await core.edit(planId, ANA, ['goals/arr', 'why', 'It grows']);
		await core.edit(planId, BEN, ['goals/arr', 'kpi', 'ARR'], ['goals/renew', 'why', 'It stays']);
		await core.edit(planId, BOTH, ['decisions/d1', 'statement', 'Two days'], ['decisions/d1', 'day', '2027-02-09']);
		for (const party of ['vendor', 'partner'] as const) await giveAndLock(core, planId, party);
		await core.ask('ballots.reveal', { planId, round: 'r1', names: NAMES });
		expect((await core.ask('session.read', { planId }))?.voices).toEqual({
			vendor: { edits: 1, decisions: 0 },
			partner: { edits: 2, decisions: 0 },
			joint: { edits: 2, decisions: 1 },
		});
	});

	it('ends with its figures in the plan, and gives the room free', async () => {
		later(1);
		const { session } = await begin();
		await core.edit(planId, ANA, ['goals/arr', 'why', 'It grows']);
		later(30);
		await core.ask('session.end', { planId, pen: BOTH });
		const opened = await core.ask('plan.open', { planId });
		expect([opened.roomOpen, opened.session]).toEqual([false, null]);
		expect(opened.records.find(({ ref }) => ref === `sessions/${session}`)?.values).toMatchObject({
			...{ ended: '2027-02-09', editsVendor: 1, editsPartner: 0, editsJoint: 0 },
		});
		expect(core.events['session.changed'].at(-1)).toEqual({ planId, session: null });
		expect(core.events['plan.room'].at(-1)).toEqual({ planId, roomOpen: false });
		for (const [name, more] of [
			['session.move', { to: 1 }],
			['session.pause', { paused: true }],
			['session.agenda', { agenda: AGENDA }],
			['session.end', { pen: BOTH }],
		] as const)
			expect([name, await core.try(name, { planId, ...more })]).toEqual([name, 'not-found: No session is on.']);
		await reopen();
		expect(await core.ask('session.read', { planId })).toBe(null);
	});

	it('is not taken away by undo or by hand while it is on', async () => {
		const { session } = await begin();
		expect(await core.try('plan.undo', { planId, pen: BOTH })).toBe(
			'invalid: A session that was held stays in the plan: undo stops where it began or ended.',
		);
		expect(await core.edit(planId, BOTH, [`sessions/${session}`, 'removed', true])).toBe(
			'not-yours: The session that is on stays until you end it.',
		);
	});

	it('is not opened again, nor taken out of the plan, by undo once it has ended', async () => {
		const { session } = await begin();
		await core.edit(planId, ANA, ['goals/arr', 'why', 'It grows']);
		await core.ask('session.end', { planId, pen: ANA });
		const stays = 'invalid: A session that was held stays in the plan: undo stops where it began or ended.';
		const undone = async () => [
			await core.try('plan.undo', { planId, pen: ANA }),
			await core.try('plan.undo', { planId, pen: BOTH }),
		];
		expect(await undone()).toEqual([stays, stays]);
		await reopen();
		expect(await undone()).toEqual([stays, stays]);
		const { records } = await core.ask('plan.open', { planId });
		expect(records.find(({ ref }) => ref === `sessions/${session}`)?.values).toMatchObject({ ended: '2027-02-09' });
	});

	it('ends also where another copy has removed it from the plan', async () => {
		await core.ask('notes.save', { planId, record: 'goals/arr', text: 'They will settle for 3 %.' });
		const { session } = await begin();
		const theirs = await openCore(newDataFolder(), { now });
		await theirs.take(await core.mail(planId), 'partner');
		expect(await theirs.edit(planId, BEN, [`sessions/${session}`, 'removed', true])).toBe(DONE);
		await core.take(await theirs.mail(planId));
		expect(await core.try('session.end', { planId, pen: ANA })).toBe(DONE);
		expect(await core.ask('session.read', { planId })).toBe(null);
		expect(await core.try('notes.read', { planId })).toBe(DONE);
	});

	it('has a page, as a Word document and as data, also while it is on', async () => {
		expect((await core.export(planId, 'docx', 'session')).outcome).toEqual({
			...{ kind: 'failed', message: 'This plan has no such session yet.' },
		});
		const { session } = await begin();
		await core.edit(
			...[planId, BOTH, ['decisions/d1', 'statement', 'Two days'] as const],
			...([['decisions/d1', 'session', session]] as const),
		);
		const { outcome, bytes } = await core.export(planId, 'docx', 'session');
		expect(outcome).toMatchObject({ kind: 'download', name: 'Joint plan session.docx' });
		expect(textOf(partsOf(bytes)['word/document.xml'] ?? '')).toContain('Two days');
		const page = JSON.parse(new TextDecoder().decode((await core.export(planId, 'json', 'session')).bytes));
		expect(page).toMatchObject({ session: { id: session }, decisions: [{ statement: 'Two days' }] });
		expect((await core.export(planId, 'csv', 'session')).outcome).toMatchObject({ kind: 'failed' });
	});
});

describe('a session in another window of the same folder', () => {
	it('puts private notes away there too', async () => {
		await core.ask('notes.save', { planId, record: 'goals/arr', text: 'They will settle for 3 %.' });
		const second = await openCore(folder, { now });
		expect(await second.ask('notes.read', { planId })).toEqual({ 'goals/arr': 'They will settle for 3 %.' });
		await begin();
		expect(await second.try('notes.read', { planId })).toMatch(/^not-yours: Private notes are put away/);
	});

	it('puts those of every other plan away there too, as long as it runs', async () => {
		const other = await planWithRound(core);
		await core.ask('notes.save', { planId: other, record: 'goals/arr', text: 'They will settle for 3 %.' });
		const second = await openCore(folder, { now });
		const tries = () => second.try('notes.read', { planId: other });
		const seen = async () => (await second.ask('plan.open', { planId: other })).sessionElsewhere;
		expect([await tries(), await seen()]).toEqual([DONE, null]);
		await begin();
		expect(await tries()).toMatch(/^not-yours: What is private is put away while the session of “.+” runs\.$/);
		expect(await seen()).not.toBe(null);
		later(1);
		await core.ask('session.pause', { planId, paused: true });
		expect([await tries(), await seen()]).toEqual([DONE, null]);
		await core.ask('session.pause', { planId, paused: false });
		expect(await tries()).toMatch(/^not-yours: /);
		await core.ask('session.end', { planId, pen: ANA });
		expect([await tries(), await seen()]).toEqual([DONE, null]);
	});
});

describe('the clock of a session', () => {
	it('is kept while it runs, without any act', async () => {
		await begin();
		later(1);
		await vi.waitFor(() => {
			const kept = [...core.files()].find(([path]) => path.includes('/private/'))?.[1] ?? '';
			expect(kept).toContain('"spent": 60000');
		});
	});

	it('does not count while the computer sleeps, and says so to every window as it wakes', async () => {
		await begin();
		later(3);
		sleep(90);
		later(1);
		expect(core.events['session.changed'].at(-1)?.session?.since).toBe('2027-02-09T11:30:00.000Z');
		later(1);
		expect(spent(await core.ask('session.move', { planId, to: 1 }))).toEqual([5, 0, 0]);
		jump(240);
		const woken = await core.ask('session.pause', { planId, paused: true });
		expect(spent(woken)).toEqual([5, 0, 0]);
	});

	it('counts neither back nor ahead when the time of the computer is set', async () => {
		await begin();
		later(3);
		sleep(-60);
		later(2);
		sleep(600);
		later(1);
		expect(spent(await core.ask('session.move', { planId, to: 1 }))).toEqual([6, 0, 0]);
	});

	it('counts on through a moment in which the computer was busy', async () => {
		await begin();
		jump(2);
		expect(spent(await core.ask('session.move', { planId, to: 1 }))).toEqual([2, 0, 0]);
	});
});
