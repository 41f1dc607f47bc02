import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Party, RecordRef, RecordView } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { questionsAsked } from '../../shared/plan/ballot-proof.ts';
import { lockOf } from '../../shared/plan/ballots.ts';
import { readRecord } from '../../shared/plan/plan.ts';
import { Core, newDataFolder } from '../builders/core.ts';
import { ANA, BEN, BOTH } from '../builders/ledger.ts';
import { openCore } from '../builders/open-cores.ts';
import { ANSWERS, EXPECTATIONS, give, giveAndLock, NAMES, planWithRound, round, take } from '../builders/rounds.ts';
import { partsOf, textOf } from '../unit/documents/word-parts.ts';

const DONE = 'done';

function viewOf(ledger: Ledger, ref: RecordRef): RecordView {
	const view = ledger.record(ref);
	if (view === null) throw new Error(`There is no ${ref}.`);
	return view;
}

let core: Core;
let planId: string;
const status = (of = core, id = 'r1') => of.ask('ballots.status', { planId, round: id });
const lock = (party: Party) => ({ planId, round: 'r1', party, name: NAMES[party] });
const reveal = (of = core) => of.ask('ballots.reveal', { planId, round: 'r1', names: NAMES });
const tryReveal = (of = core) => of.try('ballots.reveal', { planId, round: 'r1', names: NAMES });

describe('a round on one shared screen', () => {
	beforeEach(async () => {
		core = await openCore();
		planId = await planWithRound(core);
		await core.ask('plan.room', { planId, open: true });
	});

	it('is answered in seats, and says only how far each person is', async () => {
		await give(core, planId, 'vendor', { 'expectations/answer guess': 6.5 }, { seat: 2, done: false });
		await give(core, planId, 'vendor');
		expect((await status()).vendor).toEqual({
			people: [
				{ seat: 1, answered: 7, done: true },
				{ seat: 2, answered: 1, done: false },
			],
			...{ locked: false, abstains: false, revealed: false, here: false, proof: null },
		});
		expect(core.events['ballots.changed'].at(-1)).toEqual({ planId, round: 'r1' });
	});

	it('takes an answer away again', async () => {
		await give(core, planId, 'vendor');
		const answers: [string, null][] = [['expectations/answer guess', null]];
		const { vendor } = await core.ask('ballots.save', {
			...{ planId, round: 'r1', party: 'vendor', seat: 1, answers, done: false },
		});
		expect(vendor.people).toEqual([{ seat: 1, answered: 6, done: false }]);
	});

	it('refuses what is not asked, what is off the scale, and a minimum above the desired', async () => {
		const save = (answers: readonly (readonly [string, unknown])[], done = false) =>
			core.try('ballots.save', { planId, round: 'r1', party: 'vendor', seat: 1, answers, done });
		expect(await save([['expectations/answer minimum', 4]])).toBe(
			'invalid: “expectations/answer minimum” is not asked of this side in this round.',
		);
		expect(await save([['expectations/answer guess', 6.3]])).toBe(
			'invalid: A rating is from 1 to 9 in halves, or “abstained” or “too early to say”.',
		);
		const crossed = [
			['expectations/cover minimum', 7],
			['expectations/cover desired', 5],
		] as const;
		expect(await save(crossed, true)).toBe(
			'invalid: What you could accept is above what you hope for in one of your answers; look at it again.',
		);
		expect((await status()).vendor.people).toEqual([]);
	});

	it('is locked once, and from then on cannot be changed', async () => {
		const asked = lock('vendor');
		expect(await core.try('ballots.lock', asked)).toBe(
			'invalid: Nobody of Northwind has answered yet. Answer first, or abstain.',
		);
		await giveAndLock(core, planId, 'vendor');
		expect((await status()).vendor).toMatchObject({ locked: true, here: true, revealed: false, proof: null });
		const locked = 'invalid: Northwind has locked its ballot; it can no longer be changed.';
		expect(await core.try('ballots.lock', asked)).toBe(locked);
		expect(await core.try('ballots.abstain', asked)).toBe(locked);
		const more = { planId, round: 'r1', party: 'vendor', seat: 1, answers: [], done: true };
		expect(await core.try('ballots.save', more)).toBe(locked);
		expect(await core.try('plan.undo', { planId, pen: ANA })).toBe(
			'invalid: A locked ballot stays locked, and a round that was set aside stays aside: undo stops there.',
		);
	});

	it('asked twice at once is locked once', async () => {
		await give(core, planId, 'vendor');
		const asked = lock('vendor');
		const answers = await Promise.all([core.try('ballots.lock', asked), core.try('ballots.lock', asked)]);
		expect(answers.sort()).toEqual([DONE, 'invalid: Northwind has locked its ballot; it can no longer be changed.']);
	});

	it('is revealed when both have locked, one change a side, and not before', async () => {
		expect(await tryReveal()).toBe('invalid: Neither side has locked its ballot yet.');
		await giveAndLock(core, planId, 'vendor');
		const waits = 'Harbor has not locked its ballot yet, or it is not in this copy of the plan.';
		expect([await tryReveal(), (await status()).notYet]).toEqual([`invalid: ${waits}`, waits]);
		await giveAndLock(core, planId, 'partner');
		expect((await status()).notYet).toBe(null);
		const before = core.events['plan.changed'].length;
		const shown = await reveal();
		expect([shown.vendor, shown.partner]).toMatchObject([
			...[
				{ revealed: true, here: false, proof: 'one room', people: [] },
				{ revealed: true, here: false, proof: 'one room', people: [] },
			],
		]);
		expect(core.events['plan.changed'].length - before).toBe(2);
		const [partner, vendor] = await core.ask('plan.history', { planId, limit: 2 });
		expect([vendor?.pen, partner?.pen]).toEqual([ANA, BEN]);
		for (const [question, value] of [...Object.entries(ANSWERS.vendor), ...Object.entries(ANSWERS.partner)]) {
			const [ref = '', field = ''] = question.split(' ');
			expect([question, await core.says(planId, ref, field)]).toEqual([question, value]);
		}
		expect(await core.try('plan.undo', { planId, pen: ANA })).toBe(
			'invalid: What was revealed is not undone; a new round asks again.',
		);
		expect(await tryReveal()).toBe('not-found: No locked ballot that is still to be shown lies here.');
	});

	it('shares the median of several people, never one of them', async () => {
		const guesses = [2, 7, 8.5];
		for (const [index, guess] of guesses.entries())
			await give(core, planId, 'vendor', { 'expectations/answer guess': guess }, { seat: index + 1 });
		const asked = lock('vendor');
		await core.ask('ballots.lock', asked);
		await giveAndLock(core, planId, 'partner');
		await reveal();
		expect(await core.says(planId, 'ballots/r1-vendor', 'answers')).toBe('[["expectations/answer guess",7,3,2,8.5]]');
		expect(await core.says(planId, 'expectations/answer', 'guess')).toBe(7);
		// What nobody answered stays what it was.
		expect(await core.says(planId, 'expectations/cover', 'minimum')).toBe(null);
	});

	it('keeps every number out of the plan, its history, its labels, its copies and its log until then', async () => {
		await giveAndLock(core, planId, 'vendor');
		await give(core, planId, 'partner');
		const told = JSON.stringify([
			core.events,
			await core.ask('plan.open', { planId }),
			await core.ask('plan.history', { planId }),
			await status(),
		]);
		const { jobId } = await core.ask('plan.rescue', { planId });
		await core.ended(jobId);
		const copies = [await core.mail(planId), new TextDecoder().decode(core.downloads.get(jobId)?.bytes)];
		const json = new TextDecoder().decode((await core.export(planId, 'json')).bytes);
		const files = [...core.files()].filter(([path]) => !path.includes('/private/')).map(([, text]) => text);
		for (const text of [told, ...copies, json, ...files]) {
			expect(text).not.toMatch(/[^\d.](3\.5|5\.5|6\.5|7\.5|8\.5|4\.5|2\.5)[^\d]/);
			expect(text).not.toContain('perceivedVendor\\":');
		}
		const kept = [...core.files()].filter(([path]) => path.includes('/private/')).map(([, text]) => text);
		expect(kept.join()).toMatch(/3\.5/);
		const asked = lock('partner');
		await core.ask('ballots.lock', asked);
		await reveal();
		expect(
			[...core.files()]
				.filter(([path]) => path.includes('/private/'))
				.map(([, text]) => text)
				.join(),
		).not.toMatch(/3\.5|salt/);
	});

	it('refuses its rating fields at every other door while it is open', async () => {
		expect(await core.edit(planId, ANA, ['expectations/answer', 'guess', 4])).toMatch(
			/^not-yours: A round is open: “.+” is given in a ballot until both sides reveal\.$/,
		);
		expect(await core.edit(planId, BEN, ['expectations/answer', 'statement', 'In one day'])).toBe(DONE);
		expect(await core.edit(planId, ANA, ['ballots/r1-vendor', 'lock', 'x'.repeat(64)])).toMatch(/never by hand\.$/);
		await giveAndLock(core, planId, 'vendor');
		await giveAndLock(core, planId, 'partner');
		await reveal();
		expect(await core.edit(planId, ANA, ['expectations/answer', 'guess', 4])).toBe(DONE);
	});

	it('is not gone round by undo', async () => {
		const other: typeof EXPECTATIONS = EXPECTATIONS.map(([, field, value]) => ['expectations/other', field, value]);
		const [holder, deliverer, statement] = other;
		if (!holder || !deliverer || !statement) throw new Error('Three edits.');
		await core.edit(planId, BEN, holder, deliverer, statement);
		await core.edit(planId, BEN, ['expectations/other', 'minimum', 4]);
		await core.edit(planId, BOTH, ...round('r2', { asked: 'other' }));
		expect(await core.try('plan.undo', { planId, pen: BEN })).toMatch(/^not-yours: A round is open: /);
		expect(await core.says(planId, 'expectations/other', 'minimum')).toBe(4);
		await core.ask('ballots.save', {
			...{ planId, round: 'r2', party: 'vendor', seat: 1, done: true },
			answers: [['expectations/other guess', 5]],
		});
		await core.ask('ballots.lock', { planId, round: 'r2', party: 'vendor', name: ANA.name });
		expect(await core.try('plan.undo', { planId, pen: BOTH })).toBe(
			'invalid: This round: a ballot was given in this round, so the round stays.',
		);
		expect(await core.edit(planId, BOTH, ['rounds/r2', 'removed', true])).toMatch(/so the round stays\.$/);
		expect(await core.edit(planId, ANA, ['ballots/r2-vendor', 'removed', true])).toMatch(/stays with its round\.$/);
	});

	it('may be set aside, which deletes the numbers that lie here', async () => {
		await giveAndLock(core, planId, 'vendor');
		await give(core, planId, 'partner');
		const aside = await core.ask('ballots.setAside', { planId, round: 'r1', pen: BOTH });
		expect(aside.vendor).toMatchObject({ locked: true, here: false, people: [] });
		expect(aside.notYet).toMatch(/^This round was set aside on \d{4}-/);
		expect([...core.files()].filter(([path]) => path.includes('/private/')).join()).not.toMatch(/3\.5|salt/);
		expect(await core.try('plan.undo', { planId, pen: BOTH })).toMatch(/undo stops there/);
		expect(await core.edit(planId, ANA, ['expectations/answer', 'guess', 4])).toBe(DONE);
	});

	it('of which one side abstains shows the other’s numbers', async () => {
		await give(core, planId, 'partner');
		const asked = lock('partner');
		await core.ask('ballots.abstain', asked);
		expect((await status()).partner).toMatchObject({ locked: true, abstains: true, people: [], here: false });
		await giveAndLock(core, planId, 'vendor');
		const { vendor, partner } = await reveal();
		expect([vendor, partner]).toMatchObject([
			...[
				{ revealed: true, proof: 'one room' },
				{ revealed: false, proof: null },
			],
		]);
		expect(await core.says(planId, 'expectations/answer', 'minimum')).toBe(null);
	});

	it('that was open is shown as open', async () => {
		await core.edit(planId, BOTH, ...round('r3', { mode: 'open' }));
		for (const party of ['vendor', 'partner'] as const) await giveAndLock(core, planId, party, 'r3');
		const shown = await core.ask('ballots.reveal', { planId, round: 'r3', names: NAMES });
		expect([shown.vendor.proof, shown.partner.proof]).toEqual(['open', 'open']);
	});

	it('of goals takes places, and of trust ratings of the five statements', async () => {
		await core.edit(planId, BOTH, ...round('g', { kind: 'goals', asked: 'arr renew' }));
		await core.edit(
			planId,
			BOTH,
			['rounds/t', 'kind', 'trust'],
			['rounds/t', 'mode', 'blind'],
			['rounds/t', 'opened', '2027-02-09'],
		);
		const rank = (value: number) =>
			core.try('ballots.save', {
				...{ planId, round: 'g', party: 'vendor', seat: 1, answers: [['goals/arr rank', value]], done: true },
			});
		expect([await rank(3), await rank(1.5), await rank(2)]).toEqual([
			...[
				'invalid: A goal’s place is a whole number from 1 to 2.',
				'invalid: A goal’s place is a whole number from 1 to 2.',
			],
			DONE,
		]);
		for (const party of ['vendor', 'partner'] as const) {
			await give(core, planId, party, { 'trust keeps commitments': 6 }, { id: 't' });
			await core.ask('ballots.lock', { planId, round: 't', party, name: NAMES[party] });
		}
		const shown = await core.ask('ballots.reveal', { planId, round: 't', names: NAMES });
		expect([shown.vendor.proof, shown.partner.proof]).toEqual(['one room', 'one room']);
		expect(await core.says(planId, 'ballots/t-vendor', 'answers')).toBe('[["trust keeps commitments",6,1,6,6]]');
	});

	it('gives no single ballot to any window while both sides are here', async () => {
		await give(core, planId, 'vendor');
		const mine = { planId, round: 'r1', party: 'vendor', seat: 1 } as const;
		expect(await core.try('ballots.read', mine)).toBe(
			'not-yours: Ballots are put away while both sides are in this room.',
		);
		await give(core, planId, 'partner');
		await core.ask('plan.room', { planId, open: false });
		expect(await core.ask('ballots.read', mine)).toEqual(ANSWERS.vendor);
		expect(await core.ask('ballots.read', { ...mine, seat: 2 })).toEqual({});
		const refused = 'not-yours: Harbor writes its own column. Say that both sides are in this room to pass the pen.';
		expect(await core.try('ballots.read', { ...mine, party: 'partner' })).toBe(refused);
		const asked = lock('partner');
		expect(await core.try('ballots.lock', asked)).toBe(refused);
		expect(await core.try('ballots.abstain', asked)).toBe(refused);
		expect(await core.try('ballots.save', { ...mine, party: 'partner', answers: [], done: true })).toBe(refused);
		expect(await core.try('ballots.setAside', { planId, round: 'r1', pen: ANA })).toBe(refused);
	});

	it('is not revealed by one side alone where both were locked on this computer', async () => {
		for (const party of ['vendor', 'partner'] as const) await giveAndLock(core, planId, party);
		await core.ask('plan.room', { planId, open: false });
		expect(await tryReveal()).toBe(
			'not-yours: Harbor writes its own column. Say that both sides are in this room to pass the pen.',
		);
		expect(await core.says(planId, 'ballots/r1-vendor', 'answers')).toBe(null);
	});
});

describe('a round at two homes', () => {
	let partner: Core;

	beforeEach(async () => {
		core = await openCore();
		planId = await planWithRound(core);
		partner = await openCore();
	});

	it('is locked on each computer, mailed, and revealed apart', async () => {
		await giveAndLock(core, planId, 'vendor');
		const first = await core.mail(planId);
		expect(first).not.toMatch(/perceivedVendor\\?"?:? ?8\.5/);
		await take(partner, first, 'partner');
		expect((await status(partner)).vendor).toMatchObject({ locked: true, here: false });
		expect((await status(partner)).notYet).toBe(
			'Harbor has not locked its ballot yet, or it is not in this copy of the plan.',
		);
		expect(await tryReveal()).toMatch(/^invalid: Harbor has not locked/);
		await giveAndLock(partner, planId, 'partner');
		expect((await reveal(partner)).partner).toMatchObject({ revealed: true, proof: 'apart' });
		await take(core, await partner.mail(planId), 'vendor');
		expect((await status()).partner).toMatchObject({ revealed: true, proof: 'apart' });
		expect((await reveal()).vendor).toMatchObject({ revealed: true, proof: 'apart' });
		await take(partner, await core.mail(planId), 'partner');
		const both = await status(partner);
		expect([both.vendor.proof, both.partner.proof]).toEqual(['apart', 'apart']);
		expect(partner.events['ballots.changed'].at(-1)).toEqual({ planId, round: 'r1' });
		expect(await partner.says(planId, 'expectations/answer', 'guess')).toBe(6.5);
	});

	it.each([
		[
			'locked anew',
			'late',
			'Harbor locked its ballot in the round of 9 February 2027 after Northwind’s numbers were known.',
		],
		[
			'changed',
			'does not match',
			'The numbers that Harbor shows in the round of 9 February 2027 are not the ones it locked.',
		],
	] as const)(
		'shows a ballot that was %s after the other side’s numbers for what it is',
		async (how, proof, sentence) => {
			await giveAndLock(core, planId, 'vendor');
			await take(partner, await core.mail(planId), 'partner');
			await giveAndLock(partner, planId, 'partner');
			await take(core, await partner.mail(planId), 'vendor');
			await reveal();
			const parsed = parsePlanFile(await core.mail(planId));
			if (!parsed.ok) throw new Error(parsed.error.message);
			const { lines, ...about } = parsed.value;
			const ledger = createLedger(lines);
			const answers = '[["expectations/answer desired",6.5,1,6.5,6.5]]';
			const [asked, ballot, salt] = [
				readRecord('rounds', viewOf(ledger, 'rounds/r1')),
				'ballots/r1-partner',
				'a'.repeat(64),
			];
			const questions = questionsAsked(ledger, asked, 'partner').map(({ id }) => id);
			const again = lockOf({ planId, round: 'r1', party: 'partner', questions, answers, salt });
			const forged = printLine({
				...{
					replica: 'eve',
					seq: 1,
					prev: null,
					after: ledger.heads(),
					at: '2027-02-10T10:14:03Z',
					label: '',
					pen: BEN,
				},
				...{ computer: 'partners', party: 'partner' },
				edits: [
					...(how === 'changed' ? [] : [[ballot, 'lock', again] as const]),
					[ballot, 'answers', answers],
					[ballot, 'salt', salt],
				],
			});
			const text = printPlanFile({ ...about, lines: [...lines, forged] });
			expect((await core.look(text)).waiting).toEqual([sentence]);
			await take(core, text, 'vendor');
			const { vendor, partner: theirs } = await status();
			expect([vendor.proof, theirs.proof]).toEqual(['apart', proof]);
			expect((await core.ask('plan.open', { planId })).waiting).toEqual([sentence]);
			const document = partsOf((await core.export(planId, 'docx')).bytes)['word/document.xml'] ?? '';
			expect(textOf(document)).toContain(sentence);
		},
	);

	it('reveals neither of two ballots that one side locked on two computers', async () => {
		await take(partner, await core.mail(planId), 'partner');
		const office = await openCore();
		await take(office, await core.mail(planId), 'vendor');
		await giveAndLock(core, planId, 'vendor');
		await giveAndLock(office, planId, 'vendor');
		await giveAndLock(partner, planId, 'partner');
		await take(core, await office.mail(planId), 'vendor');
		await take(core, await partner.mail(planId), 'vendor');
		expect(await tryReveal()).toBe(
			'conflict: Northwind has locked two different ballots in this round, so neither counts. Set the round aside and begin a new one.',
		);
		await take(partner, await core.mail(planId), 'partner');
		expect(await tryReveal(partner)).toMatch(/^conflict: Northwind has locked two different ballots/);
	});

	it('keeps a locked ballot when the other side sets the round aside', async () => {
		await giveAndLock(core, planId, 'vendor');
		await take(partner, await core.mail(planId), 'partner');
		await partner.ask('ballots.setAside', { planId, round: 'r1', pen: BEN });
		await take(core, await partner.mail(planId), 'vendor');
		expect(await tryReveal()).toMatch(/^invalid: This round was set aside on /);
		expect((await status()).vendor.here).toBe(true);
		await core.ask('ballots.setAside', { planId, round: 'r1', pen: ANA });
		expect((await status()).vendor.here).toBe(false);
	});

	it('whose expectation was removed since still fits its locks', async () => {
		await giveAndLock(core, planId, 'vendor');
		await core.edit(planId, ANA, ['expectations/cover', 'removed', true]);
		await take(partner, await core.mail(planId), 'partner');
		const answers = Object.entries(ANSWERS.partner).filter(([question]) => question.startsWith('expectations/answer'));
		await give(partner, planId, 'partner', Object.fromEntries(answers));
		await partner.ask('ballots.lock', { planId, round: 'r1', party: 'partner', name: BEN.name });
		await reveal(partner);
		await take(core, await partner.mail(planId), 'vendor');
		const { vendor, partner: theirs } = await reveal();
		expect([vendor.proof, theirs.proof]).toEqual(['apart', 'apart']);
	});
});

describe('a ballot after a restart', () => {
	it('lies where it was, locked or not', async () => {
		const folder = newDataFolder();
		core = await Core.open(folder);
		planId = await planWithRound(core);
		await give(core, planId, 'vendor');
		await core.close();
		core = await Core.open(folder);
		expect((await status()).vendor.people).toEqual([{ seat: 1, answered: 7, done: true }]);
		const asked = lock('vendor');
		await core.ask('ballots.lock', asked);
		await core.close();
		core = await openCore(folder);
		expect((await status()).vendor).toMatchObject({ locked: true, here: true });
	});

	it('that a crash kept from the plan is locked all the same, in the name of who locked it', async () => {
		const folder = newDataFolder();
		core = await Core.open(folder);
		planId = await planWithRound(core);
		await core.ask('plan.room', { planId, open: true });
		await give(core, planId, 'partner');
		const drafts = join(folder, 'plans', planId, 'drafts.jbp');
		const before = readFileSync(drafts);
		await core.ask('ballots.lock', lock('partner'));
		const locked = await core.says(planId, 'ballots/r1-partner', 'lock');
		await core.close();
		writeFileSync(drafts, before);
		core = await openCore(folder);
		expect((await status()).partner).toMatchObject({ locked: true, here: true, revealed: false });
		expect(await core.says(planId, 'ballots/r1-partner', 'lock')).toBe(locked);
		const [newest] = await core.ask('plan.history', { planId, limit: 1 });
		expect(newest?.pen).toEqual(BEN);
	});

	it('that the plan shows already is deleted here, when a crash came between', async () => {
		const folder = newDataFolder();
		core = await Core.open(folder);
		planId = await planWithRound(core);
		await core.ask('plan.room', { planId, open: true });
		for (const party of ['vendor', 'partner'] as const) await giveAndLock(core, planId, party);
		const kept = join(folder, 'private', `${planId}.json`);
		const before = readFileSync(kept);
		await reveal();
		await core.close();
		writeFileSync(kept, before);
		core = await openCore(folder);
		expect((await status()).vendor).toMatchObject({ revealed: true, here: false, people: [] });
		expect(readFileSync(kept, 'utf8')).not.toContain('salt');
	});

	it('of which the file was changed by hand is not shown', async () => {
		const folder = newDataFolder();
		core = await Core.open(folder);
		planId = await planWithRound(core);
		await core.ask('plan.room', { planId, open: true });
		for (const party of ['vendor', 'partner'] as const) await giveAndLock(core, planId, party);
		await core.close();
		const kept = join(folder, 'private', `${planId}.json`);
		writeFileSync(kept, readFileSync(kept, 'utf8').replace('guess\\",6.5', 'guess\\",9'));
		core = await openCore(folder);
		await core.ask('plan.room', { planId, open: true });
		expect(await tryReveal()).toBe(
			'changed: The ballot of Northwind that lies here is not the one that was locked. Nothing was shown; set the round aside and begin a new one.',
		);
	});

	it('is not lost when its disk refuses: nothing is locked then', async () => {
		const folder = newDataFolder();
		core = await openCore(folder);
		planId = await planWithRound(core);
		await give(core, planId, 'vendor');
		// A folder where the file should be: no rename goes over it.
		const kept = join(folder, 'private', `${planId}.json`);
		rmSync(kept);
		mkdirSync(join(kept, 'x'), { recursive: true });
		expect(await core.try('ballots.lock', lock('vendor'))).toMatch(/^not-saved: /);
		expect((await status()).vendor).toMatchObject({ locked: false, here: false });
		rmSync(kept, { recursive: true });
		expect(await core.try('ballots.lock', lock('vendor'))).toBe(DONE);
	});
});
