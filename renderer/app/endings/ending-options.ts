/** The four ways a gap may end: whose yes each needs, whose is there, and what the pen in hand may do about it. */

import { capitalized, filled, type Names, possessive } from '../../../shared/analysis/names.ts';
import type { Party, PenParty, RecordView } from '../../../shared/ledger/change.ts';
import { isAgreed } from '../../../shared/plan/agreement.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import type { Commitment } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { EndingKind } from './ending-kinds.ts';
import { ENDINGS } from './ending-kinds.ts';
import type { EndingRow } from './ending-row.ts';

type YesField = 'commitmentFor' | 'acceptedAsIs' | 'differVendor' | 'differPartner' | 'pivotVendor' | 'pivotPartner';

export interface Yes {
	readonly party: Party;
	/** `lapsed`: given to other words or ratings than those that stand now. */
	readonly given: 'yes' | 'no' | 'lapsed';
}

export interface EndingOption {
	readonly kind: EndingKind;
	/** The words or the commitment are there, whoever has said yes to them. */
	readonly begun: boolean;
	/** This is where the gap ends. */
	readonly stands: boolean;
	readonly yeses: readonly Yes[];
	readonly may: boolean;
	/** Why the pen in hand can do nothing here; null where it can. */
	readonly why: string | null;
}

export interface Standpoint {
	readonly row: EndingRow;
	readonly view: RecordView;
	/** The commitment the row names, where there still is one. */
	readonly commitment: Commitment | null;
	readonly pen: PenParty;
	readonly names: Names;
}

export function endingOptions(at: Standpoint): readonly EndingOption[] {
	return ENDINGS.map(({ kind }) => {
		const why = whyNot(kind, at);
		return {
			kind,
			begun: hasBegun(kind, at),
			stands: at.row.outcome === kind,
			yeses: yesesOf(kind, at),
			may: why === null,
			why,
		};
	});
}

/** A party's yes as it stands. */
export function yesIn(view: RecordView, field: YesField): Yes['given'] {
	if ((view.values[field] ?? null) === null) return 'no';
	return isAgreed(schema.expectations.fields[field], field, view) ? 'yes' : 'lapsed';
}

export function yesField(kind: 'agree to differ' | 'pivot', party: Party): YesField {
	if (kind === 'pivot') return party === 'vendor' ? 'pivotVendor' : 'pivotPartner';
	return party === 'vendor' ? 'differVendor' : 'differPartner';
}

function hasBegun(kind: EndingKind, { view, commitment }: Standpoint): boolean {
	const text = (field: string) => filled(String(view.values[field] ?? '')) !== null;
	switch (kind) {
		case 'commitment':
			return commitment !== null;
		case 'agree to differ':
			return text('differText');
		case 'pivot':
			return text('pivotText');
		case 'accept as is':
			return text('acceptReason');
	}
}

function yesesOf(kind: EndingKind, { row, view, commitment }: Standpoint): readonly Yes[] {
	const { holder, deliverer } = row;
	if (holder === null || deliverer === null) return [];
	switch (kind) {
		case 'commitment': {
			const accepted = commitment !== null && commitment.to === holder && commitment.accepted !== null;
			return [
				{ party: deliverer, given: yesIn(view, 'commitmentFor') },
				{ party: holder, given: accepted ? 'yes' : 'no' },
			];
		}
		case 'agree to differ':
		case 'pivot':
			return PARTIES.map((party) => ({ party, given: yesIn(view, yesField(kind, party)) }));
		case 'accept as is':
			return [{ party: holder, given: yesIn(view, 'acceptedAsIs') }];
	}
}

function whyNot(kind: EndingKind, { row, commitment, pen, names }: Standpoint): string | null {
	const { holder, deliverer } = row;
	if (holder === null || deliverer === null) return say('It is not settled who expects this.');
	if (row.outcome === null) return say('It is not below minimum.');
	switch (kind) {
		case 'commitment':
			if (pen === deliverer) return null;
			if (pen === holder && commitment !== null) return null;
			return say('A commitment is {names} to offer.', { names: possessive(names[deliverer]) });
		case 'agree to differ':
		case 'pivot':
			return null;
		case 'accept as is':
			return pen === holder ? null : say('Accept as is: {names} alone can say so.', { names: names[holder] });
	}
}

/** “Awaits Harbor’s yes.”, and what has lapsed. Empty where nobody has begun, or all have said yes. */
export function missingYes({ begun, yeses, stands }: EndingOption, names: Names): string {
	if (!begun || stands) return '';
	const missing = yeses.filter(({ given }) => given === 'no').map(({ party }) => possessive(names[party]));
	const lapsed = yeses.filter(({ given }) => given === 'lapsed').map(({ party }) => possessive(names[party]));
	const sentences = [
		...(missing.length > 0 ? [`Awaits ${missing.join(' and ')} yes.`] : []),
		...(lapsed.length > 0 ? [capitalized(`${lapsed.join(' and ')} yes was to other words or ratings.`)] : []),
	];
	return sentences.join(' ');
}
