/** Runs and paragraphs of the tree as HTML. Every word goes through `escaped`; nothing else writes text into a page. */
import { SHAPE } from '../../shared/document/look.ts';
import type { Beat, Paragraph, Run, Side, Voice } from '../../shared/document/tree.ts';
import { xmlText } from './docx-text.ts';

/** The text as no reader takes for markup, in an element or an attribute. */
export function escaped(text: string): string {
	return xmlText(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

export function runsHtml(runs: readonly Run[]): string {
	return runs.map(runHtml).join('');
}

function runHtml(run: Run): string {
	switch (run.kind) {
		case 'text':
			return voiced(run.voice, escaped(run.text).replaceAll('\n', '<br>'));
		case 'mark':
			return `<span class="mark ${run.side}">${escaped(run.letter)}</span>`;
		case 'tally':
			return tallyHtml(run.side, run.beats);
	}
}

function voiced(voice: Voice, html: string): string {
	switch (voice) {
		case 'plain':
			return html;
		case 'strong':
			return `<strong>${html}</strong>`;
		case 'alert':
			return `<strong class="alert">${html}</strong>`;
		case 'added':
			return `<ins>${html}</ins>`;
		case 'gone':
			return `<del>${html}</del>`;
		case 'quiet':
		case 'agreed':
			return `<span class="${voice}">${html}</span>`;
	}
}

/** One sign a commitment for the eye, and the same in words for who cannot see it. */
export function tallyHtml(side: Side, beats: readonly Beat[]): string {
	const signs = beats.map((beat) =>
		beat === 'not kept'
			? '<span class="cross">×</span>'
			: `<span class="${side}">${SHAPE[side][beat === 'awaiting' ? 'hollow' : 'whole']}</span>`,
	);
	return `<span class="tally" role="img" aria-label="${beats.join(', ')}">${signs.join('')}</span>`;
}

export function paragraphHtml({ style, runs }: Paragraph): string {
	const kind = style === 'body' ? '' : ` class="${style}"`;
	return `<p${kind}>${runsHtml(runs)}</p>`;
}
