/**
 * Edits that have not left this computer. They are kept in periods: a period is what was drafted while the published
 * plan stood still, and what is published from it says that it had seen exactly that much.
 */

import { fail, ok, type Result } from '../base/result.ts';
import { type Subject, subjectOf } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';
import type { ChangeId, Edit, Pen } from './change.ts';
import { complainAboutEdits, isChangeId } from './line.ts';
import { printLocalLine, readLocalLine } from './local-line.ts';

/** What a person can do to fields. `lock` and `reveal` are what becomes of a ballot, `session` begins and ends one. */
export type EditAct = 'edit' | 'resolve' | 'agree' | 'lock' | 'reveal' | 'session';

/** What kind of act an edit is. Undo reverses `edit` alone. */
export type Act = EditAct | 'undo' | 'redo';

/** One local act, as the drafts file keeps it. */
export interface Draft {
	readonly period: number;
	readonly act: Act;
	readonly at: string;
	readonly pen: Pen;
	readonly label: string;
	readonly edits: readonly Edit[];
}

/** What remains of a closed period for one pen. No two of them name the same field. */
export interface Net {
	readonly period: number;
	/** The published heads its author had seen. */
	readonly base: readonly ChangeId[];
	readonly at: string;
	readonly pen: Pen;
	readonly label: string;
	readonly edits: readonly Edit[];
}

/** One line of the drafts file. */
export type DraftLine =
	/** A draft; the first of its period names the published heads it stands on. */
	| { readonly kind: 'draft'; readonly draft: Draft; readonly base: readonly ChangeId[] | null }
	/** Everything before this line is over: these remain. `published` names the publishing that ended the others. */
	| { readonly kind: 'closed'; readonly nets: readonly Net[]; readonly period: number; readonly published?: string };

export function printDraft(draft: Draft, base: readonly ChangeId[] | null): string {
	return printLocalLine(base === null ? { draft } : { draft, base });
}

/** Closes all periods so far; `period` is the number of the last one. */
export function printClosed(nets: readonly Net[], period: number, published?: string): string {
	return printLocalLine(published === undefined ? { closed: nets, period } : { closed: nets, period, published });
}

/** Reads one line of the drafts file; refuses what this program would not have written. */
export function parseDraftLine(text: string, where: Subject = () => say('This draft')): Result<DraftLine> {
	const read = readLocalLine(text, where);
	if (!read.ok) return read;
	const value = read.value as Partial<Record<string, unknown>> | null;
	const refused = () =>
		fail('unreadable', say('{subject} is not a line of the drafts file.', { subject: subjectOf(where) }));
	if (typeof value !== 'object' || value === null) return refused();
	const { draft, base, closed, period, published } = value;
	if (isActed(draft) && ACTS.has(String((draft as Partial<Draft>).act)) && (base === undefined || isIds(base)))
		return ok({ kind: 'draft', draft: draft as Draft, base: (base as ChangeId[] | undefined) ?? null });
	const isClosing = Array.isArray(closed) && closed.every((net) => isActed(net) && isIds((net as Partial<Net>).base));
	if (!isClosing || !isPeriod(period)) return refused();
	if (published !== undefined && typeof published !== 'string') return refused();
	return ok({ kind: 'closed', nets: closed as Net[], period, ...(published === undefined ? {} : { published }) });
}

/** A label from the names of collections and fields: “goals: title, why”. Never from typed text. */
export function fieldNames(edits: readonly Edit[]): string {
	const collections = new Map<string, Set<string>>();
	for (const [ref, field] of edits) {
		const collection = ref.slice(0, ref.indexOf('/'));
		const fields = collections.get(collection) ?? new Set();
		collections.set(collection, fields.add(field));
	}
	const label = [...collections].map(([name, fields]) => `${name}: ${[...fields].sort().join(', ')}`).join('; ');
	return label.length > 200 ? `${label.slice(0, 199)}…` : label;
}

const ACTS = new Set<string>(['edit', 'resolve', 'agree', 'lock', 'reveal', 'session', 'undo', 'redo'] satisfies Act[]);

function isActed(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { period, at, pen, label, edits } = value as Record<string, unknown>;
	const penned = typeof pen === 'object' && pen !== null && 'party' in pen && 'name' in pen;
	const worded = typeof at === 'string' && typeof label === 'string';
	return isPeriod(period) && penned && worded && complainAboutEdits(edits) === null;
}

function isPeriod(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isIds(value: unknown): boolean {
	return Array.isArray(value) && value.every(isChangeId);
}
