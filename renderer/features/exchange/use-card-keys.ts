/**
 * The keyboard of a card: a number takes a version, E writes another, Enter lets stand what is in hand, the arrows go
 * from card to card. They act on a focused card only, so they need no switch (WCAG 2.1.4).
 */
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { thirdKind, typedText } from '../../app/conflict/third.ts';
import { currentPlan, currentToday } from '../../state/plan-hooks.ts';
import type { CardChoice } from './card-choices.ts';
import type { DeckCard } from './deck.ts';
import { beginWriting, choose, focusCard, settleCard, useSettleStore } from './settle-store.ts';

const SEQUENCE_MS = 1200;

export interface CardKeysOptions {
	readonly dealt: DeckCard;
	readonly choices: readonly CardChoice[];
	readonly isOpen: boolean;
}

export interface CardKeys {
	readonly card: RefObject<HTMLElement | null>;
	readonly canWrite: boolean;
	readonly writeThird: () => void;
	/** Puts the focus on the card itself. */
	readonly focus: () => void;
	readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function useCardKeys({ dealt: { key, card }, choices, isOpen }: CardKeysOptions): CardKeys {
	const element = useRef<HTMLElement>(null);
	const goingSince = useRef(Number.NEGATIVE_INFINITY);
	const spec = fieldSpec(splitRef(card.record).collection, card.field);
	const canWrite = isOpen && card.kind !== 'removed' && card.kind !== 'moved and removed' && thirdKind(spec) !== null;

	const writeThird = () => {
		const { chosen } = useSettleStore.getState();
		const from = choices.find((choice) => choice.key === chosen[key]) ?? choices.find(({ kind }) => kind === 'version');
		const context = { today: currentToday(), currency: currentPlan().frame.currency };
		beginWriting(key, typedText(spec, from?.value ?? null, context));
	};

	/** True where the key meant something. */
	const press = (pressed: string): boolean => {
		if (pressed === 'ArrowDown' || pressed === 'ArrowUp') return step(key, pressed === 'ArrowDown' ? 1 : -1);
		if (!isOpen) return false;
		// What is pressed while a card is being written belongs to the next one, which is not there yet.
		if (useSettleStore.getState().busy !== null) return true;
		const choice = choices.find((each) => each.key === pressed);
		if (choice) {
			choose(key, choice.key);
			return true;
		}
		if (pressed.toLowerCase() === 'e' && canWrite) {
			writeThird();
			return true;
		}
		if (pressed !== 'Enter') return false;
		const inHand = choices.find((each) => each.key === useSettleStore.getState().chosen[key]);
		if (inHand) void settleCard(key, inHand.value, inHand.key);
		return inHand !== undefined;
	};

	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
		if (!(event.target instanceof HTMLElement)) return;
		const onRadio = event.target.closest('[role="radio"]') !== null;
		const onCard = event.target === event.currentTarget;
		// What is typed, and what a button does with Enter and Space, is theirs.
		if (!onCard && !onRadio) return;
		if (onRadio && event.key.startsWith('Arrow')) return;
		const isGoing = event.timeStamp - goingSince.current < SEQUENCE_MS;
		goingSince.current = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
		if (isGoing || !press(event.key)) return;
		event.preventDefault();
		event.stopPropagation();
	};

	return { card: element, canWrite, writeThird, focus: () => element.current?.focus(), onKeyDown };
}

/** To the card above or below. */
function step(key: string, by: 1 | -1): boolean {
	const { deck } = useSettleStore.getState();
	const at = deck?.findIndex((dealt) => dealt.key === key) ?? -1;
	const next = deck?.[at + by];
	if (next) focusCard(next.key);
	return next !== undefined;
}
