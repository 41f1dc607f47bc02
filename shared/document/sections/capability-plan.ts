/** What each side needs to be able to do, how both see it, and which commitment closes each gap. */
import {
	type CapabilityRow,
	type CapabilitySide,
	capabilityGaps,
	isGap,
	isUnderWay,
} from '../../analysis/capabilities.ts';
import type { CertificateRow } from '../../analysis/capability-evidence.ts';
import { filled } from '../../analysis/names.ts';
import type { Party } from '../../ledger/change.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { alert, cell, mark, note, plain, quiet, row, smaller, spanning, strong } from '../build.ts';
import { type Context, sideMark, sideName, words } from '../context.ts';
import { counted, shortDay, signed } from '../format.ts';
import type { Block, Cell, Paragraph, Run, Section, Table } from '../tree.ts';

/** Half a page; the rest is counted. */
const SHOWN = 12;

export function capabilityPlan(context: Context): Section | null {
	const { capabilities: rows, open } = context.capabilities;
	if (rows.length === 0) return null;
	const gaps = capabilityGaps(context.capabilities).length;
	const more = rows.length - SHOWN;
	const notes = [
		'Scale 0 to 5; 0 needed is not needed there, a dash is not given yet.',
		'The gap is counted from the other side’s view where there is one.',
		...(more > 0 ? [`${counted(more, 'more row')} in the plan.`] : []),
	];
	const closing = `${counted(gaps, 'gap')}, ${open} without a commitment under way`;
	return {
		id: 'capability-plan',
		title: 'Capability plan',
		blocks: [
			matrix(context, rows.slice(0, SHOWN)),
			note(`${notes.join(' ')} ${gaps === 0 ? 'No gap is known.' : `${closing}.`}`),
			...certificates(context),
		],
	};
}

function matrix(context: Context, rows: readonly CapabilityRow[]): Table {
	const end = (share: number) => ({ share, align: 'end' }) as const;
	const heads = (side: Party): readonly Cell[] => [
		cell(plain('needs')),
		cell(plain('self')),
		cell(plain('by '), mark(otherParty(side), context.marks[otherParty(side)])),
		cell(plain('gap')),
	];
	return {
		kind: 'table',
		description:
			'Skills and processes: level needed, self-assessed and assessed by the other side, gap, what closes it',
		frame: 'ruled',
		columns: [{ share: 34 }, ...[7, 5, 7, 7.5, 7, 5, 7, 7.5].map(end), { share: 20 }],
		head: [
			[cell(), ...PARTIES.map((side) => spanning(4, cell(...sideName(context, side)), 'end')), cell()],
			[cell(plain('Skill or process')), ...heads('vendor'), ...heads('partner'), cell(plain('Closed by'))],
		],
		rows: rows.map((capability) =>
			row(
				cell(...words(context, ['capabilities', capability.id, 'title'], capability.title, 'strong')),
				...PARTIES.flatMap((side) => levels(context, capability, capability.sides[side])),
				closes(context, capability),
			),
		),
	};
}

function levels(context: Context, { id }: CapabilityRow, side: CapabilitySide): readonly Cell[] {
	const required = side.side === 'vendor' ? 'requiredVendor' : 'requiredPartner';
	const number = (value: number | null) => cell(value === null ? quiet('–') : plain(String(value)));
	const isContested = context.contested.has(`capabilities/${id} ${required}`);
	return [
		isContested ? cell(alert('open')) : number(side.required),
		number(side.self),
		number(side.other),
		cell(gapRun(side)),
	];
}

/** Below what is needed with ▼ and a minus, as every gap on paper. */
function gapRun({ gap, required }: CapabilitySide): Run {
	if (required === 0) return quiet('');
	if (gap === null) return quiet('–');
	return gap > 0 ? alert(`▼\u00A0${signed(-gap)}`) : plain(signed(-gap));
}

function closes(context: Context, { sides }: CapabilityRow): Cell {
	const lines = PARTIES.filter((side) => isGap(sides[side])).map((side) => {
		const under = sides[side].development.filter(({ state }) => isUnderWay(state));
		const [first] = under;
		const day = first?.due ? `, ${shortDay(first.due)}` : '';
		const how = first === undefined ? alert('Open') : plain(`${under.map(({ number }) => number).join(', ')}${day}`);
		return paragraphOf([...sideMark(context, side), plain('\u00A0'), how]);
	});
	return lines.length === 0 ? cell() : { paragraphs: lines };
}

function paragraphOf(runs: readonly Run[]): Paragraph {
	return { kind: 'paragraph', style: 'body', runs };
}

/** Those that have ended, or end within sixty days. */
function certificates(context: Context): readonly Block[] {
	const ending = context.capabilities.certificates.filter(({ state }) => state !== 'valid');
	if (ending.length === 0) return [];
	const runs = ending.flatMap((certificate, at) => [
		...(at === 0 ? [strong('Certificates to renew: ')] : [plain('; ')]),
		...certificateRuns(context, certificate),
	]);
	return [smaller(...runs, plain('.'))];
}

function certificateRuns(context: Context, { title, holder, who, expires, state }: CertificateRow): readonly Run[] {
	const held = filled(who);
	const words = `\u00A0${filled(title) ?? 'Not named yet'}${held === null ? '' : ` (${held})`}, `;
	const until = expires === null ? '' : ` ${shortDay(expires)}`;
	return [
		...sideMark(context, holder),
		plain(words),
		state === 'expired' ? alert(`ended${until}`) : plain(`ends${until}`),
	];
}
