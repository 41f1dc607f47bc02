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
import { alert, around, cell, mark, note, plain, quiet, row, smaller, spanning, strong } from '../build.ts';
import { type Context, sideMark, sideName, written } from '../context.ts';
import type { Block, Cell, Run, Section, Table } from '../tree.ts';

/** Half a page; the rest is counted. */
const SHOWN = 10;

export function capabilityPlan(context: Context): Section | null {
	const { capabilities: rows } = context.capabilities;
	if (rows.length === 0) return null;
	const told = rows.filter((capability) => PARTIES.some((side) => isToTell(capability.sides[side])));
	const met = rows.filter((capability) => !told.includes(capability));
	return {
		id: 'capability-plan',
		title: context.say('Capability plan'),
		blocks: [
			...(told.length === 0 ? [] : [matrix(context, told.slice(0, SHOWN))]),
			note(notes(context, told, met).join(' ')),
			...certificates(context),
		],
	};
}

/** What is met, or not needed, on both sides takes a word in a sentence. */
function isToTell({ standing }: CapabilitySide): boolean {
	return standing !== 'met' && standing !== 'not needed';
}

function notes(
	{ capabilities, say, words }: Context,
	told: readonly CapabilityRow[],
	met: readonly CapabilityRow[],
): readonly string[] {
	const more = told.length - SHOWN;
	const gaps = capabilityGaps(capabilities).length;
	const titles = met.map(({ title }) => filled(title) ?? say('not named yet'));
	return [
		...(told.length === 0 ? [] : [say('Levels 0 to 5, –: not given. Gap: from the other side’s view where given.')]),
		...(more > 0 ? [say('{more, plural, one {# more row} other {# more rows}} in the plan.', { more })] : []),
		...(gaps === 0
			? []
			: [
					say('{gaps, plural, one {# gap} other {# gaps}}, {open} without a commitment under way.', {
						gaps,
						open: capabilities.open,
					}),
				]),
		...(titles.length === 0
			? []
			: [say('Met where needed: {titles}.', { titles: words.list(shortened(titles, say)) })]),
	];
}

function shortened(titles: readonly string[], say: Context['say']): readonly string[] {
	return titles.length <= SHOWN
		? titles
		: [
				...titles.slice(0, SHOWN),
				say('{count, plural, one {# more} other {# more}}|in a list', { count: titles.length - SHOWN }),
			];
}

function matrix(context: Context, rows: readonly CapabilityRow[]): Table {
	const end = (share: number) => ({ share, align: 'end' }) as const;
	const heads = (side: Party): readonly Cell[] => [
		cell(plain(context.say('need'))),
		cell(plain(context.say('self'))),
		cell(
			...around(
				context.words.parts('by\u00A0{side}', { side: mark(otherParty(side), context.marks[otherParty(side)]) }),
			),
		),
		cell(plain(context.say('gap'))),
	];
	return {
		kind: 'table',
		description: context.say(
			'Skills and processes: level needed, self-assessed and assessed by the other side, gap, what closes it',
		),
		frame: 'ruled',
		columns: [{ share: 29 }, ...[7, 7, 8.5, 8, 7, 7, 8.5, 8].map(end), { share: 20 }],
		head: [
			[cell(), ...PARTIES.map((side) => spanning(4, cell(...sideName(context, side)), 'end')), cell()],
			[
				cell(plain(context.say('Skill or process'))),
				...heads('vendor'),
				...heads('partner'),
				cell(plain(context.say('Closed by'))),
			],
		],
		rows: rows.map((capability) =>
			row(
				cell(...written(context, ['capabilities', capability.id, 'title'], capability.title, 'strong')),
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
		isContested ? cell(alert(context.say('open'))) : number(side.required),
		number(side.self),
		number(side.other),
		cell(gapRun(context, side)),
	];
}

/** Below what is needed with ▼ and a minus, as every gap on paper. */
function gapRun({ words: { signed } }: Context, { gap, required }: CapabilitySide): Run {
	if (required === 0) return quiet('');
	if (gap === null) return quiet('–');
	return gap > 0 ? alert(`▼\u00A0${signed(-gap)}`) : plain(signed(-gap));
}

/** One line a capability: the day of a commitment stands in its own section. */
function closes(context: Context, { sides }: CapabilityRow): Cell {
	const runs = PARTIES.filter((side) => isGap(sides[side])).flatMap((side, at) => {
		const under = sides[side].development.filter(({ state }) => isUnderWay(state));
		const how = under.length === 0 ? alert(context.say('Open')) : plain(under.map(({ number }) => number).join(', '));
		return [...(at === 0 ? [] : [plain(' ')]), ...sideMark(context, side), plain('\u00A0'), how];
	});
	return cell(...runs);
}

/** Those that have ended, or end within sixty days. */
function certificates(context: Context): readonly Block[] {
	const ending = context.capabilities.certificates.filter(({ state }) => state !== 'valid');
	if (ending.length === 0) return [];
	const runs = ending.flatMap((certificate, at) => [
		...(at === 0 ? [strong(`${context.say('Certificates to renew:')} `)] : [plain(context.words.semicolon)]),
		...certificateRuns(context, certificate),
	]);
	return [smaller(...runs, plain('.'))];
}

function certificateRuns(context: Context, { title, holder, who, expires, state }: CertificateRow): readonly Run[] {
	const held = filled(who);
	const words = `\u00A0${filled(title) ?? context.say('Not named yet')}${held === null ? '' : ` (${held})`}, `;
	const day = expires === null ? '' : context.words.shortDay(expires);
	return [
		...sideMark(context, holder),
		plain(words),
		state === 'expired' ? alert(context.say('ended {day}', { day })) : plain(context.say('ends {day}', { day })),
	];
}
