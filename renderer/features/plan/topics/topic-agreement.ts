/** Which sides stand behind a topic's agreed text as it reads now. */

import type { Party, RecordView } from '../../../../shared/ledger/change.ts';
import { coverMark } from '../../../../shared/plan/agreement.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say } from '../../../../shared/words/spoken.ts';

/** `lifted`: said yes to words that have changed since. */
export type Yes = 'given' | 'lifted' | 'none';

export interface TopicAgreement {
	readonly vendor: Yes;
	readonly partner: Yes;
	/** The mark of the text as it stands: what a yes stores. Null where there is no single text to agree to. */
	readonly mark: string | null;
}

export type Standing = 'both' | Party | 'none';

export const AGREED_FIELD = { vendor: 'agreedVendor', partner: 'agreedPartner' } as const;

const known = new WeakMap<RecordView, TopicAgreement>();

export function agreementOf(topic: RecordView): TopicAgreement {
	const before = known.get(topic);
	if (before) return before;
	const mark = coverMark(schema.topics.fields.agreedVendor, topic);
	const yes = (party: Party): Yes => {
		const stored = topic.values[AGREED_FIELD[party]];
		if (typeof stored !== 'string') return 'none';
		return stored === mark ? 'given' : 'lifted';
	};
	const agreement = { vendor: yes('vendor'), partner: yes('partner'), mark };
	known.set(topic, agreement);
	return agreement;
}

export function standingOf(topic: RecordView): Standing {
	const { vendor, partner } = agreementOf(topic);
	if (vendor === 'given') return partner === 'given' ? 'both' : 'vendor';
	return partner === 'given' ? 'partner' : 'none';
}

/** One line under the agreed text: who is behind it, whose yes an edit has lifted. Null where nothing is written. */
export function agreementLine(topic: RecordView, names: Readonly<Record<Party, string>>): string | null {
	const { vendor, partner, mark } = agreementOf(topic);
	if (vendor === 'given' && partner === 'given') return say('Agreed by both');
	const lifted = (['vendor', 'partner'] as const).filter((party) => agreementOf(topic)[party] === 'lifted');
	const [first] = lifted;
	if (mark === null) return first === undefined ? null : noTextLine(lifted.length === 2 ? null : names[first]);
	if (vendor === 'given') return say('Waiting for {name}', { name: names.partner });
	if (partner === 'given') return say('Waiting for {name}', { name: names.vendor });
	if (first === undefined) return say('Proposed. Not agreed by either side yet.');
	return lifted.length === 2
		? say('Edited since it was agreed by both: it needs a new yes.')
		: say('Edited since it was agreed by {name}: it needs a new yes.', { name: names[first] });
}

function noTextLine(name: string | null): string {
	return name === null
		? say('No single text any more. It was agreed by both.')
		: say('No single text any more. It was agreed by {name}.', { name });
}
