/** What the two sides have to decide in the room, each with an empty place for what they decide. */
import { endingSentence } from '../../analysis/gap-sentences.ts';
import { filled } from '../../analysis/names.ts';
import { progressOf } from '../../analysis/progress.ts';
import { decisionsOf, parkedOn } from '../../analysis/sessions.ts';
import { RESERVED } from '../../ledger/change.ts';
import { cell, lead, note, plain, quiet, row, stack } from '../build.ts';
import { type Context, partyName } from '../context.ts';
import { shortDay } from '../format.ts';
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
		...promises(context),
		...halfAgreed(context),
		...parked(context),
	];
	const table: Table = {
		kind: 'table',
		description: 'What is to be decided, how it stands, and room for the decision',
		frame: 'boxed',
		columns: [{ share: 46 }, { share: 24 }, { share: 30, side: 'joint' }],
		head: [[cell(plain('About')), cell(plain('To decide')), cell(plain('Decided, by whom, by when'))]],
		rows: questions.map(({ about, stands, asks }) =>
			row(stack([plain(about)], stands === '' ? null : [quiet(stands)]), cell(plain(asks)), cell()),
		),
	};
	return {
		id: 'decisions-needed',
		title: 'Decisions needed',
		blocks:
			questions.length === 0
				? [note(`Nothing waits for a decision on ${shortDay(context.on)}.`)]
				: [lead('Decide each, or park it: what is neither comes back next quarter.'), table],
	};
}

function versions(context: Context): readonly Question[] {
	return context.conflicts.map(({ record, field, values }) => ({
		about: `${recordWords(context, record)}: ${field === RESERVED.removed ? 'removed or kept' : fieldWords(record, field)}`,
		stands: values.length === 0 ? '' : `${values.length} versions stand side by side.`,
		asks: 'Which one stands?',
	}));
}

function gaps({ gaps: { expectations }, names }: Context): readonly Question[] {
	return expectations
		.filter(({ outcome }) => outcome === 'open')
		.map((gap) => ({
			about: `${gap.number} ${filled(gap.statement) ?? 'Not said yet'}`,
			stands: `Minimum ${gap.minimum}, met ${gap.perceived}. ${endingSentence(gap, names)}`,
			asks: 'A commitment, a pivot, agree to differ, or accept as is?',
		}));
}

function goals({ plan, on }: Context): readonly Question[] {
	return progressOf(plan, on)
		.goals.filter(({ behindTwoPeriods }) => behindTwoPeriods)
		.map(({ number, title }) => ({
			about: `${number} ${filled(title) ?? 'Not named yet'}`,
			stands: 'Behind for two periods.',
			asks: 'Recommit or pivot?',
		}));
}

function promises(context: Context): readonly Question[] {
	return context.commitments.commitments
		.filter(({ state, successor }) => (state === 'missed' || state === 'overdue') && successor === null)
		.map(({ number, deliverable, from, due, missReason }) => ({
			about: `${number} ${filled(deliverable) ?? 'Not said yet'}`,
			stands: [
				`From ${partyName(context, from)}${due === null ? '' : `, due ${shortDay(due)}`}.`,
				...(missReason === null ? [] : [`Reason: ${missReason}.`]),
			].join(' '),
			asks: 'A new day, another commitment, or none?',
		}));
}

function halfAgreed({ plan, names }: Context): readonly Question[] {
	return decisionsOf(plan)
		.filter(({ agreed }) => agreed.vendor !== agreed.partner)
		.map(({ number, statement, agreed }) => ({
			about: `${number} ${filled(statement) ?? 'Not said yet'}`,
			stands: '',
			asks: `The yes of ${names[agreed.vendor ? 'partner' : 'vendor']}?`,
		}));
}

function parked({ plan, on }: Context): readonly Question[] {
	return parkedOn(plan, on).map(({ statement, parked: since }) => ({
		about: filled(statement) ?? 'Not said yet',
		stands: since === null ? 'Parked.' : `Parked on ${shortDay(since)}.`,
		asks: 'Take it up now, or let it go?',
	}));
}
