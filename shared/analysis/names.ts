/** How the two sides are named in sentences. */
import type { Party } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';

export type Names = Readonly<Record<Party, string>>;

/** The names of both sides; “the vendor”, “the partner” or the template's label where no name is given yet. */
export function namesOf(plan: Plan): Names {
	const nameOf = (party: Party) =>
		filled(plan.parties[party].name) ?? `the ${filled(plan.parties[party].label) ?? party}`;
	return { vendor: nameOf('vendor'), partner: nameOf('partner') };
}

/** `Harbor’s`, `Atlas’`. */
export function possessive(name: string): string {
	return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** The first letter made a capital, for names that begin a sentence. */
export function capitalized(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The side a `party` field names; null for a third party, or where the field has no single value. */
export function asParty(value: string | null): Party | null {
	return value === 'vendor' || value === 'partner' ? value : null;
}

/** The trimmed text; null where there is none, or only spaces. */
export function filled(text: string | null): string | null {
	const trimmed = text?.trim() ?? '';
	return trimmed === '' ? null : trimmed;
}
