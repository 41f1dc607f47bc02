/** What somebody could try who has the file, a program of his own, and in some cases one side’s key. */
import { hashText } from '../../electron/hash.ts';
import type { Change, Edit, Line, Scalar } from '../../shared/ledger/change.ts';
import { changeId, printLine } from '../../shared/ledger/line.ts';
import {
	agreedLines,
	agreement,
	DAVID,
	draftLines,
	EVE,
	PLAN_ID,
	printed,
	type Signatory,
	signWith,
	TOM,
	written,
} from './agreed-plan.ts';

export interface Attack {
	readonly name: string;
	readonly file: string;
}

type Json = Record<string, unknown>;

const lines = agreedLines();
const [terms, worth, vendors, partners] = lines as readonly [Line, Line, Line, Line];
const before = [terms, worth, vendors];
const SIDES = [
	{ who: 'the vendor’s', at: 2, line: vendors, by: DAVID },
	{ who: 'the partner’s', at: 3, line: partners, by: TOM },
] as const;

/** Every attack, in families. */
export function attacks(): readonly Attack[] {
	return [
		...stripped(),
		...swappedKeys(),
		...altered(),
		...liesOfOneSide(),
		...replayed(),
		...rolledBack(),
		...doubled(),
		...lookAlikes(),
	];
}

/** With the named line in place of another; what stands on it is linked to it anew, as somebody without keys can. */
function relinked(at: number, changed: Line): readonly Line[] {
	const names = new Map<string, string>();
	return lines.map((line, place) => {
		const { after, prev } = line.change;
		const renamed = (id: string) => names.get(id) ?? id;
		const next =
			place === at
				? changed
				: printLine({ ...line.change, after: after.map(renamed), prev: prev === null ? null : renamed(prev) });
		names.set(line.id, next.id);
		return next;
	});
}

function replaced(at: number, changed: Line): readonly Line[] {
	return lines.map((line, place) => (place === at ? changed : line));
}

function withEdits({ change }: Line, edit: (edit: Edit) => readonly Edit[], given: Partial<Change> = {}): Line {
	return printLine({ ...change, edits: change.edits.flatMap(edit), ...given });
}

function withField(line: Line, field: string, value: Scalar): Line {
	return withEdits(line, (edit) => [edit[1] === field ? [edit[0], field, value] : edit]);
}

function statementIn(line: Line): string {
	return String(line.change.edits.find(([, field]) => field === 'statement')?.[2]);
}

/** A statement of one’s own wording, signed with a key that one has. */
function crafted(by: Signatory, text: string, given: Partial<Change> = {}, key = by.key): Line {
	const ref = 'agreements/crafted';
	const edits: readonly Edit[] = [
		[ref, 'holder', by.party],
		[ref, 'statement', text],
		[ref, 'key', key],
		[ref, 'signature', signWith(by, text)],
	];
	return written(before, by, edits, given);
}

function patched(line: Line, patch: Json): string {
	return JSON.stringify({ ...(JSON.parse(statementIn(line)) as Json), ...patch });
}

function stripped(): readonly Attack[] {
	const file = printed(lines);
	const rows = file.split('\n');
	return [
		...SIDES.flatMap(({ who, at, line }) =>
			['statement', 'key', 'signature'].flatMap((field): Attack[] => {
				const without = withEdits(line, (edit) => (edit[1] === field ? [] : [edit]));
				return [
					{ name: `${who} ${field} taken out`, file: printed(replaced(at, without)) },
					{ name: `${who} ${field} taken out, and all linked anew`, file: printed(relinked(at, without)) },
					{ name: `${who} ${field} emptied`, file: printed(relinked(at, withField(line, field, ''))) },
				];
			}),
		),
		...lines.map((_, at) => ({
			name: `change ${at + 1} taken out`,
			file: printed(lines.filter((_line, place) => place !== at)),
		})),
		{ name: 'the trailer taken off', file: `${rows.slice(0, -2).join('\n')}\n` },
		{ name: 'the header taken off', file: rows.slice(1).join('\n') },
		{ name: 'a change taken out of the bytes', file: rows.filter((_row, at) => at !== 2).join('\n') },
	];
}

function swappedKeys(): readonly Attack[] {
	const withKey = (line: Line, by: Signatory) => patched(line, { key: by.key });
	return [
		...SIDES.flatMap(({ who, at, line, by }): Attack[] => {
			const other = by === DAVID ? TOM : DAVID;
			const signed = signWith(EVE, statementIn(line));
			return [
				{ name: `${who} key is Eve’s`, file: printed(relinked(at, withField(line, 'key', EVE.key))) },
				{ name: `${who} key is the other side’s`, file: printed(relinked(at, withField(line, 'key', other.key))) },
				{ name: `${who} signature is Eve’s`, file: printed(relinked(at, withField(line, 'signature', signed))) },
				{
					name: `${who} key and signature are Eve’s`,
					file: printed(relinked(at, withField(withField(line, 'signature', signed), 'key', EVE.key))),
				},
			];
		}),
		{
			name: 'Eve signs a statement that names her key, on the partner’s run',
			file: printed([...before, crafted(EVE, withKey(partners, EVE), { key: TOM.key })]),
		},
		{
			name: 'Eve signs a statement that names the partner’s key, on her run',
			file: printed([...before, crafted(EVE, statementIn(partners))]),
		},
		{
			name: 'Eve signs for the vendor with a run of her own, and the partner’s answer is linked to it',
			file: printed(
				relinked(2, crafted({ ...EVE, party: 'vendor' }, withKey(vendors, EVE), { replica: 'eve', after: [worth.id] })),
			),
		},
		{
			name: 'the vendor signs for the partner too, as if on its own computer',
			file: printed([
				...before,
				crafted({ ...DAVID, party: 'partner', computer: TOM.computer }, withKey(partners, DAVID)),
			]),
		},
		{
			name: 'one key signs for both, and one computer says to be two',
			file: printed([
				...before,
				crafted({ ...DAVID, party: 'partner' }, patched(partners, { key: DAVID.key, computer: DAVID.computer })),
			]),
		},
	];
}

/** Words in a statement changed by somebody without its key. */
function altered(): readonly Attack[] {
	return SIDES.flatMap(({ who, at, line }) => {
		const statement = JSON.parse(statementIn(line)) as Json;
		return Object.keys(statement).map((key): Attack => {
			const { [key]: was, ...rest } = statement;
			const text = JSON.stringify({ ...rest, [key]: typeof was === 'string' ? `${was}0` : [was] });
			return {
				name: `${key} of ${who} statement altered`,
				file: printed(relinked(at, withField(line, 'statement', text))),
			};
		});
	});
}

/** The partner itself signs something that is not what the vendor agreed to, or not what it says. */
function liesOfOneSide(): readonly Attack[] {
	const lies: readonly [string, Json | string][] = [
		['another fingerprint', { fingerprint: '0'.repeat(32) }],
		[
			'a fingerprint in capitals',
			{ fingerprint: String((JSON.parse(statementIn(partners)) as Json).fingerprint).toUpperCase() },
		],
		['fewer fields', { covers: { plan: ['title'] } }],
		['no fields', { covers: {} }],
		['fields as a list', { covers: [['plan', ['title']]] }],
		['fields of the prototype', { covers: { plan: ['constructor'] } }],
		['no heads', { frontier: [] }],
		['unknown heads', { frontier: ['f'.repeat(32)] }],
		['one head twice', { frontier: [worth.id, worth.id] }],
		['earlier heads', { frontier: [terms.id] }],
		['its own side’s answer', { answers: partners.id }],
		['an answer to what is no statement', { answers: worth.id }],
		['an answer to nothing known', { answers: 'f'.repeat(32) }],
		['another plan', { planId: 'another-plan' }],
		['the vendor’s side', { party: 'vendor' }],
		['a newer version of the rules', { format: 2 }],
		['no version of the rules', { format: 0 }],
		['another context', { context: 'Covalent hand-over of a plan file' }],
		['no context', { context: null }],
		['a witness on its own computer', { witness: 'David Okafor' }],
		['the room without a witness', { how: 'in the room' }],
		['a way there is none of', { how: 'by telepathy' }],
		['no day', { on: '2027-02-31' }],
		['a count that is none', { open: 0.5 }],
		[
			'a hand-over’s words',
			`Covalent hand-over of a plan file\nversion 1\nplan ${PLAN_ID}\nparty partner\nkey ${TOM.key}\n`,
		],
		['no JSON', 'We agree.'],
	];
	return lies.map(([what, lie]) => ({
		name: `the partner signs ${what}`,
		file: printed([...before, crafted(TOM, typeof lie === 'string' ? lie : patched(partners, lie))]),
	}));
}

function replayed(): readonly Attack[] {
	const other = draftLines('Growth');
	const first = agreement(other, DAVID).line;
	const elsewhere = [...other, first, agreement([...other, first], TOM).line];
	const draft = draftLines();
	const foreign = agreement(draft, DAVID, { planId: 'another-plan' }).line;
	const texts = SIDES.map(({ line }) => line);
	return [
		{ name: 'the whole file under another plan’s id', file: printed(lines, 'another-plan') },
		{
			name: 'another plan’s statements under this id',
			file: printed([...draft, foreign, agreement([...draft, foreign], TOM, { planId: 'another-plan' }).line]),
		},
		...SIDES.map(({ who }, at) => ({
			name: `${who} statement from a file with other words, under these`,
			file: printed([...draft, ...elsewhere.slice(2 + at, 3 + at), ...(at === 0 ? [] : [vendors])]),
		})),
		{
			name: 'both statements put on the text of another copy',
			file: printed([
				...other,
				...texts.map((line, at) => printLine({ ...line.change, after: [other[1]?.id ?? ''], replica: `r${at}` })),
			]),
		},
		{
			name: 'the vendor’s statement repeated with the partner’s pen',
			file: printed([
				...before,
				withEdits(vendors, (edit) => [edit], { pen: TOM_PEN, replica: 'again', after: [vendors.id] }),
			]),
		},
		{
			name: 'the vendor’s statement repeated as the partner’s record',
			file: printed([
				...before,
				withField(printLine({ ...vendors.change, replica: 'again', after: [vendors.id] }), 'holder', 'partner'),
			]),
		},
		{
			name: 'the vendor’s statement twice',
			file: printed([...before, printLine({ ...vendors.change, replica: 'again', after: [vendors.id] })]),
		},
		{
			name: 'the partner’s statement with the joint pen',
			file: printed(replaced(3, printLine({ ...partners.change, pen: { party: 'joint', name: 'Both' } }))),
		},
		{
			name: 'the partner’s statement from a run without a key',
			file: printed(replaced(3, printLine(withoutKey(partners.change)))),
		},
		{
			name: 'the partner’s statement from another computer',
			file: printed(replaced(3, printLine({ ...partners.change, computer: 'HARBOR-4' }))),
		},
	];
}

const TOM_PEN = { party: TOM.party, name: TOM.name };

function withoutKey({ key: _key, ...change }: Change): Change {
	return change;
}

/** The text is made another than the one that was agreed to. */
function rolledBack(): readonly Attack[] {
	const changes: readonly [string, number, Line][] = [
		['a number below the agreed heads is changed', 0, withField(terms, 'baseline', 12)],
		[
			'a name below the agreed heads is changed',
			0,
			withEdits(terms, ([ref, field, value]) => [[ref, field, value === 'Harbor' ? 'Harbour' : value]]),
		],
		['words below the agreed heads are changed', 1, withField(worth, 'worthPartner', 'Nothing')],
		[
			'a term is slipped in below the agreed heads',
			1,
			withEdits(worth, (edit) => [edit, ['goals/g1', 'worthVendor', 'All']]),
		],
		[
			'a record is slipped in below the agreed heads',
			1,
			withEdits(worth, (edit) => [edit, ['goals/g2', 'title', 'More']]),
		],
		[
			'a term is taken out below the agreed heads',
			0,
			withEdits(terms, (edit) => (edit[1] === 'baseline' ? [] : [edit])),
		],
		[
			'who wrote is changed below the agreed heads',
			1,
			printLine({ ...worth.change, pen: { party: 'vendor', name: 'Ana' } }),
		],
		['when is changed below the agreed heads', 1, printLine({ ...worth.change, at: '2026-01-01T00:00:00Z' })],
	];
	const fork = printLine({ ...worth.change, edits: [['goals/g1', 'worthPartner', 'Nothing']] });
	const back = (given: Partial<Change>) => written(lines, TOM, [['goals/g1', 'baseline', 12]], given);
	return [
		...changes.flatMap(([name, at, line]): Attack[] => [
			{ name, file: printed(replaced(at, line)) },
			{ name: `${name}, and all linked anew`, file: printed(relinked(at, line)) },
		]),
		{ name: 'another branch is put beside what was agreed to', file: printed([...lines, fork]) },
		{ name: 'a term is set back afterwards', file: printed([...lines, back({})]) },
		{ name: 'a term is set back beside the statements', file: printed([...lines, back({ after: [worth.id] })]) },
		{ name: 'a term is put in conflict beside the agreed heads', file: printed([...lines, back({ after: [] })]) },
		{
			name: 'a goal is removed beside the statements',
			file: printed([...lines, written(lines, DAVID, [['goals/g1', 'removed', true]], { after: [worth.id] })]),
		},
	];
}

/** Two readers, two truths. */
function doubled(): readonly Attack[] {
	const rows = printed(lines).split('\n');
	const twice = (text: string, key: string, value: string) => text.replace('{', `{${JSON.stringify(key)}:${value},`);
	const rowsWith = (at: number, text: string) => resealed(rows.map((row, place) => (place === at ? text : row)));
	return [
		...['planId', 'fingerprint', 'party', 'frontier', 'key', 'context'].map((key): Attack => {
			const text = twice(statementIn(partners), key, '"x"');
			return {
				name: `the partner signs a statement that names ${key} twice`,
				file: printed([...before, crafted(TOM, text)]),
			};
		}),
		...['planId', 'format', 'version'].map((key) => ({
			name: `the header names ${key} twice`,
			file: rowsWith(0, twice(rows[0] ?? '', key, '"x"')),
		})),
		...['edits', 'pen', 'replica', '__proto__'].map((key) => ({
			name: `the partner’s change names ${key} twice, or should not`,
			file: rowsWith(4, twice(rows[4] ?? '', key, '{}')),
		})),
		{
			name: 'the partner’s change gives its statement twice',
			file: printed(
				replaced(
					3,
					withEdits(partners, (edit) => [edit, edit]),
				),
			),
		},
		{
			name: 'the trailer counts twice',
			file: [...rows.slice(0, -2), twice(rows.at(-2) ?? '', 'changes', '4'), ''].join('\n'),
		},
	];
}

/** With a trailer that fits. */
function resealed(rows: readonly string[]): string {
	const texts = rows.slice(1, -2);
	const asLines = texts.map((text): Line => ({ id: changeId(text), text, change: partners.change }));
	const made = printed(asLines).split('\n');
	// The header is the attacker’s own; the sum has to be made over it.
	const body = [rows[0], ...texts, ''].join('\n');
	const trailer = { ...(JSON.parse(made.at(-2) ?? '{}') as Json), sha256: hashText(body) };
	return `${body}${JSON.stringify(trailer)}\n`;
}

function lookAlikes(): readonly Attack[] {
	const hidden = { 'U+202E': '\u202e', 'U+2066': '\u2066', 'U+200B': '\u200b', 'U+FEFF': '\ufeff', 'U+00AD': '\u00ad' };
	const inNames = Object.entries(hidden).flatMap(([code, sign]) =>
		['name', 'role', 'company', 'computer'].map((key): Attack => {
			const text = patched(partners, { [key]: `Tom${sign} Whitlock` });
			return { name: `the partner signs a ${key} with ${code} in it`, file: printed([...before, crafted(TOM, text)]) };
		}),
	);
	const words: readonly [string, Line, number][] = [
		[
			'a Cyrillic a in a company’s name',
			withEdits(terms, ([ref, field, value]) => [[ref, field, value === 'Harbor' ? 'H\u0430rbor' : value]]),
			0,
		],
		['a right-to-left mark in a term', withField(worth, 'worthPartner', 'Mar\u202egin'), 1],
		['a full-width digit in a term', withField(worth, 'worthPartner', 'Margin \uff11'), 1],
		['a zero-width space in a term', withField(worth, 'worthPartner', 'Mar\u200bgin'), 1],
	];
	return [...inNames, ...words.map(([name, line, at]) => ({ name, file: printed(relinked(at, line)) }))];
}
