/** What is not settled, in full. This section is always there: a plan that hides its open items is not one plan. */

import { isLate } from '../../analysis/balance.ts';
import { capabilityGaps } from '../../analysis/capabilities.ts';
import { stateSentence } from '../../analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import type { Ending } from '../../analysis/endings.ts';
import { overdueFrictions } from '../../analysis/frictions.ts';
import { endingSentence } from '../../analysis/gap-sentences.ts';
import type { GapRow } from '../../analysis/gaps.ts';
import { asSentenceEnd, filled } from '../../analysis/names.ts';
import { awaitedBy, pivotsOf } from '../../analysis/pivots.ts';
import { responsibilitiesOf } from '../../analysis/responsibilities.ts';
import { decisionsOf, parkedOn } from '../../analysis/sessions.ts';
import type { Day } from '../../base/dates.ts';
import { type Moment, wallClock } from '../../base/zones.ts';
import { PARTIES } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import { openRounds } from '../../plan/rounds.ts';
import type { Words } from '../../words/words.ts';
import { alert, cell, lead, paragraph, plain, quiet, row, stack, strong } from '../build.ts';
import { agreementTo, type Context, partyName } from '../context.ts';
import { openRoundLine } from '../round-words.ts';
import type { Block, Run, Section, Table } from '../tree.ts';
import { fieldWords, recordWords, valueWords } from '../value-words.ts';
import { yesTo } from './working-agreement.ts';

export function openItems(context: Context): Section {
	const otherYes = [...pivotsAwaited(context), ...halfAgreed(context), ...rulesAwaited(context)];
	const open = [
		...conflicts(context),
		...listOf(
			context,
			context.say('Changes that have not arrived, or do not fit'),
			context.waiting.map((sentence) => [plain(sentence)]),
		),
		...listOf(context, context.say('Expectations below minimum without an ending'), openGaps(context)),
		...listOf(context, context.say('Gaps in skills and processes without a commitment'), openCapabilities(context)),
		...listOf(context, context.say('Topics not agreed by both sides'), openTopics(context)),
		...listOf(context, context.say('Commitments past their day'), late(context)),
		...listOf(context, context.say('Frictions beyond their time, and work nobody answers for'), [
			...frictionsOwed(context),
			...unanswered(context),
		]),
		...listOf(
			context,
			context.say('What awaits a yes'),
			[...awaitingItems(context), ...otherYes],
			awaiting(context).length + otherYes.length,
		),
		...listOf(context, context.say('Rounds of rating that are not revealed'), hiddenRounds(context)),
		...listOf(context, context.say('Parked for later'), parked(context)),
	];
	const differences = listOf(context, context.say('What we agree to differ on, or take as it is'), [
		...endedBy(context, 'agree to differ'),
		...endedBy(context, 'accept as is'),
	]);
	return {
		id: 'open-items',
		title: context.say('Open items and agreed differences'),
		blocks: [
			...(open.length === 0
				? [paragraph(plain(context.say('Nothing is open on {day}.', { day: context.words.day(context.on) })))]
				: [
						lead(
							context.say('Everything that is not settled is listed here. Agreeing to the plan means knowing these.'),
						),
						...open,
					]),
			...differences,
		],
	};
}

/** Both values of every field that holds several: neither side's disappears. */
function conflicts(context: Context): readonly Block[] {
	if (context.conflicts.length === 0) return [];
	const table: Table = {
		kind: 'table',
		description: context.say('Fields with several values, and who wrote each'),
		uncounted: true,
		frame: 'ruled',
		columns: [{ share: 22 }, { share: 78 }],
		head: [[cell(plain(context.say('Where'))), cell(plain(context.say('What each wrote')))]],
		rows: context.conflicts.map(({ record, field, values }) =>
			row(stack([strong(recordWords(context, record))], [quiet(fieldWords(context, record, field))]), {
				paragraphs: values.map(({ value, by }) => {
					const side = by.party === 'joint' ? context.say('both') : context.names[by.party];
					const text =
						field === 'removed' ? removal(context, value === true) : valueWords(context, record, field, value);
					return paragraph(plain(text), quiet(`  ${context.say('{name} for {side}', { name: by.name, side })}`));
				}),
			}),
		),
	};
	const title = context.say('{title}: {count}', {
		title: context.say('Fields with more than one version'),
		count: context.conflicts.length,
	});
	return [{ kind: 'heading', level: 2, runs: [plain(title)] }, table];
}

function removal({ say }: Context, removes: boolean): string {
	return removes ? say('Removed it') : say('Kept and changed it');
}

function listOf(
	{ say }: Context,
	title: string,
	items: readonly (readonly Run[])[],
	count = items.length,
): readonly Block[] {
	if (items.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, runs: [plain(say('{title}: {count}', { title, count }))] },
		{ kind: 'list', items },
	];
}

function openGaps({ gaps, names, say, words }: Context): readonly (readonly Run[])[] {
	return gaps.expectations
		.filter((gap) => gap.outcome === 'open')
		.map((gap) => [
			strong(`${gap.number} ${asSentenceEnd(filled(gap.statement) ?? say('Not said yet'))} `),
			plain(`${minimumAndMet(words, gap)} `),
			alert(endingSentence(gap, names, words)),
		]);
}

/** `Minimum 7, met 4.` */
export function minimumAndMet({ say, number }: Words, { minimum, perceived }: GapRow): string {
	return say('Minimum {minimum}, met {met}.', { minimum: number(minimum ?? 0), met: number(perceived ?? 0) });
}

/** One line a skill or process, however many sides are missing it. */
function openCapabilities({ capabilities, names, say, words }: Context): readonly (readonly Run[])[] {
	const lines = new Map<string, { readonly title: string; readonly sides: string[] }>();
	for (const { row: capability, side } of capabilityGaps(capabilities)) {
		if (side.standing !== 'open') continue;
		const line = lines.get(capability.id) ?? { title: filled(capability.title) ?? say('Not named yet'), sides: [] };
		line.sides.push(
			say('{name} needs {required}, is at {level}', {
				name: names[side.side],
				required: side.required ?? 0,
				level: side.other ?? side.self ?? 0,
			}),
		);
		lines.set(capability.id, line);
	}
	return [...lines.values()].map(({ title, sides }) => [
		strong(`${say('{title}:', { title })} `),
		plain(`${sides.join(words.semicolon)}.`),
	]);
}

/** What one side owes an answer to since before this day; both sides alike. */
function frictionsOwed({ plan, on, names, say, words }: Context): readonly (readonly Run[])[] {
	return overdueFrictions(plan, on).map(({ number, friction, deliverer, due }) => [
		strong(`${number} ${asSentenceEnd(filled(friction.what) ?? say('Not said yet'))} `),
		alert(
			deliverer === null
				? say('An answer was due {day}.', { day: words.shortDay(dayOf(plan, due)) })
				: say('{Name_s} answer was due {day}.', {
						name: names[deliverer],
						day: words.shortDay(dayOf(plan, due)),
					}),
		),
	]);
}

function dayOf(plan: Plan, due: Moment | null): Day {
	return due === null ? '' : wallClock(due, plan.frame.timeZone ?? 'UTC').day;
}

/** Rules of engagement that a side has not agreed to as they read now. */
function rulesAwaited({ plan, names, say, words }: Context): readonly (readonly Run[])[] {
	return plan.collections.rules.flatMap((rule): Run[][] => {
		const yes = yesTo(rule);
		const awaited = PARTIES.filter((side) => !yes[side]).map((side) => names[side]);
		if (awaited.length === 0) return [];
		return [
			[
				strong(`${asSentenceEnd(say('Rule: {rule}', { rule: filled(rule.statement) ?? say('not written yet') }))} `),
				plain(say('Awaits {names}.', { names: words.list(awaited) })),
			],
		];
	});
}

/** Work that nobody answers for, or several do: it would be dropped between them. */
function unanswered({ plan, say, words }: Context): readonly (readonly Run[])[] {
	return responsibilitiesOf(plan, words).rows.flatMap(({ title, problems }): Run[][] =>
		problems.length === 0
			? []
			: [[strong(`${say('{title}:', { title: filled(title) ?? say('Not named yet') })} `), plain(problems.join(' '))]],
	);
}

function openTopics(context: Context): readonly (readonly Run[])[] {
	const { names, numbers, plan, say } = context;
	return plan.collections.topics.flatMap((topic) => {
		const yes = agreementTo(topic);
		if (yes.vendor && yes.partner) return [];
		const state = context.contested.has(`topics/${topic.id} agreedText`)
			? say('several versions of the text')
			: filled(topic.agreedText) === null
				? say('no text proposed yet')
				: yes.vendor
					? say('awaits {name}', { name: names.partner })
					: yes.partner
						? say('awaits {name}', { name: names.vendor })
						: say('proposed, awaits both sides');
		const title = [numbers.get(`topics/${topic.id}`), filled(topic.title) ?? context.say('Not named yet')]
			.filter(Boolean)
			.join(' ');
		return [[strong(`${say('{title}:', { title })} `), plain(`${state}.`)]];
	});
}

function late(context: Context): readonly (readonly Run[])[] {
	return context.commitments.commitments
		.filter(isLate)
		.map((promise) => [
			strong(`${promise.number} ${asSentenceEnd(filled(promise.deliverable) ?? context.say('Not said yet'))} `),
			plain(`${context.say('From {name}.', { name: partyName(context, promise.from) })} `),
			plain(stateSentence(promise, (party) => partyName(context, party), context.words)),
		]);
}

function awaiting({ commitments }: Context): readonly CommitmentRow[] {
	return commitments.commitments.filter(
		({ awaits, state }) => awaits !== null && state !== 'missed' && state !== 'overdue',
	);
}

/** So many of which the same is to be said stand in one item. */
const ALIKE = 5;

function awaitingItems(context: Context): readonly (readonly Run[])[] {
	const { say, words } = context;
	const alike = new Map<string, string[]>();
	for (const promise of awaiting(context)) {
		const sentence = stateSentence(promise, (party) => partyName(context, party), words);
		const named = alike.get(sentence) ?? [];
		named.push(`${promise.number} ${filled(promise.deliverable) ?? say('Not said yet')}`);
		alike.set(sentence, named);
	}
	return [...alike].flatMap(([sentence, named]) => {
		const items = named.length < ALIKE ? named : [named.join(words.semicolon)];
		return items.map((names) => [strong(`${asSentenceEnd(names)} `), plain(sentence)]);
	});
}

function halfAgreed({ plan, names, say }: Context): readonly (readonly Run[])[] {
	return decisionsOf(plan)
		.filter(({ agreed }) => agreed.vendor !== agreed.partner)
		.map(({ number, statement, agreed }) => [
			strong(`${number} ${asSentenceEnd(filled(statement) ?? say('Not said yet'))} `),
			plain(say('Awaits {names}.', { names: names[agreed.vendor ? 'partner' : 'vendor'] })),
		]);
}

/** Until both have said yes the original targets stand. */
function pivotsAwaited({ plan, on, names, words, say }: Context): readonly (readonly Run[])[] {
	return pivotsOf(plan, on)
		.rows.filter(({ isAgreed }) => !isAgreed)
		.map((pivot) => {
			const awaited = awaitedBy(pivot).map((side) => names[side]);
			const state =
				awaited.length === 0 ? say('No change written yet.') : say('Awaits {names}.', { names: words.list(awaited) });
			return [
				strong(`${say('{title}:', { title: pivot.number })} ${asSentenceEnd(pivot.change ?? say('begun'))} `),
				plain(state),
			];
		});
}

function hiddenRounds(context: Context): readonly (readonly Run[])[] {
	const { plan } = context;
	return openRounds(plan).map(({ id }) => {
		const round = plan.collections.rounds.find((other) => other.id === id);
		return [plain(round === undefined ? id : openRoundLine(context, round))];
	});
}

function parked({ plan, on, say, words }: Context): readonly (readonly Run[])[] {
	return parkedOn(plan, on).map(({ statement, parked: since }) => [
		plain(filled(statement) ?? say('Not said yet')),
		...(since === null ? [] : [quiet(`  ${say('since {day}', { day: words.shortDay(since) })}`)]),
	]);
}

function endedBy({ gaps, names, say, words }: Context, kind: Ending['kind']): readonly (readonly Run[])[] {
	return gaps.expectations
		.filter(({ ending }) => ending?.kind === kind)
		.map((gap) => [
			strong(`${gap.number} ${asSentenceEnd(filled(gap.statement) ?? say('Not said yet'))} `),
			plain(endingSentence(gap, names, words)),
		]);
}
