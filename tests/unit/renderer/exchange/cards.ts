/** Conflict cards for tests. */
import type { ConflictCard, Version } from '../../../../shared/contract/exchange.ts';
import type { PenParty, Scalar } from '../../../../shared/ledger/change.ts';

const NAMES = { vendor: 'Elena Marsh', partner: 'Callum Reid', joint: 'Elena and Callum' } as const;

export function aVersion(party: PenParty, value: Scalar, at = '2026-08-31T09:00:00Z'): Version {
	return { pick: 0, value, by: { party, name: NAMES[party] }, at, computer: `${party}-laptop` };
}

export function aCard(given: Partial<ConflictCard> = {}): ConflictCard {
	return {
		kind: 'field',
		record: 'topics/renewals',
		field: 'agreedText',
		label: 'Agreed text',
		title: 'Renewals',
		noun: 'topic',
		was: { value: 'Harbor renews.', at: '2026-08-20T09:00:00Z' },
		versions: [aVersion('partner', 'Harbor renews all.'), aVersion('vendor', 'Harbor renews some.')],
		locked: null,
		...given,
	};
}
