import { describe, expect, it } from 'vitest';
import {
	countRows,
	filterRows,
	type MatrixRow,
	RowKeeper,
	sortRows,
} from '../../../../renderer/features/competency/capability-filters.ts';
import { capabilitiesOf } from '../../../../shared/analysis/capabilities.ts';
import { aPlan, aRecord } from '../../../builders/plan.ts';

const ALL = { show: 'all', kind: 'all', side: 'both' } as const;
const capability = (id: string, kind: string, requiredVendor: number, requiredPartner: number) =>
	aRecord('capabilities', { id, kind, title: id, requiredVendor, requiredPartner, importanceVendor: 4 });
const level = (id: string, side: 'vendor' | 'partner', given: number) =>
	aRecord('assessments', { capability: id, side, holder: side, day: '2027-03-01', level: given });
const plan = (given = 1) =>
	aPlan({
		capabilities: [
			capability('billing', 'process', 3, 0),
			capability('triage', 'skill', 0, 4),
			capability('demo', 'skill', 2, 2),
		],
		assessments: [level('billing', 'vendor', given), level('triage', 'partner', 1), level('demo', 'vendor', 2)],
	});
const rowsOf = (keeper = new RowKeeper(), given = 1) =>
	keeper.rows(capabilitiesOf(plan(given), '2027-06-30').capabilities);
const ids = (rows: readonly MatrixRow[]) => rows.map(({ id }) => id);

describe('the rows of the matrix', () => {
	it('stand skills first, the largest priority first within', () => {
		expect(ids(sortRows(rowsOf(), 'priority'))).toEqual(['triage', 'demo', 'billing']);
		expect(ids(sortRows(rowsOf(), 'title'))).toEqual(['demo', 'triage', 'billing']);
		expect(ids(sortRows(rowsOf(), 'vendor'))).toEqual(['demo', 'triage', 'billing']);
	});

	it('are those a filter leaves, and each count says what its choice would show', () => {
		expect(ids(filterRows(rowsOf(), { ...ALL, side: 'partner' }))).toEqual(['triage', 'demo']);
		expect(ids(filterRows(rowsOf(), { ...ALL, show: 'open', side: 'vendor' }))).toEqual(['billing']);
		expect(countRows(rowsOf(), { ...ALL, kind: 'skill' })).toEqual({
			show: { all: 2, gaps: 1, open: 1 },
			kind: { all: 3, skill: 2, process: 1 },
			side: { both: 2, vendor: 1, partner: 2 },
		});
	});

	it('are the same objects until they say something else', () => {
		const keeper = new RowKeeper();
		const before = new Map(rowsOf(keeper).map((row) => [row.id, row]));
		const changed = rowsOf(keeper, 2).filter((row) => before.get(row.id) !== row);
		expect(ids(changed)).toEqual(['billing']);
	});
});
