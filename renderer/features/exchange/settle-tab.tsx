/** To settle: one card a field, the next one in the focus, what was chosen left in sight. */

import { useEffect, useLayoutEffect, useRef } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useIncoming } from '../../state/receive.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { useRowVirtualizer } from '../../ui/row-virtualizer.ts';
import { useIsPrinting } from '../../ui/use-printing.ts';
import { useRem } from '../../ui/use-rem.ts';
import { type Deck, nextOpen, progressOf } from './deck.ts';
import { SettleCard } from './settle-card.tsx';
import { focusCard, maySettle, useDeck, useSettleStore } from './settle-store.ts';
import classes from './settle-tab.module.css';
import { TakenFold } from './taken-fold.tsx';

const VIRTUAL_FROM = 60;
/** The usual height of a card, in rem. */
const CARD = 12;
const GAP = 0.75;
/** Longer than a card needs that has to be scrolled to before it is drawn. */
const FRAMES = 24;

export function SettleTab() {
	const deck = useDeck();
	const planId = usePlanStore((state) => state.planId);
	const taken = useIncoming((state) => (state.taken?.planId === planId ? state.taken : null));
	if (deck === null) return <LoadingLine label={say('Reading what is to settle')} />;
	if (deck.length === 0)
		return (
			<>
				<EmptyState title={say('Nothing to settle')}>
					{say(
						'Where both sides change the same field without knowing of each other, both versions stand here side by side until someone chooses. Nobody overrules anybody by saving later.',
					)}
				</EmptyState>
				{taken && (
					<div className={classes.alone}>
						<TakenFold report={taken} />
					</div>
				)}
			</>
		);
	return <Cards deck={deck} fold={taken && <TakenFold report={taken} />} />;
}

function Cards({ deck, fold }: { readonly deck: Deck; readonly fold: React.ReactNode }) {
	const scroller = useRef<HTMLDivElement>(null);
	const rem = useRem();
	const focus = useSettleStore((store) => store.focus);
	const isPrinting = useIsPrinting();
	const isVirtual = deck.length > VIRTUAL_FROM && !isPrinting;
	const { virtualizer, items } = useRowVirtualizer({
		count: deck.length,
		enabled: isVirtual,
		getScrollElement: () => scroller.current,
		estimateSize: () => (CARD + GAP) * rem,
		getItemKey: (at) => deck[at]?.key ?? at,
	});
	// The first that can be settled takes the focus as the page opens: its keys act at once.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the cards are first drawn
	useEffect(() => {
		if (isFocusFree()) focusCard(nextOpen(deck, null, maySettle));
	}, []);
	useLayoutEffect(() => {
		if (focus === null) return;
		const at = deck.findIndex(({ key }) => key === focus);
		if (at < 0) return focusCard(null);
		if (isVirtual) virtualizer.scrollToIndex(at, { align: 'auto' });
		let waiting = 0;
		const tryFocus = (frames: number) => {
			const card = scroller.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(focus)}"]`);
			if (card) {
				card.focus({ preventScroll: true });
				card.scrollIntoView({ block: 'nearest' });
				return focusCard(null);
			}
			if (frames > 0) waiting = requestAnimationFrame(() => tryFocus(frames - 1));
		};
		tryFocus(FRAMES);
		return () => cancelAnimationFrame(waiting);
	}, [focus, deck, isVirtual, virtualizer]);
	const shown = isVirtual ? items.map(({ index }) => index) : deck.map((_, at) => at);
	const before = isVirtual ? (items[0]?.start ?? 0) : 0;
	const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
	const { settled, all } = progressOf(deck);
	return (
		<div ref={scroller} className={classes.scroller}>
			<div className={classes.page}>
				<p className={classes.lead} aria-live="polite">
					{settled === all
						? say('All is settled. What was chosen stays in the history, with your name beside it.')
						: say(
								'Written by both without knowing of each other. Whatever you choose, the others stay in the history, and the other side sees the choice with your name beside it.',
							)}
				</p>
				<ol className={classes.cards} style={{ paddingTop: before, paddingBottom: after }}>
					{shown.map((at) => {
						const dealt = deck[at];
						return (
							dealt && (
								<li
									key={dealt.key}
									ref={isVirtual ? virtualizer.measureElement : undefined}
									data-index={at}
									aria-setsize={deck.length}
									aria-posinset={at + 1}
								>
									<SettleCard dealt={dealt} number={at + 1} />
								</li>
							)
						);
					})}
				</ol>
				{fold}
			</div>
		</div>
	);
}

/** Nobody is at work with the keyboard: the focus is nowhere, on the page as a whole, or in a dialog that closes. */
function isFocusFree(): boolean {
	const { activeElement } = document;
	return (
		activeElement === null || activeElement.matches('body, main') || activeElement.closest('[role="dialog"]') !== null
	);
}
