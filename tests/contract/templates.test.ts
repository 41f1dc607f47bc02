/** Templates of one's own: made of a plan, kept in versions, shared as a file, taken from row by row; at both doors. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTemplateFile, printTemplateFile } from '../../shared/file/template-file.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { type Core, newDataFolder } from '../builders/core.ts';
import { buildCovalent, SAMPLE, Shell } from '../builders/covalent.ts';
import { ANA, BEN } from '../builders/ledger.ts';
import { closeCore, openCore } from '../builders/open-cores.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const PLAN = {
	...{ vendor: 'Northwind', partner: 'Harbor', start: '2027-02-01', end: '2028-01-31' },
	...{ currency: 'GBP', timeZone: 'Europe/London', speaksFor: 'vendor' as const },
};

async function fromSample(core: Core): Promise<Template> {
	const { planId } = await core.ask('plans.openSample', { speaksFor: 'vendor' });
	const { template } = await core.ask('templates.fromPlan', { planId });
	return { ...template, title: 'Our way', description: 'How we begin with a partner.', commitments: [] };
}

describe('a template of one’s own', () => {
	it('is made of a plan, kept over a restart with its versions, and begins plans that know it', async () => {
		const folder = newDataFolder();
		const core = await openCore(folder);
		const template = await fromSample(core);
		const kept = await core.ask('templates.save', { template, after: null });
		expect(kept).toMatchObject({ version: 1, title: 'Our way' });
		const { planId } = await core.ask('plans.create', { ...PLAN, template: kept.id });
		const second = { ...template, id: kept.id, rules: [...template.rules, { key: 'tell', statement: 'Tell first.' }] };
		expect(await core.try('templates.save', { template: { ...template, id: kept.id }, after: 1 })).toBe(
			'invalid: Nothing has been changed since the version that is kept.',
		);
		await core.ask('templates.save', { template: second, after: 1 });
		expect(await core.try('templates.save', { template: { ...second, title: 'Late' }, after: 1 })).toMatch(
			/^changed: Version 2 was saved meanwhile/,
		);
		await closeCore(core);
		const again = await openCore(folder);
		const opened = await again.ask('templates.read', { id: kept.id });
		expect([opened.versions, opened.own, opened.template.version]).toEqual([[1, 2], true, 2]);
		expect((await again.ask('templates.read', { id: kept.id, version: 1 })).template.rules.length).toBe(
			template.rules.length,
		);
		const news = await again.ask('templates.news', { planId });
		expect(news).toEqual({
			...{ id: kept.id, title: 'Our way', from: 1, to: 2 },
			rows: [{ list: 'rules', key: 'tell', title: 'Tell first.', owner: 'joint', state: 'new' }],
		});
		const rows = [{ list: 'rules', key: 'tell' }] as const;
		await again.ask('templates.take', { planId, pen: ANA, version: 2, rows: [...rows] });
		expect((await again.ask('templates.news', { planId }))?.rows).toEqual([]);
		await again.ask('plan.undo', { planId, pen: ANA });
		expect(await again.ask('templates.news', { planId })).toEqual(news);
		// Left for now: it is no longer new, and can still be looked at.
		await again.ask('templates.take', { planId, pen: ANA, version: 2, rows: [] });
		expect(await again.ask('templates.news', { planId })).toMatchObject({
			from: 2,
			rows: [{ key: 'tell', state: 'left' }],
		});
		await again.ask('templates.remove', { id: kept.id });
		expect(await again.ask('templates.news', { planId })).toMatchObject({ title: 'Our way', to: null, rows: [] });
	});

	it('goes to another computer as a file, once, and a version made apart stands beside it', async () => {
		const here = await openCore();
		const kept = await here.ask('templates.save', { template: await fromSample(here), after: null });
		const { template } = await here.ask('templates.read', { id: kept.id });
		const file = printTemplateFile(template);
		const there = await openCore();
		const give = (text: string) => there.ask('templates.receive', { name: 'our-way.jbpt', base64: base64(text) });
		expect(await give(file)).toEqual({ ...kept, how: 'kept' });
		expect(await give(file)).toEqual({ ...kept, how: 'here' });
		expect(await give(printTemplateFile({ ...template, title: 'Their way' }))).toMatchObject({
			how: 'copy',
			title: 'Their way',
		});
		expect((await there.ask('app.start', {})).templates.filter(({ own }) => own).map(({ title }) => title)).toEqual([
			...['Our way', 'Their way'],
		]);
		expect(await there.try('templates.receive', { name: 'x.jbpt', base64: base64('{"format":"jbp-template"') })).toBe(
			'unreadable: x.jbpt: This file is not complete JSON.',
		);
		const blank = await there.ask('templates.read', { id: 'blank' });
		expect(
			await there.try('templates.receive', { name: 'x.jbpt', base64: base64(printTemplateFile(blank.template)) }),
		).toBe('invalid: x.jbpt: it goes by the name of a template that comes with Covalent (blank).');
		expect(await there.try('templates.remove', { id: 'blank' })).toBe(
			'invalid: This template comes with Covalent and stays.',
		);
	});

	it('kept in two windows at once is two versions in a row or one refusal, never one over the other', async () => {
		const folder = newDataFolder();
		const core = await openCore(folder);
		const template = await fromSample(core);
		const { id } = await core.ask('templates.save', { template, after: null });
		const keep = (title: string) => core.try('templates.save', { template: { ...template, id, title }, after: 1 });
		expect(await Promise.all([keep('First'), keep('Second')])).toEqual([
			'done',
			'changed: Version 2 was saved meanwhile; look at it, or keep this as a new template.',
		]);
		await closeCore(core);
		const { template: kept } = await (await openCore(folder)).ask('templates.read', { id });
		expect([kept.version, kept.title]).toEqual([2, 'First']);
	});

	it('has no version that a plan could not remember: the file of its versions could not be read again', async () => {
		const folder = newDataFolder();
		const core = await openCore(folder);
		const template = { ...(await fromSample(core)), id: 'theirs' };
		const give = (version: number) =>
			core.try('templates.receive', { name: 'x.jbpt', base64: base64(printTemplateFile({ ...template, version })) });
		expect(await give(Number.MAX_SAFE_INTEGER)).toMatch(/^unreadable: x\.jbpt: In version: /);
		expect(await give(1_000_000)).toBe('done');
		const next = { ...template, title: 'Beyond', version: 1_000_000 };
		expect(await core.try('templates.save', { template: next, after: 1_000_000 })).toMatch(/^invalid: /);
		await closeCore(core);
		const again = await openCore(folder);
		expect((await again.ask('templates.read', { id: 'theirs' })).versions).toEqual([1_000_000]);
	});

	it('says of a version older than all that are kept that it is not', async () => {
		const folder = newDataFolder();
		const first = await openCore(folder);
		const template = { ...(await fromSample(first)), id: 'theirs' };
		await closeCore(first);
		const versions = Array.from({ length: 30 }, (_, at) => ({ ...template, version: 11 + at }));
		mkdirSync(join(folder, 'templates'), { recursive: true });
		writeFileSync(join(folder, 'templates', 'theirs.json'), JSON.stringify({ version: 1, versions }));
		const core = await openCore(folder);
		const give = (version: number) =>
			core.try('templates.receive', { name: 'x.jbpt', base64: base64(printTemplateFile({ ...template, version })) });
		expect(await give(10)).toBe(
			'invalid: x.jbpt: 30 newer versions of this template are kept here already, and no more.',
		);
		expect(await give(41)).toBe('done');
		expect((await core.ask('templates.read', { id: 'theirs' })).versions).toHaveLength(30);
	});

	it('gives the other side’s rows to the other side only', async () => {
		const core = await openCore();
		const expectation = { key: 'e1', holder: 'partner', statement: 'Names two people', category: 'skills' } as const;
		const template = { ...(await fromSample(core)), expectations: [] };
		const kept = await core.ask('templates.save', { template, after: null });
		const { planId } = await core.ask('plans.create', { ...PLAN, template: kept.id });
		await core.ask('templates.save', { template: { ...template, id: kept.id, expectations: [expectation] }, after: 1 });
		const take = (pen: typeof ANA) =>
			core.try('templates.take', { planId, pen, version: 2, rows: [{ list: 'expectations', key: 'e1' }] });
		expect(await take(ANA)).toBe('not-yours: “Names two people” is the partner’s own: that side takes it.');
		await core.ask('plan.room', { planId, open: true });
		expect(await take(BEN)).toBe('done');
	});

	it('is told where its file cannot be read, and the others stand', async () => {
		const folder = newDataFolder();
		const core = await openCore(folder);
		const kept = await core.ask('templates.save', { template: await fromSample(core), after: null });
		await closeCore(core);
		writeFileSync(join(folder, 'templates', 'broken.json'), '{"version":1');
		const again = await openCore(folder);
		const { templates, notices } = await again.ask('app.start', {});
		expect(templates.filter(({ own }) => own).map(({ id }) => id)).toEqual([kept.id]);
		expect(notices.map(({ text }) => text).join()).toContain('broken.json');
	});
});

describe('templates at the terminal', () => {
	it('are made of a plan, listed, looked at, and begin plans by file and by id', async () => {
		buildCovalent();
		const at = new Shell();
		const made = await at.run('save-template', SAMPLE, '--title', 'Our way', '-o', 'our.jbpt', '--json');
		expect(made.code).toBe(0);
		const template = parseTemplateFile(readFileSync(join(at.folder, 'our.jbpt')));
		if (!template.ok) throw new Error(template.error.message);
		expect(template.value.commitments).toEqual([]);
		expect(template.value.title).toBe('Our way');
		expect(JSON.parse((await at.run('templates', '--json')).out).length).toBe(7);
		expect(JSON.parse((await at.run('templates', 'our.jbpt', '--json')).out)).toMatchObject([
			{ title: 'Our way', version: 1 },
		]);
		const named = ['--vendor', 'A', '--partner', 'B', '--start', '2028-01-01'];
		expect((await at.run('new', '--template', 'our.jbpt', ...named, '-o', 'p.jbp')).code).toBe(0);
		const shown = JSON.parse((await at.run('show', 'p.jbp', '--json')).out);
		expect(shown.collections.plan[0]).toMatchObject({
			template: template.value.id,
			templateTitle: 'Our way',
			templateVersion: 1,
		});
		expect(shown.collections.topics.length).toBe(template.value.topics.length);
		writeFileSync(join(at.folder, 'bad.jbpt'), '{}');
		expect(await at.run('new', '--template', 'bad.jbpt', ...named, '-o', 'q.jbp')).toMatchObject({
			...{ code: 1, err: 'bad.jbpt: This file is no template of Covalent.\n' },
		});
		expect((await at.run('save-template', SAMPLE, '--title', 'Again', '-o', 'our.jbpt')).code).toBe(1);
	});
});
