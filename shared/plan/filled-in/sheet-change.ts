/** What comes of a filled-in sheet, as changes of the ledger, and how those are known again. */
import type { ChangeId, Edit, Line, Party, Pen, PenParty } from '../../ledger/change.ts';
import { printLine } from '../../ledger/line.ts';
import { MAX_PUBLISHED_BYTES } from '../../ledger/publish.ts';
import { labelOfEdits } from '../labels.ts';

/** The replica of what was taken from a sheet begins so; minted ids hold no dash. */
const MARK = 'x-';
const MOST_NAME = 80;
const LONGEST_TAKER = 40;

/** Who takes a sheet in, where and when. */
export interface Taking {
	readonly side: Party;
	/** The company that filled it in. */
	readonly company: string;
	/** Null while it is only looked at. */
	readonly name: string | null;
	readonly computer: string;
	/** The side this computer speaks for. */
	readonly party: PenParty;
	readonly key?: string | undefined;
	readonly at: string;
	readonly mint: () => string;
}

/** What a sheet changes, having seen what it was handed over from and what was taken from it before. */
export interface SheetChange {
	readonly sheet: string;
	readonly after: readonly ChangeId[];
	readonly edits: readonly Edit[];
}

/** Whether a change was filled in on a sheet; of which one where that is asked. */
export function isFromSheet(replica: string, sheet = ''): boolean {
	return replica.startsWith(sheet === '' ? MARK : `${MARK}${sheet}-`);
}

/** “Harbor IT in Excel, taken in by Ana Ruiz”, so that it fits where names of people stand. */
export function penOfSheet({ side, company, name }: Pick<Taking, 'side' | 'company' | 'name'>): Pen {
	const tail = name === null ? ' in Excel' : ` in Excel, taken in by ${shortened(name.trim(), LONGEST_TAKER)}`;
	return { party: side, name: `${shortened(company, MOST_NAME - tail.length)}${tail}` };
}

/** As lines: a run of its own, whose first change names what its author had seen. Several where one would be too long. */
export function printSheet({ sheet, after, edits }: SheetChange, taking: Taking): readonly Line[] {
	if (edits.length === 0) return [];
	const pen = penOfSheet(taking);
	const replica = `${MARK}${sheet}-${taking.mint()}`;
	const { computer, party, key, at } = taking;
	const lines: Line[] = [];
	for (const part of partsOf(edits)) {
		const last = lines.at(-1);
		const seen = last === undefined ? { prev: null, after } : { prev: last.id, after: [] };
		const origin = last === undefined ? { computer, party, ...(key === undefined ? {} : { key }) } : {};
		lines.push(
			printLine({
				replica,
				seq: lines.length + 1,
				...seen,
				at,
				pen,
				label: labelOfEdits(part),
				edits: part,
				...origin,
			}),
		);
	}
	return lines;
}

function partsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
	if (edits.length === 1 || JSON.stringify(edits).length * 3 < MAX_PUBLISHED_BYTES) return [edits];
	const middle = Math.ceil(edits.length / 2);
	return [...partsOf(edits.slice(0, middle)), ...partsOf(edits.slice(middle))];
}

function shortened(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
