import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { capabilitiesOf } from '../../../shared/analysis/capabilities.ts';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { frictionsOn } from '../../../shared/analysis/frictions.ts';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import { rankingOf } from '../../../shared/analysis/rankings.ts';
import { ratedIn } from '../../../shared/analysis/rated-in.ts';
import { responsibilitiesOf } from '../../../shared/analysis/responsibilities.ts';
import { questionsTo, revealedRounds } from '../../../shared/analysis/round-answers.ts';
import { lastSession, lastTimesCommitments, sessionPage } from '../../../shared/analysis/sessions.ts';
import { latestPulse } from '../../../shared/analysis/trust-pulse.ts';
import { parsePlanFile, printPlanFile } from '../../../shared/file/jbp.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { isAgreed } from '../../../shared/plan/agreement.ts';
import { proofOf } from '../../../shared/plan/ballot-proof.ts';
import { lockOf } from '../../../shared/plan/ballots.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { readPlan, type Topic } from '../../../shared/plan/plan.ts';
import { ballotOf } from '../../../shared/plan/rounds.ts';
import { roundsIn } from '../../../shared/plan/rounds-in.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { playStory, storySchema } from '../../builders/make-sample.ts';

const path = (name: string) => fileURLToPath(new URL(`../../../resources/sample/${name}`, import.meta.url));

const story = storySchema.parse(JSON.parse(readFileSync(path('story.json'), 'utf8')));
const ledger = playStory(story);
const views = [...ledger.refs()].flatMap((ref) => ledger.record(ref) ?? []);
const plan = readPlan(views);
const YES = { vendor: 'agreedVendor', partner: 'agreedPartner' } as const;
const halfYear = '2027-09-09';

describe('the sample file', () => {
	it('is what the story yields; UPDATE_SAMPLE=1 writes it anew', () => {
		const text = printPlanFile({ planId: story.planId, title: story.title, lines: ledger.history() });
		const file = path('northwind-harbor.jbp');
		if (process.env.UPDATE_SAMPLE === '1') writeFileSync(file, text);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	it('opens as the same plan', () => {
		const parsed = parsePlanFile(new Uint8Array(readFileSync(path('northwind-harbor.jbp'))));
		const opened = createLedger(parsed.ok ? parsed.value.lines : []);
		expect([...opened.refs()].flatMap((ref) => opened.record(ref) ?? [])).toEqual(views);
	});
});

describe('the sample’s history', () => {
	it('shows every ballot as it was locked, in one room or openly', () => {
		const proofs = roundsIn(ledger).collections.rounds.flatMap((round) =>
			(['vendor', 'partner'] as const).map((party) =>
				proofOf(ledger, { planId: story.planId, round, party, here: null }),
			),
		);
		expect(new Set(proofs)).toEqual(new Set(['one room', 'open']));
	});

	it('is the work of six people on three computers, nothing missing', () => {
		const changes = ledger.history().map(({ change }) => change);
		const people = changes.filter(({ pen }) => pen.party !== 'joint').map(({ pen }) => pen.name);
		expect([...new Set(people)].sort()).toEqual([
			'Aisha Karim',
			'Callum Reid',
			'David Okafor',
			'Elena Marsh',
			'Sofia Lindqvist',
			'Tom Whitlock',
		]);
		expect(new Set(changes.map(({ replica }) => replica)).size).toBe(3);
		expect(ledger.waiting()).toEqual([]);
	});

	it('leaves one thing to settle: how fast a registration is answered', () => {
		const open = views.flatMap(({ ref, conflicts }) => Object.keys(conflicts ?? {}).map((field) => `${ref} ${field}`));
		expect(open).toEqual(['topics/registration agreedText']);
		const values = ledger.register('topics/registration', 'agreedText');
		expect(values.map(({ pen, value }) => [pen.name, value])).toEqual([
			['Callum Reid', 'Northwind answers a registration within 1 working day.'],
			['Elena Marsh', 'Northwind answers a registration within 2 working days; a named deputy answers during absence.'],
		]);
	});
});

describe('the sample’s plan', () => {
	const agreedBy = (topic: Topic) =>
		(['agreedVendor', 'agreedPartner'] as const).filter((field) =>
			isAgreed(schema.topics.fields[field], field, ledger.record(`topics/${topic.id}`) ?? { values: {} }),
		);

	it('is agreed by both in seven of eleven topics, and by Northwind alone in one', () => {
		const { topics } = plan.collections;
		expect(topics.length).toBe(11);
		expect(topics.filter((topic) => agreedBy(topic).length === 2).length).toBe(7);
		expect(topics.filter((topic) => agreedBy(topic).length === 1).map((topic) => topic.title)).toEqual([
			'Trough funding',
		]);
	});

	it('keeps the yes given to earlier words, which no longer counts', () => {
		const renewals = plan.collections.topics.find((topic) => topic.title === 'Renewals');
		expect(renewals?.agreedVendor).not.toBeNull();
		expect(renewals && agreedBy(renewals)).toEqual([]);
	});

	it('has five goals with a target in every quarter, and what each is worth to both', () => {
		const { goals, targets, priorities, effects } = plan.collections;
		expect([goals.length, targets.length, priorities.length, effects.length]).toEqual([5, 20, 6, 12]);
		for (const goal of goals)
			expect(Object.entries(goal).filter(([field, value]) => value === null && field !== 'measure')).toHaveLength(
				goal.unitLabel === null ? 1 : 0,
			);
	});

	it('stands at the half-year with seven of fourteen below minimum, two of them open', () => {
		const { expectations, open } = gapsOf(plan, halfYear);
		const below = expectations.filter((row) => row.zone === 'below minimum');
		expect([expectations.length, below.length, open]).toEqual([14, 7, 2]);
		expect(below.map((row) => `${row.number} ${row.outcome}`)).toEqual([
			'E8 open',
			'E2 commitment',
			'E1 commitment',
			'E11 open',
			'E4 commitment',
			'E10 agree to differ',
			'E13 accept as is',
		]);
		expect(expectations.filter((row) => Math.abs(row.misreading ?? 0) >= 2).length).toBe(6);
	});

	it('has 7 of 9 kept by Northwind, 8 of 11 by Harbor, and a reason for every miss', () => {
		const { commitments, kept } = commitmentsOf(plan, halfYear);
		const { vendor, partner } = kept;
		expect(commitments.length).toBe(34);
		expect([vendor.kept, vendor.due, vendor.renegotiated, vendor.awaiting]).toEqual([7, 9, 1, 1]);
		expect([partner.kept, partner.due, partner.renegotiated, partner.awaiting]).toEqual([8, 11, 2, 1]);
		expect([vendor.withoutReason, partner.withoutReason]).toEqual([0, 0]);
	});

	it('has eight capabilities, three gaps that lead nowhere, two under way, and a certificate in each state', () => {
		const { capabilities, open, certificates } = capabilitiesOf(plan, halfYear);
		const sides = capabilities.flatMap((row) => PARTIES.map((side) => row.sides[side]));
		const standing = (name: string) => sides.filter((side) => side.standing === name).length;
		expect([capabilities.length, open, standing('closing'), standing('not needed')]).toEqual([8, 3, 2, 1]);
		expect(certificates.map(({ state }) => state)).toEqual(['expired', 'expiring', 'valid']);
		expect(sides.filter(({ viewDifference }) => (viewDifference ?? 0) !== 0).length).toBeGreaterThanOrEqual(4);
	});

	it('stands by the blind round of 9 September in twelve of fourteen expectations, as it was locked', () => {
		const { rounds, outside, of } = ratedIn(plan);
		expect(rounds.map(({ round, count }) => [round.id, round.mode, count])).toEqual([['expect-sep', 'blind', 12]]);
		expect([outside, of]).toEqual([2, 14]);
		for (const round of revealedRounds(plan))
			for (const party of PARTIES) {
				const { lock, answers, salt } = ballotOf(plan, round.id, party) ?? {};
				const questions = questionsTo(plan, round, party).map(({ id }) => id);
				const given = { answers: answers ?? '', salt: salt ?? '' };
				expect(lock).toBe(lockOf({ planId: story.planId, round: round.id, party, questions, ...given }));
			}
	});

	it('has a pulse that has moved, and two orders of the goals with 8 of 10 pairs the same', () => {
		const [order] = revealedRounds(plan, 'goals');
		expect(order && rankingOf(plan, order).samePairs).toEqual({ same: 8, of: 10 });
		const [keeps] = latestPulse(plan, halfYear)?.pulse.statements ?? [];
		expect([keeps?.before.partner, keeps?.partner.value]).toEqual([7, 5]);
	});

	it('has held one review, whose decisions, commitments and parked items the next one opens with', () => {
		expect(lastSession(plan)?.title).toBe('Summer review');
		const page = sessionPage(plan, 'summer', halfYear);
		expect([page?.decisions.length, page?.commitments.length, page?.parked.length]).toEqual([4, 6, 2]);
		const opening = lastTimesCommitments(plan, halfYear);
		expect(opening.length).toBeGreaterThan(8);
		expect(opening.some(({ state }) => state === 'missed')).toBe(true);
	});

	it('has a friction log with every clock: one open and late, one in time, one repeated, one that went up', () => {
		const { frictions, answers, overdue } = frictionsOn(plan, '2027-09-09T09:28Z');
		expect(frictions.map(({ id, clock, lateBefore, times }) => [id, clock, lateBefore, times])).toEqual([
			['books', 'answered in time', false, 1],
			['nine-days', 'late', false, 2],
			['june', 'late', false, 1],
			['leads', 'answered in time', false, 1],
			['called', 'answered in time', true, 1],
			['six-days', 'answered in time', false, 2],
			['relief', 'open and late', false, 1],
			['pipeline', 'open in time', false, 1],
		]);
		expect(answers.vendor).toEqual({ inTime: 2, due: 5, ratio: 0.4, tooFew: false });
		expect(answers.partner).toEqual({ inTime: 1, due: 2, ratio: null, tooFew: true });
		expect(overdue).toEqual({ vendor: 1, partner: 0 });
	});

	it('has a working agreement with one row to settle and three of four rules agreed by both', () => {
		expect(
			responsibilitiesOf(plan)
				.rows.filter(({ problems }) => problems.length > 0)
				.map(({ title }) => title),
		).toEqual(['Prepare a renewal']);
		const rules = plan.collections.rules.map(
			(rule) =>
				PARTIES.filter((party) => isAgreed(schema.rules.fields[YES[party]], YES[party], { values: rule })).length,
		);
		expect(rules).toEqual([2, 2, 2, 1]);
	});

	it.each([
		['2026-11-23', 5, 0, 0],
		['2028-06-01', 6, 12, 15],
	])('reads as a plan in progress on %s too', (on, open, vendorDue, partnerDue) => {
		const { kept } = commitmentsOf(plan, on);
		expect([gapsOf(plan, on).open, kept.vendor.due, kept.partner.due]).toEqual([open, vendorDue, partnerDue]);
	});
});
