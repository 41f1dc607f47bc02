/** Every text of ours that a catalogue has to have: those given in the source, and those the source declares. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { PROVES } from '../../shared/agreement/statement.ts';
import { LEVEL_ANCHORS } from '../../shared/analysis/capability-sentences.ts';
import { COMMITMENT_STATES } from '../../shared/analysis/commitment-state.ts';
import { OUTCOMES } from '../../shared/analysis/endings.ts';
import { MOVEMENT_WORDS } from '../../shared/analysis/mrr-walk-sentence.ts';
import { PRESETS } from '../../shared/analysis/transition-scenarios.ts';
import { FIELD_WORDS } from '../../shared/document/rated-words.ts';
import { NEED_KINDS } from '../../shared/document/week-document.ts';
import { type CollectionSpec, NO_NUMBER } from '../../shared/plan/field.ts';
import { fieldLabel } from '../../shared/plan/labels.ts';
import { TRUST_STATEMENTS } from '../../shared/plan/rounds.ts';
import { schema } from '../../shared/plan/schema.ts';
import { templateIn } from '../../shared/plan/template-language.ts';
import { ENGLISH } from '../../shared/words/english.ts';
import type { Words } from '../../shared/words/words.ts';
import { readTemplate } from './templates.ts';

/** What speaks all languages already. */
export const TRANSLATED = ['shared', 'electron', 'renderer'] as const;

/** What hands a text on to the words of the moment. */
const HANDS_ON = /(words\/spoken|ui\/parts)\.tsx?$/;

const ROOT = new URL('../..', import.meta.url).pathname;
/** `tellLater` puts a text together for a reader whose language is not known yet. */
const SAYS = new Set(['say', 'tellLater']);

export interface Given {
	readonly text: string;
	/** Repository path and line. */
	readonly where: string;
}

/** What the source says through the catalogue; and each place where what it says is not to be read in the source. */
export function givenTexts(folders: readonly string[]): {
	readonly given: readonly Given[];
	readonly unread: string[];
	/** Said while its module is loaded, by a process that does not know its language yet. */
	readonly tooEarly: string[];
} {
	const given: Given[] = [];
	const unread: string[] = [];
	const tooEarly: string[] = [];
	for (const file of folders.flatMap((folder) => sources(join(ROOT, folder)))) {
		if (HANDS_ON.test(file)) continue;
		const source = readFileSync(file, 'utf8');
		const { program, errors } = parseSync(file, source);
		if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
		const place = (offset: number) => `${file.slice(ROOT.length)}:${source.slice(0, offset).split('\n').length}`;
		let depth = 0;
		const enter = () => {
			depth += 1;
		};
		const leave = () => {
			depth -= 1;
		};
		const visitor = new Visitor({
			FunctionDeclaration: enter,
			'FunctionDeclaration:exit': leave,
			FunctionExpression: enter,
			'FunctionExpression:exit': leave,
			ArrowFunctionExpression: enter,
			'ArrowFunctionExpression:exit': leave,
			CallExpression: ({ callee, arguments: [first], start }) => {
				const called = source.slice(callee.start, callee.end);
				const name = called.split('.').at(-1) ?? '';
				if (first === undefined || !(SAYS.has(name) || /(^|\bwords\.)parts$/.test(called))) return;
				if (depth === 0 && called === 'say') tooEarly.push(place(start));
				if (first.type === 'Literal' && typeof first.value === 'string')
					given.push({ text: first.value, where: place(start) });
				else unread.push(place(start));
			},
		});
		visitor.visit(program);
	}
	return { given, unread, tooEarly };
}

function sources(folder: string): readonly string[] {
	if (folder.endsWith('.ts')) return [folder];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** The words of the templates that come with the program. */
function templateTexts(): ReadonlySet<string> {
	const folder = join(ROOT, 'resources/templates');
	const texts = new Set<string>();
	const term = (text: string) => {
		if (text !== '') texts.add(text);
		return text;
	};
	const gather: Words = { ...ENGLISH, language: 'de', term };
	for (const name of readdirSync(folder)) {
		const read = readTemplate(readFileSync(join(folder, name), 'utf8'));
		if (!read.ok) throw new Error(`${name}: ${read.error.message}`);
		templateIn(read.value, gather);
	}
	return texts;
}

/** The words of the schema, of states and of templates, which are said with `term`. */
export function declaredTexts(): readonly string[] {
	const texts = new Set<string>([
		...templateTexts(),
		...COMMITMENT_STATES,
		...OUTCOMES,
		...TRUST_STATEMENTS,
		...Object.values(PRESETS).flatMap((presets) => presets.map(({ title }) => title)),
		...LEVEL_ANCHORS,
		...NO_NUMBER,
		...Object.values(MOVEMENT_WORDS),
		...Object.values(FIELD_WORDS),
		...Object.values(NEED_KINDS),
		...Object.values(PROVES),
		...['vendor', 'partner', 'session'],
		...['unrated', 'below minimum', 'within tolerance', 'at or above desired'],
		...['fix first', 'keep going', 'let it be', 'more than needed'],
		...['planned dip', 'no target', 'no baseline', 'no actual'],
		...['order', 'removed', 'parent'].map((field) => fieldLabel('goals', field)),
	]);
	for (const { noun, plural, counted = [], fields } of Object.values<CollectionSpec>(schema)) {
		for (const name of [noun, plural, ...counted]) texts.add(name);
		for (const field of Object.values(fields)) {
			texts.add(field.label);
			if (field.unit !== undefined && /[a-z]{2}/.test(field.unit)) texts.add(field.unit);
			texts.add(field.help);
			if (field.kind === 'choice') for (const choice of field.choices) if (/[a-z]{2}/.test(choice)) texts.add(choice);
		}
	}
	return [...texts].sort();
}
