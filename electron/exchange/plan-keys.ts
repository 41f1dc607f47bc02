/** The keys that a plan names, and what a person says to have compared of those that were seen. */

import { fail, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { fingerprintOf } from '../agreement/sign.ts';
import type { OwnKey, UsedKey } from '../agreement/trust.ts';
import type { OpenPlan } from '../plans/open-plan.ts';
import type { ExchangeFile, SeenKey } from '../store/exchange-file.ts';
import type { ExchangeStore } from '../store/exchange-store.ts';
import { keysKnown, lookedAt } from './forgotten-keys.ts';

/** A person has compared a fingerprint with the other side. */
export async function compareKey(
	store: ExchangeStore,
	plan: OpenPlan,
	fingerprint: string,
): Promise<Result<undefined>> {
	const known = (data: ExchangeFile) => keysKnown(data, keysOf(plan), ownKey(plan));
	const isIt = ({ key }: SeenKey) => fingerprintOf(key) === fingerprint;
	if (!known(store.data()).some(isIt))
		return fail('not-found', say('No computer with this fingerprint was seen in this plan.'));
	return store.update((data) => ({
		...data,
		keys: known(data).map((seen) => (isIt(seen) ? { ...seen, compared: true } : seen)),
	}));
}

/** A person has looked at the keys after their list was damaged. */
export function lookAtKeys(
	store: ExchangeStore,
	plan: OpenPlan,
	compared: readonly string[],
): Promise<Result<undefined>> {
	return store.update((data) => lookedAt(data, keysKnown(data, keysOf(plan), ownKey(plan)), compared));
}

/** The keys of all computers that have written in a plan. */
export function keysOf(plan: OpenPlan): readonly UsedKey[] {
	return plan.traffic
		.published()
		.lines()
		.flatMap(({ change: { computer, party, key } }): UsedKey[] =>
			computer === undefined || key === undefined || party === undefined || party === 'joint'
				? []
				: [{ computer, party, key, named: true }],
		);
}

export function ownKey({ key, speaksFor, computer }: OpenPlan): OwnKey {
	return key === null ? null : { key: key.publicKey, party: speaksFor, computer };
}
