import { describe, expect, it, vi } from 'vitest';
import { isSignedBy } from '../../../electron/agreement/sign.ts';
import { STRANGER, verifyAgreement } from '../../../electron/agreement/verify.ts';
import { changesBetween } from '../../../shared/agreement/changed-terms.ts';
import { PastStates } from '../../../shared/agreement/past-states.ts';
import { standingOf } from '../../../shared/agreement/standing.ts';
import { readStatement } from '../../../shared/agreement/statement.ts';
import { fingerprintOf, inGroups, termsDeclared, termsIn, uncovered } from '../../../shared/agreement/terms.ts';
import type { Edit, Line } from '../../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { agreedLines, agreement, DAVID, DAY, draftLines, PLAN_ID, TOM, written } from '../../builders/agreed-plan.ts';

const standing = (lines: readonly Line[], on = '2027-03-01') =>
	standingOf({ ledger: createLedger(lines), planId: PLAN_ID, isSignedBy, on });
const and = (lines: readonly Line[], ...edits: readonly Edit[]) => [...lines, written(lines, DAVID, edits)];
const fingerprint = (lines: readonly Line[]) => {
	const covers = termsDeclared();
	const terms = termsIn(createLedger(lines), covers);
	return terms.ok ? fingerprintOf(PLAN_ID, covers, terms.value) : terms.error.message;
};

describe('the terms of a plan', () => {
	it('are what the schema declares as terms, and nothing of what happened since', () => {
		for (const [collection, fields] of Object.entries(termsDeclared()))
			for (const field of fields) expect([field, fieldSpec(collection, field)?.nature]).toEqual([field, 'term']);
		expect(Object.keys(termsDeclared())).not.toContain('actuals');
		expect(termsDeclared().commitments).not.toContain('accepted');
	});

	it('have a fingerprint of 128 bits in eight groups that changes with one letter and not with a week of work', () => {
		const lines = draftLines();
		const first = fingerprint(lines);
		expect(inGroups(first)).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
		expect(fingerprint(and(lines, ['actuals/g1-2027-02', 'value', 4], ['goals/g1', 'order', 'a1']))).toBe(first);
		expect(fingerprint(and(lines, ['goals/g1', 'title', 'Cloud ARr']))).not.toBe(first);
		expect(fingerprint(and(lines, ['goals/g1', 'removed', true]))).not.toBe(first);
	});

	it('are none while one of them holds several values', () => {
		const lines = draftLines();
		const apart = (title: string) => written(lines, DAVID, [['goals/g1', 'title', title]], { replica: title });
		expect(fingerprint([...lines, apart('A'), apart('B')])).toBe('“goal” (Goal) holds several values.');
	});

	it('are all covered by a statement of this version, and a missing one is named', () => {
		expect(uncovered(termsDeclared())).toBe(null);
		const { goals, ...others } = termsDeclared();
		expect(uncovered({ ...others, goals: (goals ?? []).filter((field) => field !== 'why') })).toBe('goals why');
	});
});

describe('the life of a plan', () => {
	it('goes from a draft to agreed, in force, amended, in force anew, and closed', () => {
		const lines = draftLines();
		expect(standing(lines).life).toBe('draft');
		expect(standing([...lines, agreement(lines, DAVID).line])).toMatchObject({ life: 'draft', agreed: false });
		const both = agreedLines();
		expect(standing(both, '2026-12-31').life).toBe('agreed');
		expect(standing(both).life).toBe('in force');
		const changed = and(both, ['goals/g1', 'baseline', 130]);
		expect(standing(changed)).toMatchObject({
			life: 'amended',
			changed: [{ record: 'goals/g1', field: 'baseline', before: 120, after: 130, by: { name: 'David Okafor' } }],
		});
		const first = [...changed, agreement(changed, TOM).line];
		expect(standing(first)).toMatchObject({ life: 'amended', proposed: { by: { vendor: null } } });
		const anew = [...first, agreement(first, DAVID).line];
		expect(standing(anew)).toMatchObject({ life: 'in force', versions: [{ version: 1 }, { version: 2 }], changed: [] });
		expect(standing(anew, '2028-01-01').life).toBe('closed');
	});

	it('is closed from the day someone closed it, and open again when that is taken back', () => {
		const closed = and(agreedLines(), ['lookBack/plan', 'closed', '2027-06-30']);
		expect([standing(closed, '2027-06-29').life, standing(closed, '2027-06-30').life]).toEqual(['in force', 'closed']);
		expect(standing(closed, '2027-06-30')).toMatchObject({ agreed: true, changed: [] });
		expect(standing(and(draftLines(), ['lookBack/plan', 'closed', '2027-02-01'])).life).toBe('closed');
		const again = [...closed, written(closed, DAVID, [['lookBack/plan', 'closed', null]])];
		expect(standing(again, '2027-07-01').life).toBe('in force');
	});

	it('is agreed also where both sides agreed first, each at home, to the same text', () => {
		const lines = draftLines();
		const apart = [agreement(lines, DAVID).line, agreement(lines, TOM).line].map((line, at) => ({ line, at }));
		const both = apart.map(({ line, at }) =>
			written(lines, at === 0 ? DAVID : TOM, line.change.edits, { replica: `r${at}` }),
		);
		expect(standing([...lines, ...both])).toMatchObject({ agreed: true, doubtful: [] });
	});
});

describe('what has changed since', () => {
	it('names removed and new records field by field, with who did it', () => {
		const lines = draftLines();
		const now = and(lines, ['goals/g1', 'removed', true], ['goals/g2', 'title', 'Churn']);
		const changes = changesBetween(createLedger(lines), createLedger(now), termsDeclared());
		expect(changes.map(({ record, field, before, after }) => [record, field, before, after])).toEqual([
			['goals/g1', 'baseline', 120, null],
			['goals/g1', 'title', 'Cloud ARR', null],
			['goals/g1', 'worthPartner', 'Margin', null],
			['goals/g2', 'title', null, 'Churn'],
		]);
		expect(changes.every(({ by }) => by?.name === 'David Okafor')).toBe(true);
	});
});

it('a statement says in its signed bytes what it proves and what it does not', () => {
	const { statement } = agreement(draftLines(), DAVID);
	expect(readStatement(statement)).toMatchObject({ ok: true, value: { party: 'vendor', how: 'own computer' } });
	expect(statement).toContain('It does not prove who a person is, that they had authority, or when.');
});

describe('a plan that was agreed to many times', () => {
	/** A version for each of so many titles. */
	const agreedTimes = (times: number) =>
		Array.from({ length: times }, (_, n) => n).reduce<readonly Line[]>((lines, n) => {
			const changed = and(lines, ['goals/g1', 'title', `Cloud ARR ${n}`]);
			const first = [...changed, agreement(changed, DAVID, { afresh: true }).line];
			return [...first, agreement(first, TOM).line];
		}, draftLines());
	/** How often a whole state of the past is computed where its standing is asked for again. */
	const looksBack = (times: number) => {
		const states = new PastStates();
		const lines = agreedTimes(times);
		const ask = (ledger: Ledger) => {
			const at = vi.spyOn(ledger, 'at');
			const { versions } = verifyAgreement({ ledger, planId: PLAN_ID, on: DAY, states }, STRANGER);
			return { versions: versions.map(({ terms }) => terms > 0), looks: at.mock.calls.length };
		};
		ask(createLedger(lines));
		return ask(createLedger(and(lines, ['goals/g1', 'baseline', 130])));
	};

	it('is asked for after an edit without reading one of its texts again', () => {
		expect(looksBack(8)).toEqual({ versions: Array(8).fill(true), looks: 0 });
	});
});
