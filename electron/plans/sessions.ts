/**
 * The session that runs on a plan: its agenda, what is on screen, and the clock. It is kept at every act and while it
 * runs, so that a crash costs seconds; after a restart it rests where it was, with the room still open.
 */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { RunningSession } from '../../shared/contract/session.ts';
import type { Input } from '../../shared/contract.ts';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { KeptSession } from '../store/private-file.ts';
import type { OpenPlan } from './open-plan.ts';
import { changedAgenda } from './session-agenda.ts';
import { countVoices } from './voices.ts';

const BEAT_MS = 5_000;
const KEEP_MS = 20_000;
/** Longer without a beat than this, the computer slept or its time was set: nobody sat before the item on screen. */
const LONGEST_SILENCE_MS = 120_000;
const none = () => fail('not-found', say('No session is on.'));

interface Clock {
	/** Since when the item on screen counts beyond what is kept. */
	since: Date;
	/** When this computer was last awake. */
	awake: Date;
	readonly timer: NodeJS.Timeout;
}

type Answered = Promise<Result<RunningSession>>;

export class Sessions {
	readonly #mint: () => string;
	readonly #changed: () => void;
	/** Of the plans whose session runs; the others rest. */
	readonly #clocks = new Map<OpenPlan, Clock>();
	readonly #turns = new Turns();

	/** `changed` is called once a session runs or rests. */
	constructor(mint: () => string, changed: () => void) {
		this.#mint = mint;
		this.#changed = changed;
	}

	/** The title of another plan whose session runs. */
	elsewhere(plan: OpenPlan): string | null {
		return [...this.#clocks.keys()].find((other) => other !== plan)?.title() ?? null;
	}

	read(plan: OpenPlan): RunningSession | null {
		const kept = plan.material.session();
		if (kept === null) return null;
		const { session, kind, title, startedAt, at, agenda } = kept;
		const clock = this.#clocks.get(plan);
		return {
			...{ session, kind, title, startedAt, at },
			agenda: agenda.map(({ step, title, minutes, spent }) => ({ step, title, minutes, spent })),
			paused: clock === undefined,
			since: clock?.since.toISOString() ?? null,
			voices: countVoices(plan.visible(), startedAt, plan.here()),
		};
	}

	/** The running state is on disk before the plan says that a session began: nothing private is given from then on. */
	start(plan: OpenPlan, { pen, kind, title, people, agenda }: Input<'session.start'>): Answered {
		return this.#turns.take(async () => {
			if (plan.material.session() !== null)
				return fail('busy', say('A session is on already; go on with it or end it.'));
			const session = this.#mint();
			const items = agenda.map((item) => ({ ...item, spent: 0 }));
			const kept = await plan.material.saveSession({
				...{ session, kind, title, at: 0, runs: true, agenda: items },
				startedAt: plan.now().toISOString(),
			});
			if (!kept.ok) return kept;
			const ref = `sessions/${session}`;
			const edits: readonly Edit[] = [
				[ref, 'kind', kind],
				[ref, 'title', title],
				[ref, 'day', plan.today()],
				[ref, 'agenda', agendaText(agenda)],
				...(people === '' ? [] : [[ref, 'people', people] as const]),
			];
			const written = await plan.act(pen, edits, { act: 'session' });
			if (!written.ok) {
				await plan.material.saveSession(null);
				return written;
			}
			this.#run(plan);
			plan.room.set(true);
			return this.#told(plan);
		});
	}

	move(plan: OpenPlan, to: number): Answered {
		return this.#change(plan, (kept) =>
			kept.agenda[to] === undefined ? fail('invalid', say('The agenda has no such item.')) : ok({ ...kept, at: to }),
		);
	}

	pause(plan: OpenPlan, paused: boolean): Answered {
		const kept = (session: KeptSession) => ok({ ...session, runs: !paused });
		return this.#change(plan, kept, () => {
			if (paused) this.#rest(plan);
			else if (!this.#clocks.has(plan)) this.#run(plan);
		});
	}

	changeAgenda(plan: OpenPlan, agenda: Input<'session.agenda'>['agenda']): Answered {
		return this.#change(plan, (kept) => changedAgenda(kept, agenda));
	}

	/** Its figures are in the plan on disk before the session is over here. */
	end(plan: OpenPlan, pen: Pen): Promise<Result<undefined>> {
		return this.#turns.take(async () => {
			const session = this.read(plan);
			if (session === null) return none();
			const ref = `sessions/${session.session}`;
			const { vendor, partner, joint } = session.voices;
			const figures: readonly Edit[] = [
				[ref, 'ended', plan.today()],
				[ref, 'agenda', agendaText(session.agenda)],
				[ref, 'editsVendor', vendor.edits],
				[ref, 'editsPartner', partner.edits],
				[ref, 'editsJoint', joint.edits],
			];
			// What another copy has removed meanwhile has no page any more; the room must not stay open for it.
			const hasPage = plan.visible().record(ref) !== null;
			const written = hasPage ? await plan.act(pen, figures, { act: 'session' }) : ok();
			if (!written.ok) return written;
			const over = await plan.material.saveSession(null);
			if (!over.ok) return over;
			this.#rest(plan);
			plan.tell('session.changed', { planId: plan.planId, session: null });
			plan.room.set(false);
			return ok();
		});
	}

	/** After a restart: a session that the plan calls ended, or does not know, is over; the room opens for the others. */
	async settle(plan: OpenPlan): Promise<void> {
		const kept = plan.material.session();
		if (kept === null) return;
		const record = plan.visible().record(`sessions/${kept.session}`);
		if (record === null || (record.values.ended ?? null) !== null) await plan.material.saveSession(null);
		else if (kept.runs === true) await plan.material.saveSession({ ...kept, runs: false });
	}

	/** Keeps every clock a last time. */
	async close(): Promise<void> {
		await this.#turns.over();
		for (const plan of [...this.#clocks.keys()]) {
			await this.#keep(plan, false);
			this.#rest(plan);
		}
	}

	#change(
		plan: OpenPlan,
		change: (kept: KeptSession) => Result<KeptSession>,
		then: () => void = () => undefined,
	): Answered {
		return this.#turns.take(async () => {
			const counted = this.#counted(plan);
			if (counted === null) return none();
			const changed = change(counted.kept);
			if (!changed.ok) return changed;
			const saved = await plan.material.saveSession(changed.value);
			if (!saved.ok) return saved;
			counted.took();
			then();
			return this.#told(plan);
		});
	}

	/** The session with the time until now counted into the item on screen. `took` says that this is on disk. */
	#counted(plan: OpenPlan): { readonly kept: KeptSession; readonly took: () => void } | null {
		const kept = plan.material.session();
		if (kept === null) return null;
		const clock = this.#clocks.get(plan);
		const now = plan.now();
		if (clock !== undefined) noteAwake(clock, now);
		const more = clock === undefined ? 0 : now.getTime() - clock.since.getTime();
		const agenda = kept.agenda.map((item, index) => (index === kept.at ? { ...item, spent: item.spent + more } : item));
		const took = () => {
			if (clock !== undefined) clock.since = now;
		};
		return { kept: { ...kept, agenda }, took };
	}

	async #keep(plan: OpenPlan, runs = this.#clocks.has(plan)): Promise<void> {
		const counted = this.#counted(plan);
		if (counted === null) return;
		// What cannot be kept now is counted on and tried again.
		if ((await plan.material.saveSession({ ...counted.kept, runs })).ok) counted.took();
	}

	#run(plan: OpenPlan): void {
		const timer = setInterval(() => this.#beat(plan), BEAT_MS);
		timer.unref();
		const now = plan.now();
		this.#clocks.set(plan, { since: now, awake: now, timer });
		this.#changed();
	}

	/** The windows hear of time that does not count: their own clocks have counted it. */
	#beat(plan: OpenPlan): void {
		const clock = this.#clocks.get(plan);
		if (clock === undefined) return;
		const now = plan.now();
		if (noteAwake(clock, now)) this.#told(plan);
		if (now.getTime() - clock.since.getTime() >= KEEP_MS) void this.#turns.take(() => this.#keep(plan));
	}

	#rest(plan: OpenPlan): void {
		clearInterval(this.#clocks.get(plan)?.timer);
		if (this.#clocks.delete(plan)) this.#changed();
	}

	#told(plan: OpenPlan): Result<RunningSession> {
		const session = this.read(plan);
		if (session === null) return none();
		plan.tell('session.changed', { planId: plan.planId, session });
		return ok(session);
	}
}

/** Moves the start of what counts on by the time this computer was not awake. True where there was such a time. */
function noteAwake(clock: Clock, now: Date): boolean {
	const silence = now.getTime() - clock.awake.getTime();
	clock.awake = now;
	if (silence >= 0 && silence <= LONGEST_SILENCE_MS) return false;
	clock.since = new Date(clock.since.getTime() + silence);
	return true;
}

function agendaText(agenda: readonly { readonly title: string }[]): string {
	return agenda.map(({ title }) => title).join('\n');
}
