/**
 * What the partner earns a month with one-time business. It turns the index of the scenarios into money on the
 * partner’s computer alone, and is put away while both sides are in the room.
 */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { OpenPlan } from './open-plan.ts';

const putAway = () => fail('not-yours', say('What is not shared is put away while both sides are in this room.'));

export function readOneTimeProfit({ room, material }: OpenPlan): Result<{ readonly amount: number | null }> {
	return room.isOpen() ? putAway() : ok({ amount: material.oneTimeProfit()?.reveal() ?? null });
}

export function saveOneTimeProfit(
	{ room, material, speaksFor }: OpenPlan,
	amount: number | null,
): Promise<Result<undefined>> | Result<undefined> {
	if (room.isOpen()) return putAway();
	if (speaksFor !== 'partner')
		return fail('not-yours', say('The partner’s profit is kept on the partner’s computer alone.'));
	return material.saveOneTimeProfit(amount);
}
