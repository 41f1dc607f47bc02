/**
 * Which rows of a long table are drawn while it scrolls. The table renders when a row comes into view that is not drawn
 * yet, and otherwise in a later frame: a frame that only moves what is drawn has nothing to render.
 */
import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	type Range,
	Virtualizer,
	type VirtualizerOptions,
} from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { holds, nextRows, type RowSpan, type RowsInView, wantedRows } from './drawn-rows.ts';

type Rows = Virtualizer<HTMLElement, Element>;
type Options = Pick<
	VirtualizerOptions<HTMLElement, Element>,
	'count' | 'enabled' | 'getScrollElement' | 'estimateSize' | 'getItemKey' | 'scrollPaddingStart'
>;

/** New rows beyond those in view: in a frame that has to draw for the view, and in one that draws ahead. */
const NEW_WHILE_SCROLLING = 2;
const NEW_A_FRAME = 2;

interface Drawn {
	readonly rows: RowSpan;
	readonly view: RowsInView;
	/** How high the whole table was then. */
	readonly height: number;
	/** The frame it was drawn in. */
	readonly frame: CSSNumberish | null;
	readonly turn: number;
}

/** A virtualizer that draws what comes into view at once, and what lies beyond it over the next frames. */
export function useRowVirtualizer(options: Options) {
	const [, render] = useReducer((before: number) => before + 1, 0);
	const [turn, drawMore] = useReducer((before: number) => before + 1, 0);
	const drawn = useRef<Drawn | null>(null);
	const isMeasuring = useRef(false);
	const drawLater = useLater(drawMore, () => drawn.current?.frame ?? null);

	const viewOf = ({ startIndex, endIndex, count }: Pick<Range, 'startIndex' | 'endIndex' | 'count'>): RowsInView => {
		const before = drawn.current?.view;
		const isUpward =
			before === undefined || before.first === startIndex ? (before?.isUpward ?? false) : startIndex < before.first;
		return { first: startIndex, last: endIndex, count, isUpward };
	};
	const resolved: VirtualizerOptions<HTMLElement, Element> = {
		...options,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		rangeExtractor: (range) => {
			// Measuring what a frame has drawn renders again in that frame, which has had its share.
			const isServed = drawn.current?.frame === document.timeline.currentTime;
			const most = isServed ? 0 : drawn.current?.turn === turn ? NEW_WHILE_SCROLLING : NEW_A_FRAME;
			const { first, last } = nextRows(viewOf(range), drawn.current?.rows ?? null, most);
			return Array.from({ length: last - first + 1 }, (_, at) => first + at);
		},
		onChange: (rows, isScrolling) => {
			// React flushes nothing while it commits, which is when a row is measured first.
			if (!isScrolling || isMeasuring.current) return render();
			if (!hasOnlyMoved(rows, drawn.current)) return flushSync(render);
			drawLater();
		},
	};
	const [virtualizer] = useState(() => new Virtualizer(resolved));
	virtualizer.setOptions(resolved);
	const [measure] = useState(() => (element: Element | null) => {
		isMeasuring.current = true;
		virtualizer.measureElement(element);
		isMeasuring.current = false;
	});
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => virtualizer._willUpdate());

	const items = virtualizer.getVirtualItems();
	useEffect(() => {
		const [top, bottom] = [items[0], items.at(-1)];
		if (top === undefined || bottom === undefined || virtualizer.range === null) return;
		const rows = { first: top.index, last: bottom.index };
		const view = viewOf({ ...virtualizer.range, count: options.count });
		drawn.current = { rows, view, height: virtualizer.getTotalSize(), frame: document.timeline.currentTime, turn };
		if (!holds(rows, wantedRows(view))) drawLater();
	});
	return { virtualizer, measure, items };
}

/** True where all that is in view is drawn already, and stands where it stood. */
function hasOnlyMoved(rows: Rows, drawn: Drawn | null): boolean {
	if (drawn === null || rows.range === null || rows.getTotalSize() !== drawn.height) return false;
	return holds(drawn.rows, { first: rows.range.startIndex, last: rows.range.endIndex });
}

/** Asks for one more turn: in the first frame after this one that has drawn nothing yet. */
function useLater(take: () => void, drawnIn: () => CSSNumberish | null): () => void {
	const waiting = useRef(0);
	useEffect(() => () => cancelAnimationFrame(waiting.current), []);
	return () => {
		if (waiting.current !== 0) return;
		const asked = document.timeline.currentTime;
		waiting.current = requestAnimationFrame(function draw() {
			const now = document.timeline.currentTime;
			if (now === asked || now === drawnIn()) {
				waiting.current = requestAnimationFrame(draw);
				return;
			}
			waiting.current = 0;
			flushSync(take);
		});
	};
}
