/** Whose keys were seen here, how far they can be trusted, and what must not be overlooked. */

import type { Alarm, KeyCard } from '../../shared/contract/exchange.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { SeenKey } from '../store/exchange-file.ts';
import { fingerprintOf } from './sign.ts';

/** A key that somebody uses: whose, on which computer. */
export interface UsedKey {
	readonly party: Party;
	readonly computer: string;
	readonly key: string;
	/** True where it is only named: anybody can name a key, and nothing was signed with it. */
	readonly named?: boolean | undefined;
}

/** What a file shows of who wrote in it. */
export interface Shown {
	readonly keys: readonly UsedKey[];
	/** Computers that wrote in it without naming a key. */
	readonly keyless: readonly Pick<UsedKey, 'party' | 'computer'>[];
	/** The sides whose words it brings, where nobody signed it. */
	readonly unsigned: readonly Party[];
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

/** A key that was only named so far is new when somebody signs with it. */
export function isNewKey(used: UsedKey, seen: readonly SeenKey[], own: OwnKey): boolean {
	const known = find(seen, used);
	return !isSame(used, own) && (known === undefined || (known.named === true && !used.named));
}

/** What a file that shows this would alarm people about. */
export function alarmsAbout(
	{ keys, keyless, unsigned }: Shown,
	seen: readonly SeenKey[],
	own: OwnKey,
): readonly Alarm[] {
	const all: readonly UsedKey[] = own === null ? seen : [...seen, own];
	return [...keyAlarms(keys, all), ...keylessAlarms(keyless, all), ...unsignedAlarms(unsigned, seen)];
}

function keyAlarms(used: readonly UsedKey[], all: readonly UsedKey[]): readonly Alarm[] {
	return used.flatMap((one): Alarm[] => {
		const known = all.filter((other) => one.named || !other.named);
		const otherSide = known.find(({ key, party }) => key === one.key && party !== one.party);
		if (otherSide !== undefined) return [wrongSide(one)];
		if (known.some((other) => isSame(other, one))) return [];
		const before = known.findLast((other) => other.computer === one.computer && other.party === one.party);
		return before === undefined ? [] : [changed(before, one)];
	});
}

function keylessAlarms(keyless: Shown['keyless'], all: readonly UsedKey[]): readonly Alarm[] {
	const isKnown = ({ party, computer }: Shown['keyless'][number]) =>
		all.some((other) => other.computer === computer && other.party === party);
	return keyless.filter(isKnown).map(({ computer, party }) => ({
		kind: 'not signed as it says',
		text: say(
			'Changes in it say that they were written on {computer} for {side}, but without the key of that computer: a Covalent that could not open its key, or somebody else. Ask by phone before you take them in.',
			{ computer, side: sideWords(party) },
		),
	}));
}

function unsignedAlarms(unsigned: readonly Party[], seen: readonly SeenKey[]): readonly Alarm[] {
	const isKnown = (side: Party) => seen.some(({ party, named }) => party === side && !named);
	return unsigned.filter(isKnown).map((side) => ({
		kind: 'not signed as it says',
		text: say(
			'Nobody signed this, and until now {side} signed what it sent. Ask for a signed copy, or ask by phone before you take it in.',
			{ side: sideWords(side) },
		),
	}));
}

/** Changes of key that nobody has compared yet: they stay until somebody does. */
export function openAlarms(seen: readonly SeenKey[], own: OwnKey): readonly Alarm[] {
	return seen.flatMap((one, index): Alarm[] => {
		if (one.compared || isSame(one, own)) return [];
		const earlier: readonly UsedKey[] = [...(own === null ? [] : [own]), ...seen.slice(0, index)];
		// What was signed counts against what is only named, whichever came first; never the other way round.
		const signed = seen.filter((other) => one.named && !other.named);
		const comparable = [...earlier.filter((other) => one.named || !other.named), ...signed];
		const before = comparable.findLast((other) => other.computer === one.computer && other.party === one.party);
		return before === undefined || before.key === one.key ? [] : [changed(before, one)];
	});
}

/** With these keys remembered as well, each once; one that was only named is a new one once somebody signs with it. */
export function rememberKeys(
	seen: readonly SeenKey[],
	used: readonly UsedKey[],
	own: OwnKey,
	since: string,
): SeenKey[] {
	let all = [...seen];
	for (const { party, computer, key, named } of used) {
		const one = { party, computer, key, named };
		if (!isNewKey(one, all, own)) continue;
		const compared = find(all, one)?.compared ?? false;
		all = all.filter((other) => !isSame(other, one));
		all.push({ party, computer, key, since, compared, ...(named ? { named } : {}) });
	}
	return all;
}

function changed(before: UsedKey, now: UsedKey): Alarm {
	const [was, is] = [fingerprintOf(before.key), fingerprintOf(now.key)];
	return {
		kind: 'key changed',
		text: say(
			'{computer} signs with another key than before: a new installation, or somebody else. Compare the fingerprint {fingerprint} by phone before you trust it.',
			{ computer: now.computer, fingerprint: is },
		),
		...{ was, is },
	};
}

function wrongSide({ computer, key, party }: UsedKey): Alarm {
	return {
		kind: 'not signed as it says',
		text: say('The key {key} belongs to the other side, and {computer} uses it here for {side}.', {
			key: fingerprintOf(key),
			computer,
			side: sideWords(party),
		}),
	};
}

function sideWords(party: Party): string {
	return party === 'vendor' ? say('the vendor') : say('the partner');
}

function find(seen: readonly SeenKey[], used: UsedKey): SeenKey | undefined {
	return seen.find((one) => isSame(one, used));
}

function isSame(one: UsedKey, other: UsedKey | null): boolean {
	return other !== null && one.key === other.key && one.party === other.party && one.computer === other.computer;
}
