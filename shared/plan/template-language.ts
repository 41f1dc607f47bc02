/** A template that comes with the program, in the language of whoever looks at it or begins a plan with it. */
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { WORDING } from './template-choice.ts';
import { keyOfRow, type RowList, rowLists } from './template-rows.ts';
import type { Template } from './template-schema.ts';

/** All its words, and nothing else of it, in this language. Only for templates whose words a catalogue knows. Pure. */
export function templateIn(template: Template, words: Words = spoken()): Template {
	if (words.language === 'en') return template;
	const { term } = words;
	const { vendor, partner } = template.parties;
	const side = <Side extends { label: string; about?: string | undefined }>(party: Side) => ({
		...{ ...party, label: term(party.label) },
		...(party.about === undefined ? {} : { about: term(party.about) }),
	});
	return {
		...{ ...template, ...rowsIn(template, term) },
		...{ title: term(template.title), subtitle: term(template.subtitle), description: term(template.description) },
		...(template.whyThisYearHint === undefined ? {} : { whyThisYearHint: term(template.whyThisYearHint) }),
		parties: { vendor: side(vendor), partner: side(partner) },
	};
}

/**
 * The same, and each row known by what it is known by in the original: a plan in any language has the same ids, and
 * whatever a newer version adds is found in it.
 */
export function sameTemplateIn(template: Template, words: Words = spoken()): Template {
	const translated = templateIn(template, words);
	if (translated === template) return template;
	const keyed = rowLists.map((list) => [
		list,
		template[list].map((row, at) => {
			const other: object | string = translated[list][at] ?? row;
			return { ...(typeof other === 'string' ? { statement: other } : other), key: keyOfRow(row) };
		}),
	]);
	return { ...translated, ...(Object.fromEntries(keyed) as Pick<Template, RowList>) };
}

function rowsIn(template: Template, term: Words['term']): Pick<Template, RowList> {
	const rows = rowLists.map((list) => {
		const fields: readonly string[] = list === 'measures' ? [...WORDING.measures, 'unitLabel'] : WORDING[list];
		return [list, template[list].map((row) => (typeof row === 'string' ? term(row) : rowIn(row, fields, term)))];
	});
	// The same rows with the same fields: only texts have become other texts.
	return Object.fromEntries(rows) as Pick<Template, RowList>;
}

function rowIn(row: object, fields: readonly string[], term: Words['term']): object {
	const said = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(said);
		return typeof value === 'string' ? term(value) : value;
	};
	return Object.fromEntries(
		Object.entries(row).map(([field, value]) => [field, fields.includes(field) ? said(value) : value]),
	);
}
