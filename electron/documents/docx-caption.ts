/** Captions that Word counts: a SEQ field with its number already in it, in plain runs that every reader sees. */
import { type IXmlableObject, Paragraph, Run, TextRun, XmlComponent } from 'docx';
import type { Block } from '../../shared/document/tree.ts';
import { textRuns } from './docx-text.ts';

export type Counted = 'table' | 'figure';
type Caption = Extract<Block, { kind: 'caption' }>;

/** The name counts too: a Word of that language makes its own list of tables by it. */
export function captionParagraph({ of, name, text }: Caption, number: number): Paragraph {
	return new Paragraph({
		style: 'Caption',
		keepNext: of === 'table',
		children: [
			new TextRun({ text: `${name}\u00A0`, bold: true }),
			new FieldRun(new FieldPart('w:fldChar', { 'w:fldCharType': 'begin' })),
			new FieldRun(new FieldPart('w:instrText', { 'xml:space': 'preserve' }, ` SEQ ${name} \\* ARABIC `)),
			new FieldRun(new FieldPart('w:fldChar', { 'w:fldCharType': 'separate' })),
			new TextRun({ text: String(number), bold: true }),
			new FieldRun(new FieldPart('w:fldChar', { 'w:fldCharType': 'end' })),
			...textRuns(`  ${text}`, {}),
		],
	});
}

class FieldRun extends Run {
	constructor(part: FieldPart) {
		super({});
		this.root.push(part);
	}
}

/** An element of a field; the library has them only inside of fields without a number. */
class FieldPart extends XmlComponent {
	readonly #attributes: Readonly<Record<string, string>>;
	readonly #text: string | null;

	constructor(name: string, attributes: Readonly<Record<string, string>>, text: string | null = null) {
		super(name);
		this.#attributes = attributes;
		this.#text = text;
	}

	override prepForXml(): IXmlableObject {
		return { [this.rootKey]: [{ _attr: this.#attributes }, ...(this.#text === null ? [] : [this.#text])] };
	}
}
