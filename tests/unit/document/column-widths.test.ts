/** No column of the sample is so narrow that a word of it would be broken, in any language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/hash.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Cell, Table } from '../../../shared/document/tree.ts';
import { parsePlanFile } from '../../../shared/file/jbp.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { readPlan } from '../../../shared/plan/plan.ts';
import { visibleRecords } from '../../../shared/plan/show.ts';
import { loadWords } from '../../../shared/words/load.ts';

const ON = '2027-09-20';
/** Between the margins of A4, and at the two edges of a cell, in millimetres. */
const PAGE = 174;
const EDGES = 2;
/** What a bold letter of a table takes. */
const LETTER = 1.55;

function narrow({ columns, head, rows }: Table): readonly string[] {
	const all = columns.reduce((sum, { share }) => sum + share, 0);
	return [...head, ...rows.map(({ cells }) => cells)].flatMap((cells) => {
		let at = 0;
		return cells.flatMap((cell) => {
			const own = columns.slice(at, at + (cell.span ?? 1));
			at += own.length;
			const width = (PAGE * own.reduce((sum, { share }) => sum + share, 0)) / all - EDGES;
			return wordsOf(cell).filter((word) => word.length * LETTER > width);
		});
	});
}

function wordsOf({ paragraphs }: Cell): readonly string[] {
	return paragraphs
		.map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''))
		.flatMap((text) => text.split(/[\s–-]/))
		.filter((word) => word.length > 6);
}

describe('the columns of the sample', () => {
	it.each(['en', 'de', 'fr'])('have room for their longest word in %s', async (language) => {
		const name = `northwind-harbor${language === 'en' ? '' : `-${language}`}.jbp`;
		const file = readFileSync(fileURLToPath(new URL(`../../../resources/sample/${name}`, import.meta.url)));
		const parsed = parsePlanFile(file, hashText);
		if (!parsed.ok) throw new Error(parsed.error.message);
		const { sections } = planDocument({
			plan: readPlan(visibleRecords(createLedger(parsed.value.lines))),
			...{ on: ON, printedOn: ON, changedOn: ON, conflicts: [], waiting: [] },
			words: await loadWords(language),
		});
		const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
		expect(tables.length).toBeGreaterThan(10);
		expect(tables.flatMap(narrow)).toEqual([]);
	});
});
