import { describe, expect, it } from 'vitest';
import { capabilitiesOf, capabilityGaps, heatOf } from '../../../shared/analysis/capabilities.ts';
import { certificateState } from '../../../shared/analysis/capability-evidence.ts';
import { levelPoints } from '../../../shared/analysis/capability-levels.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { aCommitment, aPlan, aRecord, type PlanParts } from '../../builders/plan.ts';

const ON = '2027-06-30';
const triage = (values: Parameters<typeof aRecord<'capabilities'>>[1] = {}) =>
	aRecord('capabilities', {
		id: 'triage',
		kind: 'skill',
		title: 'Alert triage',
		requiredPartner: 4,
		importanceVendor: 6,
		importancePartner: 9,
		...values,
	});
/** Who says it of whom: `partner of vendor`. */
const given = (words: `${Party} of ${Party}`, day: string, level: number | null, id = `${words} ${day}`) => {
	const [holder = '', , side = ''] = words.split(' ');
	return aRecord('assessments', { id, capability: 'triage', holder, side, day, level });
};
const on = (parts: PlanParts, day = ON) => capabilitiesOf(aPlan({ capabilities: [triage()], ...parts }), day);
const partnerOf = (parts: PlanParts, day = ON) => on(parts, day).capabilities[0]?.sides.partner;

describe('the gap of a side', () => {
	it('is counted from the other side’s view where there is one, and both are kept', () => {
		const assessments = [given('partner of partner', '2027-05-01', 3), given('vendor of partner', '2027-04-01', 2)];
		expect(partnerOf({ assessments })).toMatchObject({
			...{ required: 4, self: 3, other: 2, viewDifference: 1, gap: 2, basis: 'other', priority: 15 },
			standing: 'open',
		});
	});

	it('is counted from its own view where the other side has given none', () => {
		const side = partnerOf({ assessments: [given('partner of partner', '2027-05-01', 3)] });
		expect(side).toMatchObject({ gap: 1, basis: 'self', viewDifference: null, priority: 7.5 });
	});

	it.each([
		['no level is given', { requiredPartner: 4 }, [], null, null, 'not assessed'],
		['nobody has said what is needed', { requiredPartner: null }, [2], null, null, 'not said'],
		['it is not needed, which is no gap', { requiredPartner: 0 }, [2], -2, 0, 'not needed'],
		['it is not needed, and unrated', { requiredPartner: 0 }, [], null, null, 'not needed'],
		['it is met', { requiredPartner: 2 }, [2], 0, 0, 'met'],
		['it is more than met', { requiredPartner: 2 }, [5], -3, 0, 'met'],
		['nobody has said how much it matters', { importanceVendor: null, importancePartner: null }, [1], 3, null, 'open'],
		['one side has said how much it matters', { importanceVendor: null }, [1], 3, 27, 'open'],
		['a side abstains from saying how much', { importancePartner: 'abstained' }, [1], 3, 18, 'open'],
	])('where %s', (_, values, levels, gap, priority, standing) => {
		const assessments = levels.map((level) => given('vendor of partner', '2027-05-01', level));
		const side = partnerOf({ capabilities: [triage(values)], assessments });
		expect([side?.gap, side?.priority, side?.standing]).toEqual([gap, priority, standing]);
	});

	it('takes the latest level of each view, that of the day itself included and later ones not', () => {
		const assessments = [
			given('vendor of partner', '2027-07-01', 5),
			given('vendor of partner', ON, 3),
			given('vendor of partner', '2027-06-29', 1),
		];
		expect(partnerOf({ assessments })?.other).toBe(3);
		expect(partnerOf({ assessments }, '2027-06-29')?.other).toBe(1);
		expect(partnerOf({ assessments }, '2027-07-01')?.other).toBe(5);
		expect(partnerOf({ assessments }, '2027-06-28')).toMatchObject({ other: null, gap: null });
	});

	it('takes the last in the shown order of several on one day', () => {
		const assessments = [given('vendor of partner', ON, 3, 'a'), given('vendor of partner', ON, 1, 'b')];
		expect(partnerOf({ assessments })?.other).toBe(1);
	});

	it('passes over a level that two copies give differently, and what speaks of a removed capability', () => {
		const assessments = [
			given('vendor of partner', '2027-05-01', 2),
			given('vendor of partner', '2027-06-01', null),
			aRecord('assessments', { capability: 'gone', side: 'partner', holder: 'vendor', day: ON, level: 0 }),
		];
		const answer = on({ assessments });
		expect([answer.capabilities.length, answer.open]).toEqual([1, 1]);
		expect(answer.capabilities[0]?.sides.partner.other).toBe(2);
	});

	it('takes a level of 0 as a level', () => {
		expect(partnerOf({ assessments: [given('vendor of partner', ON, 0)] })).toMatchObject({ other: 0, gap: 4 });
	});
});

describe('the level over time', () => {
	it('has a point a day with each view, in the order of the days', () => {
		const assessments = [
			given('partner of partner', '2027-05-01', 3),
			given('vendor of partner', '2027-02-01', 1),
			given('partner of partner', '2027-02-01', 2),
		];
		const history = partnerOf({ assessments })?.history ?? [];
		expect(levelPoints(history)).toEqual([
			{ day: '2027-02-01', self: 2, other: 1 },
			{ day: '2027-05-01', self: 3, other: null },
		]);
	});
});

describe('a certificate', () => {
	it.each([
		[null, 'valid'],
		['2027-06-29', 'expired'],
		['2027-06-30', 'expiring'],
		['2027-08-29', 'expiring'],
		['2027-08-30', 'valid'],
	])('that ends on %s is %s on 30 June', (expires, state) => {
		expect(certificateState(expires, ON)).toBe(state);
	});

	it('that ends on a leap day is valid on it and not after', () => {
		expect([certificateState('2028-02-29', '2028-02-29'), certificateState('2028-02-29', '2028-03-01')]).toEqual([
			'expiring',
			'expired',
		]);
	});

	it('is evidence for its side from the day it was obtained', () => {
		const certificates = [
			aRecord('certificates', {
				...{ id: 'x', holder: 'partner', title: 'Practitioner', capability: 'triage', who: 'Aisha Karim' },
				...{ obtained: '2027-06-30', expires: '2028-06-29' },
			}),
		];
		expect(partnerOf({ certificates }, '2027-06-29')?.evidence).toEqual([]);
		expect(partnerOf({ certificates })?.evidence).toEqual([
			{
				...{ kind: 'certificate', id: 'x', title: 'Practitioner', who: 'Aisha Karim' },
				...{ expires: '2028-06-29', state: 'valid' },
			},
		]);
		expect(on({ certificates }).capabilities[0]?.sides.vendor.evidence).toEqual([]);
	});

	it('stands in the list with the first to end first', () => {
		const certificates = [null, '2027-09-01', '2027-01-01'].map((expires, n) =>
			aRecord('certificates', { id: `x${n}`, holder: 'vendor', title: 'T', expires }),
		);
		expect(on({ certificates }).certificates.map(({ id, state }) => `${id} ${state}`)).toEqual([
			'x2 expired',
			'x1 valid',
			'x0 valid',
		]);
	});
});

describe('where a gap leads', () => {
	const assessments = [given('vendor of partner', '2027-05-01', 2)];
	const development = { id: 'c1', from: 'partner', to: 'vendor', capability: 'triage', due: '2027-09-30' } as const;
	it.each([
		['proposed', {}, 'closing', ['c1']],
		['accepted', { accepted: '2027-05-02' }, 'closing', ['c1']],
		['delivered', { accepted: '2027-05-02', delivered: '2027-06-01' }, 'closing', ['c1']],
		['due today', { due: ON }, 'closing', ['c1']],
		['overdue', { due: '2027-06-29' }, 'open', ['c1']],
		['missed', { due: '2027-06-29', missReason: 'forgotten' }, 'open', ['c1']],
		['withdrawn', { withdrawn: '2027-06-01' }, 'open', []],
		['kept, and the level has not followed', { delivered: '2027-06-01', acknowledged: '2027-06-02' }, 'open', []],
	])('with a commitment %s', (_, facts, standing, commitments) => {
		const answer = on({ assessments, commitments: [aCommitment({ ...development, ...facts })] });
		const side = answer.capabilities[0]?.sides.partner;
		expect([side?.standing, side?.commitments, answer.open]).toEqual([
			standing,
			commitments,
			standing === 'open' ? 1 : 0,
		]);
	});

	it('a kept one is evidence', () => {
		const kept = aCommitment({ ...development, delivered: '2027-06-01', acknowledged: '2027-06-02' });
		expect(partnerOf({ assessments, commitments: [kept] })?.evidence).toEqual([
			{
				...{ kind: 'commitment', id: 'c1', title: 'A named deputy for registrations', number: 'C-1' },
				...{ on: '2027-06-01', state: 'kept' },
			},
		]);
	});

	it('one that does not say whose level it raises counts for the one side with a gap', () => {
		const byVendor = aCommitment({ ...development, from: 'vendor', to: 'partner' });
		expect(partnerOf({ assessments, commitments: [byVendor] })?.commitments).toEqual(['c1']);
	});

	it('and with a gap on both sides for the side that promises', () => {
		const both = [...assessments, given('partner of vendor', '2027-05-01', 1)];
		const capabilities = [triage({ requiredVendor: 3 })];
		const byVendor = aCommitment({ ...development, from: 'vendor', to: 'partner' });
		const said = aCommitment({ ...byVendor, id: 'c2', capabilitySide: 'partner' });
		const sides = on({ capabilities, assessments: both, commitments: [byVendor, said] }).capabilities[0]?.sides;
		expect([sides?.vendor.commitments, sides?.partner.commitments]).toEqual([['c1'], ['c2']]);
	});

	it('counts open gaps of both sides, the largest priority first', () => {
		const capabilities = [
			triage({ requiredVendor: 3 }),
			triage({ id: 'rota', kind: 'process', requiredPartner: 5, requiredVendor: null, importancePartner: 3 }),
		];
		const all = [
			...assessments,
			given('vendor of vendor', '2027-05-01', 0),
			aRecord('assessments', { capability: 'rota', side: 'partner', holder: 'vendor', day: '2027-05-01', level: 4 }),
		];
		const answer = on({ capabilities, assessments: all });
		expect(answer.open).toBe(3);
		expect(capabilityGaps(answer).map(({ row, side }) => [row.id, side.side, side.priority])).toEqual([
			['triage', 'vendor', 22.5],
			['triage', 'partner', 15],
			['rota', 'partner', 4.5],
		]);
		expect(heatOf(answer.capabilities)).toEqual([
			{ kind: 'skill', side: 'vendor', needed: 1, assessed: 1, below: 1, open: 1, worst: 3 },
			{ kind: 'skill', side: 'partner', needed: 1, assessed: 1, below: 1, open: 1, worst: 2 },
			{ kind: 'process', side: 'vendor', needed: 0, assessed: 0, below: 0, open: 0, worst: null },
			{ kind: 'process', side: 'partner', needed: 1, assessed: 1, below: 1, open: 1, worst: 1 },
		]);
	});
});

describe('two thousand capabilities', () => {
	it('with 16,000 assessments cost well under a second of the processor', () => {
		const capabilities = Array.from({ length: 2000 }, (_, n) => triage({ id: `k${n}`, requiredVendor: n % 6 }));
		const assessments = capabilities.flatMap(({ id }, n) =>
			Array.from({ length: 8 }, (__, m) =>
				aRecord('assessments', {
					id: `${id}-${m}`,
					capability: id,
					side: m % 2 === 0 ? 'vendor' : 'partner',
					holder: m % 4 < 2 ? 'vendor' : 'partner',
					day: `2027-0${1 + (m % 6)}-01`,
					level: (n + m) % 6,
				}),
			),
		);
		const plan = aPlan({ capabilities, assessments });
		const begun = process.cpuUsage();
		const answer = capabilitiesOf(plan, ON);
		expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
		expect(answer.capabilities.length).toBe(2000);
		expect(capabilityGaps(answer).length).toBeGreaterThan(1000);
	});
});
