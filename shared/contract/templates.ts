/** The calls about templates: those that come with the program, and one’s own. */
import * as z from 'zod';
import type { RowOffer } from '../plan/template-news.ts';
import { type RowList, rowLists } from '../plan/template-rows.ts';
import type { Template } from '../plan/template-schema.ts';
import { asks, pen, planId, writes } from './call.ts';

/** A template with one of its versions whole. */
export interface TemplateOpened {
	readonly template: Template;
	/** From the oldest to the newest that is kept here. */
	readonly versions: readonly number[];
	/** False for those that come with the program: they are copied, not changed. */
	readonly own: boolean;
}

/** What a template of a plan would say, before a person has named it and chosen its rows. */
export interface TemplateDraft {
	readonly template: Template;
	/** Rows, as `list/key`, out of whose words a name or an amount was taken. */
	readonly touched: readonly string[];
	/** Rows that are left out unless a person takes them along. */
	readonly promises: readonly string[];
	/** The own template that the plan came from: this may become its next version. */
	readonly of: { readonly id: string; readonly version: number; readonly title: string } | null;
}

export interface TemplateKept {
	readonly id: string;
	readonly version: number;
	readonly title: string;
}

/** `kept`: new here. `here`: was here already. `copy`: stands beside another with the same name and version. */
export interface TemplateReceived extends TemplateKept {
	readonly how: 'kept' | 'here' | 'copy';
}

/** What the template of a plan has and the plan has not; null for a plan that remembers no version of one. */
export interface TemplateNews {
	readonly id: string;
	readonly title: string;
	/** The version the plan has looked at last. */
	readonly from: number;
	/** The newest here; null where the template is not on this computer. */
	readonly to: number | null;
	readonly rows: readonly RowOffer[];
}

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const version = z.number().int().min(1);
const list = z.enum(rowLists as readonly [RowList, ...RowList[]]);
const row = z.strictObject({ list, key: z.string().min(1).max(4100) });
/** Judged in the core, which says what does not fit in a sentence. */
const template = z.record(z.string(), z.unknown());

export const templateCalls = {
	'templates.read': asks<TemplateOpened>()(z.strictObject({ id, version: version.optional() })),
	'templates.fromPlan': asks<TemplateDraft>()(z.strictObject({ planId })),
	/** Keeps a template: a new one where `after` is null, else the version that follows. */
	'templates.save': writes<TemplateKept>()(z.strictObject({ template, after: version.nullable() })),
	'templates.remove': writes<undefined>()(z.strictObject({ id })),
	'templates.share': asks<{ readonly jobId: string }>()(z.strictObject({ id, version })),
	'templates.receive': writes<TemplateReceived>()(
		z.strictObject({ name: z.string().max(300), base64: z.string().max(3_000_000) }),
	),
	'templates.news': asks<TemplateNews | null>()(z.strictObject({ planId })),
	/** Takes rows, in one change that can be undone, and leaves the others; none is fine. */
	'templates.take': writes<{ readonly taken: number }>()(
		z.strictObject({ planId, pen, version, rows: z.array(row).max(4000) }),
	),
} as const;
