/** How far both sides are in a round: what may be said of ballots before anyone may see them. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { RoundStatus, SideStatus } from '../../shared/contract/session.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { proofOf } from '../../shared/plan/ballot-proof.ts';
import { lockOf } from '../../shared/plan/ballots.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { readRecord } from '../../shared/plan/plan.ts';
import type { Round } from '../../shared/plan/rounds.ts';
import { say } from '../../shared/words/spoken.ts';
import type { OpenPlan } from './open-plan.ts';

/** What the plan says of a side's ballot. */
export interface Standing {
	/** Null where there is none, or where copies name several. */
	readonly lock: string | null;
	readonly isLocked: boolean;
	readonly abstains: boolean;
	readonly isRevealed: boolean;
}

export function findRound(plan: OpenPlan, id: string): Result<Round> {
	const view = plan.visible().record(`rounds/${id}`);
	return view === null ? fail('not-found', say('This round is not in the plan.')) : ok(readRecord('rounds', view));
}

export function standingOf(plan: OpenPlan, round: string, party: Party): Standing {
	const standing = (field: string) =>
		plan
			.visible()
			.register(`ballots/${round}-${party}`, field)
			.map(({ value }) => value)
			.filter((value) => value !== null);
	const locks = new Set(standing('lock'));
	const [lock] = locks;
	return {
		lock: locks.size === 1 && typeof lock === 'string' ? lock : null,
		isLocked: locks.size > 0,
		abstains: standing('abstains').includes(true),
		isRevealed: standing('answers').length > 0,
	};
}

export function statusOf(plan: OpenPlan, round: Round): RoundStatus {
	const side = (party: Party): SideStatus => {
		const { isLocked, abstains, isRevealed } = standingOf(plan, round.id, party);
		return {
			people: plan.material.seats(round.id, party),
			...{ locked: isLocked || abstains, abstains, revealed: isRevealed },
			here: plan.material.sealed(round.id, party) !== null,
			proof: isRevealed ? proofOf(plan.visible(), { planId: plan.planId, round, party, here: plan.here() }) : null,
		};
	};
	const revealable = toReveal(plan, round);
	return {
		round: round.id,
		...{ vendor: side('vendor'), partner: side('partner') },
		notYet: revealable.ok ? null : revealable.error.message,
	};
}

/** The sides whose numbers can be shown from here now, or why none can. */
export function toReveal(plan: OpenPlan, round: Round): Result<readonly Party[]> {
	if (round.closed !== null)
		return fail('invalid', say('This round was set aside on {closed}.', { closed: round.closed }));
	const waiting = PARTIES.filter((party) => {
		const { isLocked, abstains } = standingOf(plan, round.id, party);
		return !isLocked && !abstains;
	});
	const [first] = waiting;
	if (first !== undefined)
		return fail(
			'invalid',
			waiting.length > 1
				? say('Neither side has locked its ballot yet.')
				: say('{company} has not locked its ballot yet, or it is not in this copy of the plan.', {
						company: plan.partyName(first),
					}),
		);
	// Nor is anything shown to a side whose own lock does not count: it would know the numbers when it locks again.
	for (const party of PARTIES) {
		const fits = checkSealed(plan, round, party);
		if (!fits.ok) return fits;
	}
	const here = PARTIES.filter((party) => plan.material.sealed(round.id, party) !== null);
	for (const party of here) {
		const mine = plan.room.mayWriteFor(party);
		if (!mine.ok) return mine;
	}
	return here.length > 0 ? ok(here) : fail('not-found', say('No locked ballot that is still to be shown lies here.'));
}

/** What lies here has to be what the plan says was locked, to the last answer. */
function checkSealed(plan: OpenPlan, round: Round, party: Party): Result<undefined> {
	const sealed = plan.material.sealed(round.id, party);
	const { lock, isLocked } = standingOf(plan, round.id, party);
	const name = plan.partyName(party);
	if (isLocked && lock === null)
		return fail(
			'conflict',
			say(
				'{name} has locked two different ballots in this round, so neither counts. Set the round aside and begin a new one.',
				{ name },
			),
		);
	if (sealed === null || lock === lockOf({ planId: plan.planId, round: round.id, party, ...sealed.reveal() }))
		return ok();
	return fail(
		'changed',
		say(
			'The ballot of {name} that lies here is not the one that was locked. Nothing was shown; set the round aside and begin a new one.',
			{ name },
		),
	);
}
