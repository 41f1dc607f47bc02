/** Who does what: the responsibility table, and what is missing in it. Source: RACI charts. */
import type { Party } from '../ledger/change.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { asParty, filled, type Names, namesOf } from './names.ts';

export type Role = RecordOf<'roles'>;
export type Part = NonNullable<RecordOf<'parts'>['part']>;

export interface ResponsibilityRow {
	readonly id: string;
	readonly title: string;
	/** By role. */
	readonly parts: ReadonlyMap<string, Part>;
	/** Who answers for it: one role where the table is right. */
	readonly answers: readonly Role[];
	/** The side that answers for it; null where it is nobody’s or both sides’. */
	readonly side: Party | null;
	/** Sentences about what is missing; none where it is right. */
	readonly problems: readonly string[];
}

export interface ResponsibilityTable {
	/** The vendor’s first, each side’s in its shown order. */
	readonly roles: readonly Role[];
	readonly rows: readonly ResponsibilityRow[];
}

/** The table with its check: exactly one A a row, and at least one R. */
export function responsibilitiesOf(plan: Plan, words: Words = spoken()): ResponsibilityTable {
	const { roles, responsibilities, parts } = plan.collections;
	const ordered = (['vendor', 'partner'] as const).flatMap((side) => roles.filter(({ holder }) => holder === side));
	const names = namesOf(plan, words);
	const cells = new Map<string, Map<string, Part>>();
	for (const { responsibility, role, part } of parts) {
		if (responsibility === null || role === null || part === null) continue;
		cells.set(responsibility, (cells.get(responsibility) ?? new Map<string, Part>()).set(role, part));
	}
	return {
		roles: ordered,
		rows: responsibilities.map(({ id, title }) =>
			checkRow(id, title ?? '', cells.get(id) ?? new Map(), ordered, { names, words }),
		),
	};
}

function checkRow(
	id: string,
	title: string,
	parts: ReadonlyMap<string, Part>,
	roles: readonly Role[],
	{ names, words }: { readonly names: Names; readonly words: Words },
): ResponsibilityRow {
	const { say } = words;
	const answers = roles.filter((role) => isOneOf(parts.get(role.id), 'A'));
	const doers = roles.filter((role) => isOneOf(parts.get(role.id), 'R'));
	const [first, ...others] = answers.map((role) => asParty(role.holder));
	return {
		...{ id, title, parts, answers },
		side: first !== undefined && others.every((side) => side === first) ? first : null,
		problems: [
			...(answers.length === 0 ? [say('Nobody answers for it: give one role the A.')] : []),
			...(answers.length > 1
				? [
						say('{roles} answer for it: leave one A.', {
							roles: words.list(answers.map((role) => roleName(role, names, words))),
						}),
					]
				: []),
			...(doers.length === 0 ? [say('Nobody does it: give at least one role the R.')] : []),
		],
	};
}

function isOneOf(part: Part | undefined, letter: 'R' | 'A'): boolean {
	return part === letter || part === 'R and A';
}

/** `Northwind’s partner manager` would need grammar; `Partner manager (Northwind)` does not. */
export function roleName(role: Role, names: Names, { say }: Words = spoken()): string {
	const side = asParty(role.holder);
	const title = filled(role.title) ?? say('a role');
	return side === null ? title : `${title} (${names[side]})`;
}

/** `2 of 5 rows to settle`, for the head of the table; null where all are right. */
export function tableProblem({ rows }: ResponsibilityTable, { say }: Words = spoken()): string | null {
	const wrong = rows.filter(({ problems }) => problems.length > 0).length;
	return wrong === 0 ? null : say('{wrong} of {count} to settle', { wrong, count: rows.length });
}
