import { describe, expect, it } from 'vitest';
import { capabilitiesOf } from '../../../shared/analysis/capabilities.ts';
import { closingSentence, levelSentence } from '../../../shared/analysis/capability-sentences.ts';
import { namesOf } from '../../../shared/analysis/names.ts';
import { aCommitment, aPlan, aRecord, type PlanParts } from '../../builders/plan.ts';

const low = { capability: 'k', side: 'partner', day: '2027-05-01' } as const;
function words(parts: PlanParts, requiredPartner: number | null = 4): readonly [string, string] {
	const capabilities = [aRecord('capabilities', { id: 'k', kind: 'skill', title: 'Triage', requiredPartner })];
	const plan = aPlan({ capabilities, ...parts });
	const side = capabilitiesOf(plan, '2027-06-30').capabilities[0]?.sides.partner;
	if (side === undefined) throw new Error('no capability');
	return [levelSentence(side, namesOf(plan)), closingSentence(side)];
}
const views = [
	aRecord('assessments', { ...low, id: 'a', holder: 'vendor', level: 2 }),
	aRecord('assessments', { ...low, id: 'b', holder: 'partner', level: 3 }),
];

describe('a side of a capability in words', () => {
	it.each([
		[4, views, 'Harbor needs 4. Northwind sees it at 2, Harbor sees itself at 3. Two levels below what is needed.'],
		[3, views.slice(1), 'Harbor needs 3. Harbor sees itself at 3.'],
		[4, [], 'Harbor needs 4. Nobody has assessed it yet.'],
		[0, [], 'Not needed at Harbor. Nobody has assessed it yet.'],
		[null, views, 'Which level Harbor needs is not said yet. Northwind sees it at 2, Harbor sees itself at 3.'],
	])('with %s needed', (required, assessments, sentence) => {
		expect(words({ assessments }, required)[0]).toBe(sentence);
	});

	it.each([
		['no commitment', null, 'No commitment closes it yet.'],
		['one under way', {}, 'C-1, due 30 September 2027, is to close it.'],
		['one that is late', { due: '2027-06-01' }, 'C-1 is overdue: no commitment under way closes it.'],
		[
			'one that was kept',
			{ delivered: '2027-06-01', acknowledged: '2027-06-02' },
			'C-1 was kept; assess the level again, or agree on what comes next.',
		],
	])('says where the gap leads: %s', (_, facts, sentence) => {
		const made = facts === null ? [] : [aCommitment({ capability: 'k', due: '2027-09-30', ...facts })];
		expect(words({ assessments: views, commitments: made })[1]).toBe(sentence);
	});
});
