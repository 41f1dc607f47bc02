import { describe, expect, it } from 'vitest';
import { holds, nextRows, type RowSpan, type RowsInView, wantedRows } from '../../../../renderer/ui/drawn-rows.ts';

const down = (first: number, last: number, count = 2000): RowsInView => ({ first, last, count, isUpward: false });
const up = (first: number, last: number, count = 2000): RowsInView => ({ first, last, count, isUpward: true });
const rowsOf = ({ first, last }: RowSpan) => last - first + 1;
const newIn = (after: RowSpan, before: RowSpan) =>
	Math.max(0, before.first - after.first) + Math.max(0, after.last - before.last);

describe('the rows of a long table that are drawn', () => {
	it('are those in view at first, and the rest little by little', () => {
		const view = down(0, 19);
		let drawn = nextRows(view, null, 3);
		expect(drawn).toEqual({ first: 0, last: 19 });
		for (let frame = 0; frame < 4; frame += 1) {
			const next = nextRows(view, drawn, 3);
			expect(newIn(next, drawn)).toBe(3);
			drawn = next;
		}
		expect(drawn).toEqual(wantedRows(view));
		expect(nextRows(view, drawn, 3)).toEqual(drawn);
	});

	it('are more ahead than behind, whichever way it goes', () => {
		expect(wantedRows(down(100, 119))).toEqual({ first: 97, last: 131 });
		expect(wantedRows(up(100, 119))).toEqual({ first: 88, last: 122 });
	});

	it('never reach beyond the table', () => {
		expect(wantedRows(up(4, 20, 21))).toEqual({ first: 0, last: 20 });
		expect(nextRows(down(0, 2, 3), { first: 0, last: 2 }, 3)).toEqual({ first: 0, last: 2 });
	});

	it('are at once those in view after a jump', () => {
		expect(nextRows(down(900, 920), { first: 0, last: 31 }, 3)).toEqual({ first: 900, last: 920 });
	});

	it('are always all in view, also where more come into view than a frame may draw', () => {
		const before = { first: 97, last: 121 };
		expect(nextRows(down(110, 135), before, 2)).toEqual({ first: 99, last: 135 });
		expect(nextRows(down(110, 135), before, 0)).toEqual({ first: 97, last: 135 });
	});

	it('go a few a frame as well, at either end, unless too many would wait', () => {
		expect(nextRows(down(110, 129), { first: 97, last: 141 }, 2)).toEqual({ first: 99, last: 141 });
		expect(nextRows(up(90, 109), { first: 78, last: 122 }, 2)).toEqual({ first: 78, last: 120 });
		expect(nextRows(down(120, 139), { first: 97, last: 151 }, 2)).toEqual({ first: 105, last: 151 });
		expect(nextRows(up(80, 99), { first: 68, last: 122 }, 2)).toEqual({ first: 68, last: 114 });
	});

	it('are enough for a view that moves within them, and not once it reaches past either end', () => {
		const drawn = { first: 97, last: 131 };
		expect([down(97, 119), up(100, 122), down(112, 131)].map((view) => holds(drawn, view))).toEqual([true, true, true]);
		expect([up(96, 118), down(113, 132)].map((view) => holds(drawn, view))).toEqual([false, false]);
	});

	it('stay one span that holds the view while a hand scrolls to and fro', () => {
		let drawn: RowSpan | null = null;
		let first = 500;
		for (let step = 0; step < 400; step += 1) {
			const by = Math.round(9 * Math.sin(step / 7));
			first += by;
			const view = by < 0 ? up(first, first + 20) : down(first, first + 20);
			drawn = nextRows(view, drawn, 3);
			expect(drawn.first).toBeLessThanOrEqual(view.first);
			expect(drawn.last).toBeGreaterThanOrEqual(view.last);
			// Twelve ahead and three behind, and as many again that wait to be cleared away as lie ahead.
			expect(rowsOf(drawn)).toBeLessThanOrEqual(21 + 12 + 3 + 12);
		}
	});
});
