import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { nextRows, type RowSpan, type RowsInView, wantedRows } from './drawn-rows.ts';

type Options = Pick<
	Parameters<typeof useVirtualizer<HTMLElement, Element>>[0],
	'count' | 'enabled' | 'getScrollElement' | 'estimateSize' | 'getItemKey' | 'scrollPaddingStart'
>;

/** New rows beyond those in view: in a frame that scrolls, and in one that has nothing else to do. */
const NEW_WHILE_SCROLLING = 2;
const NEW_A_FRAME = 3;

interface Drawn {
	readonly rows: RowSpan;
	readonly view: RowsInView;
	/** The frame it was drawn in. */
	readonly frame: CSSNumberish | null;
	readonly turn: number;
}

/** A virtualizer that draws what is in view at once, and what lies beyond it over the next frames. */
export function useRowVirtualizer(options: Options) {
	const [turn, drawMore] = useReducer((before: number) => before + 1, 0);
	const drawn = useRef<Drawn | null>(null);
	const viewOf = ({ startIndex, endIndex, count }: Pick<Range, 'startIndex' | 'endIndex' | 'count'>): RowsInView => {
		const before = drawn.current?.view;
		const isUpward =
			before === undefined || before.first === startIndex ? (before?.isUpward ?? false) : startIndex < before.first;
		return { first: startIndex, last: endIndex, count, isUpward };
	};
	const virtualizer = useVirtualizer<HTMLElement, Element>({
		...options,
		rangeExtractor: (range) => {
			// Measuring what a frame has drawn renders again in that frame, which has had its share.
			const isServed = drawn.current?.frame === document.timeline.currentTime;
			const most = isServed ? 0 : drawn.current?.turn === turn ? NEW_WHILE_SCROLLING : NEW_A_FRAME;
			const { first, last } = nextRows(viewOf(range), drawn.current?.rows ?? null, most);
			return Array.from({ length: last - first + 1 }, (_, at) => first + at);
		},
	});
	const items = virtualizer.getVirtualItems();
	useEffect(() => {
		const [top, bottom] = [items[0], items.at(-1)];
		if (top === undefined || bottom === undefined || virtualizer.range === null) return;
		const rows = { first: top.index, last: bottom.index };
		const view = viewOf({ ...virtualizer.range, count: options.count });
		const frame = document.timeline.currentTime;
		drawn.current = { rows, view, frame, turn };
		const wanted = wantedRows(view);
		if (rows.first <= wanted.first && rows.last >= wanted.last) return;
		let waiting = requestAnimationFrame(function draw() {
			// Asked for by a scroll of this very frame, which has drawn its share: the next one goes on.
			if (document.timeline.currentTime === frame) waiting = requestAnimationFrame(draw);
			else flushSync(drawMore);
		});
		return () => cancelAnimationFrame(waiting);
	});
	return { virtualizer, items };
}
