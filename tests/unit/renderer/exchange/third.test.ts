import { describe, expect, it } from 'vitest';
import { readThird, thirdKind, typedText } from '../../../../renderer/app/conflict/third.ts';
import { fieldSpec } from '../../../../shared/plan/schema.ts';

const CONTEXT = { today: '2027-02-09', currency: 'GBP' };
const spec = (collection: string, field: string) => {
	const found = fieldSpec(collection, field);
	if (found === undefined) throw new Error(`${collection} has no ${field}`);
	return found;
};

describe('words that neither side wrote', () => {
	it('are cleaned as if they had been typed into the field itself', () => {
		expect(readThird(spec('topics', 'agreedText'), '  Both renew.  \n Harbor first. ', CONTEXT)).toEqual({
			value: 'Both renew.\n Harbor first.',
		});
		expect(readThird(spec('topics', 'title'), 'Renewals\nand more', CONTEXT)).toEqual({ value: 'Renewals and more' });
	});

	it('may be a day, or an amount in pounds that is kept in pence', () => {
		expect(readThird(spec('commitments', 'due'), '31 mar', CONTEXT)).toEqual({ value: '2027-03-31' });
		expect(readThird(spec('commitments', 'due'), 'soon', CONTEXT)).toEqual({
			problem: 'Write a day like 31 Mar 2027.',
		});
		const money = spec('commitments', 'money');
		expect(readThird(money, '12k', CONTEXT)).toEqual({ value: 1_200_000 });
		expect(typedText(money, 1_200_000, CONTEXT)).toBe('12000');
	});

	it('are refused in a sentence where they do not fit, and where there are none', () => {
		expect(readThird(spec('expectations', 'minimum'), '12', CONTEXT)).toHaveProperty('problem');
		expect(readThird(spec('topics', 'agreedText'), '  ', CONTEXT)).toEqual({
			problem: 'Write something, or take one of the versions.',
		});
	});

	it('are not to be had where a field is a yes, a link or a side', () => {
		expect(['agreedVendor', 'serves'].map((field) => thirdKind(fieldSpec('topics', field)))).toEqual([null, null]);
		expect(thirdKind(fieldSpec('goals', 'unit'))).toBe('choice');
		expect(thirdKind(undefined)).toBeNull();
	});
});
