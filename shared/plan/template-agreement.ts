/** The working agreement of a template: meetings, levels, rules, roles and responsibilities to begin with. */

import { generateNKeysBetween } from 'fractional-indexing';
import * as z from 'zod';
import { addDays, type Day } from '../base/dates.ts';
import { type PenParty, RESERVED, type Scalar } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import { cooperation } from './collections/cooperation.ts';
import type { CollectionName } from './schema.ts';
import { keyOfRow, type RowList } from './template-rows.ts';

const words = z.string().trim().min(1).max(200);
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const { every } = cooperation.rhythms.fields;
const { part } = cooperation.parts.fields;
const rule = z.string().trim().min(1).max(4000);
/** Rows of one kind at most. */
const MOST = 300;
/** By which a later version knows the row again; without one, by its words. */
const known = key.optional();

export const agreementSchema = {
	rhythms: z
		.array(
			z.strictObject({
				key: known,
				title: words,
				every: z.enum(every.choices),
				/** Days after the plan's first day; a weekend moves to the Monday after it. */
				firstAfter: z.number().int().min(0).max(730),
				minutes: z.number().int().min(1).max(600).optional(),
				agenda: z.array(words).max(60),
			}),
		)
		.max(MOST)
		.default([]),
	escalation: z
		.array(z.strictObject({ key: known, title: words, hours: z.number().min(1).max(1000).optional() }))
		.max(MOST)
		.default([]),
	rules: z
		.array(z.union([rule, z.strictObject({ key: known, statement: rule })]))
		.max(MOST)
		.default([]),
	roles: z
		.array(z.strictObject({ key, holder: z.enum(['vendor', 'partner']), title: words }))
		.max(MOST)
		.default([]),
	responsibilities: z
		.array(z.strictObject({ key: known, title: words, parts: z.record(key, z.enum(part.choices)) }))
		.max(MOST)
		.default([]),
};

const whole = z.object(agreementSchema);
export type TemplateAgreement = z.infer<typeof whole>;

/** Roles that a responsibility names and the template does not have, in sentences. */
export function brokenRoles({
	roles,
	responsibilities,
}: Pick<TemplateAgreement, 'roles' | 'responsibilities'>): string[] {
	const known = new Set(roles.map((role) => role.key));
	return responsibilities
		.flatMap(({ parts }) => Object.keys(parts))
		.filter((role) => !known.has(role))
		.map((role) => say('there is no role “{key}”', { key: role }));
}

/** Writes fields of one record in a pen. */
export type WriteRecord = (
	pen: PenParty,
	collection: CollectionName,
	id: string,
	fields: Readonly<Record<string, Scalar | undefined>>,
) => void;

/**
 * Writes it all: what is joint in the joint pen, each side's roles in its own, and the cells of the table last, when
 * the roles of both stand. People, hours, holidays and yeses stay empty: they are for people.
 */
export function writeAgreement(
	agreement: TemplateAgreement,
	start: Day,
	idOf: (list: RowList, key: string) => string,
	write: WriteRecord,
): void {
	const { rhythms, escalation, rules, roles, responsibilities } = agreement;
	each(rhythms, (row, order) => {
		const { title, every: often, firstAfter, minutes, agenda } = row;
		write('joint', 'rhythms', idOf('rhythms', keyOfRow(row)), {
			...{ title, every: often, first: onWeekday(addDays(start, firstAfter)), minutes },
			...{ agenda: agenda.length === 0 ? undefined : agenda.join('\n'), ...order },
		});
	});
	each(escalation, (row, order) =>
		write('joint', 'escalationLevels', idOf('escalation', keyOfRow(row)), {
			...{ title: row.title, hours: row.hours, ...order },
		}),
	);
	each(rules, (row, order) => {
		const statement = typeof row === 'string' ? row : row.statement;
		write('joint', 'rules', idOf('rules', keyOfRow(row)), { statement, ...order });
	});
	each(roles, ({ key: name, holder, title }, order) =>
		write(holder, 'roles', idOf('roles', name), { holder, title, ...order }),
	);
	each(responsibilities, (row, order) => {
		const responsibility = idOf('responsibilities', keyOfRow(row));
		write('joint', 'responsibilities', responsibility, { title: row.title, ...order });
		for (const [name, letter] of Object.entries(row.parts)) {
			const role = idOf('roles', name);
			const parent = { [RESERVED.parent]: `responsibilities/${responsibility}` };
			write('partner', 'parts', `${responsibility}-${role}`, { responsibility, role, ...parent, part: letter });
		}
	});
}

/** With an order key each, in the order of the file. */
function each<Item>(
	items: readonly Item[],
	visit: (item: Item, order: Readonly<Record<string, string>>) => void,
): void {
	const keys = generateNKeysBetween(null, null, items.length);
	for (const [at, item] of items.entries()) visit(item, { [RESERVED.order]: keys[at] ?? 'a0' });
}

function onWeekday(day: Day): Day {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}
