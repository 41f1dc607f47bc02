/** What each side has promised the other, how it stands today, and what each carries. */

import { keptSentence, stateSentence } from '../../analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import { PARTIES } from '../../plan/field.ts';
import { alert, cell, lead, note, plain, quiet, row, stack, strong } from '../build.ts';
import { amount, type Context, partyName, sideName, words } from '../context.ts';
import { counted, number, shortDay } from '../format.ts';
import type { Block, Run, Section, Side, Table } from '../tree.ts';

export function commitments(context: Context): Section | null {
	const { commitments: rows } = context.commitments;
	if (rows.length === 0) return null;
	const third = rows.filter((promise) => promise.fromSide === null);
	return {
		id: 'commitments',
		title: 'Commitments on both sides',
		blocks: [
			lead(
				'A commitment is kept when the side that receives it says so. Late is not kept, and every miss has a reason.',
			),
			...PARTIES.flatMap((side): readonly Block[] => {
				const own = rows.filter((promise) => promise.fromSide === side);
				const heading: Block = { kind: 'heading', level: 2, runs: [...sideName(context, side), plain(' promises')] };
				if (own.length === 0) return [heading, note('No commitments yet.')];
				return [heading, promises(context, own, side), keptNote(context, side)];
			}),
			...(third.length === 0
				? []
				: [{ kind: 'heading', level: 2, runs: [plain('Others promise')] } as const, promises(context, third, null)]),
			{ kind: 'heading', level: 2, runs: [plain('What each side carries')] },
			balance(context),
			note('Open commitments due within the plan’s period.'),
		],
	};
}

function keptNote({ commitments: on, names }: Context, side: 'vendor' | 'partner') {
	const reasons = on.kept[side].reasons.map(({ reason, count }) => (count === 1 ? reason : `${reason} (${count})`));
	const missed = reasons.length === 0 ? '' : ` Reasons for a miss: ${reasons.join(', ')}.`;
	return note(`${keptSentence(on.kept[side], side, names)}${missed}`);
}

function promises(context: Context, rows: readonly CommitmentRow[], side: Side | null): Table {
	const third = side === null ? [quiet('from a third party')] : [];
	return {
		kind: 'table',
		description: 'Commitments: what, done when, who, by when, and how it stands',
		frame: 'ruled',
		...(side !== null && { side }),
		columns: [{ share: 7 }, { share: 31 }, { share: 22 }, { share: 14 }, { share: 13.5 }, { share: 18 }],
		head: [
			[
				cell(plain('No.')),
				stack([plain('Commitment')], third),
				cell(plain('Done when')),
				cell(plain('Owner')),
				cell(plain('Due')),
				cell(plain('State')),
			],
		],
		rows: rows.map((promise) => {
			const { id, number: no, deliverable, test, owner, due } = promise;
			const missing = (text: string): readonly Run[] => [quiet(text)];
			const or = (runs: readonly Run[], text: string) => (runs.length === 0 ? missing(text) : runs);
			return row(
				cell(quiet(no)),
				stack(
					[...or(words(context, ['commitments', id, 'deliverable'], deliverable, 'strong'), 'Not said yet')],
					parties(context, promise),
				),
				cell(...or(words(context, ['commitments', id, 'test'], test), 'no test')),
				cell(...or(words(context, ['commitments', id, 'owner'], owner), 'no owner')),
				cell(...or(words(context, ['commitments', id, 'due'], due === null ? null : shortDay(due)), 'no day')),
				state(context, promise),
			);
		}),
	};
}

/** Named only where a third party gives or receives: the heading names the two sides. */
function parties(context: Context, { from, to, fromSide, toSide }: CommitmentRow): readonly Run[] {
	if (fromSide !== null && toSide !== null && fromSide !== toSide) return [];
	const giver = fromSide === null ? `from ${partyName(context, from)} ` : '';
	return [quiet(`${giver}to ${partyName(context, to)}`)];
}

function state(context: Context, promise: CommitmentRow) {
	const late = promise.state === 'missed' || promise.state === 'overdue' || promise.state === 'kept late';
	const name = promise.state.charAt(0).toUpperCase() + promise.state.slice(1);
	const sign = promise.state === 'missed' || promise.state === 'overdue' ? '▼ ' : '';
	const sentence = stateSentence(promise, (party) => partyName(context, party));
	const more = promise.state === 'kept' || promise.state === 'accepted' ? '' : detail(sentence, name);
	return stack([late ? alert(`${sign}${name}`) : plain(name)], more === '' ? null : [quiet(more)]);
}

/** What the sentence adds to the state's name: `Overdue by 3 days; awaits …` without its first word. */
function detail(sentence: string, name: string): string {
	const rest = sentence.startsWith(name) ? sentence.slice(name.length) : sentence;
	return rest.replace(/^[\s;:,.]+/, '').replace(/\.$/, '');
}

function balance(context: Context): Table {
	const { balance: load } = context.commitments;
	const line = (label: string, say: (side: 'vendor' | 'partner') => string) =>
		row(cell(quiet(label)), cell(plain(say('vendor'))), cell(plain(say('partner'))));
	return {
		kind: 'table',
		description: 'What each side carries: open commitments, person-days and money',
		frame: 'ruled',
		width: 0.66,
		columns: [{ share: 34 }, { share: 33, side: 'vendor', align: 'end' }, { share: 33, side: 'partner', align: 'end' }],
		head: [[cell(), cell(...sideName(context, 'vendor', strong)), cell(...sideName(context, 'partner', strong))]],
		rows: [
			line('Open commitments', (side) => String(load[side].count)),
			line('Person-days', (side) => {
				const without = load[side].withoutDays;
				return `${number(load[side].days, context.language)}${without > 0 ? ` (${counted(without, 'without a figure', 'without a figure')})` : ''}`;
			}),
			line('Money', (side) => amount(context, load[side].money)),
		],
	};
}
