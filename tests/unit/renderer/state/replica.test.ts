import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Replica } from '../../../../renderer/state/replica.ts';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { compareShown } from '../../../../shared/plan/plan.ts';

const view = (id: string, order: string | null, rest: Partial<RecordView> = {}): RecordView => ({
	ref: `topics/${id}`,
	values: { title: id },
	order,
	...rest,
});

describe('the window’s copy of a plan', () => {
	it('refuses a change that leaves a gap, and skips one it already has', () => {
		const replica = new Replica(5, [view('a', 'a0')]);
		expect(replica.apply({ revision: 7, previous: 6, records: [], gone: [] })).toBe(false);
		expect(replica.apply({ revision: 4, previous: 3, records: [], gone: ['topics/a'] })).toBe(true);
		expect(replica.refs('topics')).toEqual(['topics/a']);
		expect(replica.revision).toBe(5);
	});

	it('keeps the list of references while only values change', () => {
		const replica = new Replica(1, [view('a', 'a0'), view('b', 'a1')]);
		const refs = replica.refs('topics');
		const untouched = replica.record('topics/b');
		const changed = view('a', 'a0', { values: { title: 'New' } });
		replica.apply({ revision: 2, previous: 1, records: [changed], gone: [] });
		expect(replica.refs('topics')).toBe(refs);
		expect(replica.record('topics/b')).toBe(untouched);
		expect(replica.views('topics')[0]).toBe(changed);
	});

	it('lists what is to settle, and forgets it once settled', () => {
		const value = { value: 'x', change: '', replica: '', seq: 1, pen: { party: 'vendor', name: 'A' }, at: '' } as const;
		const replica = new Replica(1, [view('a', 'a0', { conflicts: { title: [value, value] }, removalContested: true })]);
		expect(replica.unsettled()).toEqual([
			{ record: 'topics/a', field: 'title' },
			{ record: 'topics/a', field: 'removed' },
		]);
		replica.apply({ revision: 2, previous: 1, records: [view('a', 'a0')], gone: [] });
		expect(replica.unsettled()).toEqual([]);
	});

	it('shows the same as a copy fetched whole, whatever came, moved or went', () => {
		const change = fc.record({
			id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
			order: fc.option(fc.constantFrom('a0', 'a1', 'a2', 'a3'), { nil: null }),
			gone: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
				const replica = new Replica(0, []);
				const whole = new Map<string, RecordView>();
				for (const [at, { id, order, gone }] of changes.entries()) {
					const next = view(id, order);
					if (gone) whole.delete(next.ref);
					else whole.set(next.ref, next);
					replica.apply({ revision: at + 1, previous: at, records: gone ? [] : [next], gone: gone ? [next.ref] : [] });
				}
				const expected = [...whole.values()].sort(compareShown);
				expect(replica.views('topics')).toEqual(expected);
				expect(replica.refs('topics')).toEqual(expected.map(({ ref }) => ref));
			}),
		);
	});
});
