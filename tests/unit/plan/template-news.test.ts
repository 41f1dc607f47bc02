import { describe, expect, it } from 'vitest';
import { newLoosePlan } from '../../../electron/exchange/loose-plan.ts';
import { type Edit, type PenParty, RESERVED } from '../../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import { conflictsIn } from '../../../shared/plan/conflicts.ts';
import { readPlan } from '../../../shared/plan/plan.ts';
import { visibleRecords } from '../../../shared/plan/show.ts';
import { planFromTemplate } from '../../../shared/plan/template.ts';
import { newsOf, notFor, takeRows } from '../../../shared/plan/template-news.ts';
import { checkTemplate, type Template } from '../../../shared/plan/template-schema.ts';

const FIRST = {
	...{ id: 'our-way-1', version: 1, title: 'Our way', subtitle: '', description: '', icon: 'stairs', months: 12 },
	parties: { vendor: { label: 'vendor', mark: 'V' }, partner: { label: 'partner', mark: 'P' } },
	goals: [{ key: 'arr', title: 'Cloud ARR' }],
	topics: [{ key: 'focus', level: 'strategic', title: 'Where we focus', goals: ['arr'] }],
	expectations: [{ key: 'quick', holder: 'partner', statement: 'Answers in four hours', category: 'responsiveness' }],
};
const SECOND = {
	...{ ...FIRST, version: 2 },
	goals: [...FIRST.goals, { key: 'seats', title: 'Seats in use' }],
	topics: [
		...FIRST.topics,
		{ key: 'renew', level: 'tactical', title: 'Renewals', serves: 'focus', goals: ['seats', 'arr'] },
	],
	expectations: [
		...FIRST.expectations,
		{ key: 'early', holder: 'vendor', statement: 'Tells us early', category: 'communication' },
		{ key: 'people', holder: 'partner', statement: 'Names two people', category: 'skills' },
	],
};

function template(value: unknown): Template {
	const read = checkTemplate(value);
	if (!read.ok) throw new Error(read.error.message);
	return read.value;
}
const first = template(FIRST);
const second = template(SECOND);
let minted = 0;
function run(party: 'vendor' | 'partner') {
	minted += 1;
	return { replica: `r${minted}`, computer: party, party, now: () => new Date('2027-02-01T10:00:00Z') };
}

function begun() {
	const plan = newLoosePlan('', 'p1', run('vendor'));
	for (const { pen, edits } of planFromTemplate(first, {
		...{ vendor: 'Northwind', partner: 'Harbor', start: '2027-02-01', end: '2028-01-31' },
		...{ currency: 'GBP', timeZone: 'Europe/London' },
	})) {
		const written = plan.edit(pen, edits);
		if (!written.ok) throw new Error(written.error.message);
	}
	return plan;
}

const offers = (ledger: Ledger) =>
	newsOf(readPlan(visibleRecords(ledger)), (ref) => ledger.history(ref).length > 0, second, first);
const brief = (ledger: Ledger) => offers(ledger).map(({ list, key, owner, state }) => [`${list}/${key}`, owner, state]);
const take = (ledger: Ledger, rows: Parameters<typeof takeRows>[3], pen: PenParty = 'joint', from = second) =>
	takeRows(readPlan(visibleRecords(ledger)), (ref) => ledger.history(ref).length > 0, from, rows, pen);

const ALL_NEW = [
	['goals/seats', 'joint', 'new'],
	['topics/renew', 'joint', 'new'],
	['expectations/early', 'vendor', 'new'],
	['expectations/people', 'partner', 'new'],
];

describe('a newer version of the template a plan came from', () => {
	it('is remembered by name and version in the plan, and its new rows are offered with whose they are', () => {
		const plan = begun();
		const { template: id, templateVersion, templateTitle } = plan.ledger.record('plan/plan')?.values ?? {};
		expect([id, templateVersion, templateTitle]).toEqual(['our-way-1', 1, 'Our way']);
		expect(brief(plan.ledger)).toEqual(ALL_NEW);
		expect(offers(plan.ledger).map(({ title }) => title)).toEqual([
			...['Seats in use', 'Renewals', 'Tells us early', 'Names two people'],
		]);
	});

	it('is past where the other side has looked at a newer one: nothing of it is new, and the plan goes on from the newer', () => {
		const plan = begun();
		plan.edit({ party: 'joint', name: 'Both' }, [['plan/plan', 'templateVersion', 3]]);
		const missing = newsOf(readPlan(visibleRecords(plan.ledger)), () => false, second, null);
		expect(missing.map(({ key, state }) => [key, state])).toEqual([
			...['seats', 'renew', 'early', 'people'].map((key) => [key, 'left']),
		]);
		const written = plan.edit({ party: 'joint', name: 'Both' }, take(plan.ledger, [{ list: 'goals', key: 'seats' }]));
		expect(written.ok).toBe(true);
		expect(plan.ledger.record('plan/plan')?.values.templateVersion).toBe(3);
	});

	it('gives the taken rows in one change, with the links between what is there; what was left is no longer new', () => {
		const plan = begun();
		const rows = [
			{ list: 'topics', key: 'renew' },
			{ list: 'expectations', key: 'early' },
		] as const;
		expect(notFor('vendor', offers(plan.ledger), rows)).toEqual([]);
		const written = plan.edit({ party: 'vendor', name: 'Ana Ruiz' }, take(plan.ledger, rows));
		expect(written.ok && written.value.length).toBe(1);
		const { collections, frame } = readPlan(visibleRecords(plan.ledger));
		const [focus, renew] = collections.topics;
		expect([renew?.title, renew?.serves, frame.templateVersion]).toEqual(['Renewals', focus?.id, 2]);
		expect(collections.topicGoals.map(({ topic, goal }) => [topic, goal]).sort()).toEqual(
			[focus, renew].map((one) => [one?.id, collections.goals[0]?.id]).sort(),
		);
		const base = newsOf(
			readPlan(visibleRecords(plan.ledger)),
			(ref) => plan.ledger.history(ref).length > 0,
			second,
			second,
		);
		expect(base.map(({ key, state }) => [key, state])).toEqual([
			['seats', 'left'],
			['people', 'left'],
		]);
		// Looked at again, and taken after all: the link to the topic that is there now goes along.
		plan.edit({ party: 'joint', name: 'Both' }, take(plan.ledger, [{ list: 'goals', key: 'seats' }]));
		expect(readPlan(visibleRecords(plan.ledger)).collections.topicGoals.length).toBe(3);
	});

	it('leaves a side’s own rows to that side', () => {
		const plan = begun();
		const rows = [{ list: 'expectations', key: 'people' }] as const;
		expect(notFor('vendor', offers(plan.ledger), rows).map(({ key }) => key)).toEqual(['people']);
		expect(plan.edit({ party: 'vendor', name: 'Ana Ruiz' }, take(plan.ledger, rows)).ok).toBe(false);
		expect(plan.edit({ party: 'partner', name: 'Ben Okoro' }, take(plan.ledger, rows)).ok).toBe(true);
	});

	it('leaves what ties a taken row to the other side’s own to that side', () => {
		const measured = (key: string, holder: string) => ({
			...{ key, holder, measure: 'Bookings', who: 'Sales' },
			effects: { seats: 'works against' },
		});
		const priorities = [measured('ours', 'vendor'), measured('theirs', 'partner')];
		const third = template({ ...SECOND, version: 3, priorities });
		const plan = begun();
		const rows = priorities.map(({ key }) => ({ list: 'priorities', key }) as const);
		for (const [at, party] of (['vendor', 'partner'] as const).entries())
			plan.edit({ party, name: 'Who' }, take(plan.ledger, rows.slice(at, at + 1), party, third));
		const seats = take(plan.ledger, [{ list: 'goals', key: 'seats' }], 'vendor', third);
		expect(plan.edit({ party: 'vendor', name: 'Ana Ruiz' }, seats).ok).toBe(true);
		const { effects, goals } = readPlan(visibleRecords(plan.ledger)).collections;
		expect(goals.map(({ title }) => title)).toContain('Seats in use');
		expect(effects.map(({ holder }) => holder)).toEqual(['vendor']);
	});

	it('brings a row that was taken away back, with its words', () => {
		const plan = begun();
		const [goal] = readPlan(visibleRecords(plan.ledger)).collections.goals;
		const gone: Edit = [`goals/${goal?.id}`, RESERVED.removed, true];
		plan.edit({ party: 'joint', name: 'Both' }, [gone]);
		expect(brief(plan.ledger)[0]).toEqual(['goals/arr', 'joint', 'removed']);
		plan.edit({ party: 'joint', name: 'Both' }, take(plan.ledger, [{ list: 'goals', key: 'arr' }]));
		expect(readPlan(visibleRecords(plan.ledger)).collections.goals.map(({ title }) => title)).toEqual(['Cloud ARR']);
	});

	it('taken by both sides apart, in any order, is in the plan once and settles by itself', () => {
		const here = begun();
		const there = newLoosePlan('', 'p1', run('partner'));
		there.merge(here.ledger.lines());
		const joint = [
			{ list: 'topics', key: 'renew' },
			{ list: 'goals', key: 'seats' },
		] as const;
		here.edit(
			{ party: 'vendor', name: 'Ana Ruiz' },
			take(here.ledger, [...joint, { list: 'expectations', key: 'early' }]),
		);
		there.edit(
			{ party: 'partner', name: 'Ben Okoro' },
			take(there.ledger, [...joint, { list: 'expectations', key: 'people' }]),
		);
		const merged = createLedger([...there.ledger.lines(), ...here.ledger.lines()]);
		const plan = readPlan(visibleRecords(merged));
		expect(conflictsIn(merged)).toEqual([]);
		expect(plan.collections.topics.map(({ title }) => title)).toEqual(['Where we focus', 'Renewals']);
		expect(plan.collections.goals.length).toBe(2);
		expect(plan.collections.expectations.length).toBe(3);
		expect(plan.collections.topicGoals.length).toBe(3);
		expect(brief(merged)).toEqual([]);
	});
});
