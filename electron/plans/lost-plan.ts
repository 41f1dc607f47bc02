/** A plan that the list knows and of which no change can be read any more: never shown as an empty one. */

import { type Failure, fail } from '../../shared/base/result.ts';
import type { LostPlan } from '../../shared/contract/backups.ts';
import { say } from '../../shared/words/spoken.ts';

export function lostPlan(folder: string): { readonly ok: false; readonly error: Failure<LostPlan> } {
	return fail(
		'unreadable',
		say(
			'The changes of this plan are not in {folder} any more, or cannot be read: the folder was removed, or its drive is not connected.',
			{ folder },
		),
		{ lost: true },
	);
}

export function isLost({ details }: Failure): boolean {
	return typeof details === 'object' && details !== null && 'lost' in details && details.lost === true;
}
