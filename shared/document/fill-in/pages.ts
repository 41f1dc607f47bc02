/** The pages of the workbook: what each shows, and which of the side's own fields it opens. */

import type { CommitmentRow } from '../../analysis/commitments.ts';
import { refOf } from '../../plan/plan.ts';
import { headOf } from './heads.ts';
import type { AttachedColumn, FillInContext, PageSpec } from './page.ts';
import { promisedBy, promisedTo } from './pages-of-commitments.ts';
import { expected, expecting } from './pages-of-expectations.ts';
import { numberAndTitle, suffix, text } from './shown-columns.ts';

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
	const { plan, side, other, names, words } = context;
	const { say } = words;
	const [mine, theirs] = [suffix(side), suffix(other)];
	return {
		...{ key: 'topics', name: say('Topics|page to fill in'), collection: 'topics', titles: '=title' },
		title: say('{Side_s} position on each topic', { side: names[side] }),
		lines: [
			say('What you want, and why. {Other_s} words stand beside yours; nobody but you writes yours.', {
				other: names[other],
			}),
		],
		records: plan.collections.topics,
		shown: [
			...numberAndTitle(context, 'topics', say('Topic'), 24),
			text(`position${theirs}`, headOf('topics', `position${theirs}`, names, words), 48, other),
		],
		own: { [`position${mine}`]: 48, [`owner${mine}`]: 20 },
	};
}

function goals(context: FillInContext): PageSpec {
	const { plan, side, other, names, words } = context;
	const { say } = words;
	const [mine, theirs] = [suffix(side), suffix(other)];
	return {
		...{ key: 'goals', name: say('Goals'), collection: 'goals', titles: '=title' },
		title: say('What each goal is worth to {side}, and who answers for it', { side: names[side] }),
		lines: [say('A goal that is worth nothing to one side is not reached. Say plainly what this one would bring you.')],
		records: plan.collections.goals,
		shown: [
			...numberAndTitle(context, 'goals', say('Goal'), 30),
			text('kpi', say('Measured by'), 28),
			text(`worth${theirs}`, headOf('goals', `worth${theirs}`, names, words), 36, other),
		],
		own: { [`worth${mine}`]: 40, [`owner${mine}`]: 20 },
	};
}

function measures(context: FillInContext): PageSpec {
	const { plan, side, other, names, words } = context;
	const { say } = words;
	const about = { side: names[side], other: names[other] };
	const effects = new Map(plan.collections.effects.map((effect) => [effect.id, effect.effect]));
	return {
		...{ key: 'measures', name: say('Measures|page to fill in'), collection: 'priorities', titles: null },
		title: say('What {side_s} people are measured on', about),
		lines: [
			say(
				'Quotas, bonuses, review points: what people are really paid or judged for. {Other} sees here why you act as you do.',
				about,
			),
			say(
				'One measure a row; the empty rows are for more. Then say for each goal whether it helps or works against it.',
			),
		],
		records: plan.collections.priorities.filter(({ holder }) => holder === side),
		shown: [],
		own: { measure: 32, who: 22, note: 34 },
		attached: plan.collections.goals.slice(0, MOST_GOALS).map((goal): AttachedColumn => {
			const number = context.numbers.get(refOf('goals', goal.id)) ?? '';
			return {
				...{ key: `effect:${goal.id}`, head: `${number} ${goal.title ?? ''}`.trim(), width: 15 },
				...{ collection: 'effects', field: 'effect' },
				record: (row) => refOf('effects', `${row}-${goal.id}`),
				value: (row) => effects.get(`${row}-${goal.id}`) ?? null,
			};
		}),
		blank: { count: 4, makes: [['holder', side]] },
	};
}
