/** What people do with ballots: answer, lock, abstain, reveal, set aside. Numbers lie in the private file till then. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { RoundStatus } from '../../shared/contract/session.ts';
import type { Input } from '../../shared/contract.ts';
import type { Edit, Party } from '../../shared/ledger/change.ts';
import { checkBallot } from '../../shared/plan/ballot-check.ts';
import { questionsAsked } from '../../shared/plan/ballot-proof.ts';
import {
	fieldOfAnswer,
	lockOf,
	type PersonalBallot,
	parseAnswers,
	printAnswers,
	sharedAnswers,
} from '../../shared/plan/ballots.ts';
import { checkPen } from '../../shared/plan/check-edits.ts';
import { PARTIES, type RatingValue } from '../../shared/plan/field.ts';
import { type Round, roundState } from '../../shared/plan/rounds.ts';
import { roundsIn } from '../../shared/plan/rounds-in.ts';
import { say } from '../../shared/words/spoken.ts';
import { mintSalt } from '../mint.ts';
import { SealedBallot } from '../store/private-material.ts';
import type { OpenPlan } from './open-plan.ts';
import { findRound, standingOf, statusOf, toReveal } from './round-status.ts';

type Answered = Promise<Result<RoundStatus>>;

export function ballotStatus(plan: OpenPlan, id: string): Result<RoundStatus> {
	const round = findRound(plan, id);
	return round.ok ? ok(statusOf(plan, round.value)) : round;
}

/** One's own answers, while nobody of the other side looks on. */
export function readBallot(
	plan: OpenPlan,
	{ round, party, seat }: Input<'ballots.read'>,
): Result<Readonly<Record<string, RatingValue>>> {
	const may = plan.room.mayShow(say('Ballots are put away while both sides are in this room.'));
	if (!may.ok) return may;
	const mine = plan.room.mayWriteFor(party);
	if (!mine.ok) return mine;
	return ok(plan.material.ballot(round, party, seat)?.reveal() ?? {});
}

export function saveBallot(plan: OpenPlan, { round: id, party, seat, answers, done }: Input<'ballots.save'>): Answered {
	return plan.inTurn(async () => {
		const round = givable(plan, id, party);
		if (!round.ok) return round;
		const before = plan.material.ballot(id, party, seat)?.reveal() ?? {};
		const after: PersonalBallot = Object.fromEntries(
			Object.entries({ ...before, ...Object.fromEntries(answers) }).filter(
				(entry): entry is [string, RatingValue] => entry[1] !== null,
			),
		);
		const checked = checkBallot(questionsAsked(plan.visible(), round.value, party), after, done);
		if (!checked.ok) return checked;
		const saved = await plan.material.saveBallot(id, party, seat, after, done);
		return saved.ok ? changed(plan, id) : saved;
	});
}

/** On disk here before the plan says so: what is locked must never be lost. */
export function lockBallot(plan: OpenPlan, { round: id, party, name }: Input<'ballots.lock'>): Answered {
	return plan.inTurn(async () => {
		const round = givable(plan, id, party);
		if (!round.ok) return round;
		const questions = questionsAsked(plan.visible(), round.value, party);
		const people = plan.material
			.seats(id, party)
			.map(({ seat }): PersonalBallot => plan.material.ballot(id, party, seat)?.reveal() ?? {});
		const answers = sharedAnswers(questions, people);
		if (answers.length === 0)
			return fail(
				'invalid',
				say('Nobody of {company} has answered yet. Answer first, or abstain.', { company: plan.partyName(party) }),
			);
		const asked = questions.map((question) => question.id);
		const sealed = new SealedBallot(name, { questions: asked, answers: printAnswers(answers), salt: mintSalt() });
		const kept = await plan.material.seal(id, party, sealed);
		if (!kept.ok) return kept;
		const locked = await writeLock(plan, id, party, sealed);
		if (locked.ok) return changed(plan, id);
		// What the plan refuses was not locked; what the disk refuses is in memory, tried again, and stays locked.
		if (locked.error.code !== 'not-saved') await plan.material.seal(id, party, null);
		return locked;
	});
}

export function abstain(plan: OpenPlan, { round: id, party, name }: Input<'ballots.abstain'>): Answered {
	return plan.inTurn(async () => {
		const round = givable(plan, id, party);
		if (!round.ok) return round;
		const written = await plan.act({ party, name }, [[`ballots/${id}-${party}`, 'abstains', true]], { act: 'lock' });
		return written.ok ? forgotten(plan, id, [party]) : written;
	});
}

/** One change a side. Both are in the plan before either waits for the disk, so that no window sees half of it. */
export function reveal(plan: OpenPlan, { round: id, names }: Input<'ballots.reveal'>): Answered {
	return plan.inTurn(async () => {
		const round = findRound(plan, id);
		if (!round.ok) return round;
		const parties = toReveal(plan, round.value);
		if (!parties.ok) return parties;
		for (const party of parties.value) {
			const named = checkPen({ party, name: names[party] });
			if (!named.ok) return named;
		}
		const shown: [Party, readonly Edit[]][] = [];
		for (const party of parties.value) {
			const edits = revealEdits(plan, round.value, party);
			if (!edits.ok) return edits;
			shown.push([party, edits.value]);
		}
		const writing = shown.map(([party, edits]) => plan.act({ party, name: names[party] }, edits, { act: 'reveal' }));
		for (const written of await Promise.all(writing)) if (!written.ok) return written;
		return forgotten(plan, id, parties.value);
	});
}

/** Ends a round without its numbers: they are deleted here, and the plan says on which day. */
export function setAside(plan: OpenPlan, { round: id, pen }: Input<'ballots.setAside'>): Answered {
	return plan.inTurn(async () => {
		const round = findRound(plan, id);
		if (!round.ok) return round;
		if (stateOf(plan, round.value) === 'revealed' && round.value.closed === null)
			return fail('invalid', say('This round is revealed already; its numbers stay in the plan.'));
		const here = PARTIES.filter(
			(party) => plan.material.sealed(id, party) !== null || plan.material.seats(id, party).length > 0,
		);
		for (const party of here) {
			const mine = plan.room.mayWriteFor(party);
			if (!mine.ok) return mine;
		}
		const edits: readonly Edit[] = round.value.closed === null ? [[`rounds/${id}`, 'closed', plan.today()]] : [];
		const written = edits.length === 0 ? ok() : await plan.act(pen, edits, { act: 'lock' });
		return written.ok ? forgotten(plan, id, here) : written;
	});
}

/**
 * Finishes what a crash left half done. A locked ballot whose mark did not reach the plan is locked now: the answers
 * were final and are on disk, so completing loses nothing, where dropping them would lose what someone was told is
 * locked. Numbers that the plan shows already are deleted here.
 */
export async function settleBallots(plan: OpenPlan): Promise<void> {
	for (const id of plan.material.rounds())
		for (const party of PARTIES) {
			const { isLocked, abstains, isRevealed } = standingOf(plan, id, party);
			const sealed = plan.material.sealed(id, party);
			const round = findRound(plan, id);
			if (isRevealed || abstains) await plan.material.forgetBallots(id, [party]);
			else if (sealed !== null && !isLocked && round.ok && stateOf(plan, round.value) === 'open')
				// Nobody waits for the disk here: the mark is in the plan at once, and written as soon as it can be.
				void writeLock(plan, id, party, sealed, true);
		}
}

/** The round, while this side may still answer in it. */
function givable(plan: OpenPlan, id: string, party: Party): Result<Round> {
	const mine = plan.room.mayWriteFor(party);
	if (!mine.ok) return mine;
	const round = findRound(plan, id);
	if (!round.ok) return round;
	const state = stateOf(plan, round.value);
	if (state !== 'open')
		return fail(
			'invalid',
			state === 'revealed' ? say('This round is revealed already.') : say('This round was set aside.'),
		);
	const { isLocked, abstains } = standingOf(plan, id, party);
	const name = plan.partyName(party);
	if (abstains) return fail('invalid', say('{name} abstains in this round.', { name }));
	if (isLocked || plan.material.sealed(id, party) !== null)
		return fail('invalid', say('{name} has locked its ballot; it can no longer be changed.', { name }));
	return round;
}

function stateOf(plan: OpenPlan, round: Round) {
	return roundState(roundsIn(plan.visible()), round);
}

function writeLock(plan: OpenPlan, id: string, party: Party, sealed: SealedBallot, finishes = false) {
	const lock = lockOf({ planId: plan.planId, round: id, party, ...sealed.reveal() });
	const pen = { party, name: sealed.name };
	return Promise.resolve(plan.act(pen, [[`ballots/${id}-${party}`, 'lock', lock]], { act: 'lock', finishes }));
}

/** What a reveal writes: the answers as they were locked, and each into the place it has in the plan. */
function revealEdits(plan: OpenPlan, round: Round, party: Party): Result<readonly Edit[]> {
	const ballot = `ballots/${round.id}-${party}`;
	const sealed = plan.material.sealed(round.id, party)?.reveal();
	if (sealed === undefined) return ok([]);
	const answers = parseAnswers(sealed.answers);
	if (!answers.ok) return answers;
	const questions = new Map(questionsAsked(plan.visible(), round, party).map((question) => [question.id, question]));
	const live = answers.value.flatMap(({ question: id, value }): readonly Edit[] => {
		const question = questions.get(id);
		const place = question === undefined ? null : fieldOfAnswer(question);
		// What was removed since keeps its answer in the round alone.
		return place === null || plan.visible().record(place[0]) === null ? [] : [[...place, value]];
	});
	return ok([
		[ballot, 'answers', sealed.answers],
		[ballot, 'salt', sealed.salt],
		[ballot, 'revealed', plan.today()],
		...live,
	]);
}

async function forgotten(plan: OpenPlan, id: string, parties: readonly Party[]): Promise<Result<RoundStatus>> {
	const gone = await plan.material.forgetBallots(id, parties);
	return gone.ok ? changed(plan, id) : gone;
}

function changed(plan: OpenPlan, id: string): Result<RoundStatus> {
	plan.tell('ballots.changed', { planId: plan.planId, round: id });
	return ballotStatus(plan, id);
}
