/** The rows of an open round: one a subject, with a cell for every question either side is asked about it. */

import type { Party } from '../../../../shared/ledger/change.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { type Plan, splitRef } from '../../../../shared/plan/plan.ts';
import type { Question, Round } from '../../../../shared/plan/rounds.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { questionsIn } from './questions.ts';

export interface OpenCell {
	readonly party: Party;
	readonly question: Question;
}

export interface OpenRow {
	readonly key: string;
	readonly words: string;
	/** One a column; null where nobody is asked. */
	readonly cells: readonly (OpenCell | null)[];
}

export interface OpenColumn {
	readonly title: string;
	/** Null where the row decides whose number it is. */
	readonly party: Party | null;
}

const EXPECTATION_FIELDS = [
	'importanceVendor',
	'importancePartner',
	'minimum',
	'desired',
	'perceivedVendor',
	'perceivedPartner',
	'guess',
] as const;

export function openColumns(kind: Round['kind']): readonly OpenColumn[] {
	if (kind === 'expectations')
		return [
			{ title: say('Importance'), party: 'vendor' },
			{ title: say('Importance'), party: 'partner' },
			{ title: say('Minimum'), party: null },
			{ title: say('Desired'), party: null },
			{ title: say('Met'), party: 'vendor' },
			{ title: say('Met'), party: 'partner' },
			{ title: say('Guess'), party: null },
		];
	const title = kind === 'goals' ? say('Place') : say('Says');
	return PARTIES.map((party) => ({ title, party }));
}

export function openRows(plan: Plan, round: Pick<Round, 'kind' | 'asked'>): readonly OpenRow[] {
	const cells = PARTIES.flatMap((party) => questionsIn(plan, round, party).map((question) => ({ party, question })));
	const subjects = [...new Set(cells.map(({ question }) => subjectOf(question)))];
	return subjects.map((key) => {
		const own = cells.filter(({ question }) => subjectOf(question) === key);
		return { key, words: wordsOf(plan, key), cells: round.kind === 'expectations' ? byField(own) : byParty(own) };
	});
}

const subjectOf = ({ record, field }: Question) => record ?? `trust ${field}`;

function byField(cells: readonly OpenCell[]): OpenRow['cells'] {
	return EXPECTATION_FIELDS.map((field) => cells.find(({ question }) => question.field === field) ?? null);
}

function byParty(cells: readonly OpenCell[]): OpenRow['cells'] {
	return PARTIES.map((party) => cells.find((cell) => cell.party === party) ?? null);
}

function wordsOf(plan: Plan, key: string): string {
	const { collection, id } = splitRef(key);
	if (collection === 'expectations')
		return (
			plan.collections.expectations.find((each) => each.id === id)?.statement ??
			say('Several versions of this sentence')
		);
	if (collection === 'goals') return plan.collections.goals.find((each) => each.id === id)?.title ?? say('A goal');
	return say('The other side {statement}', { statement: term(key.slice('trust '.length)) });
}
