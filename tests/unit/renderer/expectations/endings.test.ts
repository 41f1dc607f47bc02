import { describe, expect, test } from 'vitest';
import {
	acceptAsIsEdits,
	differEdits,
	type Offer,
	offerAgainEdits,
	offerEdits,
	pivotEdits,
} from '../../../../renderer/app/endings/ending-edits.ts';
import { endingOptions, missingYes, type Standpoint } from '../../../../renderer/app/endings/ending-options.ts';
import type { Edit, PenParty, RecordView } from '../../../../shared/ledger/change.ts';
import { checkEdits } from '../../../../shared/plan/check-edits.ts';
import { readRecord } from '../../../../shared/plan/plan.ts';
import { aCommitment, anExpectation } from '../../../builders/plan.ts';
import { applyEdits, type Records } from '../../../builders/records.ts';
import { first, ON, rowsOf, viewOf } from './rows.ts';

const names = { vendor: 'Northwind', partner: 'Harbor' };
const begin = () => viewOf(anExpectation({ minimum: 6, perceivedPartner: 4 }));

/** What the core would make of the edits; throws where it would refuse them. */
function write(view: RecordView, party: PenParty, edits: readonly Edit[]): Records {
	const records: Records = new Map([[view.ref, view]]);
	const answer = checkEdits((ref) => records.get(ref) ?? null, { party, name: 'Someone' }, edits);
	if (!answer.ok) throw new Error(answer.error.message);
	applyEdits(records, edits);
	return records;
}

function written(view: RecordView, party: PenParty, edits: readonly Edit[]): RecordView {
	return write(view, party, edits).get(view.ref) ?? view;
}

function standpoint(view: RecordView, pen: PenParty): Standpoint {
	const row = first(rowsOf([readRecord('expectations', view)]));
	return { row, view, commitment: null, pen, names };
}

const outcomeOf = (view: RecordView) => first(rowsOf([readRecord('expectations', view)])).outcome;
const option = (view: RecordView, kind: string, pen: PenParty = 'vendor') => {
	const found = endingOptions(standpoint(view, pen)).find((each) => each.kind === kind);
	if (found === undefined) throw new Error(`There is no ending ${kind}.`);
	return found;
};

describe('agreeing to differ', () => {
	const words = 'Northwind sees a courtesy, Harbor a rule';

	test('counts with the yes of both, in the order they come', () => {
		const half = written(begin(), 'vendor', differEdits(begin(), words, '2027-11-30', 'vendor'));
		expect(outcomeOf(half)).toBe('open');
		expect(missingYes(option(half, 'agree to differ'), names)).toBe('Awaits Harbor’s yes.');
		const whole = written(half, 'partner', differEdits(half, words, '2027-11-30', 'partner'));
		expect(outcomeOf(whole)).toBe('agree to differ');
		expect(missingYes(option(whole, 'agree to differ'), names)).toBe('');
	});

	test('writes only what is new: the second yes touches no word', () => {
		const half = written(begin(), 'vendor', differEdits(begin(), words, '2027-11-30', 'vendor'));
		expect(differEdits(half, words, '2027-11-30', 'partner').map(([, field]) => field)).toEqual(['differPartner']);
	});

	test('needs a new yes where the other side has changed the words', () => {
		const half = written(begin(), 'vendor', differEdits(begin(), words, '2027-11-30', 'vendor'));
		const other = written(half, 'partner', differEdits(half, 'In other words', '2027-11-30', 'partner'));
		expect(missingYes(option(other, 'agree to differ'), names)).toBe('Northwind’s yes was to other words or ratings.');
	});

	test('with the pen of both writes words and gives no yes', () => {
		expect(differEdits(begin(), words, ON, null).map(([, field]) => field)).toEqual(['differText', 'differUntil']);
	});
});

test('a pivot counts with the yes of both', () => {
	const half = written(begin(), 'partner', pivotEdits(begin(), 'Quote together instead', 'partner'));
	const whole = written(half, 'vendor', pivotEdits(half, 'Quote together instead', 'vendor'));
	expect([outcomeOf(half), outcomeOf(whole)]).toEqual(['open', 'pivot']);
});

test('accept as is counts with the reason and the yes of the side that expects alone', () => {
	expect(outcomeOf(written(begin(), 'partner', acceptAsIsEdits(begin(), 'It is small money')))).toBe('accept as is');
	expect(() => write(begin(), 'vendor', acceptAsIsEdits(begin(), 'It is small money'))).toThrow('is the partner’s');
});

describe('a commitment', () => {
	const offer: Offer = {
		id: 'c9',
		from: 'vendor',
		to: 'partner',
		deliverable: 'Check the register',
		test: null,
		due: '2027-09-30',
		owner: null,
		order: 'a0',
	};

	test('is made, linked both ways and offered for these ratings in one go', () => {
		const records = write(begin(), 'vendor', offerEdits(begin(), offer));
		expect(records.get('commitments/c9')?.values).toEqual({
			...{ from: 'vendor', to: 'partner', deliverable: 'Check the register', due: '2027-09-30', expectation: 'e1' },
		});
		const view = records.get('expectations/e1') ?? begin();
		const at = { ...standpoint(view, 'partner'), commitment: aCommitment({ id: 'c9' }) };
		expect(endingOptions(at)[0]).toMatchObject({
			begun: true,
			may: true,
			yeses: [
				{ party: 'vendor', given: 'yes' },
				{ party: 'partner', given: 'no' },
			],
		});
	});

	test('is offered again where the rating has changed', () => {
		const offered = write(begin(), 'vendor', offerEdits(begin(), offer)).get('expectations/e1') ?? begin();
		const lower = { ...offered, values: { ...offered.values, perceivedPartner: 3 } };
		expect(option(lower, 'commitment').yeses[0]?.given).toBe('lapsed');
		const records: Records = new Map([[lower.ref, lower]]);
		applyEdits(records, offerAgainEdits(lower));
		expect(option(records.get(lower.ref) ?? lower, 'commitment').yeses[0]?.given).toBe('yes');
	});
});

describe('what a pen may not do says why', () => {
	test.each([
		['commitment', 'partner', 'A commitment is Northwind’s to offer.'],
		['commitment', 'joint', 'A commitment is Northwind’s to offer.'],
		['accept as is', 'vendor', 'Accept as is: Harbor alone can say so.'],
		['agree to differ', 'joint', null],
		['pivot', 'partner', null],
	] as const)('%s with the pen of %s: %s', (kind, pen, why) => {
		expect(option(begin(), kind, pen)).toMatchObject({ may: why === null, why });
	});
});
