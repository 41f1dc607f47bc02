/** The pages of the workbook: what each shows, and which of the side's own fields it opens. */

import { stateSentence } from '../../analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import { possessive } from '../../analysis/names.ts';
import type { Scalar } from '../../ledger/change.ts';
import { refOf } from '../../plan/plan.ts';
import type { CollectionName } from '../../plan/schema.ts';
import { shortDay } from '../format.ts';
import { named } from './named.ts';
import type { AttachedColumn, FillInContext, PageSpec, ShownColumn, Values } from './page.ts';

/** More goals than this have no room beside each other on a page. */
const MOST_GOALS = 6;

export function pageSpecs(context: FillInContext, rows: readonly CommitmentRow[]): readonly PageSpec[] {
	return [
		topics(context),
		goals(context),
		measures(context),
		expecting(context),
		expected(context),
		promisedTo(context, rows),
		promisedBy(context, rows),
	];
}

function topics(context: FillInContext): PageSpec {
	const { plan, side, other, names } = context;
	const [mine, theirs] = [suffix(side), suffix(other)];
	return {
		...{ key: 'topics', name: 'Topics', collection: 'topics', titles: '=title' },
		title: `${possessive(names[side])} position on each topic`,
		lines: [
			`What you want, and why. ${possessive(names[other])} words stand beside yours; nobody but you writes yours.`,
		],
		records: plan.collections.topics,
		shown: [
			...numberAndTitle(context, 'topics', 'Topic', 24),
			text(`position${theirs}`, named(`${other}’s position`, names), 48, other),
		],
		own: { [`position${mine}`]: 48, [`owner${mine}`]: 20 },
	};
}

function goals(context: FillInContext): PageSpec {
	const { plan, side, other, names } = context;
	const [mine, theirs] = [suffix(side), suffix(other)];
	return {
		...{ key: 'goals', name: 'Goals', collection: 'goals', titles: '=title' },
		title: `What each goal is worth to ${names[side]}, and who answers for it`,
		lines: ['A goal that is worth nothing to one side is not reached. Say plainly what this one would bring you.'],
		records: plan.collections.goals,
		shown: [
			...numberAndTitle(context, 'goals', 'Goal', 30),
			text('kpi', 'Measured by', 28),
			text(`worth${theirs}`, named(`worth to the ${other}`, names), 36, other),
		],
		own: { [`worth${mine}`]: 40, [`owner${mine}`]: 20 },
	};
}

function measures(context: FillInContext): PageSpec {
	const { plan, side, other, names } = context;
	const effects = new Map(plan.collections.effects.map((effect) => [effect.id, effect.effect]));
	return {
		...{ key: 'measures', name: 'Measures', collection: 'priorities', titles: null },
		title: `What ${possessive(names[side])} people are measured on`,
		lines: [
			`Quotas, bonuses, review points: what people are really paid or judged for. ${names[other]} sees here why you act as you do.`,
			'One measure a row; the empty rows are for more. Then say for each goal whether it helps or works against it.',
		],
		records: plan.collections.priorities.filter(({ holder }) => holder === side),
		shown: [],
		own: { measure: 32, who: 22, note: 34 },
		attached: plan.collections.goals.slice(0, MOST_GOALS).map((goal): AttachedColumn => {
			const number = context.numbers.get(refOf('goals', goal.id)) ?? '';
			return {
				...{ key: `effect:${goal.id}`, head: `${number} ${goal.title ?? ''}`.trim(), width: 15, field: 'effect' },
				record: (row) => refOf('effects', `${row}-${goal.id}`),
				value: (row) => effects.get(`${row}-${goal.id}`) ?? null,
			};
		}),
		blank: { count: 4, makes: [['holder', side]] },
	};
}

function expecting(context: FillInContext): PageSpec {
	const { plan, side, other, names } = context;
	const mine = suffix(side);
	return {
		...{ key: 'expecting', name: 'Expecting', collection: 'expectations', titles: 'statement' },
		title: `What ${names[side]} expects of ${names[other]}`,
		lines: [
			'Rate each from 1 to 9: how much it matters, what you would still accept, what you hope for, how well it is met today.',
			'The empty rows are for what you expect and nobody has written down yet: one sentence each.',
		],
		records: plan.collections.expectations.filter(({ holder }) => holder === side),
		shown: [number(context, 'expectations'), text('category', 'About', 16)],
		own: { statement: 60, [`importance${mine}`]: 14, minimum: 14, desired: 14, [`perceived${mine}`]: 14 },
		opens: (field) => field !== 'statement',
		blank: {
			count: 3,
			makes: [
				['holder', side],
				['deliverer', other],
			],
		},
	};
}

function expected(context: FillInContext): PageSpec {
	const { plan, side, other, names } = context;
	const mine = suffix(side);
	return {
		...{ key: 'expected', name: 'Expected', collection: 'expectations', titles: '=title' },
		title: `What ${names[other]} expects of ${names[side]}`,
		lines: [
			`Rate each from 1 to 9: how much it matters to you, how well you think you meet it, and what you think ${names[other]} hopes for.`,
			`${possessive(names[other])} own ratings are not on this page, so that your guess is one.`,
		],
		records: plan.collections.expectations.filter(({ deliverer }) => deliverer === side),
		shown: [...numberAndTitle(context, 'expectations', 'Expectation', 60, 'statement'), text('category', 'About', 16)],
		own: { [`importance${mine}`]: 14, [`perceived${mine}`]: 14, guess: 14 },
	};
}

function promisedTo(context: FillInContext, rows: readonly CommitmentRow[]): PageSpec {
	const { side, other, names } = context;
	return {
		...promises(
			context,
			rows.filter(({ to }) => to === side),
		),
		...{ key: 'promised', name: 'Promised' },
		title: `Commitments made to ${names[side]}`,
		lines: [
			`Write the day you say yes under “Accepted”, the day you saw it done under “Acknowledged”.`,
			`If something is missing, write the day under “Returned” and say what is missing. ${names[other]} then delivers again.`,
		],
		own: { accepted: 14, acknowledged: 16, returned: 14, returnReason: 28, withdrawalAccepted: 16 },
		opens: (field, { state, withdrawn, accepted, withdrawalAccepted }) => {
			if (withdrawn !== null) return field === 'withdrawalAccepted' && withdrawalAccepted === null;
			if (state === 'delivered') return field === 'acknowledged' || field === 'returned' || field === 'returnReason';
			return field === 'accepted' && accepted === null;
		},
	};
}

function promisedBy(context: FillInContext, rows: readonly CommitmentRow[]): PageSpec {
	const { side, other, names } = context;
	return {
		...promises(
			context,
			rows.filter(({ from }) => from === side),
		),
		...{ key: 'promises', name: 'Delivered' },
		title: `Commitments made by ${names[side]}`,
		lines: [
			`Write the day you delivered; ${names[other]} confirms it. If it was missed, choose why: a reason, not a fault.`,
		],
		own: { delivered: 15, missReason: 26 },
		opens: (field, { state }) =>
			state === 'accepted'
				? field === 'delivered'
				: (state === 'overdue' || state === 'missed') && (field === 'delivered' || field === 'missReason'),
	};
}

/** Those in which anything may be written; the page leaves the others out. */
function promises(context: FillInContext, rows: readonly CommitmentRow[]) {
	const { plan, names } = context;
	const byId = new Map(rows.map((row) => [row.id, row]));
	const commitments = new Map(plan.collections.commitments.map((one) => [one.id, one]));
	const thirds = new Map(plan.collections.thirdParties.map(({ id, name }) => [id, name]));
	const nameOf = (party: string) =>
		party === 'vendor' || party === 'partner' ? names[party] : (thirds.get(party) ?? party);
	const settled = new Set<Scalar>(['kept', 'kept late', 'renegotiated']);
	return {
		collection: 'commitments' as const,
		titles: '=title',
		onlyOpen: true as const,
		records: rows.flatMap(({ id, state }) => {
			const facts = commitments.get(id);
			return facts === undefined || settled.has(state) ? [] : [{ ...facts, state }];
		}),
		shown: [
			...numberAndTitle(context, 'commitments', 'Commitment', 34, 'deliverable'),
			text('test', 'Done when', 28),
			{
				...{ key: '=due', head: 'Due', width: 14 },
				value: ({ due }) => (typeof due === 'string' ? shortDay(due) : null),
			},
			{
				...{ key: '=state', head: 'How it stands', width: 24 },
				value: ({ id }) => {
					const row = byId.get(id);
					return row === undefined ? null : stateSentence(row, nameOf);
				},
			},
		] satisfies readonly ShownColumn[],
	};
}

function number({ numbers }: FillInContext, collection: CollectionName): ShownColumn {
	return { key: '=number', head: 'No.', width: 7, value: ({ id }) => numbers.get(refOf(collection, id)) ?? null };
}

function numberAndTitle(
	context: FillInContext,
	collection: CollectionName,
	head: string,
	width: number,
	field = 'title',
): readonly ShownColumn[] {
	return [number(context, collection), { ...text(field, head, width), key: '=title' }];
}

function text(field: string, head: string, width: number, side?: 'vendor' | 'partner'): ShownColumn {
	const value = (record: Values) => {
		const content = record[field] ?? null;
		return typeof content === 'boolean' ? null : content;
	};
	return { key: `=${field}`, head, width, value, ...(side === undefined ? {} : { side }) };
}

function suffix(side: 'vendor' | 'partner'): 'Vendor' | 'Partner' {
	return side === 'vendor' ? 'Vendor' : 'Partner';
}
