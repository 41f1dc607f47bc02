/** The plans of this computer: made, opened, taken in, and listed. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { PlanSummary } from '../../shared/contract/app.ts';
import { isDeviceName } from '../../shared/file/device-name.ts';
import { parsePlanFile } from '../../shared/file/jbp.ts';
import type { Line, Party } from '../../shared/ledger/change.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { planCard } from '../../shared/plan/summary.ts';
import { planFromTemplate } from '../../shared/plan/template.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { newestChange } from '../../shared/plan/today.ts';
import type { Language } from '../../shared/words/languages.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import type { KnownKeys } from '../agreement/verify.ts';
import { newLoosePlan } from '../exchange/loose-plan.ts';
import { hashText } from '../hash.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';
import { checkZone } from './known-zones.ts';
import { makeNext, type NextWanted, type PlanBefore } from './next-plan.ts';
import type { OpenPlan } from './open-plan.ts';
import type { OpenPlans } from './open-plans.ts';

export interface NewPlan {
	readonly template: string;
	readonly title?: string | undefined;
	readonly vendor: string;
	readonly partner: string;
	readonly start: string;
	readonly end: string;
	readonly currency: string;
	readonly timeZone: string;
	readonly speaksFor: Party;
}

/** A plan that is here now, and the act by which its changes came in. */
export interface Entered {
	readonly planId: string;
	readonly act: string;
}

/** `isHere`: it had been made before, and nothing was written. */
export interface NextMade {
	readonly planId: string;
	readonly isHere: boolean;
}

export interface LibraryParts {
	readonly workspace: WorkspaceStore;
	readonly plans: OpenPlans;
	readonly resourcesFolder: string;
	/** The newest version of a template, or why there is none. */
	readonly template: (id: string) => Result<Template>;
	readonly computer: string;
	/** Its public key, where it has one. */
	readonly key: string | null;
	readonly now: () => Date;
	readonly mint: () => string;
	readonly tell: () => void;
}

/** Each language has its own: a plan is written in one. */
const SAMPLES: Readonly<Record<Language, string>> = {
	en: 'sample/northwind-harbor.jbp',
	de: 'sample/northwind-harbor-de.jbp',
	fr: 'sample/northwind-harbor-fr.jbp',
};

export class Library {
	readonly #parts: LibraryParts;

	constructor(parts: LibraryParts) {
		this.#parts = parts;
	}

	async create(input: NewPlan): Promise<Result<{ readonly planId: string }>> {
		const { computer, key, mint, now } = this.#parts;
		if (input.end < input.start)
			return fail(
				'invalid',
				say('The last day ({end}) is before the first ({start}).', { end: input.end, start: input.start }),
			);
		const zone = checkZone(input.timeZone);
		if (!zone.ok) return zone;
		const template = this.#parts.template(input.template);
		if (!template.ok) return template;
		const words = spoken();
		// Documents of a plan whose rows are German are German.
		const language = words.language === 'en' ? undefined : words.locale;
		const acts = planFromTemplate(template.value, { ...input, language });
		// Its first changes come from the template, not from a pen here: they are no drafts, and undo leaves them alone.
		const born = newLoosePlan('', mint(), {
			...{ replica: mint(), computer, party: input.speaksFor, now },
			...(key === null ? {} : { key }),
		});
		for (const { pen, edits } of acts) {
			const written = born.edit(pen, edits);
			if (!written.ok) return written;
		}
		return named(await this.enter(born.planId, input.speaksFor, born.ledger.lines()));
	}

	/** The plan that follows another, made once: both sides that make it come to the same plan. */
	async next(before: OpenPlan, keys: KnownKeys, wanted: NextWanted): Promise<Result<NextMade>> {
		const { computer, key, mint, now } = this.#parts;
		const made = makeNext({ ...planBefore(before), keys }, wanted, '', {
			...{ replica: mint(), computer, party: before.speaksFor, now },
			...(key === null ? {} : { key }),
		});
		if (!made.ok) return made;
		const { planId, ledger } = made.value;
		if (this.speaksFor(planId) !== null) return ok({ planId, isHere: true });
		const entered = await this.enter(planId, before.speaksFor, ledger.lines());
		if (!entered.ok) return entered;
		// A person who keeps both under one word finds both.
		const labels = this.#parts.workspace.data().plans.find((one) => one.planId === before.planId)?.labels ?? [];
		if (labels.length > 0) await this.#update(planId, (entry) => ({ ...entry, labels: [...labels] }));
		this.#parts.tell();
		return ok({ planId, isHere: false });
	}

	async openSample(speaksFor: Party): Promise<Result<{ readonly planId: string }>> {
		const text = await readFile(join(this.#parts.resourcesFolder, SAMPLES[spoken().language]), 'utf8');
		const file = parsePlanFile(text, hashText);
		return file.ok ? named(await this.enter(file.value.planId, speaksFor, file.value.lines, true)) : file;
	}

	/** Some systems do not tell `A` from `a` in names, nor take every name: another plan’s folder must never be met. */
	checkName(planId: string): Result<undefined> {
		const same = (other: string) => other !== planId && other.toLowerCase() === planId.toLowerCase();
		if (isDeviceName(planId) || this.#parts.workspace.data().plans.some((entry) => same(entry.planId)))
			return fail('unreadable', say('This file gives its plan a name that cannot be kept beside the plans here.'));
		return ok();
	}

	/** Keeps what the list shows of a plan true to the plan. */
	async refresh(plan: OpenPlan): Promise<void> {
		const ledger = plan.visible();
		const { title, vendor, partner, ...card } = planCard(readPlan(visibleRecords(ledger)), plan.today());
		const conflicts = conflictsIn(ledger).length;
		await this.#update(plan.planId, (entry) => ({
			...{ ...entry, title, vendor, partner },
			card: {
				...card,
				agreement: [...card.agreement],
				sample: entry.card?.sample ?? false,
				conflicts,
				changedAt: ledger.newest,
				session: sessionOn(plan),
			},
		}));
		this.#parts.tell();
	}

	async opened(planId: string): Promise<void> {
		const openedAt = this.#parts.now().toISOString();
		await this.#update(planId, (entry) => ({ ...entry, openedAt }));
		this.#parts.tell();
	}

	/** Enters a plan in the register, then takes its changes in; what could not be written is in memory and tried again. */
	async enter(planId: string, speaksFor: Party, lines: readonly Line[], sample = false): Promise<Result<Entered>> {
		const { workspace, plans, now } = this.#parts;
		const named = this.checkName(planId);
		if (!named.ok) return named;
		if (this.speaksFor(planId) === null) {
			const entered = await workspace.update((data) => ({
				...data,
				plans: [...data.plans, newEntry(planId, speaksFor, sample, now().toISOString())],
			}));
			if (!entered.ok) return entered;
		}
		const plan = await plans.open(planId, true);
		if (!plan.ok) return plan;
		const taken = await plan.value.traffic.take(lines);
		if (!taken.ok) return taken;
		await this.refresh(plan.value);
		return ok({ planId, act: taken.value });
	}

	/** For whom this computer speaks in a plan; null for a plan that is new here. */
	speaksFor(planId: string): Party | null {
		return this.#parts.workspace.data().plans.find((entry) => entry.planId === planId)?.speaksFor ?? null;
	}

	/** Notes the last copy of a plan that left or came in. */
	async exchanged(planId: string, exchanged: NonNullable<PlanEntry['exchanged']>): Promise<void> {
		await this.#update(planId, (entry) => ({ ...entry, exchanged }));
		this.#parts.tell();
	}

	async #update(planId: string, change: (entry: PlanEntry) => PlanEntry): Promise<void> {
		// The list is only a cache of the plans themselves: where it cannot be written it is made anew later.
		await this.#parts.workspace.update((data) => ({
			...data,
			plans: data.plans.map((entry) => (entry.planId === planId ? change(entry) : entry)),
		}));
	}
}

/**
 * A register entry from a plan's journal alone, for a register that was lost. This computer's own changes say for whom
 * it speaks; where it has sent none, the plan's first change has to do.
 */
export function entryFromJournal(planId: string, lines: readonly Line[], computer: string): PlanEntry | null {
	const copy = createWorkingCopy({ published: lines, drafts: [], labelOf: labelOfEdits });
	const first = lines[0]?.change;
	if (first === undefined) return null;
	const plan = readPlan(visibleRecords(copy.visible));
	const { title, vendor, partner, ...card } = planCard(plan, first.at.slice(0, 10));
	const own = lines.findLast(({ change }) => change.computer === computer && change.party !== 'joint');
	const side = (own?.change ?? first).party === 'partner' ? 'partner' : 'vendor';
	return {
		...newEntry(planId, side, false, first.at),
		...{ title, vendor, partner },
		card: { ...card, agreement: [...card.agreement], sample: false, conflicts: 0, changedAt: newestChange(lines) },
	};
}

/** An open plan as the next one is made from it. */
export function planBefore(plan: OpenPlan): Omit<PlanBefore, 'keys'> {
	return { planId: plan.planId, ledger: plan.visible(), on: plan.today() };
}

function named(entered: Result<Entered>): Result<{ readonly planId: string }> {
	return entered.ok ? ok({ planId: entered.value.planId }) : entered;
}

/** What goes on here, or rests; not one that the plan calls ended already. */
function sessionOn(plan: OpenPlan): PlanSummary['session'] {
	const kept = plan.material.session();
	const ended = kept && plan.visible().record(`sessions/${kept.session}`)?.values.ended;
	return kept === null || typeof ended === 'string' ? null : { title: kept.title, startedAt: kept.startedAt };
}

function newEntry(planId: string, speaksFor: Party, sample: boolean, createdAt: string): PlanEntry {
	return {
		...{ planId, speaksFor, createdAt },
		title: '',
		vendor: '',
		partner: '',
		template: null,
		openedAt: null,
		labels: [],
		card: {
			marks: { vendor: 'V', partner: 'P' },
			...{ start: null, end: null, sample, agreement: [], conflicts: 0, nextDue: null, changedAt: null },
		},
	};
}
