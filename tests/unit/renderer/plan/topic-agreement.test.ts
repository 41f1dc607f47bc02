import { describe, expect, it } from 'vitest';
import { agreementLine, agreementOf, standingOf } from '../../../../renderer/features/plan/topics/topic-agreement.ts';
import { countTopics, filterTopics } from '../../../../renderer/features/plan/topics/topic-filter.ts';
import type { RecordView, Scalar } from '../../../../shared/ledger/change.ts';

const names = { vendor: 'Northwind', partner: 'Harbor' };

function aTopic(values: Record<string, Scalar>, ref = 'topics/s1'): RecordView {
	return { ref, values, order: 'a0' };
}

function markOf(agreedText: string): string {
	return agreementOf(aTopic({ agreedText })).mark ?? '';
}

const text = 'Harbor prepares every renewal it runs.';

describe('a topic', () => {
	it('is agreed by both when both said yes to the text as it stands', () => {
		const topic = aTopic({ agreedText: text, agreedVendor: markOf(text), agreedPartner: markOf(text) });
		expect(standingOf(topic)).toBe('both');
		expect(agreementLine(topic, names)).toBe('Agreed by both');
	});

	it('waits for the side that has not said yes', () => {
		const topic = aTopic({ agreedText: text, agreedPartner: markOf(text) });
		expect(standingOf(topic)).toBe('partner');
		expect(agreementLine(topic, names)).toBe('Waiting for Northwind');
	});

	it('loses every yes when the text is edited, and says so', () => {
		const topic = aTopic({ agreedText: `${text} Soon.`, agreedVendor: markOf(text), agreedPartner: markOf(text) });
		expect(agreementOf(topic)).toMatchObject({ vendor: 'lifted', partner: 'lifted' });
		expect(standingOf(topic)).toBe('none');
		expect(agreementLine(topic, names)).toBe('Edited since it was agreed by both: it needs a new yes.');
	});

	it('has nothing to agree to without a text, or while the text is in conflict', () => {
		expect(agreementOf(aTopic({}))).toEqual({ vendor: 'none', partner: 'none', mark: null });
		expect(agreementLine(aTopic({}), names)).toBeNull();
		const torn: RecordView = { ...aTopic({ agreedVendor: markOf(text) }), conflicts: { agreedText: [] } };
		expect(agreementOf(torn)).toEqual({ vendor: 'lifted', partner: 'none', mark: null });
		expect(agreementLine(torn, names)).toBe('No single text any more. It was agreed by Northwind.');
	});
});

describe('a filter of topics', () => {
	const agreed = aTopic(
		{ agreedText: text, agreedVendor: markOf(text), agreedPartner: markOf(text), alignment: 'aligned' },
		'topics/a',
	);
	const torn = aTopic({ agreedText: text, alignment: 'in tension' }, 'topics/b');
	const silent = aTopic({}, 'topics/c');
	const topics = [agreed, torn, silent];

	it('counts what it would show; a topic without a word on it is not discussed', () => {
		expect(countTopics(topics)).toEqual({ all: 3, tension: 1, 'not agreed': 2, 'not discussed': 1 });
		expect(filterTopics(topics, 'tension', null)).toEqual([torn]);
	});

	it('keeps the topic in hand, which has just been agreed to', () => {
		expect(filterTopics(topics, 'not agreed', agreed.ref)).toEqual([agreed, torn, silent]);
	});
});
