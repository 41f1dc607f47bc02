/** Whose keys were seen here, how far they can be trusted, and what must not be overlooked. */
import type { Alarm, KeyCard } from '../../shared/contract/exchange.ts';
import type { Party } from '../../shared/ledger/change.ts';
import type { SeenKey } from '../store/exchange-file.ts';
import { fingerprintOf } from './sign.ts';

/** A key that somebody uses: whose, on which computer. */
export interface UsedKey {
	readonly party: Party;
	readonly computer: string;
	readonly key: string;
}

/** This computer's own key, for the side it speaks for. */
export type OwnKey = UsedKey | null;

export function keyCard(used: UsedKey & { readonly since: string }, seen: readonly SeenKey[], own: OwnKey): KeyCard {
	const known = find(seen, used);
	const trust = isSame(used, own) ? 'ours' : known?.compared ? 'compared' : 'remembered';
	const { party, computer, key } = used;
	return { party, computer, fingerprint: fingerprintOf(key), since: known?.since ?? used.since, trust };
}

/** Our own key first, then the others in the order in which they were first seen. */
export function keyCards(seen: readonly SeenKey[], own: OwnKey, now: string): readonly KeyCard[] {
	const ours = own === null ? [] : [{ ...own, since: find(seen, own)?.since ?? now }];
	return [...ours, ...seen.filter((one) => !isSame(one, own))].map((one) => keyCard(one, seen, own));
}

export function isNewKey(used: UsedKey, seen: readonly SeenKey[], own: OwnKey): boolean {
	return !isSame(used, own) && find(seen, used) === undefined;
}

/** What using these keys would alarm people about. */
export function alarmsAbout(used: readonly UsedKey[], seen: readonly SeenKey[], own: OwnKey): readonly Alarm[] {
	const known: readonly UsedKey[] = own === null ? seen : [...seen, own];
	return used.flatMap((one): Alarm[] => {
		const otherSide = known.find(({ key, party }) => key === one.key && party !== one.party);
		if (otherSide !== undefined) return [wrongSide(one)];
		if (known.some((other) => isSame(other, one))) return [];
		const before = known.findLast((other) => other.computer === one.computer && other.party === one.party);
		return before === undefined ? [] : [changed(before, one)];
	});
}

/** Changes of key that nobody has compared yet: they stay until somebody does. */
export function openAlarms(seen: readonly SeenKey[], own: OwnKey): readonly Alarm[] {
	return seen.flatMap((one, index): Alarm[] => {
		if (one.compared || isSame(one, own)) return [];
		const earlier: readonly UsedKey[] = [...(own === null ? [] : [own]), ...seen.slice(0, index)];
		const before = earlier.findLast((other) => other.computer === one.computer && other.party === one.party);
		return before === undefined || before.key === one.key ? [] : [changed(before, one)];
	});
}

/** With these keys remembered as well, each once. */
export function rememberKeys(
	seen: readonly SeenKey[],
	used: readonly UsedKey[],
	own: OwnKey,
	since: string,
): SeenKey[] {
	const all = [...seen];
	for (const { party, computer, key } of used)
		if (isNewKey({ party, computer, key }, all, own)) all.push({ party, computer, key, since, compared: false });
	return all;
}

function changed(before: UsedKey, now: UsedKey): Alarm {
	const [was, is] = [fingerprintOf(before.key), fingerprintOf(now.key)];
	return {
		kind: 'key changed',
		text: `${now.computer} signs with another key than before: a new installation, or somebody else. Compare the fingerprint ${is} by phone before you trust it.`,
		...{ was, is },
	};
}

function wrongSide({ computer, key, party }: UsedKey): Alarm {
	return {
		kind: 'not signed as it says',
		text: `The key ${fingerprintOf(key)} belongs to the other side, and ${computer} uses it here for the ${party}.`,
	};
}

function find(seen: readonly SeenKey[], used: UsedKey): SeenKey | undefined {
	return seen.find((one) => isSame(one, used));
}

function isSame(one: UsedKey, other: UsedKey | null): boolean {
	return other !== null && one.key === other.key && one.party === other.party && one.computer === other.computer;
}
