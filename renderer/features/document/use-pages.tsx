/** Lays the whole document out once, unseen and a stretch at a time, measures it and cuts it into pages. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type FlowItem, runsOf } from './flow.ts';
import { type Page, type Part, paginate } from './paginate.ts';
import classes from './paper.module.css';
import { PaperBlock, PaperList, PaperTable } from './paper-blocks.tsx';

/** What is left of an A4 page between its margins, in CSS pixels, 96 to 25.4 millimetres. */
const TEXT_HEIGHT = ((297 - 17.5 - 14.5) * 96) / 25.4;

/** Parts that are laid out at once: a usual document is one stretch, and a window with an endless one still answers. */
const STRETCH = 600;

interface Cut {
	readonly flow: readonly FlowItem[];
	readonly pages: readonly Page[];
}

export interface Pages extends Cut {
	/** Goes onto the page somewhere while it is measured; null once that is done. */
	readonly ruler: ReactNode;
}

/** The pages of this stream; until it has been measured, those of the one before. */
export function usePages(flow: readonly FlowItem[]): Pages {
	const [cut, setCut] = useState<Cut>({ flow: [], pages: [] });
	const isMeasured = cut.flow === flow;
	const ruler = useMemo(() => <Ruler flow={flow} onCut={(pages) => setCut({ flow, pages })} />, [flow]);
	return { ...cut, ruler: isMeasured ? null : ruler };
}

interface RulerProps {
	readonly flow: readonly FlowItem[];
	readonly onCut: (pages: readonly Page[]) => void;
}

/** What has been measured of a stream so far. */
interface Measured {
	readonly flow: readonly FlowItem[];
	readonly parts: readonly Part[];
}

function Ruler({ flow, onCut }: RulerProps) {
	const box = useRef<HTMLDivElement>(null);
	const [measured, setMeasured] = useState<Measured>({ flow, parts: [] });
	const parts = measured.flow === flow ? measured.parts : NONE;
	// The part before a stretch is laid out with it: the space between the two depends on both.
	const from = Math.max(0, parts.length - 1);
	const to = Math.min(parts.length + STRETCH, flow.length);
	useEffect(() => {
		let isCurrent = true;
		void laidOut(parts.length > 0).then(() => {
			if (!isCurrent || !box.current) return;
			const all = [...parts, ...measure(box.current, flow, from, to).slice(parts.length - from)];
			if (all.length < flow.length && all.length > parts.length) setMeasured({ flow, parts: all });
			else onCut(paginate(all, TEXT_HEIGHT));
		});
		return () => {
			isCurrent = false;
		};
	}, [flow, onCut, parts, from, to]);
	return (
		<div ref={box} className={classes.ruler} aria-hidden="true">
			<Flow flow={flow} from={from} to={to} />
		</div>
	);
}

const NONE: readonly Part[] = [];

/** Between two stretches whatever waits in the window has its turn. */
async function laidOut(isLater: boolean): Promise<void> {
	await document.fonts.ready;
	if (isLater) await new Promise((next) => setTimeout(next));
}

export interface FlowProps {
	readonly flow: readonly FlowItem[];
	readonly from: number;
	readonly to: number;
}

/** A stretch of the document as it stands on paper. */
export function Flow({ flow, from, to }: FlowProps) {
	return runsOf(flow, from, to).map((run) => (
		<div key={run.at} className={classes.flow}>
			{run.kind === 'block' && <PaperBlock block={run.item.block} number={run.item.number} />}
			{run.kind === 'rows' && <PaperTable table={run.table} from={run.from} to={run.to} />}
			{run.kind === 'items' && <PaperList list={run.list} from={run.from} to={run.to} />}
		</div>
	));
}

function measure(box: HTMLElement, flow: readonly FlowItem[], from: number, to: number): readonly Part[] {
	const boxes = [...box.children].map((one) => ({ one, rect: one.getBoundingClientRect() }));
	return runsOf(flow, from, to).flatMap((run, place): readonly Part[] => {
		const here = boxes[place];
		if (here === undefined) return [];
		// Margins collapse, so the space above is what is seen between the two.
		const above = here.rect.top - (boxes[place - 1]?.rect.bottom ?? here.rect.top);
		const whole = here.rect.height;
		const part = ({ startsPage, keepsNext }: FlowItem) => ({ startsPage, keepsNext });
		if (run.kind === 'block') return [{ height: above + whole, above, ...part(run.item) }];
		const parts = [...here.one.querySelectorAll(run.kind === 'rows' ? 'tbody > tr' : 'li')];
		const heights = parts.map((one) => one.getBoundingClientRect().height);
		const head = whole - heights.reduce((sum, height) => sum + height, 0);
		const table = run.kind === 'rows' ? { table: { key: run.table, head } } : {};
		return heights.flatMap((height, at) => {
			const item = flow[run.at + at];
			const gap = at === 0 ? above : 0;
			return item ? [{ height: gap + height, above: gap, ...table, ...part(item) }] : [];
		});
	});
}
