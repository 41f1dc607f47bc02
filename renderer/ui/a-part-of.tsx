/** A list that may be very long, a part at a time: the rest is counted, and comes with a press. */

import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { say, spoken } from '../../shared/words/spoken.ts';

const PART = 60;

export interface PartOf<Item> {
	readonly shown: readonly Item[];
	readonly rest: readonly Item[];
	/** Shows the next part; the focus goes on to the first of it. */
	readonly more: () => void;
}

/** `list` holds one child an item. */
export function usePartOf<Item>(items: readonly Item[], list: RefObject<HTMLElement | null>): PartOf<Item> {
	const [most, setMost] = useState(PART);
	const goTo = useRef<number | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once the next part is drawn
	useLayoutEffect(() => {
		if (goTo.current === null) return;
		list.current?.children[goTo.current]?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
		goTo.current = null;
	}, [most]);
	return {
		shown: items.length <= PART ? items : items.slice(0, most),
		rest: items.slice(most),
		more: () => {
			goTo.current = most;
			setMost(most + PART);
		},
	};
}

const FOCUSABLE = 'button, input, textarea, [tabindex="0"]';

export interface MoreButtonProps {
	readonly part: PartOf<unknown>;
	/** What the rest holds that must not go unseen. */
	readonly children?: ReactNode;
}

export function MoreButton({ part: { rest, more }, children }: MoreButtonProps) {
	if (rest.length === 0) return null;
	return (
		<Button size="xs" variant="subtle" onClick={more} style={{ alignSelf: 'flex-start' }}>
			{say('{shown} more of {count}', {
				shown: Math.min(PART, rest.length),
				count: spoken().number(rest.length),
			})}
			{children}
		</Button>
	);
}
