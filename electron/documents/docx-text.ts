/** Text into runs that any XML 1.0 reader takes: nothing illegal, breaks as breaks. */
import { type IRunOptions, Tab, TextRun } from 'docx';

/** Everything XML 1.0 forbids, lone surrogates and U+FFFE/U+FFFF among it. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The text with every forbidden character as U+FFFD, so that nothing vanishes unseen, and one kind of line break. */
export function xmlText(text: string): string {
	return text.replace(LINE_BREAK, '\n').replace(ILLEGAL, '\uFFFD');
}

/** The text on one line, for properties, headers and attributes. */
export function oneLine(text: string, atMost = Number.POSITIVE_INFINITY): string {
	const line = xmlText(text).replace(/\s+/g, ' ').trim();
	const points = [...line];
	return points.length <= atMost ? line : `${points.slice(0, atMost - 1).join('')}…`;
}

export function textRuns(text: string, look: Omit<IRunOptions, 'text' | 'children' | 'break'>): readonly TextRun[] {
	return xmlText(text)
		.split('\n')
		.map((line, index) => {
			const children = line.split('\t').flatMap((part, tabs) => (tabs === 0 ? [part] : [new Tab(), part]));
			return new TextRun({ ...look, children, ...(index > 0 && { break: 1 }) });
		});
}
