/** The calls by which both sides agree to the plan, and see what they agreed to. */

import * as z from 'zod';
import type { TermChange } from '../agreement/changed-terms.ts';
import type { Life } from '../agreement/standing.ts';
import { type How, LONGEST_ROLE } from '../agreement/statement.ts';
import type { Readiness } from '../analysis/readiness.ts';
import type { Day } from '../base/dates.ts';
import type { Party, RecordView } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import { asks, party, penName, planId, writes } from './call.ts';

/** How far the key that signed can be trusted here; see `KeyCard`. */
export type SignerTrust = 'ours' | 'compared' | 'remembered' | 'not seen before';

/** One side's agreement to a text, from its signed bytes. */
export interface Signer {
	readonly agreed: true;
	/** The company, as the plan called it then. */
	readonly company: string;
	readonly name: string;
	readonly role: string;
	readonly how: How;
	/** Who else was in the room; null on the side's own computer. */
	readonly witness: string | null;
	readonly computer: string;
	/** ISO 8601 in UTC, by that computer's clock. */
	readonly at: string;
	/** The fingerprint of the key that signed, by which people compare it on the phone. */
	readonly key: string;
	readonly trust: SignerTrust;
	/** Open items that were listed and agreed with. */
	readonly open: number;
}

export type Signed = Signer | { readonly agreed: false };

export interface AgreedTextView {
	/** In groups of four, `B83D 0F6A …`. */
	readonly fingerprint: string;
	readonly parties: Readonly<Record<Party, Signed>>;
	/** How many fields of how many records it covers. */
	readonly terms: number;
}

export interface VersionView extends AgreedTextView {
	/** From 1. */
	readonly version: number;
	/** When the second side agreed, ISO 8601, by its clock. */
	readonly at: string;
}

/** What `covalent verify --json` answers too: a contract with people's scripts. */
export interface AgreementView {
	/** Both sides name the fingerprint below, and no alarm is open about who signed. */
	readonly agreed: boolean;
	/** Of the newest text both sides agreed to; without one, of the text one side has agreed to; else null. */
	readonly fingerprint: string | null;
	/** Who has agreed to that text. */
	readonly parties: Readonly<Record<Party, Signed>>;
	/** Terms that read otherwise today than in that text. */
	readonly changedSince: number;
	readonly changed: readonly TermChange[];
	readonly life: Life;
	/** Texts both sides agreed to, oldest first. */
	readonly versions: readonly VersionView[];
	/** A newer text that one side has agreed to and that awaits the other. */
	readonly proposed: (AgreedTextView & { readonly changedSince: number }) | null;
	/** Sentences: keys that are not the ones that were known; nothing counts as agreed until they were compared. */
	readonly alarms: readonly string[];
	/** Sentences: statements that do not count, and why. */
	readonly doubts: readonly string[];
	/** What an agreement shows, and what it does not prove. */
	readonly proves: { readonly does: string; readonly doesNot: string };
}

export interface AgreementState extends AgreementView {
	/** The day of the check. */
	readonly on: Day;
	readonly readiness: Readiness;
	/** Whether this computer has a key to sign with. */
	readonly canSign: boolean;
	/** The fingerprint of the text as it stands; null while something refuses it. */
	readonly textNow: string | null;
}

/** The plan as it was agreed to. */
export interface AgreedPlan {
	readonly records: readonly RecordView[];
	/** Terms that read otherwise in it than in the version before; all of them null before for the first. */
	readonly changed: readonly TermChange[];
}

export const agreementCalls = {
	'agreement.state': asks<AgreementState>()(z.strictObject({ planId })),
	/**
	 * Publishes the drafts and freezes the text; or agrees to the very text the other side agreed to, and leaves the
	 * drafts what they are. `witness` names who else is in the room, where it is given on the other side's screen.
	 */
	'agreement.record': writes<AgreementState>()(
		z.strictObject({
			...{ planId, party, name: penName },
			role: z
				.string()
				.trim()
				.min(1, { error: () => say('Say in which role.') })
				.max(LONGEST_ROLE),
			witness: penName.optional(),
			/** Agree to the text as it stands, although another awaits this side. */
			afresh: z.boolean().optional(),
		}),
	),
	/** A text as it was, by its place among the versions. */
	'agreement.version': asks<AgreedPlan>()(z.strictObject({ planId, version: z.number().int().min(1).max(10_000) })),
} as const;
