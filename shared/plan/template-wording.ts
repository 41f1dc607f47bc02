/**
 * Names of companies and people, and amounts of money, taken out of words that a template keeps. What stands in their
 * place is of the language of those words: a phrase in English, elsewhere a word in brackets, which needs no case or gender.
 */
import { capitalized } from '../words/english-grammar.ts';
import type { Words } from '../words/words.ts';
import type { Plan } from './plan.ts';
import { collectionNames, collectionSpec } from './schema.ts';

/** What is looked for, the longest first, and what stands in its place. */
export interface Blanks {
	readonly pattern: RegExp | null;
	readonly inPlaceOf: ReadonlyMap<string, string>;
	readonly words: Words;
}

/** `9,000`, `12 000`, `1.200.000,50`: a space stands only before three digits. */
const NUMBER = String.raw`(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d(?:[\d.,’']*\d)?)`;
const SCALE =
	'(?:thousand|mille|tausend|tsd\\.?|millions?|millionen|mio\\.?|billions?|milliarden?|milliards?|mrd\\.?|mds?|bn|k|m|t)';
const SIGN =
	'(?:(?:us|nz|hk|[acs])?\\$|[€£¥]|(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|JPY|AUD|CAD|INR|BRL|SGD|ZAR|CNY)(?!\\p{L}))';
const WORD = '(?:euros?|pounds|dollars|francs|franken)(?!\\p{L})';

/** The unit before or behind the number. Of a number on each side both go: which of them it belongs to, nobody can tell. */
const AMOUNT = new RegExp(
	String.raw`(?<!\d)${NUMBER}(?:\s?${SCALE})?\s?(?:d[’']|de\s)?(?:${SIGN}(?:\s?${NUMBER}(?:\s?${SCALE}(?!\p{L}))?)?|${WORD})|(?<!\p{L})${SIGN}\s?${NUMBER}(?:\s?${SCALE}(?!\p{L}))?`,
	'giu',
);

/** Fields that name people: lines that a template strips, by what they are called in the schema. */
const PEOPLE = /^(owner|person|attendees|who)/;

/** Everyone whom this plan names in a field of its own. `words` are those of the language it is written in. */
export function blanksOf(plan: Plan, words: Words): Blanks {
	const { say, term } = words;
	const inPlaceOf = new Map<string, string>();
	const add = (name: string | null, instead: string) => {
		const known = name?.trim() ?? '';
		if (known.length > 1 && !inPlaceOf.has(known.toLowerCase())) inPlaceOf.set(known.toLowerCase(), instead);
	};
	for (const side of ['vendor', 'partner'] as const) {
		const { name, label } = plan.parties[side];
		const names = namesOfCompany(name);
		const called = labelOf(label, names) ?? term(side);
		for (const known of names) add(known, say('the {side}|in place of a name', { side: called }));
	}
	for (const { name } of plan.collections.thirdParties)
		for (const known of namesOfCompany(name)) add(known, say('the third party|in place of a name'));
	for (const person of peopleOf(plan)) add(person, say('the person in charge|in place of a name'));
	const names = [...inPlaceOf.keys()].sort((a, b) => b.length - a.length);
	if (names.length === 0) return { pattern: null, inPlaceOf, words };
	const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	// “Harbors Antwort”: German owns without an apostrophe.
	const owned = words.language === 'de' ? 's?' : '';
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})${owned}(?![\\p{L}\\p{N}])`, 'giu');
	return { pattern, inPlaceOf, words };
}

/** The same words with every known name and every amount of money replaced. */
export function blankOut(text: string, { pattern, inPlaceOf, words: { say } }: Blanks): string {
	const unnamed =
		pattern === null
			? text
			: text.replace(pattern, (_, name: string, at: number) => {
					const instead = inPlaceOf.get(name.toLowerCase()) ?? say('the company|in place of a name');
					return /(^|[.!?]\s+)$/.test(text.slice(0, at)) ? capitalized(instead) : instead;
				});
	return unnamed.replace(AMOUNT, say('an amount|in place of one'));
}

/** What a side is called, unless it is called by its name. */
function labelOf(label: string | null, names: readonly string[]): string | null {
	const known = label?.trim() ?? '';
	const isNamed = names.some((name) => name !== '' && known.toLowerCase().includes(name.toLowerCase()));
	return known === '' || isNamed ? null : known;
}

/** `Northwind Cloud Ltd` is also called Northwind. */
function namesOfCompany(name: string | null): readonly string[] {
	const whole = name?.trim() ?? '';
	const [first = ''] = whole.split(/\s+/);
	return first.length > 3 && first !== whole ? [whole, first] : [whole];
}

function peopleOf(plan: Plan): readonly string[] {
	const people: string[] = [];
	for (const collection of collectionNames) {
		const fields = Object.entries(collectionSpec(collection)?.fields ?? {}).filter(
			([field, spec]) => spec.kind === 'line' && PEOPLE.test(field),
		);
		for (const record of plan.collections[collection]) {
			const values: Readonly<Record<string, unknown>> = { ...record };
			for (const [field] of fields) people.push(...namesIn(values[field]));
		}
	}
	return people;
}

/** People have two names as a rule; one word alone (“sales”) may be any word. */
function namesIn(value: unknown): readonly string[] {
	if (typeof value !== 'string') return [];
	return value
		.split(/[,;/&]|\b(?:and|und|et)\b/)
		.map((name) => name.trim())
		.filter((name) => /^\p{Lu}\S+(\s+\S+)*\s+\p{Lu}\S+$/u.test(name));
}
