/** The goals in the order each side gave them: both orders side by side, and how far they are one. */
import { pairsSentence, rankingOf } from '../analysis/rankings.ts';
import { revealedRounds } from '../analysis/round-answers.ts';
import { cell, note, plain, quiet, row, strong } from './build.ts';
import { type Context, sideName, words } from './context.ts';
import { howRated } from './round-words.ts';
import type { Block, Cell, Table } from './tree.ts';

/** Of the newest revealed ranking; nothing where there is none. */
export function rankingBlocks(context: Context): readonly Block[] {
	const [round] = revealedRounds(context.plan, 'goals');
	if (round === undefined) return [];
	const ranking = rankingOf(context.plan, round);
	if (ranking.goals.length === 0) return [];
	const widest = ranking.differences[0]?.places ?? 0;
	const place = (value: number | null, goal: string): Cell => {
		const far = widest > 1 && ranking.differences.some(({ id, places }) => id === goal && places === widest);
		return cell(value === null ? quiet('–') : far ? strong(String(value)) : plain(String(value)));
	};
	const table: Table = {
		kind: 'table',
		description: 'The place of each goal in the order of each side',
		frame: 'ruled',
		width: 0.8,
		columns: [
			{ share: 8 },
			{ share: 44 },
			{ share: 24, side: 'vendor', align: 'end' },
			{ share: 24, side: 'partner', align: 'end' },
		],
		head: [[cell(), cell(plain('Goal')), cell(...sideName(context, 'vendor')), cell(...sideName(context, 'partner'))]],
		rows: ranking.goals.map(({ id, number, title, vendor, partner }) =>
			row(
				cell(quiet(number)),
				cell(...words(context, ['goals', id, 'title'], title)),
				place(vendor, id),
				place(partner, id),
			),
		),
	};
	const how = howRated(context.plan, round).replace('rated', 'Put in order');
	const bold = widest > 1 ? ' In bold: where the two are furthest apart.' : '';
	return [
		{ kind: 'heading', level: 2, runs: [plain('What matters most to each side')] },
		table,
		note(`1 is first. ${pairsSentence(ranking)} ${how}.${bold}`),
	];
}
