/** The friction log, both sides alike: what rubbed, how it was answered, what came of it. Open ones first. */
import { answersSentence, clockWords, repeatWords } from '../../analysis/friction-sentences.ts';
import { answeredInTime, endOfDay, type FrictionRow, frictionsOn, overdueFrictions } from '../../analysis/frictions.ts';
import { filled } from '../../analysis/names.ts';
import { PARTIES } from '../../plan/field.ts';
import { alert, around, beside, cell, mark, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, dayOf, written } from '../context.ts';
import type { Block, Run, Table } from '../tree.ts';

/** Settled ones that are printed; the others are counted. Every open one is. */
const MOST_SETTLED = 6;

/** In the plan: what is open, a line each; the whole log is read in the quarterly review. Nothing where none was raised. */
export function openFrictions(context: Context): readonly Block[] {
	const { plan, on, say } = context;
	const { frictions } = frictionsOn(plan, endOfDay(plan, on));
	if (frictions.length === 0) return [];
	const open = frictions.filter(({ state }) => state !== 'resolved');
	return [
		{
			kind: 'heading',
			level: 2,
			runs: [plain(context.say('Friction log'))],
			aside: asideOf(context, open.length, frictions.length),
		},
		...(open.length === 0 ? [] : [openList(context, open)]),
		note(`${bothRecords(context)} ${say('The whole log stands in the pack of the quarterly review.')}`),
	];
}

function openList(context: Context, open: readonly FrictionRow[]): Block {
	const late = new Set(overdueFrictions(context.plan, context.on).map(({ id }) => id));
	return {
		kind: 'list',
		items: open.map((one) => [
			strong(`${one.number} `),
			...written(context, ['frictions', one.id, 'what'], one.friction.what, 'strong'),
			quiet('  '),
			...raisedRuns(context, one),
			quiet(context.words.semicolon),
			...answerRuns(context, one, late.has(one.id)),
		]),
	};
}

function answerRuns(context: Context, one: FrictionRow, isLate: boolean): readonly Run[] {
	const { say, marks } = context;
	const { deliverer, answered } = one;
	const who = deliverer === null ? [] : [mark(deliverer, marks[deliverer]), plain(beside(''))];
	if (answered === null) return [...who, isLate ? alert(say('answer overdue')) : quiet(say('answer owed'))];
	return [...who, quiet(clockWords(one, context.words))];
}

/** The whole log. Nothing where none has been raised by that day. */
export function frictionLog(context: Context): readonly Block[] {
	const { plan, on, say } = context;
	const { frictions } = frictionsOn(plan, endOfDay(plan, on));
	if (frictions.length === 0) return [];
	const open = frictions.filter(({ state }) => state !== 'resolved');
	const settled = frictions.filter(({ state }) => state === 'resolved').reverse();
	const more = settled.length - MOST_SETTLED;
	const left = more > 0 ? ` ${say('{more, plural, one {# more is} other {# more are}} settled.', { more })}` : '';
	return [
		{
			kind: 'heading',
			level: 2,
			runs: [plain(context.say('Friction log'))],
			aside: asideOf(context, open.length, frictions.length),
		},
		logTable(context, [...open, ...settled.slice(0, MOST_SETTLED)]),
		note(`${bothRecords(context)}${left}`),
	];
}

/** Both sides’ record as of the day, as every page of the document has it: late only from the day after an answer was due. */
function bothRecords({ plan, on, names, words }: Context): string {
	return PARTIES.map((side) => answersSentence(answeredInTime(plan, side, null, on), side, names, words)).join(' ');
}

function asideOf({ say }: Context, open: number, all: number): string {
	return open === 0 ? say('{all}, all settled', { all }) : say('{open} of {all} not settled', { open, all });
}

function logTable(context: Context, rows: readonly FrictionRow[]): Table {
	const { say } = context;
	const late = new Set(overdueFrictions(context.plan, context.on).map(({ id }) => id));
	const numbers = new Map(rows.map(({ id, number }) => [id, number]));
	return {
		kind: 'table',
		description: context.say('Friction log: what happened, how it was answered, what came of it'),
		frame: 'ruled',
		columns: [{ share: 6 }, { share: 40 }, { share: 22 }, { share: 32 }],
		head: [[say('No.'), say('What happened'), say('Answer'), say('What came of it')].map((text) => cell(plain(text)))],
		rows: rows.map((one) =>
			row(
				cell(quiet(one.number)),
				stack(
					written(context, ['frictions', one.id, 'what'], one.friction.what),
					raisedRuns(context, one),
					repeatRuns(
						context,
						one,
						numbers.get(one.repeats ?? '') ?? context.numbers.get(`frictions/${one.repeats ?? ''}`),
					),
				),
				answerCell(context, one, late.has(one.id)),
				outcomeCell(context, one),
			),
		),
	};
}

/** `raised by ● V, 2 Sep 2027, impact 3 of 5`. */
function raisedRuns(context: Context, { holder, friction, raised }: FrictionRow): readonly Run[] {
	const { marks, words, say } = context;
	const day = words.shortDay(friction.happened ?? dayOf(context, raised));
	const { impact } = friction;
	const when = impact === null ? day : say('{day}, impact {impact} of 5', { day, impact });
	if (holder === null) return [quiet(when)];
	return around(words.parts('raised by {side}, {when}', { side: mark(holder, marks[holder]), when }), quiet);
}

function repeatRuns({ words }: Context, one: FrictionRow, first: string | undefined): readonly Run[] {
	const text = repeatWords(one, first ?? null, words);
	return text === '' ? [] : [quiet(text)];
}

function answerCell(context: Context, one: FrictionRow, isLate: boolean) {
	const { friction, deliverer, answered, level } = one;
	const who = deliverer === null ? [] : [mark(deliverer, context.marks[deliverer]), plain(beside(''))];
	const title = filled(level?.title ?? null);
	const where =
		one.state === 'resolved' || title === null ? [] : [quiet(context.say('on the level “{title}”', { title }))];
	if (answered === null && one.state !== 'resolved')
		return stack([...who, isLate ? alert(context.say('answer overdue')) : quiet(context.say('answer owed'))], where);
	return stack(
		[...who, quiet(clockWords(one, context.words))],
		friction.answer === null ? [] : written(context, ['frictions', one.id, 'answer'], friction.answer),
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
			? written(context, ['frictions', id, 'resolution'], friction.resolution)
			: [state === 'resolved' ? quiet(context.say('settled|a friction')) : alert(context.say('open|a friction'))];
	return stack(
		first,
		learned === null
			? []
			: [quiet(`${context.say('Learned:')} `), ...written(context, ['frictions', id, 'learned'], friction.learned)],
		commitment === undefined
			? []
			: around(context.words.parts('Ended in {commitment}', { commitment: strong(commitment) }), quiet),
		rule === undefined
			? []
			: [
					quiet(
						context.say('Ended in a rule: {rule}', { rule: filled(rule.statement) ?? context.say('not written yet') }),
					),
				],
	);
}
