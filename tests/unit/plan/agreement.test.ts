import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { coveredFields, coverMark, isAgreed } from '../../../shared/plan/agreement.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { agreementOf } from '../../../shared/plan/summary.ts';
import { aTopic } from '../../builders/plan.ts';

const topicYes = schema.topics.fields.agreedVendor;
const asIs = schema.expectations.fields.acceptedAsIs;
const differ = schema.expectations.fields.differVendor;
const mark = (values: Record<string, Scalar>) => coverMark(topicYes, { values });

describe('the mark of an agreement', () => {
	it('is the first half of the SHA-256 of the covered fields and their values', () => {
		// sha256 of [["agreedText","Two days"]]
		expect(mark({ agreedText: 'Two days' })).toBe('0e548c2bab683c9d268db3ef5cdeadcd');
	});

	it('differs for every other word, and for nothing that is not covered', () => {
		expect(mark({ agreedText: 'Two days.' })).not.toBe(mark({ agreedText: 'Two days' }));
		expect(mark({ agreedText: 'Two days', title: 'x' })).toBe(mark({ agreedText: 'Two days', title: 'y' }));
	});

	it.each([[{}], [{ agreedText: null }], [{ agreedText: '' }]])('is none where nothing is written: %j', (values) => {
		expect(mark(values)).toBe(null);
	});

	it('is none while a covered field holds several values, whatever else does', () => {
		const values = { agreedText: 'Two days' };
		expect(coverMark(topicYes, { values, conflicts: { agreedText: [] } })).toBe(null);
		expect(coverMark(topicYes, { values, conflicts: { title: [] } })).toBe(mark(values));
	});

	it('is none for a field that is no agreement', () => {
		expect(coverMark(schema.topics.fields.title, { values: { title: 'x' } })).toBe(null);
		expect(coveredFields(schema.topics.fields.title, { values: {} })).toEqual([]);
	});

	it('looks at the rating of the side that holds the expectation', () => {
		expect(coveredFields(asIs, { values: { holder: 'partner' } })).toEqual([
			'acceptReason',
			'minimum',
			'perceivedPartner',
		]);
		expect(coveredFields(asIs, { values: { holder: 'vendor' } })).toEqual([
			'acceptReason',
			'minimum',
			'perceivedVendor',
		]);
		const values = { holder: 'partner', acceptReason: 'It is a small thing', minimum: 6, perceivedPartner: 5 };
		const before = coverMark(asIs, { values });
		expect(coverMark(asIs, { values: { ...values, perceivedVendor: 9 } })).toBe(before);
		expect(coverMark(asIs, { values: { ...values, perceivedPartner: 4 } })).not.toBe(before);
		expect(coverMark(asIs, { values: { ...values, minimum: 7 } })).not.toBe(before);
	});

	it('tells an empty covered field from a filled one', () => {
		const values = { holder: 'partner', differText: 'Who pays for demos' };
		expect(coverMark(differ, { values })).not.toBe(
			coverMark(differ, { values: { ...values, differUntil: '2027-06-30' } }),
		);
	});
});

describe('a yes', () => {
	const values = { agreedText: 'Two days', agreedVendor: mark({ agreedText: 'Two days' }) };

	it('counts while its words stand', () => {
		expect(isAgreed(topicYes, 'agreedVendor', { values })).toBe(true);
	});

	it('stops counting when the words change, and counts again when they return', () => {
		expect(isAgreed(topicYes, 'agreedVendor', { values: { ...values, agreedText: 'Three days' } })).toBe(false);
		expect(isAgreed(topicYes, 'agreedVendor', { values: { ...values, agreedText: 'Two days' } })).toBe(true);
	});

	it.each([null, true, 'two days', '0'.repeat(32)])('is not %j', (agreedVendor) => {
		expect(isAgreed(topicYes, 'agreedVendor', { values: { ...values, agreedVendor } })).toBe(false);
	});

	it('does not count while the words are in conflict', () => {
		const { agreedText: _unset, ...rest } = values;
		expect(isAgreed(topicYes, 'agreedVendor', { values: rest, conflicts: { agreedText: [] } })).toBe(false);
	});

	it('shows on the strip as one side’s, the other’s, both or none', () => {
		const agreedText = 'Two days';
		const yes = mark({ agreedText });
		expect(
			[
				aTopic({ agreedText, agreedVendor: yes, agreedPartner: yes }),
				aTopic({ agreedText, agreedVendor: yes }),
				aTopic({ agreedText, agreedPartner: yes }),
				aTopic({ agreedText: 'Other words', agreedVendor: yes, agreedPartner: yes }),
			].map(agreementOf),
		).toEqual(['both', 'vendor', 'partner', 'none']);
	});
});
