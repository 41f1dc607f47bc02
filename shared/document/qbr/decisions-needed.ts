/** What the two sides have to decide in the room, each with an empty place for what they decide. */
import { askedGoals } from '../../analysis/check-in-questions.ts';
import { endingSentence } from '../../analysis/gap-sentences.ts';
import { filled } from '../../analysis/names.ts';
import { awaitedBy, pivotsOf } from '../../analysis/pivots.ts';
import { decisionsOf, parkedOn } from '../../analysis/sessions.ts';
import { RESERVED } from '../../ledger/change.ts';
import { cell, lead, note, plain, quiet, row, stack } from '../build.ts';
import { type Context, partyName } from '../context.ts';
import { minimumAndMet } from '../sections/open-items.ts';
import type { Section, Table } from '../tree.ts';
import { fieldWords, recordWords } from '../value-words.ts';

interface Question {
	readonly about: string;
	/** How it stands, in a sentence. */
	readonly stands: string;
	readonly asks: string;
}

export function decisionsNeeded(context: Context): Section {
	const questions = [
		...versions(context),
		...gaps(context),
		...goals(context),
		...pivots(context),
		...promises(context),
		...halfAgreed(context),
		...parked(context),
	];
	const table: Table = {
		kind: 'table',
		description: context.say('What is to be decided, how it stands, and room for the decision'),
		frame: 'boxed',
		columns: [{ share: 46 }, { share: 24 }, { share: 30, side: 'joint' }],
		head: [
			[
				cell(plain(context.say('About'))),
				cell(plain(context.say('To decide'))),
				cell(plain(context.say('Decided, by whom, by when'))),
			],
		],
		rows: questions.map(({ about, stands, asks }) =>
			row(stack([plain(about)], stands === '' ? null : [quiet(stands)]), cell(plain(asks)), cell()),
		),
	};
	return {
		id: 'decisions-needed',
		title: context.say('Decisions needed'),
		blocks:
			questions.length === 0
				? [note(context.say('Nothing waits for a decision on {day}.', { day: context.words.shortDay(context.on) }))]
				: [lead(context.say('Decide each, or park it: what is neither comes back next quarter.')), table],
	};
}

function versions(context: Context): readonly Question[] {
	return context.conflicts.map(({ record, field, values }) => ({
		about: context.say('{title}: {label}', {
			title: recordWords(context, record),
			label: field === RESERVED.removed ? context.say('removed or kept') : fieldWords(context, record, field),
		}),
		stands: values.length === 0 ? '' : context.say('{count} versions stand side by side.', { count: values.length }),
		asks: context.say('Which one stands?'),
	}));
}

function gaps({ gaps: { expectations }, names, say, words }: Context): readonly Question[] {
	return expectations
		.filter(({ outcome }) => outcome === 'open')
		.map((gap) => ({
			about: `${gap.number} ${filled(gap.statement) ?? say('Not said yet')}`,
			stands: `${minimumAndMet(words, gap)} ${endingSentence(gap, names, words)}`,
			asks: say('A commitment, a pivot, agree to differ, or accept as is?'),
		}));
}

function goals({ plan, on, say }: Context): readonly Question[] {
	return askedGoals(plan, on)
		.filter(({ asksToRecommit }) => asksToRecommit)
		.map(({ goal: { number, title } }) => ({
			about: `${number} ${filled(title) ?? say('Not named yet')}`,
			stands: say('Behind for two periods.'),
			asks: say('Recommit or pivot?'),
		}));
}

/** A change of course that is written down and waits for the yes of a side. */
function pivots({ plan, on, names, numbers, titles, say }: Context): readonly Question[] {
	return pivotsOf(plan, on).rows.flatMap((pivot) => {
		const [one, other] = awaitedBy(pivot);
		if (one === undefined) return [];
		return [
			{
				about: `${pivot.number} ${pivot.change ?? ''}`.trim(),
				stands: `${numbers.get(`goals/${pivot.goal}`) ?? ''} ${titles.get(`goals/${pivot.goal}`) ?? ''}`.trim(),
				asks:
					other === undefined
						? say('Pivot proposed: does {name} agree?', { name: names[one] })
						: say('Pivot proposed: do both sides agree?'),
			},
		];
	});
}

function promises(context: Context): readonly Question[] {
	return context.commitments.commitments
		.filter(({ state, successor }) => (state === 'missed' || state === 'overdue') && successor === null)
		.map(({ number, deliverable, from, due, missReason }) => ({
			about: `${number} ${filled(deliverable) ?? context.say('Not said yet')}`,
			stands: [
				due === null
					? context.say('From {name}.', { name: partyName(context, from) })
					: context.say('From {name}, due {day}.', {
							name: partyName(context, from),
							day: context.words.shortDay(due),
						}),
				...(missReason === null ? [] : [context.say('Reason: {reason}.', { reason: context.words.term(missReason) })]),
			].join(' '),
			asks: context.say('A new day, another commitment, or none?'),
		}));
}

function halfAgreed({ plan, names, say }: Context): readonly Question[] {
	return decisionsOf(plan)
		.filter(({ agreed }) => agreed.vendor !== agreed.partner)
		.map(({ number, statement, agreed }) => ({
			about: `${number} ${filled(statement) ?? say('Not said yet')}`,
			stands: '',
			asks: say('The yes of {name}?', { name: names[agreed.vendor ? 'partner' : 'vendor'] }),
		}));
}

function parked({ plan, on, say, words }: Context): readonly Question[] {
	return parkedOn(plan, on).map(({ statement, parked: since }) => ({
		about: filled(statement) ?? say('Not said yet'),
		stands: since === null ? say('Parked.') : say('Parked on {day}.', { day: words.shortDay(since) }),
		asks: say('Take it up now, or let it go?'),
	}));
}
