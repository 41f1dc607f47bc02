/**
 * A document tree as one page of HTML that needs nothing else: no script, no picture from elsewhere, no font to fetch.
 * It reads on a screen, prints as it looks, and is what PDF is made of.
 */
import type { DocumentTree } from '../../shared/document/tree.ts';
import { oneLine } from './docx-text.ts';
import { captionNumbers, headingNumbers, type Numbering, sectionHtml } from './html-blocks.ts';
import { escaped } from './html-runs.ts';
import { pageStyle } from './html-style.ts';

export interface WriteHtml {
	/** Looked at between sections. */
	readonly signal?: AbortSignal;
	/** How much is done, 0 to 1, and what: the title of the section. */
	readonly onProgress?: (done: number, step: string) => void;
}

/** Even a reader that would run scripts is told not to. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The page. The same tree gives the same page. Rejects with the signal's reason where it is aborted. */
export async function writeHtml(tree: DocumentTree, { signal, onProgress }: WriteHtml = {}): Promise<string> {
	const numberOf: Numbering = tree.layout === 'one page' ? () => null : headingNumbers();
	const countOf = captionNumbers();
	const sections: string[] = [];
	for (const [index, section] of tree.sections.entries()) {
		await breathe();
		signal?.throwIfAborted();
		onProgress?.(index / tree.sections.length, section.title ?? tree.title);
		sections.push(sectionHtml(section, numberOf, countOf));
	}
	onProgress?.(1, 'Written');
	return `<!DOCTYPE html>
<html lang="${escaped(tree.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Covalent">
<title>${escaped(oneLine(tree.title))}</title>
<style>${pageStyle(tree)}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** Lets the process answer others, and hear of a cancellation, between sections. */
function breathe(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
