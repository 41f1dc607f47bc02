import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { ANA, BEN, BOTH, Computer, change, next, valuesOf } from '../../builders/ledger.ts';

const goal = (replica: string, title: string, after: string[] = []) =>
	change({ replica, after, edits: [['goals/g1', 'title', title]] });

describe('a field', () => {
	it('holds both values when two people wrote it apart, in the order of their replicas', () => {
		const ledger = createLedger([goal('B', 'Services'), goal('A', 'Cloud')]);
		expect(ledger.record('goals/g1')?.values).toEqual({});
		expect(ledger.record('goals/g1')?.conflicts?.title?.map(({ value }) => value)).toEqual(['Cloud', 'Services']);
	});

	it('is in no conflict when both wrote the same', () => {
		const ledger = createLedger([goal('A', 'Cloud'), goal('B', 'Cloud')]);
		expect(ledger.record('goals/g1')).toEqual({ ref: 'goals/g1', values: { title: 'Cloud' }, order: null });
	});

	it('is settled by someone who had seen both', () => {
		const [a, b] = [goal('A', 'Cloud'), goal('B', 'Services')];
		const ledger = createLedger([a, b, goal('C', 'Both', [a.id, b.id])]);
		expect(ledger.record('goals/g1')?.values.title).toBe('Both');
	});

	it('is in conflict again when two people settled it apart', () => {
		const [a, b] = [goal('A', 'Cloud'), goal('B', 'Services')];
		const settled = [goal('C', 'Cloud first', [a.id, b.id]), goal('D', 'Services first', [a.id, b.id])];
		expect(valuesOf(createLedger([a, b, ...settled]), 'goals/g1', 'title')).toEqual(['Cloud first', 'Services first']);
	});

	it('is in conflict when one side cleared what the other changed', () => {
		const first = goal('A', 'Cloud');
		const cleared = change({ replica: 'B', after: [first.id], edits: [['goals/g1', 'title', null]] });
		const ledger = createLedger([first, cleared, next(first, [['goals/g1', 'title', 'Cloud ARR']])]);
		expect(ledger.record('goals/g1')?.conflicts?.title?.map(({ value }) => value)).toEqual(['Cloud ARR', null]);
	});

	it('keeps fields and collections that this version does not know', () => {
		const ledger = createLedger([change({ replica: 'A', edits: [['futures/f1', 'hologram', 7]] })]);
		expect(ledger.record('futures/f1')?.values).toEqual({ hologram: 7 });
	});

	it('says what stood there for someone who had seen less', () => {
		const first = goal('A', 'Cloud');
		const second = next(first, [['goals/g1', 'title', 'Cloud ARR']]);
		const ledger = createLedger([first, second]);
		expect(ledger.registerAt([first.id], 'goals/g1', 'title').map(({ value }) => value)).toEqual(['Cloud']);
		expect(ledger.at([first.id])?.record('goals/g1')?.values.title).toBe('Cloud');
		expect(ledger.at(['0'.repeat(32)])).toBeNull();
	});
});

it('two people who enter March meet in one field', () => {
	const [north, harbor] = [new Computer('A'), new Computer('B')];
	north.edit(ANA, ['actuals/g1-2027-03', 'value', 1200], ['actuals/g1-2027-03', 'parent', 'goals/g1']);
	harbor.edit(BEN, ['actuals/g1-2027-03', 'value', 1250], ['actuals/g1-2027-03', 'parent', 'goals/g1']);
	north.publish();
	harbor.publish();
	north.receive(harbor.mail());
	expect([...north.copy.visible.refs('actuals')]).toEqual(['actuals/g1-2027-03']);
	expect(valuesOf(north.copy.visible, 'actuals/g1-2027-03', 'value')).toEqual([1200, 1250]);
	north.resolve(BOTH, ['actuals/g1-2027-03', 'value', 1250]);
	expect(north.shows('actuals/g1-2027-03', 'value')).toBe(1250);
});

describe('a record', () => {
	it('stays the same object until something in it changes', () => {
		const first = goal('A', 'Cloud');
		const ledger = createLedger([first, change({ replica: 'B', edits: [['goals/g2', 'title', 'Services']] })]);
		const [one, two] = [ledger.record('goals/g1'), ledger.record('goals/g2')];
		const { touched } = ledger.add([next(first, [['goals/g1', 'why', 'Growth']])]);
		expect([...touched]).toEqual(['goals/g1']);
		expect(ledger.record('goals/g2')).toBe(two);
		expect(ledger.record('goals/g1')).not.toBe(one);
	});

	it('is gone when every field was cleared', () => {
		const first = goal('A', 'Cloud');
		const ledger = createLedger([first, next(first, [['goals/g1', 'title', null]])]);
		expect(ledger.record('goals/g1')).toBeNull();
		expect([...ledger.refs()]).toEqual([]);
	});

	it('is listed sorted, however it arrived', () => {
		const lines = ['g3', 'g1', 'g2'].map((id) => change({ replica: id, edits: [[`goals/${id}`, 'title', id]] }));
		expect([...createLedger(lines).refs('goals')]).toEqual(['goals/g1', 'goals/g2', 'goals/g3']);
	});
});
