/** What the guide knows, and what of it has certain words. */
import { collectionNames, collectionSpec } from '../../../shared/plan/schema.ts';
import { spoken, term } from '../../../shared/words/spoken.ts';
import type { Topic } from './topic.ts';
import { BEGIN } from './topics-begin.ts';
import { ROOMS } from './topics-rooms.ts';
import { GOOD_TO_KNOW, TOGETHER } from './topics-together.ts';

export const TOPICS: readonly Topic[] = [...BEGIN, ...ROOMS, ...TOGETHER, ...GOOD_TO_KNOW];

export interface FieldHelp {
	readonly id: string;
	/** What it is called on screen. */
	readonly label: string;
	/** What it is a field of: "commitment". */
	readonly noun: string;
	readonly help: string;
}

/** Every field that a person meets on a screen, from the schema. */
export const FIELDS: readonly FieldHelp[] = collectionNames.flatMap((name) => {
	const spec = collectionSpec(name);
	if (!spec) return [];
	return Object.entries(spec.fields).map(([field, { label, help }]) => ({
		...{ id: `${name}.${field}`, label: term(label), noun: term(spec.noun), help: term(help) },
	}));
});

const MOST_FIELDS = 12;

/**
 * Topics and fields in which words begin like every word of the query, in the language of the window; those that are
 * named by it come first.
 */
export function find(query: string): { readonly topics: readonly Topic[]; readonly fields: readonly FieldHelp[] } {
	const words = plain(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return { topics: TOPICS, fields: [] };
	const has = (text: string) => {
		const there = plain(text).split(/[^\p{L}\p{N}+-]+/u);
		return words.every((word) => there.some((one) => begins(one, word)));
	};
	const named = (one: { readonly name: string; readonly all: string }) => (has(one.name) ? 0 : has(one.all) ? 1 : 2);
	const topics = sorted(TOPICS, (topic) =>
		named({ name: `${topic.title} ${topic.alsoCalled ?? ''}`, all: textOf(topic) }),
	);
	const fields = sorted(FIELDS, ({ label, noun, help }) => named({ name: label, all: `${label} ${noun} ${help}` }));
	return { topics, fields: fields.slice(0, MOST_FIELDS) };
}

function textOf({ title, says, steps = [], alsoCalled = '' }: Topic): string {
	return [title, ...says, ...steps, alsoCalled].join(' ');
}

/** In small letters without their accents: nobody has to type them to find a word. */
function plain(text: string): string {
	return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** German joins words: Arbeitsvereinbarung is found by Vereinbarung. */
function begins(one: string, word: string): boolean {
	return one.startsWith(word) || (spoken().language === 'de' && word.length > 3 && one.includes(word));
}

/** Those that fit at all, the best first. */
function sorted<One>(all: readonly One[], rank: (one: One) => number): readonly One[] {
	return all
		.map((one) => ({ one, at: rank(one) }))
		.filter(({ at }) => at < 2)
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}
