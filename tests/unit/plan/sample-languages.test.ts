/** The sample in the other languages is the same story, told in their words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePlanFile, printPlanFile } from '../../../shared/file/jbp.ts';
import { createLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import { isAgreed } from '../../../shared/plan/agreement.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { playStory, storySchema, toldIn } from '../../builders/make-sample.ts';

const path = (name: string) => fileURLToPath(new URL(`../../../resources/sample/${name}`, import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'));

const story = storySchema.parse(read('story.json'));
const english = playStory(story);

const kindOf = (ref: string, field: string) => fieldSpec(splitRef(ref).collection, field)?.kind;
const isWords = (ref: string, field: string) => ['line', 'text'].includes(kindOf(ref, field) ?? '');

/** Every value with its place; of words their place alone, and of a yes whether it still holds for them. */
const withoutWords = (ledger: Ledger) =>
	[...ledger.refs()]
		// A ballot is sealed together with the plan it belongs to.
		.filter((ref) => !ref.startsWith('ballots/'))
		.sort()
		.flatMap((ref) => ledger.record(ref) ?? [])
		.map((view) => {
			const values = Object.entries(view.values).map(([field, value]) => {
				const spec = fieldSpec(splitRef(view.ref).collection, field);
				if (spec?.kind === 'agreement') return [field, isAgreed(spec, field, view)];
				return [field, typeof value === 'string' && isWords(view.ref, field) ? 'words' : value];
			});
			return [view.ref, Object.fromEntries(values), Object.keys(view.conflicts ?? {})];
		});

describe.each([
	['German', 'de'],
	['French', 'fr'],
] as const)('the sample in %s', (_, language) => {
	const words: Readonly<Record<string, string>> = read(`words.${language}.json`);
	const told = toldIn(language, story, words);
	const ledger = playStory(told);

	it('is what the story yields in its words; UPDATE_SAMPLE=1 writes it anew', () => {
		const text = printPlanFile({ planId: told.planId, title: told.title, lines: ledger.history() });
		const file = path(`northwind-harbor-${language}.jbp`);
		if (process.env.UPDATE_SAMPLE === '1') writeFileSync(file, text);
		expect(readFileSync(file, 'utf8')).toBe(text);
		const parsed = parsePlanFile(new Uint8Array(readFileSync(file)));
		expect(parsed.ok && createLedger(parsed.value.lines).history()).toEqual(ledger.history());
	});

	it('is the same plan but for its words, and says which language it is written in', () => {
		expect(withoutWords(ledger)).toEqual(withoutWords(english));
		expect(ledger.record('plan/plan')?.values.language).toMatch(new RegExp(`^${language}-`));
	});

	it('has words for every text of the story and for no other, and leaves no sentence English', () => {
		const said = new Set([story.title, ...Object.values(story.computers).map(({ computer }) => computer)]);
		for (const step of story.story)
			for (const [ref, field, value] of 'edits' in step ? step.edits : [])
				if (typeof value === 'string' && isWords(ref, field)) said.add(value);
		expect(Object.keys(words).sort()).toEqual([...said].sort());
		const same = Object.entries(words).flatMap(([from, to]) => (from === to ? from : []));
		expect(
			same.filter((text) => /[.!?]$/.test(text) || (/ (the|of|and|in|for|to) /.test(text) && text.length > 20)),
		).toEqual([]);
	});
});
