/** The four ways a gap may end: whose yes each needs, whose is there, and what the pen in hand may do about it. */

import { filled, type Names } from '../../../shared/analysis/names.ts';
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
			return say('A commitment is {name_s} to offer.', { name: names[deliverer] });
		case 'agree to differ':
		case 'pivot':
			return null;
		case 'accept as is':
			return pen === holder ? null : say('Accept as is: {name} alone can say so.', { name: names[holder] });
	}
}

/**
 * “Awaits Harbor’s yes.”, and what has lapsed; “Pivot: awaits Harbor’s yes.” where the ending is named. Empty where nobody
 * has begun, or all have said yes.
 */
export function missingYes({ begun, yeses, stands }: EndingOption, names: Names, ending: string | null = null): string {
	if (!begun || stands) return '';
	const [missing, lapsed] = (['no', 'lapsed'] as const).map((answer) =>
		yeses.filter(({ given }) => given === answer).map(({ party }) => names[party]),
	);
	const awaits = awaitsSentence(missing ?? [], ending);
	const changed = lapsedSentence(lapsed ?? [], awaits === null ? ending : null);
	return [awaits, changed].filter((sentence) => sentence !== null).join(' ');
}

function awaitsSentence([first, second]: readonly string[], ending: string | null): string | null {
	if (first === undefined) return null;
	if (second === undefined)
		return ending === null
			? say('Awaits {first_s} yes.', { first })
			: say('{ending}: awaits {first_s} yes.', { ending, first });
	return ending === null
		? say('Awaits {first_s} and {second_s} yes.', { first, second })
		: say('{ending}: awaits {first_s} and {second_s} yes.', { ending, first, second });
}

function lapsedSentence([first, second]: readonly string[], ending: string | null): string | null {
	if (first === undefined) return null;
	if (second === undefined)
		return ending === null
			? say('{First_s} yes was to other words or ratings.', { first })
			: say('{ending}: {first_s} yes was to other words or ratings.', { ending, first });
	return ending === null
		? say('{First_s} and {second_s} yes was to other words or ratings.', { first, second })
		: say('{ending}: {first_s} and {second_s} yes was to other words or ratings.', { ending, first, second });
}
