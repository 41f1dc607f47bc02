/** Where two sides stand, as screens and scripts read it. */
import type { AgreedTextView, AgreementView, Signed, SignerTrust, VersionView } from '../contract/agreement.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { PARTIES } from '../plan/field.ts';
import { changedTerms } from './changed-terms.ts';
import type { Recorded } from './recorded.ts';
import type { AgreedText, Standing, Version } from './standing.ts';
import { PROVES, type Statement } from './statement.ts';
import { inGroups, termsIn } from './terms.ts';

/** What this computer knows of a key that signed. */
export interface KnownKey {
	readonly fingerprint: string;
	readonly trust: SignerTrust;
	/** Sentences, open until a person has compared the key. */
	readonly alarms: readonly string[];
}

export type KnowKey = (statement: Statement) => KnownKey;

/** `ledger` is the plan as it is shown, by which what is proposed is compared. */
export function agreementView(standing: Standing, ledger: Ledger, know: KnowKey): AgreementView {
	const { versions, proposed, changed, life, doubtful } = standing;
	const newest: AgreedText | null = versions.at(-1) ?? proposed;
	const parties = newest === null ? NOBODY : signedBy(newest, know);
	const alarms = newest === null ? [] : PARTIES.flatMap((side) => alarmsOf(newest.by[side], know));
	return {
		agreed: standing.agreed && alarms.length === 0,
		fingerprint: newest === null ? null : inGroups(newest.fingerprint),
		parties,
		changedSince: changed.length,
		changed,
		life,
		versions: versions.map((version) => versionView(version, ledger, know)),
		proposed:
			proposed === null
				? null
				: { ...textView(proposed, ledger, know), changedSince: changedTerms(ledger, proposed).length },
		alarms: [...new Set(alarms)],
		doubts: [...new Set(doubtful.map(({ doubt }) => doubt))],
		proves: PROVES,
	};
}

const NOBODY = { vendor: { agreed: false }, partner: { agreed: false } } as const;

function signedBy({ by }: AgreedText, know: KnowKey): AgreementView['parties'] {
	return { vendor: signed(by.vendor, know), partner: signed(by.partner, know) };
}

function signed(recorded: Recorded | null, know: KnowKey): Signed {
	if (recorded === null) return { agreed: false };
	const { company, name, role, how, witness, computer, at, open } = recorded.statement;
	const { fingerprint, trust } = know(recorded.statement);
	return { agreed: true, company, name, role, how, witness, computer, at, key: fingerprint, trust, open };
}

function alarmsOf(recorded: Recorded | null, know: KnowKey): readonly string[] {
	return recorded === null ? [] : know(recorded.statement).alarms;
}

function textView(text: AgreedText, ledger: Ledger, know: KnowKey): AgreedTextView {
	const then = ledger.at(text.frontier);
	const terms = then === null ? null : termsIn(then, text.covers);
	return {
		fingerprint: inGroups(text.fingerprint),
		parties: signedBy(text, know),
		terms: terms?.ok ? terms.value.length : 0,
	};
}

function versionView(version: Version, ledger: Ledger, know: KnowKey): VersionView {
	const { vendor, partner } = version.by;
	const at = [vendor, partner].map(({ statement }) => statement.at).sort();
	return { ...textView(version, ledger, know), version: version.version, at: at[1] ?? '' };
}
