/** The templates of this computer: those that come with the program, and one's own with their versions. */

import { isDeepStrictEqual } from 'node:util';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { TemplateSummary } from '../../shared/contract/app.ts';
import type {
	TemplateDraft,
	TemplateKept,
	TemplateNews,
	TemplateOpened,
	TemplateReceived,
} from '../../shared/contract/templates.ts';
import { printTemplateFile, TEMPLATE_ENDING } from '../../shared/file/template-file.ts';
import { type Pen, RESERVED, type RecordRef } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { templateSummary } from '../../shared/plan/template.ts';
import { sameTemplateIn, templateIn } from '../../shared/plan/template-language.ts';
import { newsOf, notFor, type RowOffer, takeRows } from '../../shared/plan/template-news.ts';
import { templateOfPlan } from '../../shared/plan/template-of-plan.ts';
import { checkTemplate, type Template } from '../../shared/plan/template-schema.ts';
import { languageOf, localeOf } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import type { Words } from '../../shared/words/words.ts';
import { readTemplateInWorker } from '../exchange/template-reader.ts';
import { MOST_VERSIONS, type TemplateStore } from '../store/template-store.ts';
import type { OpenPlan } from './open-plan.ts';

export interface TemplateLibraryParts {
	readonly builtIn: readonly Template[];
	readonly store: TemplateStore;
	readonly mint: () => string;
	readonly tell: () => void;
}

type Rows = readonly Pick<RowOffer, 'list' | 'key'>[];

export class TemplateLibrary {
	readonly #parts: TemplateLibraryParts;
	/** What is decided by the versions there are is written before the next one decides. */
	readonly #turns = new Turns();

	constructor(parts: TemplateLibraryParts) {
		this.#parts = parts;
	}

	/** One's own by title, after those that come with the program. */
	summaries(): readonly TemplateSummary[] {
		const { builtIn, store } = this.#parts;
		const own = store.all().flatMap((versions) => versions.slice(-1));
		return [
			...builtIn.map((template) => templateSummary(templateIn(template))),
			...own.sort((a, b) => a.title.localeCompare(b.title, 'en')).map((template) => templateSummary(template, true)),
		];
	}

	/** The newest version by default. One that comes with the program is in these words, and its rows keep their ids. */
	find(id: string, version?: number, words: Words = spoken()): Template | null {
		const versions = this.#versionsOf(id);
		const found = version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
		if (found === undefined) return null;
		return this.#isBuiltIn(id) ? sameTemplateIn(found, words) : found;
	}

	read(id: string, version?: number): Result<TemplateOpened> {
		const all = this.#versionsOf(id);
		const template = version === undefined ? all.at(-1) : all.find((one) => one.version === version);
		if (template === undefined) return fail('not-found', say('This template is not on this computer any more.'));
		const versions = all.map((one) => one.version);
		// A row that is known by its words is known by the words a person reads: what is kept of it is a new template.
		return ok(
			this.#isBuiltIn(id)
				? { template: templateIn(template), versions, own: false }
				: { template, versions, own: true },
		);
	}

	async fromPlan(plan: OpenPlan): Promise<TemplateDraft> {
		const read = planIn(plan.visible());
		const { language } = read.frame;
		const words = languageOf(language) === null ? spoken() : await loadWords(localeOf(language));
		const id = read.frame.template;
		const of = id === null ? null : this.find(id);
		const own = of !== null && !this.#isBuiltIn(of.id) ? of : null;
		const wanted = { id: of?.id ?? 'new', version: 1, title: own?.title ?? 'Untitled', of, words };
		const made = templateOfPlan(read, wanted);
		const described = own === null ? made.template : { ...made.template, ...wordsOf(own) };
		return {
			...{ ...made, template: described },
			of: own === null ? null : { id: own.id, version: own.version, title: own.title },
		};
	}

	/** One after another: two windows may keep the same template at the same time. */
	save(given: unknown, after: number | null): Promise<Result<TemplateKept>> {
		return this.#turns.take(() => this.#save(given, after));
	}

	async #save(given: unknown, after: number | null): Promise<Result<TemplateKept>> {
		const judged = checkTemplate(given);
		const checked = judged.ok && after !== null ? checkTemplate({ ...judged.value, version: after + 1 }) : judged;
		if (!checked.ok) return checked;
		if (after === null) return this.#keep([{ ...checked.value, id: this.#newId(), version: 1 }]);
		const { id } = checked.value;
		const versions = this.#versionsOf(id);
		const newest = versions.at(-1);
		if (newest === undefined || this.#isBuiltIn(id))
			return fail('not-found', say('This template is not on this computer any more; keep it as a new one.'));
		if (newest.version !== after)
			return fail(
				'changed',
				say('Version {version} was saved meanwhile; look at it, or keep this as a new template.', {
					version: newest.version,
				}),
			);
		const next = checked.value;
		if (isDeepStrictEqual({ ...next, version: after }, newest))
			return fail('invalid', say('Nothing has been changed since the version that is kept.'));
		return this.#keep([...versions, next]);
	}

	remove(id: string): Promise<Result<undefined>> {
		return this.#turns.take(() => this.#remove(id));
	}

	async #remove(id: string): Promise<Result<undefined>> {
		if (this.#isBuiltIn(id)) return fail('invalid', say('This template comes with Covalent and stays.'));
		const removed = await this.#parts.store.remove(id);
		if (removed.ok) this.#parts.tell();
		return removed;
	}

	/** The file of one version, and the name it goes by. */
	file(id: string, version: number): Result<{ readonly title: string; readonly bytes: Uint8Array }> {
		const template = this.find(id, version);
		if (template === null) return fail('not-found', say('This version is not on this computer any more.'));
		return ok({ title: template.title, bytes: new TextEncoder().encode(printTemplateFile(template)) });
	}

	async receive(name: string, bytes: Uint8Array): Promise<Result<TemplateReceived>> {
		const read = await readTemplateInWorker(bytes);
		if (!read.ok) return fail(read.error.code, `${name}: ${read.error.message}`);
		return this.#turns.take(() => this.#takeIn(name, read.value));
	}

	async #takeIn(name: string, template: Template): Promise<Result<TemplateReceived>> {
		if (this.#isBuiltIn(template.id))
			return fail(
				'invalid',
				say('{name}: it goes by the name of a template that comes with Covalent ({id}).', { name, id: template.id }),
			);
		const versions = this.#versionsOf(template.id);
		const same = versions.find((one) => one.version === template.version);
		if (same !== undefined && isDeepStrictEqual(same, template)) return ok({ ...keptOf(same), how: 'here' });
		// Two people made a version of one number apart: neither takes the place of the other.
		if (same !== undefined) return received(await this.#keep([{ ...template, id: this.#newId(), version: 1 }]), 'copy');
		const all = [...versions, template].sort((a, b) => a.version - b.version);
		if (versions.length >= MOST_VERSIONS && all[0] === template)
			return fail(
				'invalid',
				say('{name}: {count} newer versions of this template are kept here already, and no more.', {
					...{ name, count: versions.length },
				}),
			);
		const kept = await this.#keep(all);
		return received(kept.ok ? ok(keptOf(template)) : kept, 'kept');
	}

	news(plan: OpenPlan): TemplateNews | null {
		const read = planIn(plan.visible());
		const { template: id, templateVersion, templateTitle } = read.frame;
		if (id === null || templateVersion === null) return null;
		const newest = this.find(id);
		const known = { id, title: newest?.title ?? templateTitle ?? id, from: templateVersion };
		if (newest === null) return { ...known, to: null, rows: [] };
		const rows = newsOf(read, wasRemoved(plan.visible()), newest, this.find(id, templateVersion));
		return { ...known, to: newest.version, rows };
	}

	async take(plan: OpenPlan, pen: Pen, version: number, rows: Rows): Promise<Result<{ readonly taken: number }>> {
		const news = this.news(plan);
		if (news === null || news.to === null)
			return fail('not-found', say('The template of this plan is not on this computer.'));
		if (news.to !== version) return fail('changed', say('The template has been changed since; look at it again.'));
		const [foreign] = notFor(pen.party, news.rows, rows);
		if (foreign !== undefined)
			return fail(
				'not-yours',
				say('“{title}” is the {owner}’s own: that side takes it.', { title: foreign.title, owner: foreign.owner }),
			);
		const read = planIn(plan.visible());
		// Both sides may take a row apart: in the language of the plan’s documents they take the same words.
		const words = await loadWords(localeOf(read.frame.language));
		const template = this.find(news.id, undefined, words);
		if (template === null) return fail('not-found', say('The template of this plan is not on this computer.'));
		const edits = takeRows(read, wasRemoved(plan.visible()), template, rows, pen.party);
		if (edits.length === 0) return ok({ taken: 0 });
		const edited = await plan.edit(pen, { base: plan.revision, seen: [] }, edits);
		return edited.ok ? ok({ taken: rows.length }) : edited;
	}

	async #keep(versions: readonly Template[]): Promise<Result<TemplateKept>> {
		const saved = await this.#parts.store.save(versions);
		if (!saved.ok) return saved;
		this.#parts.tell();
		const newest = versions.at(-1);
		return newest === undefined ? fail('invalid', say('There is nothing to keep.')) : ok(keptOf(newest));
	}

	#versionsOf(id: string): readonly Template[] {
		const { builtIn, store } = this.#parts;
		const own = store.all().find(([first]) => first?.id === id);
		return own ?? builtIn.filter((template) => template.id === id);
	}

	#isBuiltIn(id: string): boolean {
		return this.#parts.builtIn.some((template) => template.id === id);
	}

	#newId(): string {
		return `own-${this.#parts.mint().toLowerCase()}`;
	}
}

export function templateFileName(title: string): string {
	return `${title}${TEMPLATE_ENDING}`;
}

function planIn(ledger: Ledger) {
	return readPlan(visibleRecords(ledger));
}

/** A person took it away; one whose making was undone is as if it had never been there. */
export function wasRemoved(ledger: Ledger): (ref: RecordRef) => boolean {
	return (ref) =>
		ledger
			.history(ref)
			.some(({ change }) =>
				change.edits.some(([record, field, value]) => record === ref && field === RESERVED.removed && value === true),
			);
}

function wordsOf({ title, subtitle, description, icon, months }: Template) {
	return { title, subtitle, description, icon, months };
}

function keptOf({ id, version, title }: Template): TemplateKept {
	return { id, version, title };
}

function received(kept: Result<TemplateKept>, how: TemplateReceived['how']): Result<TemplateReceived> {
	return kept.ok ? ok({ ...kept.value, how }) : kept;
}
