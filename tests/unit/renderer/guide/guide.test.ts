/** The guide and the help of fields: they know every room, every field and every key there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAGE_KEYS } from '../../../../renderer/app/page-keys.ts';
import { FIELDS, find, TOPICS } from '../../../../renderer/features/guide/find.ts';
import { LANGUAGES } from '../../../../shared/words/languages.ts';

const renderer = fileURLToPath(new URL('../../../../renderer', import.meta.url));
const ids = (query: string) => find(query).topics.map(({ id }) => id);

describe('the guide', () => {
	it('has a topic for every room of the rail, and each name once', () => {
		const route = readFileSync(join(renderer, 'state/route.ts'), 'utf8');
		const rooms = [...(route.split('ROOM_NAMES = [')[1]?.split(']')[0] ?? '').matchAll(/'(\w+)'/g)].map(
			([, name]) => name,
		);
		expect(rooms.length).toBeGreaterThan(10);
		expect(TOPICS.flatMap(({ room }) => room ?? []).sort()).toEqual(['home', 'next', ...rooms].sort());
		expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
	});

	it('says each thing in a few words, and what its pictures show', () => {
		for (const { title, says, steps = [], picture } of TOPICS) {
			for (const words of [...says, ...steps]) {
				expect(words.length, words).toBeLessThan(330);
				expect(words, words).toMatch(/[.”]$/);
			}
			expect(says.length, title).toBeGreaterThan(0);
			if (picture) expect(picture.alt.length, title).toBeGreaterThan(30);
		}
	});

	it('has each of its pictures in every language', () => {
		const folder = join(renderer, '../resources/guide');
		const english = readdirSync(join(folder, 'en')).sort();
		expect(english).toHaveLength(TOPICS.filter(({ picture }) => picture).length);
		expect(readdirSync(folder).sort()).toEqual([...LANGUAGES].sort());
		for (const language of LANGUAGES) expect(readdirSync(join(folder, language)).sort()).toEqual(english);
	});

	it.each([
		['gap', 'expectations'],
		['merge', 'exchange'],
		['sign', 'agreement'],
		['print', 'document'],
		['csv', 'progress'],
		['crash', 'trouble'],
		['pen', 'two-voices'],
		['shortcut', 'reading'],
	])('finds what “%s” is about first', (word, id) => {
		expect(ids(word)[0]).toBe(id);
	});

	it('finds fields by their name and by what they mean, and nothing by no such words', () => {
		expect(find('due').fields[0]).toMatchObject({ label: 'Due', noun: 'commitment' });
		expect(find('xyzzy')).toEqual({ topics: [], fields: [] });
		expect(find(' ').topics).toBe(TOPICS);
	});
});

describe('every field of a screen', () => {
	it('has its help, in a sentence of its own', () => {
		const wrong = FIELDS.filter(
			({ label, help }) => !/^[\p{Lu}\d].*[.?”]$/su.test(help) || help.length < 12 || help === `${label}.`,
		);
		expect(wrong.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
		expect(FIELDS.length).toBeGreaterThan(100);
	});
});

/** Each file that listens to keys by itself, and under which title of the sheet its keys stand. */
const LISTENERS: Readonly<Record<string, string>> = {
	'features/competency/use-level-keys.ts': 'Competency',
	'features/cooperation/agreement/responsibility-section.tsx': 'Who does what',
	'features/exchange/use-card-keys.ts': 'To settle',
	'features/expectations/matrix-tab.tsx': 'Gap matrix',
	'features/expectations/use-rate-keys.ts': 'Rating expectations',
	'features/progress/check-in/check-in-tab.tsx': 'Weekly check-in',
	'features/progress/check-in/promise-list.tsx': 'Weekly check-in',
	'features/progress/spine.tsx': 'Commitments',
	'features/session/agenda-editor.tsx': 'Agenda',
	'features/session/rating/room-ending.tsx': 'Session',
	'features/session/rating/use-round-keys.ts': 'Session',
	'ui/grid-navigation.ts': 'In tables',
	'ui/inline-text.tsx': 'In tables',
	'features/templates/row-keys.ts': 'Templates',
};

/** Keys that every window has: Enter keeps, Escape leaves, arrows go through choices. */
const USUAL = new Set([
	'app/keyboard.ts',
	'app/endings/ending-form.tsx',
	'app/other-pen-dialog.tsx',
	'features/cooperation/log/words-form.tsx',
	'features/exchange/third-words.tsx',
	'features/home/template-picker.tsx',
	'features/progress/crm/crm-filter.tsx',
	'features/session/blank-screen.tsx',
	'features/session/line-composer.tsx',
	'ui/segmented.tsx',
]);

describe('the sheet of keys', () => {
	it('knows every file that listens to keys', () => {
		const listening = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
			.map((name) => name.replaceAll('\\', '/'))
			.filter(
				(name) =>
					/\.tsx?$/.test(name) &&
					/\b(event\.key|\{ key, repeat \}: KeyboardEvent)\b/.test(readFileSync(join(renderer, name), 'utf8')),
			);
		expect(listening.filter((name) => !(name in LISTENERS) && !USUAL.has(name))).toEqual([]);
	});

	it('has a list for each of them', () => {
		const titles = PAGE_KEYS.map(({ title }) => title);
		expect([...new Set(Object.values(LISTENERS))].sort()).toEqual([...titles].sort());
	});
});
