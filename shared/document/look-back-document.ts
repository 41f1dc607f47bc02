/** The one page a plan is closed with: trust first, then what was promised and kept, reached, closed and learned. */
import { type GapLine, type Gone, type LookBack, lookBackOf } from '../analysis/look-back.ts';
import { filled } from '../analysis/names.ts';
import type { GoalProgress } from '../analysis/progress.ts';
import type { PulseMean } from '../analysis/trust-pulse.ts';
import { decimalsOf } from '../base/money.ts';
import type { Party } from '../ledger/change.ts';
import { otherParty, PARTIES } from '../plan/field.ts';
import { TRUST_STATEMENTS } from '../plan/rounds.ts';
import { alert, beside, cell, lead, mark, note, paragraphs, plain, quiet, row, strong } from './build.ts';
import { bothNames, type Context, contextOf, type PlanDocumentInput, sideName, written } from './context.ts';
import { pageWords } from './page-words.ts';
import type { Block, Cell, DocumentTree, Run, Table } from './tree.ts';

/** Lines of one list on the one page; what is left is counted. */
const SHOWN = 5;

/** Pure: the same input gives the same tree. An open plan is looked back at as it stands. */
export function lookBackDocument(input: PlanDocumentInput): DocumentTree {
	const context = contextOf(input);
	const { language, names, printedOn, say, words } = context;
	const page = lookBackOf(input.plan, input.on);
	return {
		title: say('Look back, {title}', { title: context.title }),
		language,
		printedOn,
		sides: context.sides,
		layout: 'one page',
		header: { left: context.title, right: bothNames(words, names) },
		footer: {
			left: say('{title}, printed on {day}', { title: context.title, day: words.shortDay(printedOn) }),
			page: pageWords(words),
		},
		sections: [
			{
				id: 'look-back',
				title: say('Look back'),
				blocks: [
					lead(whatAndWhen(context, page)),
					...trust(context, page),
					...promises(context, page),
					...goals(context, page.goals),
					...gaps(context, page),
					...lessons(context, page),
					...takenAlong(context, page),
				],
			},
		],
	};
}

function heading(text: string): Block {
	return { kind: 'heading', level: 2, runs: [plain(text)] };
}

function whatAndWhen({ plan, names, say, words }: Context, { closed, on }: LookBack): string {
	const { start, end } = plan.frame;
	const pair =
		start === null || end === null
			? say('{vendor} and {partner}.', { ...names })
			: say('{vendor} and {partner}, {start} to {end}.', { ...names, start: words.day(start), end: words.day(end) });
	const state =
		closed === null
			? say('Still open; as it stands on {day}.', { day: words.day(on) })
			: say('Closed on {day}.', { day: words.day(closed) });
	return `${pair} ${state}`;
}

/** What each side stated, then and now, and the record of the other beside it. Nothing is subtracted. */
function trust(context: Context, page: LookBack): readonly Block[] {
	const { names, marks, say, words } = context;
	const { first, last } = page.pulses;
	if (last === null)
		return [heading(say('Trust')), note(say('No pulse was taken, so neither side has stated how far it trusts.'))];
	const about = (side: Party) =>
		cell(mark(side, marks[side]), plain(beside(say('about {side}', { side: names[otherParty(side)] }))));
	const said = (then: number | null, now: number | null) =>
		first === null || then === null
			? cell(strong(now === null ? say('no number') : words.number(now)))
			: cell(quiet(`${words.number(then)} → `), strong(now === null ? say('no number') : words.number(now)));
	const table: Table = {
		kind: 'table',
		description: say('Trust: what each side stated about the other in the first pulse and in the last'),
		frame: 'ruled',
		columns: [{ share: 34 }, { share: 33, side: 'vendor' }, { share: 33, side: 'partner' }],
		head: [[cell(plain(say('It …'))), about('vendor'), about('partner')]],
		rows: [
			...TRUST_STATEMENTS.map((statement) =>
				row(
					cell(plain(words.term(statement))),
					...PARTIES.map((side) => {
						const { first: then, last: now } = page.stated[side].statements[statement];
						return said(then, now);
					}),
				),
			),
			row(
				cell(quiet(say('Mean'))),
				...PARTIES.map((side) => {
					const { first: then, last: now } = page.stated[side];
					const rounded = (mean: PulseMean) => words.number(Math.round(mean.value * 10) / 10);
					const before = then === null ? '' : `${rounded(then)} → `;
					const mean = now && say('{value}, the mean of {count}', { value: rounded(now), count: now.of });
					return cell(quiet(mean === null ? say('no number') : `${before}${mean}`));
				}),
			),
		],
	};
	const when =
		first === null
			? say('Stated on {day}, 1 to 9.', { day: words.day(last) })
			: say('Stated on {first} and on {last}, 1 to 9.', { first: words.day(first), last: words.day(last) });
	return [heading(say('Trust')), table, note(when)];
}

/** Both sides alike, in the same size: what was kept of what had come to its end, and what was answered in time. */
function promises(context: Context, { kept, answered }: LookBack): readonly Block[] {
	const { say } = context;
	const share = [{ share: 28 }, ...[18, 16, 18, 20].map((one) => ({ share: one, align: 'end' as const }))];
	const table: Table = {
		kind: 'table',
		description: say('Commitments of each side over the whole plan, and frictions it answered in time'),
		frame: 'ruled',
		columns: share,
		head: [
			[say('Commitments of'), say('Kept on time'), say('Kept late'), say('Still open'), say('Frictions in time')].map(
				(head) => cell(plain(head)),
			),
		],
		rows: PARTIES.map((side) => {
			const { due, late, carried } = kept[side];
			const answers = answered[side];
			return row(
				cell(...sideName(context, side)),
				cell(due === 0 ? quiet(say('none to count')) : strong(say('{kept} of {due}', { kept: kept[side].kept, due }))),
				cell(plain(String(late))),
				cell(plain(String(carried))),
				cell(
					answers.due === 0
						? quiet(say('none'))
						: plain(say('{inTime} of {due}', { inTime: answers.inTime, due: answers.due })),
				),
			);
		}),
	};
	const open = PARTIES.some((side) => kept[side].carried > 0);
	return [
		heading(say('Commitments')),
		table,
		...(open ? [note(say('What is still open does not count here: it goes on in the next plan, with its day.'))] : []),
	];
}

function goals(context: Context, rows: readonly GoalProgress[]): readonly Block[] {
	const { say } = context;
	if (rows.length === 0) return [];
	const table: Table = {
		kind: 'table',
		description: say(
			'Goals: the target, the one the plan began with, and what was reached by the last period measured',
		),
		frame: 'ruled',
		columns: [{ share: 38 }, ...[15, 15, 15, 17].map((share) => ({ share, align: 'end' as const }))],
		head: [
			[say('Goal'), say('Original'), say('Target'), say('Reached'), say('Measured until')].map((head) =>
				cell(plain(head)),
			),
		],
		rows: rows.map((goal) => {
			const { latest, unitLabel, title, behind } = goal;
			const unit = filled(unitLabel);
			const shown = (value: number | null) => amountOf(context, goal, value);
			return row(
				cell(plain(`${goal.number} ${filled(title) ?? say('Untitled goal')}`), quiet(unit === null ? '' : `, ${unit}`)),
				cell(plain(shown(latest?.original ?? latest?.target ?? null))),
				cell(plain(shown(latest?.target ?? null))),
				cell(behind ? alert(`▼\u00A0${shown(latest?.actual ?? null)}`) : strong(shown(latest?.actual ?? null))),
				cell(plain(latest === null ? say('not measured') : context.words.shortDay(latest.day))),
			);
		}),
	};
	return [heading(say('Goals')), table];
}

function amountOf({ plan, words }: Context, { unit }: GoalProgress, value: number | null): string {
	if (value === null) return '–';
	if (unit === 'money') {
		// A target to date lies between two quarters: its pence say nothing.
		const { currency } = plan.frame;
		const whole = 10 ** decimalsOf(currency);
		return words.money(Math.round(value / whole) * whole, currency);
	}
	const rounded = Math.round(value * 10) / 10;
	const shown = words.number(rounded, Number.isInteger(rounded) ? 0 : 1);
	return unit === 'percent' ? words.say('{number}%', { number: shown }) : shown;
}

/** Closed and left, side by side. */
function gaps(context: Context, { expectations, capabilities }: LookBack): readonly Block[] {
	const { say } = context;
	const all = (which: keyof Gone) => [...expectations[which], ...capabilities[which]];
	const [closed, left] = [all('closed'), all('left')];
	if (closed.length === 0 && left.length === 0) return [];
	const table: Table = {
		kind: 'table',
		description: say('Gaps that were closed, and gaps that are left'),
		frame: 'ruled',
		columns: [{ share: 50 }, { share: 50 }],
		head: [
			[
				cell(plain(say('Closed: {count}', { count: closed.length }))),
				cell(plain(say('Left: {count}', { count: left.length }))),
			],
		],
		rows: [row(lines(context, closed), lines(context, left))],
	};
	return [heading(say('Gaps')), table];
}

function lines(context: Context, rows: readonly GapLine[]): Cell {
	const { say, words } = context;
	if (rows.length === 0) return cell(quiet(say('none')));
	const more = rows.length - SHOWN;
	const figure = (value: number | null) => (value === null ? '–' : words.number(value));
	const shown = rows
		.slice(0, SHOWN)
		.map(({ side, number: tag, title, from, to, needed }): readonly Run[] => [
			...(side === null ? [] : [mark(side, context.marks[side]), plain('\u00A0')]),
			plain(`${tag === '' ? '' : `${tag} `}${title ?? say('Without words yet')}`),
			quiet(
				`, ${from === null || from === to ? '' : `${figure(from)} → `}${say('{level} of {needed} needed', { level: figure(to), needed: figure(needed) })}`,
			),
		]);
	const rest: readonly (readonly Run[])[] = more > 0 ? [[quiet(say('{more} more in the plan', { more }))]] : [];
	return { paragraphs: [...shown, ...rest].map((runs) => ({ kind: 'paragraph', style: 'body', runs })) };
}

function lessons({ say }: Context, { lessons: rows }: LookBack): readonly Block[] {
	if (rows.length === 0) return [];
	const more = rows.length - SHOWN;
	return [
		heading(say('What we learned')),
		{
			kind: 'list',
			items: rows
				.slice(-SHOWN)
				.map(({ number: tag, about, learned }) => [
					plain(learned),
					quiet(`  ${tag}${about === null ? '' : `, ${about}`}`),
				]),
		},
		...(more > 0 ? [note(say('{more} earlier in the plan.', { more }))] : []),
	];
}

/** In each side's own words, in its own column. */
function takenAlong(context: Context, { takesAlong }: LookBack): readonly Block[] {
	const { say } = context;
	const fields = { vendor: 'takesAlongVendor', partner: 'takesAlongPartner' } as const;
	const said = (side: Party): Cell => {
		const open = written(context, ['lookBack', 'plan', fields[side]], null);
		if (open.length > 0) return cell(...open);
		const text = takesAlong[side];
		return text === null
			? cell(quiet(say('{Side} has not said yet.', { side: context.names[side] })))
			: { paragraphs: paragraphs(text) };
	};
	const table: Table = {
		kind: 'table',
		description: say('What each side takes along'),
		frame: 'ruled',
		columns: [
			{ share: 50, side: 'vendor' },
			{ share: 50, side: 'partner' },
		],
		head: [PARTIES.map((side) => cell(...sideName(context, side)))],
		rows: [row(...PARTIES.map(said))],
	};
	return [heading(say('What each side takes along')), table];
}
