/** The live sessions of this computer: at most one a plan, and none until someone joins. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { FieldChange } from '../../shared/contract/exchange.ts';
import { type LiveLook, type LiveState, MOST_LEAVING_LISTED } from '../../shared/contract/live.ts';
import type { Input } from '../../shared/contract.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { fieldChanges } from '../../shared/plan/field-changes.ts';
import { say } from '../../shared/words/spoken.ts';
import { type Invitation, newInvitation, printCode, readCode } from '../exchange/live-code.ts';
import { fetchPlan } from '../exchange/live-newcomer.ts';
import type { LiveAccount, LiveReplica } from '../exchange/live-parts.ts';
import type { LiveSession } from '../exchange/live-session.ts';
import type { Library } from './library.ts';
import type { Log } from './log.ts';
import type { OpenPlan } from './open-plan.ts';
import type { OpenPlans } from './open-plans.ts';

export interface LiveSessionsParts {
	readonly plans: OpenPlans;
	readonly log: Log;
	readonly computer: string;
	readonly library: Pick<Library, 'speaksFor' | 'enter'>;
	/** A session is over: it is remembered like a copy that left and came in. */
	readonly ended: (planId: string, account: LiveAccount) => Promise<void>;
	readonly tell: (planId: string, live: LiveState | null) => void;
}

/** Windows are told of a session at most this often. */
const TELL_MS = 40;

export class LiveSessions {
	readonly #parts: LiveSessionsParts;
	readonly #sessions = new Map<string, LiveSession>();
	readonly #joining = new Set<string>();
	readonly #telling = new Map<string, NodeJS.Timeout>();

	constructor(parts: LiveSessionsParts) {
		this.#parts = parts;
	}

	/** Null where what came in last may be taken back: in a session it would come again from the others. */
	mayTakeBack(planId: string): Result<undefined> | null {
		if (!this.#sessions.has(planId)) return null;
		return fail(
			'busy',
			say('This plan is in a live session: what is taken back would come again from the others. Leave it first.'),
		);
	}

	state(planId: string): LiveState | null {
		const session = this.#sessions.get(planId);
		if (session === undefined) return null;
		const { invitation } = session;
		return { planId, server: placeOf(invitation), code: printCode(invitation), ...session.standing() };
	}

	invite(planId: string, server: string): Promise<Result<{ readonly code: string }>> {
		return this.#parts.plans.with(planId, () => {
			const invitation = newInvitation(planId, server);
			return invitation.ok ? ok({ code: printCode(invitation.value) }) : invitation;
		});
	}

	async look(code: string): Promise<Result<LiveLook>> {
		const invitation = readCode(code);
		if (!invitation.ok) return invitation;
		const { planId } = invitation.value;
		const server = placeOf(invitation.value);
		const speaksFor = this.#parts.library.speaksFor(planId);
		if (speaksFor === null) return ok({ planId, server, speaksFor, known: false, title: null, leaves: 0, changes: [] });
		return this.#parts.plans.with(planId, (plan) => {
			const changes = changesLeaving(plan);
			const title = plan.title();
			const listed = changes.slice(0, MOST_LEAVING_LISTED);
			return ok({ planId, server, speaksFor, known: true, title, leaves: changes.length, changes: listed });
		});
	}

	async join({ code, name, speaksFor, credentials }: Input<'live.join'>): Promise<Result<LiveState>> {
		const invitation = readCode(code);
		if (!invitation.ok) return invitation;
		const { planId } = invitation.value;
		if (this.#sessions.has(planId) || this.#joining.has(planId))
			return fail('busy', say('This plan is in a live session already. Leave it before you join another.'));
		this.#joining.add(planId);
		try {
			return await this.#join(invitation.value, { name, speaksFor, credentials });
		} finally {
			this.#joining.delete(planId);
		}
	}

	async leave(planId: string): Promise<Result<undefined>> {
		const session = this.#sessions.get(planId);
		if (session === undefined) return ok();
		await session.leave();
		this.#sessions.delete(planId);
		clearTimeout(this.#telling.get(planId));
		this.#telling.delete(planId);
		await this.#parts.ended(planId, session.account());
		this.#parts.tell(planId, null);
		return ok();
	}

	attend(planId: string, record: RecordRef | null): Result<undefined> {
		this.#sessions.get(planId)?.attend(record);
		return ok();
	}

	async close(): Promise<void> {
		await Promise.all([...this.#sessions.keys()].map((planId) => this.leave(planId)));
	}

	async #join(
		invitation: Invitation,
		{ name, speaksFor, credentials }: Omit<Input<'live.join'>, 'code'>,
	): Promise<Result<LiveState>> {
		const { planId } = invitation;
		const known = this.#parts.library.speaksFor(planId);
		const side = known ?? speaksFor;
		if (side === undefined)
			return fail('invalid', say('This computer has never seen this plan: say for which side you speak in it.'));
		const self = { name: name.trim(), party: side, computer: this.#parts.computer };
		const fault = (error: unknown) =>
			this.#parts.log(`live session: ${String(error instanceof Error ? error.stack : error)}`);
		if (known === null) {
			const lines = await fetchPlan({ invitation, credentials, self, fault });
			if (!lines.ok) return lines;
			const entered = await this.#parts.library.enter(planId, side, lines.value);
			if (!entered.ok) return entered;
		}
		const plan = await this.#parts.plans.open(planId);
		if (!plan.ok) return plan;
		const changed = () => this.#tellSoon(planId);
		// What speaks with a server comes with the first session, not with the start.
		const { LiveSession } = await import('../exchange/live-session.ts');
		const session = await LiveSession.join({
			invitation,
			credentials,
			self,
			replica: replicaOf(plan.value),
			changed,
			fault,
		});
		if (!session.ok) return session;
		this.#sessions.set(planId, session.value);
		this.#tellSoon(planId);
		const state = this.state(planId);
		return state === null ? fail('internal', say('The live session ended before it began.')) : ok(state);
	}

	#tellSoon(planId: string): void {
		if (this.#telling.has(planId)) return;
		const timer = setTimeout(() => {
			this.#telling.delete(planId);
			if (this.#sessions.has(planId)) this.#parts.tell(planId, this.state(planId));
		}, TELL_MS);
		timer.unref();
		this.#telling.set(planId, timer);
	}
}

function replicaOf(plan: OpenPlan): LiveReplica {
	const { traffic } = plan;
	return {
		isOnDisk: true,
		ledger: () => traffic.published(),
		hasDrafts: () => traffic.hasDrafts(),
		publish: () => traffic.publish(),
		take: (lines) => traffic.take(lines),
		watch: (listener) => plan.watch(listener),
	};
}

function changesLeaving({ traffic }: OpenPlan): readonly FieldChange[] {
	const { lines } = traffic.preview();
	const after = traffic.published().layer();
	after.add(lines);
	return fieldChanges(traffic.published(), after, lines);
}

function placeOf({ servers }: Invitation): string {
	return servers.join(', ');
}
