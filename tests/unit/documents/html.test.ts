import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../electron/documents/html.ts';
import { escaped } from '../../../electron/documents/html-runs.ts';
import { cssText } from '../../../electron/documents/html-style.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Block, DocumentTree, Section } from '../../../shared/document/tree.ts';
import { exampleInput, openFields } from '../document/example-plan.ts';
import { treeTexts } from './tree-texts.ts';

const tree = planDocument(exampleInput({ conflicts: openFields }));
const html = await writeHtml(tree);
const body = html.slice(html.indexOf('<body>'));

const HOSTILE = '</style><script>alert(1)</script><img src=x onerror="alert(2)"> & \' \u0000\uD800';

function withText(text: string): DocumentTree {
	const runs = [
		{ kind: 'text', voice: 'plain', text } as const,
		{ kind: 'mark', side: 'vendor', letter: text } as const,
	];
	const paragraph = { kind: 'paragraph', style: 'body', runs } as const;
	const cell = { paragraphs: [paragraph] };
	const blocks: readonly Block[] = [
		{ kind: 'title', above: text, title: text, below: text },
		{ kind: 'heading', level: 2, runs, aside: text },
		paragraph,
		{ kind: 'list', items: [runs] },
		{ kind: 'definitions', items: [{ term: text, runs }] },
		{
			...{ kind: 'table', frame: 'ruled', description: text, columns: [{ share: 1 }] },
			...{ head: [[cell]], rows: [{ kind: 'body', cells: [cell] }] },
		},
		{
			kind: 'figures',
			items: [{ side: 'vendor', label: runs, figure: text, beside: text, tally: ['kept', 'not kept'], notes: [text] }],
		},
	];
	const section: Section = { id: text, title: text, blocks };
	const running = { left: text, right: text };
	return {
		title: text,
		language: text,
		printedOn: '2027-09-09',
		header: running,
		footer: running,
		sections: [section],
	};
}

describe('a web page of the plan', () => {
	it('has one title, a heading for every section and no level left out', () => {
		expect(body.match(/<h1>/g)).toHaveLength(1);
		expect(html).toContain('<title>From resale to recurring</title>');
		const levels = [...body.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
		for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
		const ids = [...body.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(tree.sections.flatMap(({ id, title }) => (title === null ? [] : [id])));
		expect([...body.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
	});

	it('says of every table what it is and of every head which column it names', () => {
		const tables = body.match(/<table[^>]*>/g) ?? [];
		expect(tables.length).toBeGreaterThan(8);
		for (const table of tables) expect(table).toMatch(/aria-label="[^"]{8,}"/);
		for (const head of body.match(/<th[ >][^>]*>/g) ?? []) expect(head).toMatch(/ scope="col(group)?"/);
		expect(body).not.toMatch(/<th[^>]*><p><\/p><\/th>/);
		expect(html).toMatch(/<html lang="en-GB">/);
	});

	it('needs nothing from elsewhere and runs nothing', () => {
		expect(html).not.toMatch(/<(script|link|iframe|img|object|embed|form)|https?:|url\(|@import| on[a-z]+=/i);
		expect(html).toContain("default-src 'none'");
	});

	it('reads in order, with everything the tree says', () => {
		const words = body.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '');
		let at = 0;
		for (const text of treeTexts(tree)) {
			const found = words.indexOf(escaped(text), at);
			expect(found, `“${text}” after ${at}`).toBeGreaterThanOrEqual(0);
			at = found;
		}
	});

	it('takes no word for markup, wherever it stands', async () => {
		const page = await writeHtml(withText(HOSTILE));
		expect(page).not.toMatch(/<script|<img|onerror="|[\uD800-\uDFFF]/);
		expect(page).not.toContain('\u0000');
		expect(page.match(/<\/style>/g)).toHaveLength(1);
		const tags = new Set([...page.matchAll(/<\/?([a-z]\w*)/g)].map(([, name]) => name));
		for (const name of tags) expect(ELEMENTS).toContain(name);
	});

	it('is the same for the same plan on the same day', async () => {
		expect(await writeHtml(tree)).toBe(html);
	});

	it('stops between sections when it is cancelled', async () => {
		const stop = new AbortController();
		const steps: string[] = [];
		const onProgress = (_done: number, step: string) => {
			steps.push(step);
			if (steps.length === 3) stop.abort(new Error('stopped'));
		};
		await expect(writeHtml(tree, { signal: stop.signal, onProgress })).rejects.toThrow('stopped');
		expect(steps).toHaveLength(3);
	});
});

describe('text in a style sheet', () => {
	it('is letters, digits, spaces and numbers of signs alone', () => {
		expect(cssText('a"}</style>é')).toBe('"a\\22 \\7d \\3c \\2f style\\3e \\e9 "');
	});
});

const ELEMENTS = [
	...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'section', 'header', 'svg', 'circle', 'rect', 'path'],
	...[
		'h1',
		'h2',
		'h3',
		'h4',
		'p',
		'span',
		'strong',
		'small',
		'div',
		'ul',
		'li',
		'dl',
		'dt',
		'dd',
		'br',
		'nav',
		'ol',
		'a',
	],
	...['table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td'],
];
