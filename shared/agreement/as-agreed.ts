/** The plan as both sides agreed to it, for a file or a document of its own. */
import type { Ledger } from '../ledger/ledger.ts';
import { PARTIES } from '../plan/field.ts';
import { changedTerms } from './changed-terms.ts';
import type { Version } from './standing.ts';

/**
 * With both statements in it, so that it still says who agreed, where every term reads then as it was agreed to. Where
 * the side that answered had written other terms meanwhile, at the heads that were agreed to. Null where they are gone.
 */
export function asAgreed(ledger: Ledger, version: Version): Ledger | null {
	const signed = ledger.at(PARTIES.map((party) => version.by[party].change));
	if (signed !== null && changedTerms(signed, version).length === 0) return signed;
	return ledger.at(version.frontier);
}

/** The day of the later statement, `2027-03-01`. */
export function agreedOn({ by: { vendor, partner } }: Version): string {
	const [, last = ''] = [vendor.statement.at, partner.statement.at].sort();
	return last.slice(0, 10);
}
