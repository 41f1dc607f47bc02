import { type CSSProperties, memo, type RefObject, useEffect, useRef, useState } from 'react';
import { ENGLISH_PAGE } from '../../../shared/document/page-words.ts';
import type { DocumentTree } from '../../../shared/document/tree.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useIsPrinting } from '../../ui/use-printing.ts';
import type { FlowItem } from './flow.ts';
import type { Page } from './paginate.ts';
import paper from './paper.module.css';
import classes from './sheets.module.css';
import { Flow } from './use-pages.tsx';

export interface SheetsProps {
	readonly tree: DocumentTree;
	readonly flow: readonly FlowItem[];
	readonly pages: readonly Page[];
	readonly look: 'read' | 'overview';
}

/** The pages one under the other, or all of them at a glance. Only those near the eye are written out. */
export function Sheets({ tree, flow, pages, look }: SheetsProps) {
	return (
		<div className={classes.sheets} data-look={look}>
			{pages.map(([from, to], at) => (
				<Sheet key={from} {...{ tree, flow, from, to, page: at + 1, count: pages.length }} />
			))}
		</div>
	);
}

interface SheetProps extends Pick<SheetsProps, 'tree' | 'flow'> {
	readonly from: number;
	readonly to: number;
	readonly page: number;
	readonly count: number;
}

const Sheet = memo(function Sheet({ tree, flow, from, to, page, count }: SheetProps) {
	const box = useRef<HTMLElement>(null);
	const isNear = useNear(box);
	const isPrinting = useIsPrinting();
	const [before, between, after] = tree.footer.page ?? ENGLISH_PAGE;
	return (
		<article
			ref={box}
			className={classes.sheet}
			data-page={page}
			aria-label={say('Page {page} of {count}', { page, count })}
		>
			<div className={`${paper.sheet} ${classes.paper}`} style={coloursOf(tree)}>
				{page > 1 && (
					<div className={paper.running} data-edge="top">
						<span>{tree.header.left}</span>
						<span>{tree.header.right}</span>
					</div>
				)}
				<div>{(isNear || isPrinting) && <Flow flow={flow} from={from} to={to} />}</div>
				<div className={paper.running} data-edge="bottom">
					<span>{tree.footer.left}</span>
					<span>
						{before}
						{page}
						{between}
						{count}
						{after}
					</span>
				</div>
			</div>
		</article>
	);
});

/** The companies’ own colours, where they have some. */
function coloursOf({ sides }: DocumentTree): CSSProperties {
	const said = PARTIES.flatMap((party) => {
		const look = sides?.[party];
		if (look === undefined) return [];
		const { mark, ink, tint, wash } = look;
		return [
			[`--paper-${party}`, `#${mark}`],
			[`--paper-${party}-ink`, `#${ink}`],
			[`--paper-${party}-tint`, `#${tint}`],
			[`--paper-${party}-wash`, `#${wash}`],
		];
	});
	return Object.fromEntries(said);
}

function useNear(box: RefObject<HTMLElement | null>): boolean {
	const [isNear, setNear] = useState(false);
	useEffect(() => {
		if (box.current === null) return;
		const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
			rootMargin: '1200px 0px',
		});
		observer.observe(box.current);
		return () => observer.disconnect();
	}, [box]);
	return isNear;
}
