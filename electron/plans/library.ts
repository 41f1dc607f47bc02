/** The plans of this computer: made, opened, taken in, and listed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { FileReport } from '../../shared/contract.ts';
import { type PlanFile, parsePlanFile } from '../../shared/file/jbp.ts';
import type { Line, Party, Pen } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { noticeSentences } from '../../shared/plan/notices.ts';
import { foreignWrites } from '../../shared/plan/owners.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { planCard } from '../../shared/plan/summary.ts';
import { planFromTemplate } from '../../shared/plan/template.ts';
import { newestChange } from '../../shared/plan/today.ts';
import { newLoosePlan } from '../exchange/loose-plan.ts';
import { hashText } from '../hash.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';
import type { OpenPlan } from './open-plan.ts';
import type { OpenPlans } from './open-plans.ts';
import { findTemplate } from './templates.ts';

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

export interface LibraryParts {
	readonly workspace: WorkspaceStore;
	readonly plans: OpenPlans;
	readonly resourcesFolder: string;
	readonly computer: string;
	readonly now: () => Date;
	readonly mint: () => string;
	readonly tell: () => void;
}

const SAMPLE = 'sample/northwind-harbor.jbp';

export class Library {
	readonly #parts: LibraryParts;

	constructor(parts: LibraryParts) {
		this.#parts = parts;
	}

	async create(input: NewPlan): Promise<Result<{ readonly planId: string }>> {
		const { computer, mint, now, resourcesFolder } = this.#parts;
		if (input.end < input.start)
			return fail('invalid', `The last day (${input.end}) is before the first (${input.start}).`);
		const template = await findTemplate(resourcesFolder, input.template);
		if (!template.ok) return template;
		const acts = planFromTemplate(template.value, { ...input, mintId: mint });
		// Its first changes come from the template, not from a pen here: they are no drafts, and undo leaves them alone.
		const born = newLoosePlan('', mint(), { replica: mint(), computer, party: input.speaksFor, now });
		for (const { pen, edits } of acts) {
			const written = born.edit(pen, edits);
			if (!written.ok) return written;
		}
		return this.#enter(born.planId, input.speaksFor, false, born.ledger.lines());
	}

	async openSample(speaksFor: Party): Promise<Result<{ readonly planId: string }>> {
		const text = await readFile(join(this.#parts.resourcesFolder, SAMPLE), 'utf8');
		const file = this.#parse(text);
		return file.ok ? this.#takeFile(file.value, speaksFor, true) : file;
	}

	/** What a file holds, with nothing taken over yet. */
	async look(text: string): Promise<Result<FileReport>> {
		const file = this.#parse(text);
		if (!file.ok) return file;
		const { planId, lines } = file.value;
		const known = this.#entry(planId) !== null;
		const mine = known ? await this.#parts.plans.open(planId) : null;
		if (mine !== null && !mine.ok) return mine;
		const here = mine?.value.visible() ?? null;
		const joined = createLedger([...(here?.lines() ?? []), ...lines]);
		const wrong = foreignWrites(joined, lines)[0];
		if (wrong !== undefined) return fail('not-yours', `This file is not taken in. ${wrong}`);
		const fresh = here === null ? lines : lines.filter((line) => !here.has(line.id));
		const plan = readPlan(visibleRecords(joined));
		return ok({
			...{ planId, title: file.value.title, known, changes: fresh.length, by: byWhom(fresh) },
			vendor: plan.parties.vendor.name ?? 'Vendor',
			partner: plan.parties.partner.name ?? 'Partner',
			conflicts: conflictsIn(joined).length,
			waiting: noticeSentences(joined, planId, mine?.value.here() ?? null),
		});
	}

	async take(text: string, speaksFor: Party): Promise<Result<{ readonly planId: string }>> {
		const looked = await this.look(text);
		if (!looked.ok) return looked;
		const file = this.#parse(text);
		return file.ok ? this.#takeFile(file.value, speaksFor, false) : file;
	}

	/** A plan that came over a live session; new here, or with changes to what is here. */
	takeLive(planId: string, speaksFor: Party, lines: readonly Line[]): Promise<Result<{ readonly planId: string }>> {
		return this.#enter(planId, speaksFor, false, lines);
	}

	/** Keeps what the list shows of a plan true to the plan. */
	async refresh(plan: OpenPlan): Promise<void> {
		const ledger = plan.visible();
		const newest = newestChange(ledger.history());
		const { title, vendor, partner, ...card } = planCard(readPlan(visibleRecords(ledger)), plan.today());
		const conflicts = conflictsIn(ledger).length;
		await this.#update(plan.planId, (entry) => ({
			...{ ...entry, title, vendor, partner },
			card: {
				...card,
				agreement: [...card.agreement],
				sample: entry.card?.sample ?? false,
				conflicts,
				changedAt: newest,
			},
		}));
		this.#parts.tell();
	}

	async opened(planId: string): Promise<void> {
		const openedAt = this.#parts.now().toISOString();
		await this.#update(planId, (entry) => ({ ...entry, openedAt }));
		this.#parts.tell();
	}

	#takeFile(file: PlanFile, speaksFor: Party, sample: boolean): Promise<Result<{ readonly planId: string }>> {
		return this.#enter(file.planId, speaksFor, sample, file.lines);
	}

	/** Enters a plan in the register, then takes its changes in; what could not be written is in memory and tried again. */
	async #enter(
		planId: string,
		speaksFor: Party,
		sample: boolean,
		lines: readonly Line[],
	): Promise<Result<{ readonly planId: string }>> {
		const { workspace, plans, now } = this.#parts;
		if (this.#entry(planId) === null) {
			const entered = await workspace.update((data) => ({
				...data,
				plans: [...data.plans, newEntry(planId, speaksFor, sample, now().toISOString())],
			}));
			if (!entered.ok) return entered;
		}
		const plan = await plans.open(planId);
		if (!plan.ok) return plan;
		const taken = await plan.value.traffic.take(lines);
		if (!taken.ok) return taken;
		await this.refresh(plan.value);
		return ok({ planId });
	}

	#parse(text: string): Result<PlanFile> {
		return parsePlanFile(text, hashText);
	}

	#entry(planId: string): PlanEntry | null {
		return this.#parts.workspace.data().plans.find((entry) => entry.planId === planId) ?? null;
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

function newEntry(planId: string, speaksFor: Party, sample: boolean, createdAt: string): PlanEntry {
	return {
		...{ planId, speaksFor, createdAt },
		title: '',
		vendor: '',
		partner: '',
		template: null,
		openedAt: null,
		card: {
			marks: { vendor: 'V', partner: 'P' },
			...{ start: null, end: null, sample, agreement: [], conflicts: 0, nextDue: null, changedAt: null },
		},
	};
}

function byWhom(lines: readonly Line[]): FileReport['by'] {
	const by = new Map<string, { pen: Pen; changes: number; last: string }>();
	for (const { change } of lines) {
		const key = `${change.pen.party} ${change.pen.name}`;
		const before = by.get(key);
		const last = before !== undefined && before.last > change.at ? before.last : change.at;
		by.set(key, { pen: change.pen, changes: (before?.changes ?? 0) + 1, last });
	}
	return [...by.values()].sort((a, b) => b.changes - a.changes);
}
