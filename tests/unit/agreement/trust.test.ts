import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../electron/agreement/sign.ts';
import { alarmsAbout, isNewKey, openAlarms, rememberKeys, type UsedKey } from '../../../electron/agreement/trust.ts';

const keyOf = (letter: string) => letter.repeat(43);
const AT = '2027-02-09T10:14:03Z';
const OURS: UsedKey = { party: 'vendor', computer: 'ana-laptop', key: keyOf('A') };
const HARBOR: UsedKey = { party: 'partner', computer: 'harbor-it-7', key: keyOf('B') };
const NAMED: UsedKey = { ...HARBOR, key: keyOf('C'), named: true };
const NOTHING = { keys: [], keyless: [], unsigned: [] };

const remembered = (...used: readonly UsedKey[]) =>
	used.reduce((seen, one) => rememberKeys(seen, [one], OURS, AT), [] as ReturnType<typeof rememberKeys>);
const kinds = (...asked: Parameters<typeof alarmsAbout>) => alarmsAbout(...asked).map(({ kind }) => kind);

describe('a key that was only named in changes', () => {
	it('does not make the real one look like a change when it signs first', () => {
		const seen = remembered(NAMED);
		expect(kinds({ ...NOTHING, keys: [HARBOR] }, seen, OURS)).toEqual([]);
		expect(isNewKey(HARBOR, seen, OURS)).toBe(true);
	});

	it('counts as seen for the first time when somebody signs with it', () => {
		const seen = remembered(NAMED);
		expect(isNewKey({ ...NAMED, named: undefined }, seen, OURS)).toBe(true);
		expect(isNewKey(NAMED, seen, OURS)).toBe(false);
		expect(remembered(NAMED, { ...NAMED, named: undefined })).toEqual([
			{ ...HARBOR, key: NAMED.key, since: AT, compared: false },
		]);
	});

	it('alarms where it is not the one that was signed with, whichever came first', () => {
		const alarm = { kind: 'key changed', was: fingerprintOf(HARBOR.key), is: fingerprintOf(NAMED.key) };
		expect(alarmsAbout({ ...NOTHING, keys: [NAMED] }, remembered(HARBOR), OURS)).toMatchObject([alarm]);
		expect(openAlarms(remembered(HARBOR, NAMED), OURS)).toMatchObject([alarm]);
		expect(openAlarms(remembered(NAMED, HARBOR), OURS)).toMatchObject([alarm]);
	});

	it('under the other side does not make the real owner look like a thief', () => {
		const stolen: UsedKey = { ...OURS, key: HARBOR.key, named: true };
		expect(kinds({ ...NOTHING, keys: [HARBOR] }, remembered(stolen), OURS)).toEqual([]);
		expect(kinds({ ...NOTHING, keys: [stolen] }, remembered(HARBOR), OURS)).toEqual(['not signed as it says']);
	});
});

describe('a run that names no key', () => {
	const without = ({ party, computer }: UsedKey) => ({ ...NOTHING, keyless: [{ party, computer }] });

	it('alarms under the name of our own computer and of every one that has a key', () => {
		expect(alarmsAbout(without(OURS), [], OURS)[0]?.text).toMatch(/ana-laptop for the vendor, but without the key/);
		expect(kinds(without(HARBOR), remembered(HARBOR), OURS)).toEqual(['not signed as it says']);
	});

	it('does not under a name that nobody knows, or for the other side', () => {
		expect(kinds(without(HARBOR), [], OURS)).toEqual([]);
		expect(kinds(without({ ...OURS, party: 'partner' }), [], OURS)).toEqual([]);
	});
});

it('words of a side that signs alarm where nobody signed them, and not where it never did', () => {
	const unsigned = { ...NOTHING, unsigned: ['partner'] as const };
	expect(kinds(unsigned, remembered(HARBOR), OURS)).toEqual(['not signed as it says']);
	expect(kinds(unsigned, remembered(NAMED), OURS)).toEqual([]);
});
