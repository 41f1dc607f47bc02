/**
 * A sentence shown while the pointer rests on something. It is set only then: a title that is always there would be read out
 * with every cell of a table.
 */
import type { PointerEvent } from 'react';

export interface HoverHint {
	readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
	readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
}

const NONE: Partial<HoverHint> = {};

export function hoverHint(hint: string | undefined): Partial<HoverHint> {
	if (hint === undefined) return NONE;
	return {
		onPointerEnter: ({ currentTarget }) => currentTarget.setAttribute('title', hint),
		onPointerLeave: ({ currentTarget }) => currentTarget.removeAttribute('title'),
	};
}
