import type { Party } from '../ledger/change.ts';
import type { FieldUnit } from './units.ts';

/**
 * Who may write a field: one party, both, or the party that a role field of the same record names.
 * Where a role names a third party (a distributor), the field is written jointly.
 */
export type Owner = Party | 'joint' | Role;
export type Role = 'holder' | 'deliverer' | 'from' | 'to';

export type FieldKind =
	/** One line of text. */
	| { readonly kind: 'line'; readonly maxLength: number }
	/** Text of several lines. */
	| { readonly kind: 'text'; readonly maxLength: number }
	| { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole?: true }
	/** Integer minor units of the plan's currency. */
	| { readonly kind: 'money'; readonly min: number; readonly max: number }
	/** A number in the goal's own unit, integer minor units where that unit is money; `min` where it may not be less. */
	| { readonly kind: 'quantity'; readonly min?: number }
	/** 1 to 9 in halves, or one of the two answers that are no number. */
	| { readonly kind: 'rating' }
	/** An ISO day, `2027-03-31`. */
	| { readonly kind: 'day' }
	/** A point in time, ISO 8601 in UTC to the minute or second, `2027-03-31T14:05Z`. */
	| { readonly kind: 'moment' }
	/** A time on the clock, `09:30`. */
	| { readonly kind: 'clockTime' }
	/** The hours of a day, `08:00-12:00, 13:00-17:00`. */
	| { readonly kind: 'hours' }
	/** A calendar month, `2027-03`, or quarter, `2027-Q1`. */
	| { readonly kind: 'period' }
	| { readonly kind: 'choice'; readonly choices: readonly string[] }
	| { readonly kind: 'yes' }
	/** The id of a record of another collection. */
	| { readonly kind: 'link'; readonly to: string }
	/** `vendor`, `partner`, or where allowed the id of a third party. */
	| { readonly kind: 'party'; readonly third?: true }
	/** ISO 4217, `GBP`. */
	| { readonly kind: 'currency' }
	/** `#0A62AD`. */
	| { readonly kind: 'colour' }
	/** Base64 of a small PNG or JPEG without metadata; see `picture.ts`. */
	| { readonly kind: 'picture' }
	/** IANA name, `Europe/London`. */
	| { readonly kind: 'timeZone' }
	/** A party's yes: the hash of the values it was given to. Valid only while they stand. */
	| { readonly kind: 'agreement'; readonly covers: readonly string[] };

export type FieldSpec = FieldKind & {
	readonly owner: Owner;
	readonly label: string;
	readonly help: string;
	readonly unit?: FieldUnit;
	/** Written once, in the change that creates the record. */
	readonly role?: true;
	/** Written by an act of its own, as locking and revealing, and never typed. */
	readonly act?: true;
	/** No longer writable once this field of the record has a value. */
	readonly frozenBy?: string;
	/** `term`: part of what is agreed. `record`: what happened since. */
	readonly nature: 'term' | 'record';
};

export interface CollectionSpec {
	/** What one of it is called, in the words of the field: "commitment". */
	readonly noun: string;
	readonly plural: string;
	/** One and several of it beside their number, where `plural` names the whole: “3 meetings” of a rhythm of meetings. */
	readonly counted?: readonly [one: string, several: string];
	/** Fields that every record has from the change that creates it. */
	readonly required: readonly string[];
	/** Who may remove a record. */
	readonly removedBy: Owner;
	/** The field whose text names the record in history and messages. */
	readonly title: string | null;
	/**
	 * What a template made of a plan keeps of a record, and what it leaves out: structure and wording, never content. Every
	 * field stands in one of the two lists.
	 */
	readonly inTemplates: 'nothing' | { readonly keeps: readonly string[]; readonly strips: readonly string[] };
	readonly fields: Readonly<Record<string, FieldSpec>>;
	/**
	 * Fields whose values, joined by `-`, are the id, so that two people adding the same thing meet in one record.
	 * The first is a link, and its record the `parent`.
	 */
	readonly derivedFrom?: readonly [string, string];
	/** The ids there are, where records come with the plan and nobody adds or removes one. */
	readonly only?: readonly string[];
}

/** The two answers to a rating that are no number. Unrated is a third: no value at all. None is zero. */
export const NO_NUMBER = ['abstained', 'too early to say'] as const;
export type RatingValue = number | (typeof NO_NUMBER)[number];

export const PARTIES = ['vendor', 'partner'] as const satisfies readonly Party[];

export function otherParty(party: Party): Party {
	return party === 'vendor' ? 'partner' : 'vendor';
}
