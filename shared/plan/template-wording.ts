/** Names of companies and people, and amounts of money, taken out of words that a template keeps. */
import type { Party } from '../ledger/change.ts';
import type { Plan } from './plan.ts';
import { collectionNames, collectionSpec } from './schema.ts';

/** What is looked for, the longest first, and what stands in its place. */
export interface Blanks {
	readonly pattern: RegExp | null;
	readonly inPlaceOf: ReadonlyMap<string, string>;
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

/** Everyone whom this plan names in a field of its own. */
export function blanksOf(plan: Plan): Blanks {
	const inPlaceOf = new Map<string, string>();
	const add = (name: string | null, instead: string) => {
		const known = name?.trim() ?? '';
		if (known.length > 1 && !inPlaceOf.has(known.toLowerCase())) inPlaceOf.set(known.toLowerCase(), instead);
	};
	for (const side of ['vendor', 'partner'] as const) {
		const { name, label } = plan.parties[side];
		const names = namesOfCompany(name);
		for (const known of names) add(known, `the ${labelOf(label, side, names)}`);
	}
	for (const { name } of plan.collections.thirdParties)
		for (const known of namesOfCompany(name)) add(known, 'the third party');
	for (const person of peopleOf(plan)) add(person, 'the person in charge');
	const names = [...inPlaceOf.keys()].sort((a, b) => b.length - a.length);
	if (names.length === 0) return { pattern: null, inPlaceOf };
	const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), inPlaceOf };
}

/** The same words with every known name and every amount of money replaced. */
export function blankOut(words: string, { pattern, inPlaceOf }: Blanks): string {
	const unnamed =
		pattern === null
			? words
			: words.replace(pattern, (name: string, at: number) => {
					const instead = inPlaceOf.get(name.toLowerCase()) ?? 'the company';
					return /(^|[.!?]\s+)$/.test(words.slice(0, at))
						? instead.charAt(0).toUpperCase() + instead.slice(1)
						: instead;
				});
	return unnamed.replace(AMOUNT, 'an amount');
}

/** What a side is called, unless it is called by its name. */
function labelOf(label: string | null, side: Party, names: readonly string[]): string {
	const known = label?.trim() ?? '';
	const isNamed = names.some((name) => name !== '' && known.toLowerCase().includes(name.toLowerCase()));
	return known === '' || isNamed ? side : known;
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
