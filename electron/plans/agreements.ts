/** Both sides agree to a plan: the check before, recording, and what was agreed to as it was. */

import { agreedOn, asAgreed } from '../../shared/agreement/as-agreed.ts';
import { changesBetween } from '../../shared/agreement/changed-terms.ts';
import { PastStates } from '../../shared/agreement/past-states.ts';
import { type Agreeing, type PreparedAgreement, prepareAgreement } from '../../shared/agreement/prepare.ts';
import { readinessIn } from '../../shared/agreement/ready.ts';
import { awaiting, type Standing, standingOf, type Version } from '../../shared/agreement/standing.ts';
import { fingerprintOf, inGroups, termsDeclared, termsIn } from '../../shared/agreement/terms.ts';
import type { Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { AgreedPlan, AgreementState } from '../../shared/contract/agreement.ts';
import type { Input } from '../../shared/contract.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { say } from '../../shared/words/spoken.ts';
import { isSignedBy } from '../agreement/sign.ts';
import { type KnownKeys, verifyAgreement } from '../agreement/verify.ts';
import type { SeenKey } from '../store/exchange-file.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Leaving } from './traffic.ts';

export interface AgreementsParts {
	/** The keys that were seen in a plan on this computer. */
	readonly keysSeen: (planId: string) => Promise<readonly SeenKey[]>;
	readonly version: string;
	readonly mint: () => string;
}

export interface AsAgreed {
	readonly ledger: Ledger;
	readonly on: Day;
}

export class Agreements {
	readonly #parts: AgreementsParts;
	readonly #states = new WeakMap<OpenPlan, PastStates>();

	constructor(parts: AgreementsParts) {
		this.#parts = parts;
	}

	async state(plan: OpenPlan): Promise<Result<AgreementState>> {
		const ledger = plan.visible();
		const on = plan.today();
		const view = verifyAgreement(
			{ ledger, planId: plan.planId, on, states: this.#statesOf(plan) },
			await this.keysOf(plan),
		);
		const readiness = readinessIn(ledger, on);
		const textNow = readiness.signable ? textOf(ledger, plan.planId) : null;
		return ok({ ...view, on, readiness, canSign: plan.key !== null, textNow });
	}

	record(plan: OpenPlan, input: Input<'agreement.record'>): Promise<Result<AgreementState>> {
		return plan.inTurn(async () => {
			const recorded = await this.#record(plan, input);
			return recorded.ok ? this.state(plan) : recorded;
		});
	}

	/** What is known here of the keys that sign in a plan. */
	async keysOf(plan: OpenPlan): Promise<KnownKeys> {
		const { speaksFor: party, computer, planId } = plan;
		const ownKey = plan.key?.publicKey ?? null;
		const own = ownKey === null ? null : { party, computer, key: ownKey };
		return { seen: await this.#parts.keysSeen(planId), own, ownKey };
	}

	version(plan: OpenPlan, wanted: number): Result<AgreedPlan> {
		const { versions } = this.#standing(plan, plan.visible());
		const version = versions[wanted - 1];
		const then = version === undefined ? null : plan.visible().at(version.frontier);
		if (version === undefined || then === null)
			return fail('not-found', say('There is no agreed version {version}.', { version: wanted }));
		return ok({ records: [...visibleRecords(then)], changed: changesIn(plan, then, version, versions[wanted - 2]) });
	}

	/** The whole plan as both sides agreed to it, and the day of that. */
	asAgreed(plan: OpenPlan, wanted: number): Result<AsAgreed> {
		const ledger = plan.visible();
		const version = this.#standing(plan, ledger).versions[wanted - 1];
		const then = version === undefined ? null : asAgreed(ledger, version);
		if (version === undefined || then === null)
			return fail('not-found', say('There is no agreed version {version}.', { version: wanted }));
		return ok({ ledger: then, on: agreedOn(version) });
	}

	async #record(plan: OpenPlan, input: Input<'agreement.record'>): Promise<Result<unknown>> {
		const mine = plan.mayUse({ party: input.party, name: input.name });
		if (!mine.ok) return mine;
		const published = plan.traffic.published();
		const answers = awaiting(this.#standing(plan, published), input.party) !== null && input.afresh !== true;
		// To answer, nothing leaves; to freeze a text, everything here has to have left.
		const leaving: Leaving | null = answers ? null : plan.traffic.leaving();
		const prepared = this.#prepare(plan, input, leaving?.ledger ?? published);
		if (!prepared.ok) return prepared;
		const left = leaving === null ? ok(true) : await leaving.publish();
		if (!left.ok) return left;
		if (!left.value) return fail('changed', say('The plan changed while you agreed; look at it again first.'));
		const { party, name } = prepared.value.statement;
		return plan.traffic.publishAlone({ party, name }, prepared.value.edits);
	}

	#prepare(plan: OpenPlan, input: Input<'agreement.record'>, ledger: Ledger): Result<PreparedAgreement> {
		const { planId, computer, key } = plan;
		const { party, name, role, afresh = false } = input;
		if (key === null)
			return fail(
				'invalid',
				say('The key of this computer cannot be used, so nothing can be signed here. Restart Covalent.'),
			);
		const isOwn = party === plan.speaksFor;
		if (!isOwn && input.witness === undefined)
			return fail(
				'invalid',
				say('{company} agrees in the room: say who of {other} is there as a witness.', {
					company: plan.partyName(party),
					other: plan.partyName(plan.speaksFor),
				}),
			);
		const who: Pick<Agreeing, 'name' | 'role' | 'witness'> = {
			name,
			role,
			witness: isOwn ? null : (input.witness ?? null),
		};
		return prepareAgreement({
			...{ ledger, planId, party, ...who, afresh, computer, isSignedBy, states: this.#statesOf(plan) },
			...{ key: key.publicKey, sign: key.sign, app: this.#parts.version, id: this.#parts.mint() },
			...{ at: `${plan.now().toISOString().slice(0, 19)}Z`, on: plan.today() },
		});
	}

	#standing(plan: OpenPlan, ledger: Ledger): Standing {
		return standingOf({ ledger, planId: plan.planId, isSignedBy, on: plan.today(), states: this.#statesOf(plan) });
	}

	#statesOf(plan: OpenPlan): PastStates {
		const known = this.#states.get(plan) ?? new PastStates();
		this.#states.set(plan, known);
		return known;
	}
}

function textOf(ledger: Ledger, planId: string): string | null {
	const covers = termsDeclared();
	const terms = termsIn(ledger, covers);
	return terms.ok ? inGroups(fingerprintOf(planId, covers, terms.value)) : null;
}

function changesIn(plan: OpenPlan, then: Ledger, { covers }: Version, before: Version | undefined) {
	const earlier = before === undefined ? createLedger() : plan.visible().at(before.frontier);
	return changesBetween(earlier ?? createLedger(), then, covers);
}
