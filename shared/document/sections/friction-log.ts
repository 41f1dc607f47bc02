/** The friction log, both sides alike: what rubbed, how it was answered, what came of it. Open ones first. */
import { answersSentence, clockWords, repeatWords } from '../../analysis/friction-sentences.ts';
import { endOfDay, type FrictionRow, frictionsOn, overdueFrictions } from '../../analysis/frictions.ts';
import { filled } from '../../analysis/names.ts';
import { PARTIES } from '../../plan/field.ts';
import { alert, beside, cell, mark, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, words } from '../context.ts';
import { shortDay } from '../format.ts';
import type { Block, Run, Table } from '../tree.ts';

/** Settled ones that are printed; the others are counted. Every open one is. */
const MOST_SETTLED = 6;

/** Nothing where none has been raised by that day. */
export function frictionLog(context: Context): readonly Block[] {
	const { plan, on, names } = context;
	const { frictions, answers } = frictionsOn(plan, endOfDay(plan, on));
	if (frictions.length === 0) return [];
	const open = frictions.filter(({ state }) => state !== 'resolved');
	const settled = frictions.filter(({ state }) => state === 'resolved').reverse();
	const more = settled.length - MOST_SETTLED;
	const left = more > 0 ? ` ${more} more ${more === 1 ? 'is' : 'are'} settled.` : '';
	return [
		{ kind: 'heading', level: 2, runs: [plain('Friction log')], aside: asideOf(open.length, frictions.length) },
		logTable(context, [...open, ...settled.slice(0, MOST_SETTLED)]),
		note(`${PARTIES.map((side) => answersSentence(answers[side], side, names)).join(' ')}${left}`),
	];
}

function asideOf(open: number, all: number): string {
	return open === 0 ? `${all}, all settled` : `${open} of ${all} not settled`;
}

function logTable(context: Context, rows: readonly FrictionRow[]): Table {
	const late = new Set(overdueFrictions(context.plan, context.on).map(({ id }) => id));
	const numbers = new Map(rows.map(({ id, number }) => [id, number]));
	return {
		kind: 'table',
		description: 'Friction log: what happened, how it was answered, what came of it',
		frame: 'ruled',
		columns: [{ share: 8 }, { share: 34 }, { share: 28 }, { share: 30 }],
		head: [['No.', 'What happened', 'Answer', 'What came of it'].map((text) => cell(plain(text)))],
		rows: rows.map((one) =>
			row(
				cell(quiet(one.number)),
				stack(
					words(context, ['frictions', one.id, 'what'], one.friction.what),
					raisedRuns(context, one),
					repeatRuns(one, numbers.get(one.repeats ?? '') ?? context.numbers.get(`frictions/${one.repeats ?? ''}`)),
				),
				answerCell(context, one, late.has(one.id)),
				outcomeCell(context, one),
			),
		),
	};
}

/** `raised by ● V, 2 Sep 2027, impact 3 of 5`. */
function raisedRuns({ marks }: Context, { holder, friction, raised }: FrictionRow): readonly Run[] {
	const impact = friction.impact === null ? '' : `, impact ${friction.impact} of 5`;
	const when = `${shortDay(friction.happened ?? raised.slice(0, 10))}${impact}`;
	return holder === null ? [quiet(when)] : [quiet('raised by '), mark(holder, marks[holder]), quiet(`, ${when}`)];
}

function repeatRuns(one: FrictionRow, first: string | undefined): readonly Run[] {
	const text = repeatWords(one, first ?? null);
	return text === '' ? [] : [quiet(text)];
}

function answerCell(context: Context, one: FrictionRow, isLate: boolean) {
	const { friction, deliverer, answered, level } = one;
	const who = deliverer === null ? [] : [mark(deliverer, context.marks[deliverer]), plain(beside(''))];
	const title = filled(level?.title ?? null);
	const where = one.state === 'resolved' || title === null ? [] : [quiet(`on the level “${title}”`)];
	if (answered === null && one.state !== 'resolved')
		return stack([...who, isLate ? alert('answer overdue') : quiet('answer owed')], where);
	return stack(
		[...who, quiet(clockWords(one))],
		friction.answer === null ? [] : words(context, ['frictions', one.id, 'answer'], friction.answer),
		where,
	);
}

function outcomeCell(context: Context, { id, friction, state }: FrictionRow) {
	const { plan, numbers } = context;
	const rule = plan.collections.rules.find((each) => each.id === friction.rule);
	const commitment = numbers.get(`commitments/${friction.commitment ?? ''}`);
	const learned = filled(friction.learned);
	const first: readonly Run[] =
		friction.resolution !== null
			? words(context, ['frictions', id, 'resolution'], friction.resolution)
			: [state === 'resolved' ? quiet('settled') : alert('open')];
	return stack(
		first,
		learned === null ? [] : [quiet('Learned: '), ...words(context, ['frictions', id, 'learned'], friction.learned)],
		commitment === undefined ? [] : [quiet('Ended in '), strong(commitment)],
		rule === undefined ? [] : [quiet(`Ended in a rule: ${filled(rule.statement) ?? 'not written yet'}`)],
	);
}
