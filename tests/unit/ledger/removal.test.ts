import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { ANA, BEN, BOTH, Computer, change, next } from '../../builders/ledger.ts';

const goal = change({
	replica: 'A',
	edits: [
		['goals/g1', 'title', 'Cloud'],
		['goals/g1', 'order', 'a0'],
	],
});
const target = next(goal, [
	['targets/g1-Q1', 'amount', 5],
	['targets/g1-Q1', 'parent', 'goals/g1'],
]);
const removal = next(target, [['goals/g1', 'removed', true]]);
const apart = (replica: string, ...edits: Parameters<typeof next>[1]) =>
	change({ replica, after: [target.id], pen: BEN, edits });

describe('a removal', () => {
	it('takes the record away, and what belongs to it', () => {
		const ledger = createLedger([goal, target, removal]);
		expect(ledger.record('goals/g1')).toBeNull();
		expect(ledger.record('targets/g1-Q1')).toBeNull();
		expect([...ledger.refs()]).toEqual([]);
	});

	it('is contested by someone who changed the record meanwhile: it stays visible until settled', () => {
		const ledger = createLedger([goal, target, removal, apart('B', ['goals/g1', 'why', 'Growth'])]);
		expect(ledger.record('goals/g1')).toMatchObject({ removalContested: true, values: { why: 'Growth' } });
		expect(ledger.record('targets/g1-Q1')?.values.amount).toBe(5);
	});

	it('is contested by someone who changed what belongs to the record', () => {
		const ledger = createLedger([goal, target, removal, apart('B', ['targets/g1-Q1', 'amount', 6])]);
		expect(ledger.record('goals/g1')?.removalContested).toBe(true);
		expect(ledger.record('targets/g1-Q1')?.values.amount).toBe(6);
	});

	it('is contested from two levels below, for that would vanish as well', () => {
		const note = apart('B', ['notes/n1', 'text', 'Ask Ben'], ['notes/n1', 'parent', 'targets/g1-Q1']);
		expect(createLedger([goal, target, removal, note]).record('goals/g1')?.removalContested).toBe(true);
	});

	it('is contested by someone who put the record back meanwhile', () => {
		const again = change({ replica: 'B', after: [removal.id], edits: [['goals/g1', 'removed', null]] });
		const insisted = next(removal, [['goals/g1', 'removed', true]]);
		expect(createLedger([goal, target, removal, again]).record('goals/g1')).not.toBeNull();
		expect(createLedger([goal, target, removal, again, insisted]).removal('goals/g1')).toBe('contested');
	});

	it('is not contested by a drag, for a drag must not block an agreement', () => {
		const ledger = createLedger([goal, target, removal, apart('B', ['goals/g1', 'order', 'a5'])]);
		expect(ledger.removal('goals/g1')).toBe('clean');
	});

	it('is not contested by someone who cleared a field', () => {
		expect(createLedger([goal, target, removal, apart('B', ['goals/g1', 'why', null])]).removal('goals/g1')).toBe(
			'clean',
		);
	});

	it('is not contested when both removed it', () => {
		expect(createLedger([goal, target, removal, apart('B', ['goals/g1', 'removed', true])]).removal('goals/g1')).toBe(
			'clean',
		);
	});

	it('survives records that name each other as parents', () => {
		const loop = apart('B', ['goals/g1', 'parent', 'targets/g1-Q1']);
		expect(createLedger([goal, target, loop]).record('goals/g1')?.values.title).toBe('Cloud');
		expect(createLedger([goal, target, loop, removal]).removal('goals/g1')).toBe('contested');
	});
});

describe('settling a contested removal', () => {
	const contested = () => {
		const computer = new Computer('Z');
		computer.receive([goal, target, removal, apart('B', ['goals/g1', 'why', 'Growth'])]);
		return computer;
	};

	it('needs the act of resolving', () => {
		const { copy } = contested();
		const edit = { pen: ANA, edits: [['goals/g1', 'removed', true] as const], at: '2027-02-09T12:00:00Z' };
		expect(copy.prepareEdit({ ...edit, act: 'edit' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
		expect(copy.prepareEdit({ ...edit, act: 'resolve' })).toMatchObject({ ok: true });
	});

	it('by removing is published although the removal stood there already', () => {
		const computer = contested();
		computer.resolve(BOTH, ['goals/g1', 'removed', true]);
		expect(computer.publish().map(({ change }) => change.edits)).toEqual([[['goals/g1', 'removed', true]]]);
		expect(computer.copy.published.record('goals/g1')).toBeNull();
	});

	it('by keeping brings the record back for everybody', () => {
		const computer = contested();
		computer.resolve(BOTH, ['goals/g1', 'removed', null]);
		computer.publish();
		expect(computer.copy.published.record('goals/g1')).toEqual({
			...{ ref: 'goals/g1', values: { title: 'Cloud', why: 'Growth' }, order: 'a0' },
		});
	});
});

it('a removed record is not edited, only put back', () => {
	const computer = new Computer('Z');
	computer.receive([goal, target, removal]);
	const edit = (...edits: Parameters<typeof next>[1]) =>
		computer.copy.prepareEdit({ pen: ANA, edits, at: '2027-02-09T12:00:00Z', act: 'edit' });
	expect(edit(['goals/g1', 'title', 'Again'])).toMatchObject({ error: { code: 'not-found' } });
	expect(edit(['targets/g1-Q1', 'amount', 9])).toMatchObject({ error: { code: 'not-found' } });
	expect(edit(['targets/g2-Q1', 'parent', 'goals/g1'])).toMatchObject({ error: { code: 'not-found' } });
	expect(edit(['goals/g1', 'removed', null], ['goals/g1', 'title', 'Again'])).toMatchObject({ ok: true });
});
