/** Two lanes on one line of time. From a hundred cards up only the lines in view are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Settings } from '../../../shared/contract/app.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { focusCard } from '../../app/commitments/card-focus.ts';
import type { Progress } from '../../app/commitments/use-progress.ts';
import { useSettings } from '../../state/app-state.ts';
import { select, useSelection } from '../../state/route.ts';
import { useIsPrinting } from '../../ui/use-printing.ts';
import { CommitmentCard } from './commitment-card.tsx';
import classes from './spine.module.css';
import { cardByKey } from './spine-keys.ts';
import type { SpineLine } from './spine-lines.ts';

const VIRTUAL_FROM = 60;
const LINE_REM = 5.25;
const FRAMES = 16;

export interface SpineProps {
	readonly lines: readonly SpineLine[];
	readonly progress: Progress;
}

export function Spine({ lines, progress }: SpineProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const isPrinting = useIsPrinting();
	const isVirtual = lines.length >= VIRTUAL_FROM && !isPrinting;
	const { scale } = useSettings();
	// Asked for every line at every measurement: the page's own style is read once a scale.
	const estimate = useMemo(() => LINE_REM * rootSize(scale), [scale]);
	const virtualizer = useVirtualizer({
		count: lines.length,
		enabled: isVirtual,
		getScrollElement: () => scroller.current,
		estimateSize: () => estimate,
		getItemKey: (at) => lines[at]?.key ?? at,
		overscan: 6,
	});
	const placeOf = useCallback(
		(id: string) => lines.findIndex(({ left, right }) => left?.id === id || right?.id === id),
		[lines],
	);
	const bringIntoView = useCallback(
		(id: string) => {
			const at = placeOf(id);
			if (at >= 0 && isVirtual) virtualizer.scrollToIndex(at, { align: 'auto' });
		},
		[placeOf, isVirtual, virtualizer],
	);
	const selection = useSelection();
	const selected = selection === null ? null : splitRef(selection).id;

	// A selection from elsewhere (a search, a link) is brought into view.
	useEffect(() => {
		if (selected === null || scroller.current?.contains(document.activeElement)) return;
		bringIntoView(selected);
		requestAnimationFrame(() => {
			const card = document.querySelector(`[data-card="${CSS.escape(selected)}"]`);
			card?.closest('article')?.scrollIntoView({ block: 'nearest' });
		});
	}, [selected, bringIntoView]);

	const onKeyDown = (event: KeyboardEvent) => {
		const id = (event.target as HTMLElement).dataset.card;
		if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape' && selected !== null) {
			event.preventDefault();
			return select(null);
		}
		const next = cardByKey(lines, id, event.key);
		if (next === null) return;
		event.preventDefault();
		bringIntoView(next);
		if (selected !== null) select(`commitments/${next}`);
		let frame = 0;
		const tryFocus = () => {
			frame += 1;
			if (!focusCard(next) && frame < FRAMES) requestAnimationFrame(tryFocus);
		};
		tryFocus();
	};

	const shown = isVirtual ? virtualizer.getVirtualItems() : null;
	const drawn =
		shown === null
			? lines.map((line, index) => ({ line, index }))
			: shown.flatMap(({ index }) => {
					const line = lines[index];
					return line ? [{ line, index }] : [];
				});
	const before = shown?.[0]?.start ?? 0;
	const after = shown === null ? 0 : virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the arrows of the cards in it
		<div ref={scroller} className={classes.scroller} data-spine onKeyDown={onKeyDown}>
			<div className={classes.lines} style={{ paddingTop: before, paddingBottom: after }}>
				{drawn.map(({ line, index }) => (
					<div
						key={line.key}
						ref={isVirtual ? virtualizer.measureElement : undefined}
						data-index={index}
						className={classes.line}
						data-others={line.isOthers || undefined}
						data-begins={line.period !== null || undefined}
					>
						{line.period && (
							<h3 className={classes.period} data-late={line.period.isLate || undefined}>
								<b>{line.period.title}</b>
								{line.period.note && <span>{line.period.note}</span>}
							</h3>
						)}
						{(['left', 'right'] as const).map((lane) => {
							const row = line[lane];
							return (
								row && (
									<div key={lane} className={classes.lane} data-lane={lane}>
										<CommitmentCard row={row} progress={progress} />
									</div>
								)
							);
						})}
					</div>
				))}
			</div>
		</div>
	);
}

/** The pixels of a rem at a scale, as the tokens set them. */
function rootSize(scale: Settings['scale']): number {
	return { '100': 16, '130': 20.8, shared: 22.4, '150': 24 }[scale];
}
