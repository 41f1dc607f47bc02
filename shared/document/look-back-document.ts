/** The one page a plan is closed with: trust first, then what was promised and kept, reached, closed and learned. */
import { type GapLine, type Gone, type LookBack, lookBackOf } from '../analysis/look-back.ts';
import { capitalized, filled } from '../analysis/names.ts';
import type { GoalProgress } from '../analysis/progress.ts';
import { dayInWords, oneDecimal } from '../analysis/words.ts';
import { decimalsOf } from '../base/money.ts';
import type { Party } from '../ledger/change.ts';
import { otherParty, PARTIES } from '../plan/field.ts';
import { TRUST_STATEMENTS } from '../plan/rounds.ts';
import { alert, beside, cell, lead, mark, note, paragraphs, plain, quiet, row, strong } from './build.ts';
import { type Context, contextOf, type PlanDocumentInput, sideName, words } from './context.ts';
import { counted, money, number, shortDay } from './format.ts';
import type { Block, Cell, DocumentTree, Run, Table } from './tree.ts';

/** Lines of one list on the one page; what is left is counted. */
const SHOWN = 5;

/** Pure: the same input gives the same tree. An open plan is looked back at as it stands. */
export function lookBackDocument(input: PlanDocumentInput): DocumentTree {
	const context = contextOf(input);
	const { language, names, printedOn } = context;
	const page = lookBackOf(input.plan, input.on);
	return {
		title: `Look back, ${context.title}`,
		language,
		printedOn,
		sides: context.sides,
		layout: 'one page',
		header: { left: context.title, right: `${names.vendor} and ${names.partner}` },
		footer: { left: `${context.title}, printed on ${shortDay(printedOn)}` },
		sections: [
			{
				id: 'look-back',
				title: 'Look back',
				blocks: [
					lead(whatAndWhen(context, page)),
					...trust(context, page),
					...promises(context, page),
					...goals(context, page.goals),
					...gaps(context, page),
					...lessons(page),
					...takenAlong(context, page),
				],
			},
		],
	};
}

function heading(text: string): Block {
	return { kind: 'heading', level: 2, runs: [plain(text)] };
}

function whatAndWhen({ plan, names }: Context, { closed, on }: LookBack): string {
	const { start, end } = plan.frame;
	const period = start === null || end === null ? '' : `, ${dayInWords(start)} to ${dayInWords(end)}`;
	const state = closed === null ? `Still open; as it stands on ${dayInWords(on)}.` : `Closed on ${dayInWords(closed)}.`;
	return `${names.vendor} and ${names.partner}${period}. ${state}`;
}

/** What each side stated, then and now, and the record of the other beside it. Nothing is subtracted. */
function trust(context: Context, page: LookBack): readonly Block[] {
	const { names, marks } = context;
	const { first, last } = page.pulses;
	if (last === null)
		return [heading('Trust'), note('No pulse was taken, so neither side has stated how far it trusts.')];
	const about = (side: Party) => cell(mark(side, marks[side]), plain(beside(`about ${names[otherParty(side)]}`)));
	const said = (then: number | null, now: number | null) =>
		first === null || then === null
			? cell(strong(now === null ? 'no number' : String(now)))
			: cell(quiet(`${then} → `), strong(now === null ? 'no number' : String(now)));
	const table: Table = {
		kind: 'table',
		description: 'Trust: what each side stated about the other in the first pulse and in the last',
		frame: 'ruled',
		columns: [{ share: 34 }, { share: 33, side: 'vendor' }, { share: 33, side: 'partner' }],
		head: [[cell(plain('It …')), about('vendor'), about('partner')]],
		rows: [
			...TRUST_STATEMENTS.map((statement) =>
				row(
					cell(plain(statement)),
					...PARTIES.map((side) => {
						const { first: then, last: now } = page.stated[side].statements[statement];
						return said(then, now);
					}),
				),
			),
			row(
				cell(quiet('Mean')),
				...PARTIES.map((side) => {
					const { first: then, last: now } = page.stated[side];
					const before = then === null ? '' : `${oneDecimal(then.value)} → `;
					return cell(quiet(now === null ? 'no number' : `${before}${now.label}`));
				}),
			),
		],
	};
	const when =
		first === null
			? `Stated on ${dayInWords(last)}.`
			: `Stated on ${dayInWords(first)} and on ${dayInWords(last)}, 1 to 9.`;
	return [heading('Trust'), table, note(when)];
}

/** Both sides alike, in the same size: what was kept of what had come to its end, and what was answered in time. */
function promises(context: Context, { kept, answered }: LookBack): readonly Block[] {
	const share = [{ share: 28 }, ...[18, 16, 18, 20].map((one) => ({ share: one, align: 'end' as const }))];
	const table: Table = {
		kind: 'table',
		description: 'Commitments of each side over the whole plan, and frictions it answered in time',
		frame: 'ruled',
		columns: share,
		head: [
			['Commitments of', 'Kept on time', 'Kept late', 'Still open', 'Frictions in time'].map((head) =>
				cell(plain(head)),
			),
		],
		rows: PARTIES.map((side) => {
			const { due, late, carried } = kept[side];
			const answers = answered[side];
			return row(
				cell(...sideName(context, side)),
				cell(due === 0 ? quiet('none was due') : strong(`${kept[side].kept} of ${due}`)),
				cell(plain(String(late))),
				cell(plain(String(carried))),
				cell(answers.due === 0 ? quiet('none') : plain(`${answers.inTime} of ${answers.due}`)),
			);
		}),
	};
	return [heading('Commitments'), table];
}

function goals(context: Context, rows: readonly GoalProgress[]): readonly Block[] {
	if (rows.length === 0) return [];
	const table: Table = {
		kind: 'table',
		description: 'Goals: the target, the one the plan began with, and what was reached by the last period measured',
		frame: 'ruled',
		columns: [{ share: 38 }, ...[15, 15, 15, 17].map((share) => ({ share, align: 'end' as const }))],
		head: [['Goal', 'Original', 'Target', 'Reached', 'Measured until'].map((head) => cell(plain(head)))],
		rows: rows.map((goal) => {
			const { latest, unitLabel, title, behind } = goal;
			const unit = filled(unitLabel);
			const shown = (value: number | null) => amountOf(context, goal, value);
			return row(
				cell(plain(`${goal.number} ${filled(title) ?? 'Untitled goal'}`), quiet(unit === null ? '' : `, ${unit}`)),
				cell(plain(shown(latest?.original ?? latest?.target ?? null))),
				cell(plain(shown(latest?.target ?? null))),
				cell(behind ? alert(`▼\u00A0${shown(latest?.actual ?? null)}`) : strong(shown(latest?.actual ?? null))),
				cell(plain(latest === null ? 'not measured' : shortDay(latest.day))),
			);
		}),
	};
	return [heading('Goals'), table];
}

function amountOf({ plan, language }: Context, { unit }: GoalProgress, value: number | null): string {
	if (value === null) return '–';
	if (unit === 'money') {
		// A target to date lies between two quarters: its pence say nothing.
		const { currency } = plan.frame;
		const whole = 10 ** (currency === null ? 2 : decimalsOf(currency));
		return money(Math.round(value / whole) * whole, currency, language);
	}
	const rounded = Math.round(value * 10) / 10;
	return `${number(rounded, language, Number.isInteger(rounded) ? 0 : 1)}${unit === 'percent' ? '\u00A0%' : ''}`;
}

/** Closed and left, side by side. */
function gaps(context: Context, { expectations, capabilities }: LookBack): readonly Block[] {
	const all = (which: keyof Gone) => [...expectations[which], ...capabilities[which]];
	const [closed, left] = [all('closed'), all('left')];
	if (closed.length === 0 && left.length === 0) return [];
	const table: Table = {
		kind: 'table',
		description: 'Gaps that were closed, and gaps that are left',
		frame: 'ruled',
		columns: [{ share: 50 }, { share: 50 }],
		head: [[cell(plain(`Closed: ${closed.length}`)), cell(plain(`Left: ${left.length}`))]],
		rows: [row(lines(context, closed), lines(context, left))],
	};
	return [heading('Gaps'), table];
}

function lines(context: Context, rows: readonly GapLine[]): Cell {
	if (rows.length === 0) return cell(quiet('none'));
	const more = rows.length - SHOWN;
	const shown = rows
		.slice(0, SHOWN)
		.map(({ side, number: tag, title, from, to, needed }): readonly Run[] => [
			...(side === null ? [] : [mark(side, context.marks[side]), plain('\u00A0')]),
			plain(`${tag === '' ? '' : `${tag} `}${title ?? 'Without words yet'}`),
			quiet(`, ${from === null || from === to ? '' : `${from} → `}${to ?? '–'} of ${needed ?? '–'} needed`),
		]);
	const rest: readonly (readonly Run[])[] = more > 0 ? [[quiet(`${more} more in the plan`)]] : [];
	return { paragraphs: [...shown, ...rest].map((runs) => ({ kind: 'paragraph', style: 'body', runs })) };
}

function lessons({ lessons: rows }: LookBack): readonly Block[] {
	if (rows.length === 0) return [];
	const more = rows.length - SHOWN;
	return [
		heading('What we learned'),
		{
			kind: 'list',
			items: rows
				.slice(-SHOWN)
				.map(({ number: tag, about, learned }) => [
					plain(learned),
					quiet(`  ${tag}${about === null ? '' : `, ${about}`}`),
				]),
		},
		...(more > 0 ? [note(`${counted(more, 'earlier one')} in the plan.`)] : []),
	];
}

/** In each side's own words, in its own column. */
function takenAlong(context: Context, { takesAlong }: LookBack): readonly Block[] {
	const fields = { vendor: 'takesAlongVendor', partner: 'takesAlongPartner' } as const;
	const said = (side: Party): Cell => {
		const open = words(context, ['lookBack', 'plan', fields[side]], null);
		if (open.length > 0) return cell(...open);
		const text = takesAlong[side];
		return text === null
			? cell(quiet(`${capitalized(context.names[side])} has not said yet.`))
			: { paragraphs: paragraphs(text) };
	};
	const table: Table = {
		kind: 'table',
		description: 'What each side takes along',
		frame: 'ruled',
		columns: [
			{ share: 50, side: 'vendor' },
			{ share: 50, side: 'partner' },
		],
		head: [PARTIES.map((side) => cell(...sideName(context, side)))],
		rows: [row(...PARTIES.map(said))],
	};
	return [heading('What each side takes along'), table];
}
