/**
 * What the partner earns a month with one-time business. It turns the index of the scenarios into money on the
 * partner’s computer alone, and is put away while both sides are in the room.
 */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { OpenPlan } from './open-plan.ts';

const mayShow = ({ room }: OpenPlan) =>
	room.mayShow(say('What is not shared is put away while both sides are in this room.'));

export function readOneTimeProfit(plan: OpenPlan): Result<{ readonly amount: number | null }> {
	const may = mayShow(plan);
	return may.ok ? ok({ amount: plan.material.oneTimeProfit()?.reveal() ?? null }) : may;
}

export function saveOneTimeProfit(
	plan: OpenPlan,
	amount: number | null,
): Promise<Result<undefined>> | Result<undefined> {
	const may = mayShow(plan);
	if (!may.ok) return may;
	if (plan.speaksFor !== 'partner')
		return fail('not-yours', say('The partner’s profit is kept on the partner’s computer alone.'));
	return plan.material.saveOneTimeProfit(amount);
}
