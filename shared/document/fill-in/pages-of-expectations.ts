/** The two pages of expectations: what the side expects, and what is expected of it. */
import type { FillInContext, PageSpec } from './page.ts';
import { category, number, numberAndTitle, suffix } from './shown-columns.ts';

export function expecting(context: FillInContext): PageSpec {
	const { plan, side, other, names, words } = context;
	const { say } = words;
	const mine = suffix(side);
	return {
		...{ key: 'expecting', name: say('Expecting|page to fill in'), collection: 'expectations', titles: 'statement' },
		title: say('What {holder} expects of {deliverer}', { holder: names[side], deliverer: names[other] }),
		lines: [
			say(
				'Rate each from 1 to 9: how much it matters, what you would still accept, what you hope for, how well it is met today.',
			),
			say('The empty rows are for what you expect and nobody has written down yet: one sentence each.'),
		],
		records: plan.collections.expectations.filter(({ holder }) => holder === side),
		shown: [number(context, 'expectations'), category(context)],
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

export function expected(context: FillInContext): PageSpec {
	const { plan, side, other, names, words } = context;
	const { say } = words;
	const mine = suffix(side);
	return {
		...{ key: 'expected', name: say('Expected|page to fill in'), collection: 'expectations', titles: '=title' },
		title: say('What {holder} expects of {deliverer}', { holder: names[other], deliverer: names[side] }),
		lines: [
			say(
				'Rate each from 1 to 9: how much it matters to you, how well you think you meet it, and what you think {other} hopes for.',
				{ other: names[other] },
			),
			say('{Other_s} own ratings are not on this page, so that your guess is one.', { other: names[other] }),
		],
		records: plan.collections.expectations.filter(({ deliverer }) => deliverer === side),
		shown: [...numberAndTitle(context, 'expectations', say('Expectation'), 60, 'statement'), category(context)],
		own: { [`importance${mine}`]: 14, [`perceived${mine}`]: 14, guess: 14 },
	};
}
