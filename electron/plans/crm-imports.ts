/**
 * Figures from a CRM: looked at, added up in a worker, entered once a person says so, and traced back to their rows. All
 * of it lies on this computer and is put away while both sides are in the room, also what was asked for before.
 */

import { basename } from 'node:path';
import { isOfPlan } from '../../shared/analysis/actuals.ts';
import { boundsOf, type Period } from '../../shared/base/periods.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { CrmBehind, CrmHow, CrmImport, CrmLook, CrmReport } from '../../shared/contract/crm.ts';
import { MOST_PROBLEMS } from '../../shared/contract/limits.ts';
import type { Events } from '../../shared/contract.ts';
import { type ImportMap, parseImportMap } from '../../shared/crm/import-map.ts';
import { monthsCounted, type PeriodRule, periodRule } from '../../shared/crm/period-rule.ts';
import type { Pen, RecordRef, RecordView } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { rowsBehind } from '../crm/behind.ts';
import { enterTotals, settleImports, signatureOf } from '../crm/enter.ts';
import { type GoalFacts, goalFacts } from '../crm/goal-facts.ts';
import { lookAtCrmFile, readCrmFile } from '../crm/importer.ts';
import { type KnownPeriod, knownBefore } from '../crm/known-before.ts';
import { editsFor, type PlanTotal, planTotals, sourceWords } from '../crm/proposal.ts';
import type { CsvRead } from '../crm/read-csv.ts';
import { standingOf } from '../crm/standing.ts';
import { mintSalt } from '../mint.ts';
import { openCrmMaps } from '../store/crm-maps.ts';
import { type CrmStore, type KeptImport, openCrmStore } from '../store/crm-store.ts';
import type { CrmFiles, OpenFile } from './crm-files.ts';
import type { OpenPlan } from './open-plan.ts';

export interface CrmImportsParts {
	readonly disk: Parameters<typeof openCrmStore>[0];
	readonly paths: Parameters<typeof openCrmStore>[1];
	readonly files: CrmFiles;
	readonly mint: () => string;
	readonly isReadOnly: boolean;
	readonly progress: (event: Events['crm.progress']) => void;
}

/** What was added up last of a file, until it is entered. */
interface Added {
	readonly map: ImportMap;
	readonly goal: GoalFacts;
	readonly periods: PeriodRule;
	readonly read: CsvRead;
	readonly totals: readonly PlanTotal[];
	/** Of the plan, when it was said what would change. */
	readonly revision: number;
	readonly salt: string;
}

const mayShow = ({ room }: OpenPlan) =>
	room.mayShow(say('What comes from a CRM is put away while both sides are in this room.'));
const PROGRESS_MS = 60;

export class CrmImports {
	readonly #parts: CrmImportsParts;
	readonly #added = new Map<string, Added>();

	constructor(parts: CrmImportsParts) {
		this.#parts = parts;
	}

	/** Refused before and after: a session may begin meanwhile. */
	async alone<Answer>(plan: OpenPlan, act: () => Promise<Result<Answer>>): Promise<Result<Answer>> {
		const before = mayShow(plan);
		if (!before.ok) return before;
		const answer = await act();
		const after = mayShow(plan);
		return after.ok ? answer : after;
	}

	async look(plan: OpenPlan, file: string, how: CrmHow): Promise<Result<CrmLook>> {
		const found = this.#parts.files.find(plan.planId, file);
		if (!found.ok) return found;
		const looked = await lookAtCrmFile({ path: found.value.path, how });
		if (!looked.ok) return named(looked, found.value);
		const { names, ...look } = looked.value;
		const maps = await openCrmMaps(this.#parts.disk, this.#parts.paths);
		const remembered = maps.of(signatureOf(names)).flatMap(({ planId, goal, map }) => {
			const parsed = parseImportMap(map);
			return parsed.ok ? [{ goal: planId === plan.planId ? goal : null, map: parsed.value }] : [];
		});
		return ok({ ...look, remembered });
	}

	async addUp(plan: OpenPlan, file: string, map: ImportMap): Promise<Result<CrmReport>> {
		const found = this.#parts.files.find(plan.planId, file);
		if (!found.ok) return found;
		const whole = parseImportMap(map);
		if (!whole.ok) return whole;
		const goal = goalFacts(lookupIn(plan), map.goal);
		if (!goal.ok) return goal;
		const periods = periodRule(map, goal.value.calendar);
		if (!periods.ok) return periods;
		const read = await this.#read(found.value, { map, unit: goal.value.amounts, periods: periods.value });
		return read.ok
			? this.#report(plan, file, { map, goal: goal.value, periods: periods.value, read: read.value })
			: named(read, found.value);
	}

	/** What somebody wrote in these figures since they were shown is not overruled. */
	async enter(
		plan: OpenPlan,
		file: string,
		pen: Pen,
		periods: readonly string[],
	): Promise<Result<{ readonly entered: number }>> {
		const found = this.#parts.files.find(plan.planId, file);
		const last = this.#added.get(file);
		if (!found.ok) return found;
		if (last === undefined) return fail('not-found', say('Add up the rows of this file first.'));
		const added = { ...last, totals: last.totals.filter(({ period }) => periods.includes(period)) };
		if (added.totals.length === 0)
			return fail('invalid', say('No row counts in these periods: there is nothing to enter.'));
		const store = await this.#store(plan, added.salt);
		const made = this.#record(plan, found.value, added);
		const { goal, day, source } = made;
		const entered = await enterTotals({
			...{ store, made, marks: added.read.marks, handedIn: found.value.isHandedIn ? found.value.path : null },
			write: async () =>
				plan.edit(pen, { base: added.revision, seen: [] }, editsFor(added.totals, { goal, day, source })),
		});
		if (!entered.ok) return entered;
		await this.letGo(plan, file);
		const maps = await openCrmMaps(this.#parts.disk, this.#parts.paths);
		const signature = signatureOf(added.read.names);
		await maps.remember({ signature, planId: plan.planId, goal, map: added.map, at: made.at });
		return ok({ entered: added.totals.length });
	}

	async imports(plan: OpenPlan): Promise<Result<readonly CrmImport[]>> {
		const store = await this.#store(plan);
		const imports = store.imports();
		const standing = standingOf(imports, lookupIn(plan));
		const listed = imports.map(({ id, file, day, goal, rows, used, skipped, totals }) => ({
			...{ id, file, day, goal, rows, used, skipped },
			periods: totals.map(({ period }) => period),
			standing: standing.get(id) ?? [],
		}));
		return ok(listed.reverse());
	}

	/** An import of which nothing stands goes with its rows. */
	async forget(plan: OpenPlan, id: string): Promise<Result<undefined>> {
		const store = await this.#store(plan);
		const made = store.imports().find((one) => one.id === id);
		if (made === undefined) return fail('not-found', say('This import is no longer in the list.'));
		const stands = standingOf(store.imports(), lookupIn(plan)).get(id) ?? [];
		if (stands.length > 0)
			return fail(
				'invalid',
				say('Figures of “{file}” stand in the plan; take them back first, or replace them.', { file: made.file }),
			);
		return store.drop(id);
	}

	async behind(plan: OpenPlan, goal: RecordRef, period: string, from: number): Promise<Result<CrmBehind>> {
		const store = await this.#store(plan);
		return rowsBehind({ store, ledger: plan.visible(), computer: plan.computer, goal, period, from });
	}

	async letGo(plan: OpenPlan, file: string): Promise<Result<undefined>> {
		this.#added.delete(file);
		return this.#parts.files.letGo(plan.planId, file);
	}

	async #report(
		plan: OpenPlan,
		file: string,
		{ map, goal, periods, read }: Omit<Added, 'totals' | 'revision' | 'salt'>,
	): Promise<Result<CrmReport>> {
		const store = await this.#store(plan);
		const inPlan = planTotals(read, map, goal);
		const totals = inPlan.ok ? inPlan.value : [];
		const known = await knownBefore({ read, goal: map.goal, totals, record: lookupIn(plan), store });
		const salt = store.salt();
		if (inPlan.ok) this.#added.set(file, { map, goal, periods, read, totals, revision: plan.revision, salt });
		else this.#added.delete(file);
		const { rows, used, skipped, encoding, delimiter, decimal, dateFormat } = read;
		const before = new Map(known.periods.map((one) => [one.period, one]));
		return ok({
			...{ rows, used, encoding, delimiter, decimal, dateFormat, problemCount: skipped.length },
			problems: skipped.slice(0, MOST_PROBLEMS),
			totals: totals.map(({ period, value }) => ({
				...{ period, value, months: monthsCounted(periods, period), before: beforeOf(before.get(period)) },
				isOutside: isOutside(plan, period, goal),
			})),
			source: sourceWords(map, goal, read.sha256, salt),
			notes: [...read.notes, ...known.sentences],
			refused: inPlan.ok ? null : inPlan.error.message,
		});
	}

	#record(plan: OpenPlan, { name, path, isHandedIn }: OpenFile, added: Added): KeptImport {
		const { map, goal, periods, read, totals, salt } = added;
		return {
			...{ id: this.#parts.mint(), at: plan.now().toISOString(), day: plan.today(), goal: map.goal },
			...{ file: basename(name), path: isHandedIn ? null : path, sha256: read.sha256 },
			...{ source: sourceWords(map, goal, read.sha256, salt), rows: read.rows, used: read.used },
			...{ skipped: read.skipped.length, map, unit: goal.amounts, periods },
			totals: totals.map((total) => ({ ...total })),
		};
	}

	async #read(open: OpenFile, how: Pick<Added, 'map' | 'periods'> & { readonly unit: GoalFacts['amounts'] }) {
		if (open.reading !== null) return fail('busy', say('its rows are being added up already.'));
		const cancel = new AbortController();
		open.reading = cancel;
		let told = 0;
		const onProgress = (done: number, whole: number): void => {
			const now = performance.now();
			if (now - told < PROGRESS_MS) return;
			told = now;
			const { planId, file } = open;
			this.#parts.progress({ planId, file, done: whole === 0 ? 1 : Math.min(1, done / whole) });
		};
		try {
			return await readCrmFile({ path: open.path, ...how }, { onProgress, signal: cancel.signal });
		} finally {
			open.reading = null;
		}
	}

	/** The terminal may have written in the list: it is read anew each time, and what a crash left open is decided. */
	async #store(plan: OpenPlan, salt = mintSalt()): Promise<CrmStore> {
		const store = await openCrmStore(this.#parts.disk, this.#parts.paths, plan.planId, salt);
		if (!this.#parts.isReadOnly) await settleImports(store, () => plan.visible().history());
		return store;
	}
}

function lookupIn(plan: OpenPlan): (ref: RecordRef) => RecordView | null {
	return (ref) => plan.visible().record(ref) ?? null;
}

/** A file of many years has periods that the plan does not. */
function isOutside(plan: OpenPlan, period: Period, { calendar }: GoalFacts): boolean {
	const { start, end } = lookupIn(plan)('plan/plan')?.values ?? {};
	const frame = { start: typeof start === 'string' ? start : null, end: typeof end === 'string' ? end : null };
	return !isOfPlan(boundsOf(period), calendar.counts, frame);
}

/** By the name a person gave the file, whatever it is called where it was put aside. */
function named<Answer>(answer: Result<Answer>, { name, path }: OpenFile): Result<Answer> {
	return answer.ok
		? answer
		: fail(
				answer.error.code,
				answer.error.message.replace(basename(path), () => name),
			);
}

function beforeOf(known: KnownPeriod | undefined): CrmReport['totals'][number]['before'] {
	if (known === undefined) return null;
	const { has, source, asOf, from, isSameFile } = known;
	return {
		...{ value: has, source, asOf, isSameFile },
		from: from === null ? null : { file: from.file, rows: from.rows, day: from.day },
	};
}
