/** Where two sides stand, as screens and scripts read it. */
import type { Result } from '../base/result.ts';
import type { AgreedTextView, AgreementView, Signed, SignerTrust, VersionView } from '../contract/agreement.ts';
import { PARTIES } from '../plan/field.ts';
import { changedTerms } from './changed-terms.ts';
import { PastStates, type PastText } from './past-states.ts';
import type { Recorded } from './recorded.ts';
import type { AgreedText, Standing, StandingInput, Version } from './standing.ts';
import { PROVES, type Statement } from './statement.ts';
import { inGroups } from './terms.ts';

/** What this computer knows of a key that signed. */
export interface KnownKey {
	readonly fingerprint: string;
	readonly trust: SignerTrust;
	/** Sentences, open until a person has compared the key. */
	readonly alarms: readonly string[];
}

export type KnowKey = (statement: Statement) => KnownKey;

/** `ledger` is the plan as it is shown, by which what is proposed is compared. */
export function agreementView(
	standing: Standing,
	{ ledger, planId }: Pick<StandingInput, 'ledger' | 'planId'>,
	know: KnowKey,
	states = new PastStates(),
): AgreementView {
	const then: Then = { know, terms: ({ frontier, covers }) => states.text(ledger, frontier, covers, planId) };
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
		versions: versions.map((version) => versionView(version, then)),
		proposed:
			proposed === null
				? null
				: { ...textView(proposed, then), changedSince: changedTerms(ledger, proposed, states).length },
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

interface Then {
	readonly know: KnowKey;
	readonly terms: (text: AgreedText) => Result<PastText> | null;
}

function textView(text: AgreedText, { know, terms }: Then): AgreedTextView {
	const read = terms(text);
	return {
		fingerprint: inGroups(text.fingerprint),
		parties: signedBy(text, know),
		terms: read?.ok ? read.value.terms : 0,
	};
}

function versionView(version: Version, then: Then): VersionView {
	const { vendor, partner } = version.by;
	const at = [vendor, partner].map(({ statement }) => statement.at).sort();
	return { ...textView(version, then), version: version.version, at: at[1] ?? '' };
}
