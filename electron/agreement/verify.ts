/** Checks the recorded agreements of a plan with what this computer knows of keys. */
import { PastStates } from '../../shared/agreement/past-states.ts';
import { type StandingInput, standingOf } from '../../shared/agreement/standing.ts';
import type { Statement } from '../../shared/agreement/statement.ts';
import { agreementView, type KnownKey } from '../../shared/agreement/view.ts';
import type { AgreementView, SignerTrust } from '../../shared/contract/agreement.ts';
import { otherParty } from '../../shared/plan/field.ts';
import type { SeenKey } from '../store/exchange-file.ts';
import { fingerprintOf, isSignedBy } from './sign.ts';
import { alarmsAbout, type OwnKey, openAlarms, type UsedKey } from './trust.ts';

export interface KnownKeys {
	/** Whose keys were seen here before; empty for a stranger. */
	readonly seen: readonly SeenKey[];
	/** This computer's key for the side it speaks for, where that is known. */
	readonly own: OwnKey;
	/** The public key of this computer, whoever it speaks for. */
	readonly ownKey: string | null;
}

export const STRANGER: KnownKeys = { seen: [], own: null, ownKey: null };

export function verifyAgreement(input: Omit<StandingInput, 'isSignedBy'>, keys: KnownKeys): AgreementView {
	const states = input.states ?? new PastStates();
	const standing = standingOf({ ...input, isSignedBy, states });
	return agreementView(standing, input, (statement) => known(statement, keys), states);
}

function known(statement: Statement, { seen, own, ownKey }: KnownKeys): KnownKey {
	const used = signerOf(statement);
	const fingerprint = fingerprintOf(used.key);
	const isOurs = used.key === ownKey;
	const before = seen.find(
		({ key, party, computer }) => key === used.key && party === used.party && computer === used.computer,
	);
	const trust: SignerTrust = isOurs
		? 'ours'
		: before === undefined
			? 'not seen before'
			: before.compared
				? 'compared'
				: 'remembered';
	const fresh = isOurs ? [] : alarmsAbout({ keys: [used], keyless: [], unsigned: [] }, seen, own);
	const open = openAlarms(seen, own).filter((alarm) => 'is' in alarm && alarm.is === fingerprint);
	return { fingerprint, trust, alarms: [...new Set([...fresh, ...open].map(({ text }) => text))] };
}

/** In the room the other side's computer signs, as a witness. */
function signerOf({ party, how, computer, key }: Statement): UsedKey {
	return { party: how === 'in the room' ? otherParty(party) : party, computer, key };
}
