/**
 * After the list of seen keys was damaged or removed: nothing is trusted on first use again in silence. The alarm stays until a
 * person has looked; meanwhile the keys that the plan's own changes name stand in for those that were seen.
 */

import type { Alarm } from '../../shared/contract/exchange.ts';
import { say } from '../../shared/words/spoken.ts';
import { fingerprintOf } from '../agreement/sign.ts';
import { type OwnKey, rememberKeys, type UsedKey } from '../agreement/trust.ts';
import type { ExchangeFile, SeenKey } from '../store/exchange-file.ts';

/** None while the list is whole. */
export function forgottenAlarms({ forgotten }: ExchangeFile): readonly Alarm[] {
	return forgotten === undefined ? [] : [keysForgotten()];
}

const keysForgotten = (): Alarm => ({
	kind: 'keys forgotten',
	text: say(
		'The list of the keys seen in this plan was damaged or removed, so a copy signed with another key would not be noticed: compare the keys by phone before you trust what comes in.',
	),
});

/** The keys that are known, from the list or, where that was damaged, from what the plan itself names too. */
export function keysKnown(data: ExchangeFile, named: readonly UsedKey[], own: OwnKey): readonly SeenKey[] {
	if (data.forgotten === undefined) return data.keys;
	// What came into the plan was once taken in by a person who still had the list.
	const seen = named.map(({ party, computer, key }) => ({ party, computer, key }));
	return rememberKeys(data.keys, seen, own, data.forgotten);
}

/** The list once a person has looked at it: all is remembered, and what was compared by phone is marked so. */
export function lookedAt(data: ExchangeFile, known: readonly SeenKey[], compared: readonly string[]): ExchangeFile {
	const { forgotten: _forgotten, ...rest } = data;
	const isCompared = ({ key }: SeenKey) => compared.includes(fingerprintOf(key));
	return { ...rest, keys: known.map((seen) => (isCompared(seen) ? { ...seen, compared: true } : seen)) };
}
