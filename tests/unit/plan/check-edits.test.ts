import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit, Pen, Scalar } from '../../../shared/ledger/change.ts';
import { checkPen } from '../../../shared/plan/check-edits.ts';
import { Desk } from '../../builders/desk.ts';
import { ANA, BEN, BOTH } from '../../builders/ledger.ts';

const WRITTEN = 'written';
let desk: Desk;

beforeEach(() => {
	desk = new Desk();
	desk.write(
		BOTH,
		['plan/plan', 'title', 'Joint plan 2027'],
		['plan/plan', 'start', '2027-01-01'],
		['plan/plan', 'end', '2027-12-31'],
		['topics/t1', 'level', 'tactical'],
		['topics/t1', 'title', 'Deal registration'],
		['goals/g1', 'title', 'Cloud ARR'],
		['thirdParties/dist', 'name', 'Distrib Ltd'],
	);
	desk.write(
		BEN,
		['expectations/e1', 'holder', 'partner'],
		['expectations/e1', 'deliverer', 'vendor'],
		['expectations/e1', 'statement', 'Registrations are answered in two days'],
	);
	desk.write(
		ANA,
		['commitments/c1', 'from', 'vendor'],
		['commitments/c1', 'to', 'partner'],
		['commitments/c1', 'deliverable', 'A named deputy'],
		['commitments/c1', 'due', '2027-03-31'],
	);
});

describe('a pen', () => {
	it.each([
		['has no name', '', 'Say who is writing: the pen has no name.'],
		['has a name of blanks', ' \t ', 'Say who is writing: the pen has no name.'],
		['has a name too long for a line', 'n'.repeat(81), 'The pen’s name has 81 characters; at most 80 fit.'],
		['has half a character in its name', 'Ana \ud800', 'The pen’s name contains half a character (a lone surrogate).'],
		['has a control character in its name', 'Ana\u000b', 'The pen’s name contains the control character U+000B.'],
	])('that %s writes nothing', (_why, name, message) => {
		const pen: Pen = { party: 'vendor', name };
		expect(checkPen(pen)).toEqual({ ok: false, error: { code: 'invalid', message } });
		expect(desk.write(pen, ['goals/g1', 'why', 'Growth'])).toBe(`invalid: ${message}`);
		expect(desk.says('goals/g1', 'why')).toBe(null);
	});

	it('may have a name of 80 characters', () => {
		expect(desk.write({ party: 'joint', name: 'n'.repeat(80) }, ['goals/g1', 'why', 'Growth'])).toBe(WRITTEN);
	});
});

describe('what there is to write', () => {
	const cases: [string, Edit, string][] = [
		['an unknown collection', ['secrets/s1', 'title', 'x'], 'There is no collection “secrets” (in secrets/s1).'],
		[
			'a collection that every object has',
			['constructor/x', 'a', 1],
			'There is no collection “constructor” (in constructor/x).',
		],
		['a record without a collection', ['/g1', 'title', 'x'], 'There is no collection “” (in /g1).'],
		['an unknown field', ['goals/g1', 'colour', 'red'], 'A goal has no field “colour” (in goals/g1).'],
		['a field that every object has', ['goals/g1', 'toString', 'x'], 'A goal has no field “toString” (in goals/g1).'],
		[
			'an id with a blank',
			['goals/g 1', 'title', 'x'],
			'“g 1” is no id of a goal: use letters, digits, _, - and dots.',
		],
		[
			'an id that leads out',
			['goals/../x', 'title', 'x'],
			'“../x” is no id of a goal: use letters, digits, _, - and dots.',
		],
		['a second plan frame', ['plan/other', 'title', 'x'], 'There is no plan/other; the plan frame are plan/plan.'],
		[
			'a third side',
			['parties/both', 'name', 'x'],
			'There is no parties/both; the parties are parties/vendor and parties/partner.',
		],
	];
	it.each(cases)('is not %s', (_what, edit, message) => {
		expect(desk.write(BOTH, edit)).toBe(`invalid: ${message}`);
	});

	it('is each field once', () => {
		expect(desk.write(BOTH, ['goals/g1', 'why', 'a'], ['goals/g1', 'kpi', 'b'], ['goals/g1', 'why', 'c'])).toBe(
			'invalid: goals/g1 why is given twice.',
		);
	});

	it('is all or nothing: the first thing wrong stops everything', () => {
		expect(desk.write(BOTH, ['goals/g1', 'why', 'Growth'], ['goals/g1', 'unit', 'apples'])).toBe(
			'invalid: The goal “Cloud ARR”: Unit has to be one of: money, number, percent.',
		);
		expect(desk.says('goals/g1', 'why')).toBe(null);
	});

	it('names a record by its title, shortened after 60 characters', () => {
		desk.write(BOTH, ['goals/g2', 'title', 'x'.repeat(61)]);
		expect(desk.write(BOTH, ['goals/g2', 'direction', 'left'])).toBe(
			`invalid: The goal “${'x'.repeat(59)}…”: Better is has to be one of: up, down.`,
		);
	});
});

describe('a side’s column', () => {
	it.each<[string, Pen, Edit, string]>([
		[
			'the vendor’s position from the partner',
			BEN,
			['topics/t1', 'positionVendor', 'x'],
			'The topic “Deal registration”: Vendor’s position is the vendor’s to write, and the pen in hand is the partner’s.',
		],
		[
			'the partner’s position from the joint pen',
			BOTH,
			['topics/t1', 'positionPartner', 'x'],
			'The topic “Deal registration”: Partner’s position is the partner’s to write, and the pen in hand is the joint one.',
		],
		[
			'the holder’s minimum from the deliverer',
			ANA,
			['expectations/e1', 'minimum', 5],
			'The expectation “Registrations are answered in two days”: Minimum is the partner’s to write, and the pen in hand is the vendor’s.',
		],
		[
			'the deliverer’s guess from the holder',
			BEN,
			['expectations/e1', 'guess', 5],
			'The expectation “Registrations are answered in two days”: Guess is the vendor’s to write, and the pen in hand is the partner’s.',
		],
		[
			'the receiver’s yes from the side that promises',
			ANA,
			['commitments/c1', 'accepted', '2027-02-01'],
			'The commitment “A named deputy”: Accepted is the partner’s to write, and the pen in hand is the vendor’s.',
		],
		[
			'a removal by the side that does not hold it',
			ANA,
			['expectations/e1', 'removed', true],
			'The expectation “Registrations are answered in two days”: removed is the partner’s to write, and the pen in hand is the vendor’s.',
		],
	])('keeps %s out', (_what, pen, edit, message) => {
		expect(desk.write(pen, edit)).toBe(`not-yours: ${message}`);
	});

	it.each<[string, Pen, Edit]>([
		['its own side', ANA, ['topics/t1', 'positionVendor', 'x']],
		['the joint pen for joint words', BOTH, ['topics/t1', 'agreedText', 'x']],
		['either side for joint words', BEN, ['topics/t1', 'agreedText', 'x']],
		['the holder for its minimum', BEN, ['expectations/e1', 'minimum', 5]],
		['the side that promises for a removal', ANA, ['commitments/c1', 'removed', true]],
	])('is written by %s', (_who, pen, edit) => {
		expect(desk.write(pen, edit)).toBe(WRITTEN);
		expect(desk.ledger.register(edit[0], edit[1]).map(({ value }) => value)).toEqual([edit[2]]);
	});

	it('of a new record follows from the roles it is made with', () => {
		const edits: Edit[] = [
			['expectations/e2', 'holder', 'partner'],
			['expectations/e2', 'deliverer', 'vendor'],
			['expectations/e2', 'statement', 'Leads are shared weekly'],
		];
		expect(desk.write(ANA, ...edits)).toBe(
			'not-yours: The expectation “Leads are shared weekly”: Expectation is the partner’s to write, and the pen in hand is the vendor’s.',
		);
		expect(desk.write(BEN, ...edits)).toBe(WRITTEN);
	});
});

describe('a role', () => {
	it('is set when the record is made and stays', () => {
		expect(desk.write(BEN, ['expectations/e1', 'holder', 'vendor'])).toBe(
			'invalid: The expectation “Registrations are answered in two days”: Who expects is set when the expectation is made and stays.',
		);
		expect(desk.write(BEN, ['expectations/e1', 'holder', null])).toBe(
			'invalid: The expectation “Registrations are answered in two days”: Who expects is set when the expectation is made and stays.',
		);
		expect(desk.write(BEN, ['expectations/e1', 'holder', 'partner'])).toBe(WRITTEN);
	});

	it('stays when a removed record comes back', () => {
		desk.write(BEN, ['expectations/e1', 'removed', true]);
		expect(desk.ledger.record('expectations/e1')).toBe(null);
		const back: Edit = ['expectations/e1', 'removed', false];
		expect(
			desk.write(ANA, back, ['expectations/e1', 'holder', 'vendor'], ['expectations/e1', 'deliverer', 'partner']),
		).toBe(
			'invalid: The expectation “Registrations are answered in two days”: Who expects is set when the expectation is made and stays.',
		);
		expect(desk.write(ANA, back)).toBe(
			'not-yours: The expectation “Registrations are answered in two days”: removed is the partner’s to write, and the pen in hand is the vendor’s.',
		);
		expect(desk.write(BEN, back)).toBe(WRITTEN);
		expect(desk.says('expectations/e1', 'statement')).toBe('Registrations are answered in two days');
	});

	it('is never both sides of one record', () => {
		const made = (from: Scalar, to: Scalar): Edit[] => [
			['commitments/c2', 'from', from],
			['commitments/c2', 'to', to],
			['commitments/c2', 'deliverable', 'A workshop'],
		];
		expect(desk.write(ANA, ...made('vendor', 'vendor'))).toBe(
			'invalid: The commitment “A workshop”: From and To are the same side.',
		);
		expect(desk.write(ANA, ...made('vendor', 'partner'))).toBe(WRITTEN);
	});
});

describe('a third party', () => {
	const promise = (from: string): Edit[] => [
		['commitments/c2', 'from', from],
		['commitments/c2', 'to', 'partner'],
		['commitments/c2', 'deliverable', 'Stock on the shelf'],
	];

	it('may promise, and what it promises is written jointly', () => {
		expect(desk.write(BOTH, ...promise('dist'))).toBe(WRITTEN);
		expect(desk.write(BEN, ['commitments/c2', 'due', '2027-05-01'])).toBe(WRITTEN);
		expect(desk.write(BOTH, ['commitments/c2', 'accepted', '2027-02-01'])).toBe(
			'not-yours: The commitment “Stock on the shelf”: Accepted is the partner’s to write, and the pen in hand is the joint one.',
		);
	});

	it('has to be in the plan', () => {
		expect(desk.write(BOTH, ...promise('nobody'))).toBe(
			'not-found: The commitment “Stock on the shelf”: From names “nobody”, which is neither side nor a third party of the plan.',
		);
	});

	it('may be entered in the same breath', () => {
		expect(desk.write(BOTH, ['thirdParties/agency', 'name', 'Agency'], ...promise('agency'))).toBe(WRITTEN);
	});

	it('neither expects nor is measured', () => {
		expect(desk.write(BOTH, ['priorities/m1', 'holder', 'dist'], ['priorities/m1', 'measure', 'x'])).toBe(
			'invalid: The measure of a side’s people “x”: Side has to be vendor or partner.',
		);
	});
});

describe('a commitment that was accepted', () => {
	beforeEach(() => {
		desk.write(BEN, ['commitments/c1', 'accepted', '2027-02-01']);
	});

	it.each<[string, string, Scalar]>([
		['deliverable', 'Commitment', 'Something smaller'],
		['test', 'Done when', 'It is nearly there'],
		['due', 'Due', '2027-04-30'],
	])('keeps its %s', (field, label, value) => {
		expect(desk.write(ANA, ['commitments/c1', field, value])).toBe(
			`invalid: The commitment “A named deputy”: ${label} is fixed since it was accepted on 2027-02-01; ask for new terms instead.`,
		);
	});

	it('may still be delivered and withdrawn', () => {
		expect(desk.write(ANA, ['commitments/c1', 'delivered', '2027-03-01'])).toBe(WRITTEN);
		expect(desk.write(ANA, ['commitments/c1', 'withdrawn', '2027-03-02'])).toBe(WRITTEN);
	});

	it('keeps its terms while two copies name different days of the yes', () => {
		const home = new Desk('home', desk.ledger.lines());
		home.write(BEN, ['commitments/c1', 'accepted', '2027-02-02']);
		desk.write(BEN, ['commitments/c1', 'accepted', '2027-02-03']);
		expect(desk.take(home).write(ANA, ['commitments/c1', 'due', '2027-04-30'])).toBe(
			'invalid: The commitment “A named deputy”: Due is fixed since it was accepted; ask for new terms instead.',
		);
	});
});

describe('a required field', () => {
	it('is there from the first change', () => {
		expect(desk.write(BOTH, ['goals/g2', 'why', 'Growth'])).toBe(
			'invalid: There is no goals/g2 yet; a new goal needs its Goal.',
		);
		expect(desk.write(BOTH, ['topics/t2', 'title', 'Skills'])).toBe(
			'invalid: There is no topics/t2 yet; a new topic needs its Level.',
		);
	});

	it.each([null, ''])('cannot be emptied with %j', (value) => {
		expect(desk.write(BOTH, ['goals/g1', 'title', value])).toBe('invalid: The goal “Cloud ARR”: Goal cannot be empty.');
	});
});

describe('a link', () => {
	it('leads to a record of the plan', () => {
		expect(desk.write(BOTH, ['topics/t1', 'serves', 'nowhere'])).toBe(
			'not-found: The topic “Deal registration”: Serves names topics/nowhere, which is not in the plan.',
		);
	});

	it('may lead to a record made in the same change, and away again', () => {
		expect(
			desk.write(
				BOTH,
				['topics/s1', 'level', 'strategic'],
				['topics/s1', 'title', 'Trust'],
				['topics/t1', 'serves', 's1'],
			),
		).toBe(WRITTEN);
		expect(desk.write(BOTH, ['topics/t1', 'serves', null])).toBe(WRITTEN);
	});

	it('does not lead to what was removed', () => {
		desk.write(BOTH, ['goals/g1', 'removed', true]);
		expect(desk.write(ANA, ['commitments/c1', 'goal', 'g1'])).toBe(
			'not-found: The commitment “A named deputy”: Goal names goals/g1, which is not in the plan.',
		);
	});
});

describe('a derived id', () => {
	it('fits the fields it is made of', () => {
		expect(desk.write(BOTH, ['targets/g1-Q2', 'goal', 'g1'], ['targets/g1-Q2', 'quarter', 'Q1'])).toBe(
			'invalid: targets/g1-Q2 would have to be called targets/g1-Q1.',
		);
		expect(desk.write(BOTH, ['targets/g1-Q9', 'value', 4])).toBe(
			'invalid: There is no targets/g1-Q9 yet; a new target needs its Goal.',
		);
	});

	it('fits them for good: two people who enter March meet in one row', () => {
		expect(desk.write(BOTH, ['targets/g1-Q3', 'goal', 'g1'], ['targets/g1-Q3', 'quarter', 'Q3'])).toBe(WRITTEN);
		expect(desk.write(BOTH, ['targets/g1-Q3', 'quarter', 'Q4'])).toBe(
			'invalid: targets/g1-Q3 would have to be called targets/g1-Q4.',
		);
	});

	it('fixes the parent', () => {
		expect(desk.write(BOTH, ['targets/g1-Q1', 'value', 4])).toBe(WRITTEN);
		expect(desk.write(BOTH, ['targets/g1-Q1', 'parent', 'goals/other'])).toBe(
			'invalid: targets/g1-Q1: its parent follows from its id and is not set by hand.',
		);
		expect(desk.write(BOTH, ['expectations/e1', 'parent', 'goals/g1'])).toBe(
			'invalid: The expectation “Registrations are answered in two days”: its parent follows from its id and is not set by hand.',
		);
	});
});

describe('what belongs together', () => {
	it('is a minimum not above the desired', () => {
		const rate = (minimum: Scalar, desired: Scalar) =>
			desk.write(BEN, ['expectations/e1', 'minimum', minimum], ['expectations/e1', 'desired', desired]);
		expect(rate(6.5, 6)).toBe(
			'invalid: The expectation “Registrations are answered in two days”: the minimum (6.5) is above the desired (6).',
		);
		expect(rate(6, 6)).toBe(WRITTEN);
		expect(rate('abstained', 1)).toBe(WRITTEN);
	});

	it('hinders nobody who writes something else while a merge has broken it', () => {
		desk.write(BEN, ['expectations/e1', 'minimum', 4], ['expectations/e1', 'desired', 7]);
		const home = desk.copy('home');
		home.write(BEN, ['expectations/e1', 'minimum', 6]);
		desk.write(BEN, ['expectations/e1', 'desired', 5]);
		desk.take(home);
		expect([desk.says('expectations/e1', 'minimum'), desk.says('expectations/e1', 'desired')]).toEqual([6, 5]);
		expect(desk.write(ANA, ['expectations/e1', 'guess', 5])).toBe(WRITTEN);
		expect(desk.write(BEN, ['expectations/e1', 'minimum', 5.5])).toBe(
			'invalid: The expectation “Registrations are answered in two days”: the minimum (5.5) is above the desired (5).',
		);
	});

	it('is a last day not before the first', () => {
		expect(desk.write(BOTH, ['plan/plan', 'end', '2026-12-31'])).toBe(
			'invalid: The plan frame “Joint plan 2027”: the last day (2026-12-31) is before the first (2027-01-01).',
		);
		expect(desk.write(BOTH, ['plan/plan', 'end', '2027-01-01'])).toBe(WRITTEN);
	});
});

describe('order and removal', () => {
	it('take only what sorts and what is yes or no', () => {
		expect(desk.write(BOTH, ['goals/g1', 'order', 'not a key'])).toBe(
			'invalid: The goal “Cloud ARR”: the order key “not a key” is not one.',
		);
		expect(desk.write(BOTH, ['goals/g1', 'order', null])).toBe(
			'invalid: The goal “Cloud ARR”: the order key “null” is not one.',
		);
		expect(desk.write(BOTH, ['goals/g1', 'order', 'a0'])).toBe(WRITTEN);
		expect(desk.write(BOTH, ['goals/g1', 'removed', 'yes'])).toBe(
			'invalid: The goal “Cloud ARR”: removed has to be true or false.',
		);
	});

	it('do not find what is not there', () => {
		expect(desk.write(BOTH, ['goals/g9', 'removed', true])).toBe('not-found: There is no goals/g9 to remove.');
		expect(desk.write(BOTH, ['goals/g9', 'removed', false])).toBe(
			'invalid: There is no goals/g9 yet; a new goal needs its Goal.',
		);
	});

	it('leave the frame and the parties alone', () => {
		expect(desk.write(BOTH, ['plan/plan', 'removed', true])).toBe(
			'invalid: The plan frame is part of every plan and cannot be removed.',
		);
	});
});

describe('an agreement', () => {
	beforeEach(() => {
		desk.write(BOTH, ['topics/t1', 'agreedText', 'Two days']);
	});

	it('needs words', () => {
		desk.write(BOTH, ['topics/t1', 'agreedText', '']);
		expect(desk.write(ANA, ['topics/t1', 'agreedVendor', true])).toBe(
			'conflict: The topic “Deal registration”: there is no single text to agree to yet.',
		);
	});

	it('is a mark, nothing else', () => {
		for (const value of ['yes', false, 1, 'A'.repeat(32)])
			expect(desk.write(ANA, ['topics/t1', 'agreedVendor', value])).toBe(
				'invalid: The topic “Deal registration”: Agreed by the vendor has to be the mark of the text it covers.',
			);
	});

	it('to other words is refused', () => {
		expect(desk.write(ANA, ['topics/t1', 'agreedVendor', '0'.repeat(32)])).toBe(
			'changed: The topic “Deal registration”: the words have changed since; read them again before agreeing.',
		);
	});

	it('is given by its own side alone, and taken back by null', () => {
		expect(desk.write(BEN, ['topics/t1', 'agreedVendor', true])).toBe(
			'not-yours: The topic “Deal registration”: Agreed by the vendor is the vendor’s to write, and the pen in hand is the partner’s.',
		);
		expect(desk.write(ANA, ['topics/t1', 'agreedVendor', true])).toBe(WRITTEN);
		expect(desk.says('topics/t1', 'agreedVendor')).toMatch(/^[0-9a-f]{32}$/);
		expect(desk.write(ANA, ['topics/t1', 'agreedVendor', null])).toBe(WRITTEN);
		expect(desk.says('topics/t1', 'agreedVendor')).toBe(null);
	});

	it('waits while the words are in conflict, and one of several may then be chosen', () => {
		const home = desk.copy('home');
		home.write(ANA, ['topics/t1', 'agreedText', 'Three days'], ['topics/t1', 'agreedVendor', true]);
		desk.write(ANA, ['topics/t1', 'agreedText', 'One day'], ['topics/t1', 'agreedVendor', true]);
		desk.take(home);
		expect(desk.write(BEN, ['topics/t1', 'agreedPartner', true])).toBe(
			'conflict: The topic “Deal registration”: there is no single text to agree to yet.',
		);
		const [first] = desk.ledger.register('topics/t1', 'agreedVendor');
		desk.slip(BOTH, ['topics/t1', 'agreedText', 'Ten days']);
		expect(desk.write(ANA, ['topics/t1', 'agreedVendor', first?.value ?? null])).toBe(WRITTEN);
	});
});

describe('an amount of a goal', () => {
	it('is in whole minor units where the goal counts money', () => {
		const sentence = 'invalid: targets/g1-Q1: Target has to be in whole minor units (cents, pence).';
		expect(desk.write(BOTH, ['goals/g1', 'unit', 'money'], ['targets/g1-Q1', 'value', 0.5])).toBe(sentence);
		expect(desk.write(BOTH, ['goals/g1', 'unit', 'money'], ['targets/g1-Q1', 'value', 50])).toBe(WRITTEN);
		expect(desk.write(BOTH, ['targets/g1-Q1', 'value', 0.5])).toBe(sentence);
		expect(desk.write(BOTH, ['goals/g1', 'baseline', 0.5])).toBe(
			'invalid: The goal “Cloud ARR”: Baseline has to be in whole minor units (cents, pence).',
		);
	});

	it('may be any number where it counts something else', () => {
		expect(desk.write(BOTH, ['goals/g1', 'unit', 'percent'], ['goals/g1', 'baseline', 0.5])).toBe(WRITTEN);
	});
});
