/** How the two sides are named in sentences. */
import type { Party } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';

export { capitalized, possessive } from '../words/english-grammar.ts';

export type Names = Readonly<Record<Party, string>>;

/** The names of both sides; “the vendor”, “the partner” or the template's label where no name is given yet. */
export function namesOf(plan: Plan, { say }: Words = spoken()): Names {
	const nameOf = (party: Party) => {
		const { name, label } = plan.parties[party];
		const called = filled(label);
		if (called !== null) return filled(name) ?? say('the {label}', { label: called });
		return filled(name) ?? (party === 'vendor' ? say('the vendor') : say('the partner'));
	};
	return { vendor: nameOf('vendor'), partner: nameOf('partner') };
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

/** Typed words close a sentence: with their own mark, or with a full stop. */
export function asSentenceEnd(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Typed words before a full stop of ours: theirs is not said twice. */
export function withoutStop(text: string): string {
	return text.replace(/\.$/, '');
}
