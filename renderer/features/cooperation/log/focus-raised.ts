import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { select } from '../../../state/route.ts';

const MOST_FRAMES = 90;

/** Once the form is gone, and with it the focus back where it was: on to the row of the new friction. */
export function focusRaised(ref: RecordRef): void {
	let frames = 0;
	const look = () => {
		frames += 1;
		if (document.querySelector('[role="dialog"]') !== null && frames < MOST_FRAMES) return requestAnimationFrame(look);
		select(ref);
		requestAnimationFrame(() =>
			document.querySelector<HTMLElement>('[role="grid"] [aria-selected="true"] [role="rowheader"]')?.focus(),
		);
	};
	requestAnimationFrame(look);
}
