/** No document holds a word of ours that has gone past the catalogue. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/hash.ts';
import { needsOf } from '../../../shared/analysis/needs.ts';
import type { PlanDocumentInput } from '../../../shared/document/context.ts';
import { fillInBook } from '../../../shared/document/fill-in/fill-in-book.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import { qbrDocument } from '../../../shared/document/qbr-document.ts';
import { reviewCalendar } from '../../../shared/document/review-calendar.ts';
import { scorecardSheet } from '../../../shared/document/scorecard-sheet.ts';
import { sessionDocument } from '../../../shared/document/session-document.ts';
import { commitmentSheet, gapSheet, type Sheet } from '../../../shared/document/sheets.ts';
import type { DocumentTree } from '../../../shared/document/tree.ts';
import { weekDocument } from '../../../shared/document/week-document.ts';
import { parsePlanFile } from '../../../shared/file/jbp.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { conflictsIn } from '../../../shared/plan/conflicts.ts';
import { type Plan, readPlan } from '../../../shared/plan/plan.ts';
import { visibleRecords } from '../../../shared/plan/show.ts';
import { loadWords } from '../../../shared/words/load.ts';
import type { Words } from '../../../shared/words/words.ts';
import { SAMPLE } from '../../builders/covalent.ts';
import { markedWords } from '../../builders/pseudo-words.ts';
import { exampleInput, openFields } from '../document/example-plan.ts';
import { exampleSession } from '../document/example-session.ts';

const ON = '2027-09-09';
const parsed = parsePlanFile(readFileSync(SAMPLE), hashText);
if (!parsed.ok) throw new Error(parsed.error.message);
const ledger = createLedger(parsed.value.lines);
const sample = readPlan(visibleRecords(ledger));

const inputOf = (words: Words): PlanDocumentInput => ({
	...{ plan: sample, conflicts: conflictsIn(ledger), waiting: [], words },
	...{ on: ON, printedOn: ON, changedOn: ON },
});

/** Everything a document says, with the day of each plan it is of. */
function documents(words: Words): Readonly<Record<string, readonly [Plan, readonly string[]]>> {
	const example = { ...exampleInput({ conflicts: openFields }), words };
	const session = { ...inputOf(words), plan: exampleSession() };
	const { needs } = needsOf(sample, ON, { ours: 'vendor', conflicts: 2, waiting: 1, agreed: false });
	const names = { vendor: 'Northwind Cloud', partner: 'Harbor IT' };
	const week = weekDocument({
		...{ monday: '2027-09-06', label: null, printedOn: ON, words },
		plans: [null, { lastRead: '2027-09-01' }, { lastRead: null }].map((unread) => ({
			...{ title: 'From resale to recurring', names, marks: { vendor: 'V', partner: 'P' } },
			...{ ours: 'vendor', needs, unread },
		})),
	});
	const calendar = reviewCalendar(sample, 'p1', ON, words);
	return {
		'the plan': [sample, textsOf(planDocument(inputOf(words)))],
		'a plan with open fields': [example.plan, textsOf(planDocument(example))],
		'the pack of a quarterly review': [sample, textsOf(qbrDocument(inputOf(words), null))],
		'the page of a session': [session.plan, textsOf(sessionDocument(session, 'review'))],
		'the page of a week': [sample, textsOf(week)],
		'the scorecard': [sample, sheetTexts(scorecardSheet(sample, ON, words))],
		'the gap matrix': [sample, sheetTexts(gapSheet(sample, ON, words))],
		'the commitments': [sample, sheetTexts(commitmentSheet(sample, ON, words))],
		'the sheet for the partner': [sample, fillInTexts(words, 'partner')],
		'the sheet for the vendor': [sample, fillInTexts(words, 'vendor')],
		'the calendar': [sample, calendar.events.flatMap(({ title, description }) => [title, description])],
	};
}

/** What a reader can meet of a block beside its runs. */
const SAID = new Set([
	...['title', 'above', 'below', 'term', 'figure', 'beside', 'aside', 'alt', 'caption', 'description', 'name', 'label'],
	...['text', 'left', 'right', 'emblem'],
]);

/** Every text of a document, the runs of a line together: a mark may begin in one and end in another. */
function textsOf(tree: DocumentTree | null): readonly string[] {
	if (tree === null) throw new Error('There is no such document.');
	const texts: string[] = [tree.footer.page?.join('') ?? ''];
	const visit = (value: unknown, key: string): void => {
		if (Array.isArray(value)) {
			const list: readonly unknown[] = value;
			if (isLine(list)) texts.push(list.map(({ text = '' }) => text).join(''));
			else for (const one of list) typeof one === 'string' && key === 'notes' ? texts.push(one) : visit(one, key);
		} else if (typeof value === 'object' && value !== null) {
			for (const [name, inner] of Object.entries(value)) visit(inner, name);
		} else if (typeof value === 'string') {
			if (SAID.has(key)) texts.push(value);
			if (key === 'svg') for (const [, text = ''] of value.matchAll(/<text[^>]*>([^<]*)</g)) texts.push(text);
		}
	};
	visit({ ...tree, footer: { left: tree.footer.left } }, '');
	return texts;
}

function isLine(value: readonly unknown[]): value is readonly { readonly text?: string }[] {
	const [first] = value;
	const kind = typeof first === 'object' && first !== null && 'kind' in first ? first.kind : null;
	return kind === 'text' || kind === 'mark';
}

/** What is written on the pages of a sheet to fill in, and said beside its cells. */
function fillInTexts(words: Words, side: Party): readonly string[] {
	const about = { planId: 'p1', ledger, side, heads: ledger.heads(), words, mint: () => 'minted01' };
	const { first, pages, foot } = fillInBook({ ...about, on: ON, at: `${ON}T09:00:00Z` });
	const ofPages = pages.flatMap(({ name, title, lines, columns, rows }) => [
		...[name, title, ...lines, ...columns.flatMap(({ head, input }) => [head, input?.help ?? ''])],
		...rows.flatMap(({ cells }) => cells.map(({ kind, value }) => (kind === 'locked' ? String(value ?? '') : ''))),
	]);
	return [first.name, first.subtitle, ...first.lines, foot, ...ofPages];
}

function sheetTexts({ name, lines, header, rows }: Sheet): readonly string[] {
	const cells = rows.flat().filter((cell) => typeof cell === 'string');
	return [name, ...lines, ...header, ...cells];
}

/** What people wrote in the plan, and what a plan is counted and dated by. */
function ownWords(plan: Plan): readonly string[] {
	const written = new Set<string>(['Northwind Cloud', 'Harbor IT', 'Northwind', 'Harbor', 'From resale to recurring']);
	const visit = (value: unknown): void => {
		if (typeof value === 'string') for (const line of value.split('\n')) written.add(line.trim());
		else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner);
	};
	visit(plan);
	return [...written].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
}

const COUNTED = /\b(?:Pivot \d+|[GESTCDF]-?\d+|Q\d|[VP]|RACI)\b/g;
const DATED =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|nesday|sday|rsday|urday)?\b/g;
const MEASURED = /\b(?:GBP|Europe|London|British Pound|and)\b|\d+ ?(?:h|min)\b/g;

/** What stands outside of every mark. */
function unmarked(text: string): string {
	let depth = 0;
	let outside = '';
	for (const sign of text) {
		if (sign === '⟦') depth += 1;
		else if (sign === '⟧') depth -= 1;
		else if (depth === 0) outside += sign;
	}
	return outside;
}

describe('a document whose texts are all marked', () => {
	it.each(Object.entries(documents(markedWords())))('%s says nothing of ours without a mark', (_, [plan, texts]) => {
		const own = ownWords(plan);
		const left = texts.flatMap((text) => {
			const rest = own.reduce((said, word) => said.replaceAll(word, ''), unmarked(text));
			const bare = rest.replace(COUNTED, '').replace(DATED, '').replace(MEASURED, '');
			return /\p{L}{2}/u.test(bare) ? [`${bare.trim()} IN ${text}`] : [];
		});
		expect([...new Set(left)]).toEqual([]);
	});
});

describe('the same plan on the same day', () => {
	let german: Words;
	let french: Words;
	beforeAll(async () => {
		[german, french] = await Promise.all([loadWords('de-DE'), loadWords('fr-FR')]);
	});

	it('is the same document in the same language, marked as written in it', () => {
		expect(planDocument(inputOf(german))).toEqual(planDocument(inputOf(german)));
		expect([planDocument(inputOf(german)).language, planDocument(inputOf(french)).language]).toEqual([
			'de-DE',
			'fr-FR',
		]);
	});

	it('says the same in every language, with the same sections, tables and rows', () => {
		const shape = (words: Words) =>
			planDocument(inputOf(words)).sections.map(({ id, blocks }) => [
				id,
				blocks.map((block) => (block.kind === 'table' ? [block.kind, block.rows.length] : block.kind)),
			]);
		expect(shape(german)).toEqual(shape(markedWords()));
		expect(shape(french)).toEqual(shape(markedWords()));
	});

	it('sets semicolons and colons in French as French does', () => {
		const contested = conflictsIn(ledger).flatMap(({ values }) => values.map(({ value }) => String(value)));
		const wrong = Object.values(documents(french)).flatMap(([plan, texts]) => {
			const own = [...contested, ...ownWords(plan)];
			const ours = texts.map((text) => own.reduce((said, word) => said.replaceAll(word, ''), text));
			return ours.filter((text) => /(?<!\u202F);|(?<![\u00A0\d]):/.test(text));
		});
		expect([...new Set(wrong)]).toEqual([]);
	});

	it('writes days, amounts and lists as its reader does', () => {
		const said = [german, french].map((words) => [
			words.day('2027-03-01'),
			words.shortDay('2027-09-30'),
			words.months('2027-02-01', '2027-04-30'),
			words.money(1_234_550, 'GBP'),
			words.number(-2.5),
			words.list(['A', 'B', 'C']),
			words.weekday('2027-09-09'),
		]);
		expect(said).toEqual([
			['1. März 2027', '30.09.2027', 'Feb–Apr 2027', '12.345,50\u00A0£', '−2,5', 'A, B und C', 'Donnerstag'],
			['1er mars 2027', '30/09/2027', 'févr.–avr. 2027', '12\u202F345,50\u00A0£', '−2,5', 'A, B et C', 'jeudi'],
		]);
	});
});
