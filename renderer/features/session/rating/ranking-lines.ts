import type { RankedGoal } from '../../../../shared/analysis/rankings.ts';

interface PlacedGoal {
	readonly id: string;
	readonly title: string;
	readonly place: number;
}

export interface RankingLines {
	readonly left: readonly PlacedGoal[];
	readonly right: readonly PlacedGoal[];
	/** From the row of a goal on the left to its row on the right, both from 0. */
	readonly lines: readonly { readonly id: string; readonly from: number; readonly to: number }[];
	/** What one side or both gave no place. */
	readonly unplaced: readonly string[];
}

/** The two columns of a revealed order, the vendor’s left, and what joins them. */
export function rankingLines(goals: readonly RankedGoal[]): RankingLines {
	const column = (party: 'vendor' | 'partner') =>
		goals
			.flatMap(({ id, title, number, [party]: place }) =>
				place === null ? [] : [{ id, title: title ?? number, place }],
			)
			.sort((a, b) => a.place - b.place);
	const [left, right] = [column('vendor'), column('partner')];
	const lines = left.flatMap(({ id }, from) => {
		const to = right.findIndex((goal) => goal.id === id);
		return to === -1 ? [] : [{ id, from, to }];
	});
	const unplaced = goals
		.filter(({ vendor, partner }) => vendor === null || partner === null)
		.map(({ title, number }) => title ?? number);
	return { left, right, lines, unplaced };
}
