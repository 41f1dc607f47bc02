/** A Word file taken apart for tests, and a strict enough XML check. */
import { strFromU8, unzipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

export function partsOf(bytes: Uint8Array): Parts {
	const files = unzipSync(bytes);
	return Object.fromEntries(
		Object.entries(files)
			.filter(([name]) => /\.(xml|rels)$/.test(name))
			.map(([name, data]) => [name, strFromU8(data)]),
	);
}

const NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The first fault against well-formedness, in words; null where there is none. */
export function xmlFault(xml: string): string | null {
	const illegal = ILLEGAL.exec(xml);
	if (illegal) return `illegal character U+${illegal[0].codePointAt(0)?.toString(16)}`;
	const open: string[] = [];
	for (const [tag, name = '', rest = ''] of xml.matchAll(/<(\/?[^\s/>?!]+)([^>]*)>/g)) {
		if (tag.startsWith('<?')) continue;
		if (name.startsWith('/')) {
			if (open.pop() !== name.slice(1)) return `unexpected ${tag}`;
			continue;
		}
		if (!NAME.test(name)) return `bad name ${name}`;
		if (!/^(\s+[\w:.-]+="[^"<]*")*\s*\/?$/.test(rest)) return `bad attributes in ${tag.slice(0, 80)}`;
		if (!rest.endsWith('/')) open.push(name);
	}
	if (open.length > 0) return `unclosed ${open.at(-1)}`;
	const text = xml.replace(/<[^>]*>/g, '');
	if (text.includes('<')) return 'a bare <';
	return /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(xml) ? 'a bare &' : null;
}

/** The text of the paragraphs with this style, in order. */
export function styledTexts(documentXml: string, style: string): readonly string[] {
	return paragraphsOf(documentXml)
		.filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
		.map(textOf);
}

export function paragraphsOf(documentXml: string): readonly string[] {
	return documentXml.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
}

export function textOf(xml: string): string {
	return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');
}
