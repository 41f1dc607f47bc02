/** The language in which the core answers: that of its window. The terminal always speaks English. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../shared/words/english.ts';
import { speak } from '../../shared/words/spoken.ts';
import { Core, CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';
import { ANA, BOTH } from '../builders/ledger.ts';

let core: Core;

afterEach(async () => {
	await core.close();
	speak(ENGLISH);
});
afterAll(forgetDataFolders);

describe('a window that speaks German', () => {
	it('is told in German why an edit does not fit, with the names of rows and fields', async () => {
		core = await Core.open();
		const { planId } = await core.ask('plans.create', CREATE);
		await core.edit(planId, ANA, ['goals/g1', 'title', 'Cloud ARR']);
		await core.ask('app.start', { speaks: 'de-DE' });
		const said = [
			await core.edit(planId, ANA, ['goals/g1', 'title', '']),
			await core.edit(planId, ANA, ['goals/g2', 'why', 'Why not']),
			await core.edit(planId, ANA, ['goals/g1', 'direction', 'sideways']),
		];
		expect(said).toEqual([
			'invalid: Ziel „Cloud ARR“: „Ziel“ darf nicht leer sein.',
			'invalid: Nicht vorhanden: Ziel. Ein neuer Eintrag „Ziel“ braucht zuerst: „Ziel“.',
			'invalid: Ziel „Cloud ARR“: „Besser ist“ muss eines davon sein: mehr, weniger.',
		]);
	});

	it('reads in German that another program holds the data, wherever it looks', async () => {
		const folder = newDataFolder();
		core = await Core.open(folder);
		const second = await Core.open(folder);
		const { readOnly } = await second.ask('app.start', { speaks: 'de-DE' });
		expect(readOnly).toMatch(/^Covalent ist mit diesen Daten schon offen/);
		expect(await second.try('plans.create', CREATE)).toMatch(/^busy: Covalent ist mit diesen Daten schon offen/);
		await second.close();
	});

	it('opens the sample in German, a plan of its own beside the English one', async () => {
		core = await Core.open();
		const english = await core.ask('plans.openSample', { speaksFor: 'vendor' });
		await core.ask('app.start', { speaks: 'de-DE' });
		const german = await core.ask('plans.openSample', { speaksFor: 'vendor' });
		const { plans } = await core.ask('app.start', { speaks: 'de-DE' });
		expect(new Map(plans.map(({ planId, sample }) => [planId, sample]))).toEqual(
			new Map([
				[english.planId, true],
				[german.planId, true],
			]),
		);
		const { records } = await core.ask('plan.open', { planId: german.planId });
		expect(records.find(({ ref }) => ref === 'plan/plan')?.values.language).toBe('de-DE');
	});

	it('makes a template in the language of its plan, or in German of a plan that names none', async () => {
		core = await Core.open();
		await core.ask('app.start', { speaks: 'de-DE' });
		const { planId } = await core.ask('plans.create', CREATE);
		await core.ask('plan.room', { planId, open: true });
		const rule = 'Bei 9 000 € fragen';
		expect(await core.edit(planId, BOTH, ['rules/r', 'statement', rule])).toBe('done');
		const words = async (language: string | null) => {
			await core.edit(planId, BOTH, ['plan/plan', 'language', language]);
			return (await core.ask('templates.fromPlan', { planId })).template.rules.map((one) =>
				typeof one === 'string' ? one : one.statement,
			);
		};
		expect([await words(null), await words('fr-CH'), await words('en-GB')]).toMatchObject([
			...[['Bei [Betrag] fragen'], ['Bei [montant] fragen'], ['Bei an amount fragen']],
		]);
	});

	it('keeps what is stored in English', async () => {
		core = await Core.open();
		await core.ask('app.start', { speaks: 'de-DE' });
		const { planId } = await core.ask('plans.create', CREATE);
		await core.edit(planId, ANA, ['goals/g1', 'title', 'Cloud ARR']);
		expect((await core.ask('plan.open', { planId })).undo.vendor.undo).toBe('Ziel: Ziel');
		expect(await core.mail(planId)).toContain('"label":"goal: Goal"');
	});
});

describe('a plan in German', () => {
	it('leaves under names in its own language, or in the one that is asked for', async () => {
		core = await Core.open();
		const { planId } = await core.ask('plans.create', CREATE);
		await core.edit(planId, ANA, ['plan/plan', 'language', 'de-AT']);
		const names: unknown[] = [];
		for (const wanted of [{}, { language: 'fr' }, { language: 'en' }] as const) {
			const { jobId } = await core.ask('export.start', { planId, what: 'commitments', format: 'csv', ...wanted });
			names.push(await core.ended(jobId));
		}
		expect(names).toMatchObject([
			{ name: 'Joint plan Zusagen.csv' },
			{ name: 'Joint plan engagements.csv' },
			{ name: 'Joint plan commitments.csv' },
		]);
	});
});

describe('a window that speaks French', () => {
	it('is told what does not fit in a call without a word of the parser’s English', async () => {
		core = await Core.open();
		await core.ask('app.start', { speaks: 'fr-FR' });
		const said = [
			await core.try('app.saveProfile', { name: '', company: 'Nord', side: 'vendor' }),
			await core.try('app.saveProfile', { name: 'Ana', company: 'Nord', side: 'third' }),
		];
		expect(said).toEqual([
			'invalid: app.saveProfile a reçu quelque chose qu’il n’accepte pas\u00A0: Dites qui écrit.',
			'invalid: app.saveProfile a reçu quelque chose qu’il n’accepte pas\u00A0: ce n’est aucun de vendor, partner',
		]);
	});

	it('is told in French, out of the worker, that a plan file was changed on its way', async () => {
		core = await Core.open();
		const { planId } = await core.ask('plans.create', CREATE);
		await core.edit(planId, ANA, ['goals/g1', 'title', 'Cloud ARR']);
		const changed = (await core.mail(planId)).replace('Cloud ARR', 'Cloud MRR');
		await core.ask('app.start', { speaks: 'fr-FR' });
		expect(await core.tryTake(changed)).toBe(
			'unreadable: Ce fichier a été modifié ou endommagé\u00A0: sa somme ne correspond pas à son contenu.',
		);
	});
});

describe('the terminal', () => {
	it('speaks English on a German computer', async () => {
		buildCovalent();
		const at = new Shell({ LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' });
		const { code, err } = await at.run('show', 'none.jbp');
		at.forget();
		expect([code, err.trimEnd()]).toEqual([1, '"none.jbp" in . is not there.']);
	});
});
