/** A template of the program in other languages: other words, the same plan. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newLoosePlan } from '../../../electron/exchange/loose-plan.ts';
import { readPlan } from '../../../shared/plan/plan.ts';
import { visibleRecords } from '../../../shared/plan/show.ts';
import { planFromTemplate } from '../../../shared/plan/template.ts';
import { sameTemplateIn, templateIn } from '../../../shared/plan/template-language.ts';
import { newsOf } from '../../../shared/plan/template-news.ts';
import { checkTemplate, type Template } from '../../../shared/plan/template-schema.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import { loadWords } from '../../../shared/words/load.ts';
import type { Words } from '../../../shared/words/words.ts';
import { readTemplate } from '../../builders/templates.ts';

const folder = new URL('../../../resources/templates/', import.meta.url).pathname;
const templates = readdirSync(folder).map((name): Template => {
	const read = readTemplate(readFileSync(`${folder}${name}`, 'utf8'));
	if (!read.ok) throw new Error(read.error.message);
	return read.value;
});
const german = await loadWords('de-DE');
const french = await loadWords('fr-FR');

const given = {
	...{ vendor: 'Alder', partner: 'Bracken', start: '2027-02-01', end: '2028-01-31' },
	...{ currency: 'EUR', timeZone: 'Europe/Berlin' },
};

function planIn(template: Template, words: Words) {
	const run = { replica: 'r', computer: 'desk', party: 'vendor' as const, now: () => new Date('2027-01-20T10:00:00Z') };
	const plan = newLoosePlan('', 'p', run);
	for (const { pen, edits } of planFromTemplate(sameTemplateIn(template, words), given, words)) {
		const written = plan.edit(pen, edits);
		if (!written.ok) throw new Error(written.error.message);
	}
	return readPlan(visibleRecords(plan.ledger));
}

/** The places a plan has words in, without the words. */
const shapeOf = (template: Template, words: Words) =>
	planFromTemplate(sameTemplateIn(template, words), given, words).map(({ pen, edits }) => [
		pen.party,
		edits.map(([ref, field, value]) => [ref, field, typeof value]),
	]);

describe.each(templates.map((template) => [template.id, template] as const))('“%s”', (_, template) => {
	it.each([german, french])('makes a plan of the same records in $language, and nothing of it is news', (words) => {
		expect(shapeOf(template, words)).toEqual(shapeOf(template, ENGLISH));
		expect(newsOf(planIn(template, words), () => false, template, null)).toEqual([]);
	});

	it.each([german, french])('may be kept as a template of one’s own in $language', (words) => {
		const read = checkTemplate(templateIn(template, words));
		expect(read.ok ? read.value : read.error).toEqual(templateIn(template, words));
	});
});

describe('a plan that began in German', () => {
	const template = templates.find(({ id }) => id === 'resale-to-recurring') ?? templates[0];
	if (template === undefined) throw new Error('There are templates.');
	const { collections, frame, parties } = planIn(template, german);

	it('has its title, its sides, its rows and its agendas in German', () => {
		expect(frame.title).toBe('Alder und Bracken: Vom Wiederverkauf zum Wiederkehrenden');
		expect([parties.vendor.label, parties.partner.label]).toEqual(['Hersteller', 'Partner']);
		expect(collections.topics[0]?.title).toBe('Wohin wir gehen');
		expect(collections.rhythms.map(({ title, agenda }) => [title, agenda?.split('\n')[0]])).toContainEqual([
			'Wöchentliche zehn Minuten',
			'Haben wir die Zusagen der letzten Woche gehalten?',
		]);
	});

	it('keeps choices as every plan stores them', () => {
		expect(new Set(collections.topics.map(({ level }) => level))).toEqual(new Set(['strategic', 'tactical']));
		expect(collections.expectations.map(({ category }) => category)).toContain('responsiveness');
	});
});
