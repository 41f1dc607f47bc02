/** How the two sides work together, kept short: when they meet, who does what, where a problem goes, rules, hours, the log. */
import { holidayName, holidaysFrom, hoursInWords } from '../../analysis/hours-in-words.ts';
import { filled } from '../../analysis/names.ts';
import { type ResponsibilityRow, responsibilitiesOf } from '../../analysis/responsibilities.ts';
import type { Party } from '../../ledger/change.ts';
import { isAgreed } from '../../plan/agreement.ts';
import { PARTIES } from '../../plan/field.ts';
import type { RecordOf } from '../../plan/plan.ts';
import { schema } from '../../plan/schema.ts';
import { alert, beside, cell, mark, plain, quiet, row } from '../build.ts';
import { type Context, written } from '../context.ts';
import type { Block, Definition, Run, Section, Table } from '../tree.ts';
import { openFrictions } from './friction-log.ts';
import { rhythmTable } from './review-rhythm.ts';

const MOST_HOLIDAYS = 2;

export function workingAgreement(context: Context): Section | null {
	const { rhythms, rules, escalationLevels, responsibilities, workingHours } = context.plan.collections;
	const frictions = openFrictions(context);
	const agreed =
		rhythms.length + rules.length + escalationLevels.length + responsibilities.length + workingHours.length;
	if (agreed + frictions.length === 0) return null;
	return {
		id: 'working-agreement',
		title: context.say('Working agreement and review rhythm'),
		blocks: [
			...(rhythms.length === 0 ? [] : [rhythmTable(context)]),
			...(responsibilities.length === 0 ? [] : [responsibilityTable(context)]),
			...(rules.length === 0 ? [] : [ruleList(context)]),
			reach(context),
			...frictions,
		],
	};
}

const LETTERS = ['R', 'A', 'C', 'I'] as const;

/** One line a responsibility: who does it, answers, is asked, is told. What is missing is said in its place. */
function responsibilityTable(context: Context): Table {
	const { say } = context;
	const { roles, rows } = responsibilitiesOf(context.plan, context.words);
	const who = ({ id, parts }: ResponsibilityRow, letter: (typeof LETTERS)[number]): readonly Run[] =>
		roles.flatMap((role): readonly Run[] => {
			if (context.contested.has(`parts/${id}-${role.id} part`))
				return letter === 'A' ? [alert(`${say('several versions')} `)] : [];
			const part = parts.get(role.id);
			if (part === undefined || !part.split(' and ').includes(letter)) return [];
			return [...sideRun(context, role.holder), plain(`${filled(role.person) ?? role.title ?? ''}  `)];
		});
	const orElse = (runs: readonly Run[], missing: string | null) =>
		cell(...(runs.length > 0 ? runs : [missing === null ? quiet('–') : alert(missing)]));
	return {
		kind: 'table',
		description: context.say(
			'Responsibilities: who does it, who answers for it, who is asked before, who is told after',
		),
		frame: 'ruled',
		columns: [{ share: 22.3 }, { share: 29.5 }, { share: 16 }, { share: 17.2 }, { share: 15 }],
		head: [
			[say('Responsibility'), say('Does it (R)'), say('Answers (A)'), say('Is asked (C)'), say('Is told (I)')].map(
				(text) => cell(plain(text)),
			),
		],
		rows: rows.map((one) =>
			row(
				cell(...written(context, ['responsibilities', one.id, 'title'], one.title)),
				orElse(who(one, 'R'), say('nobody yet')),
				one.answers.length > 1
					? cell(...who(one, 'A'), alert(context.say('one too many')))
					: orElse(who(one, 'A'), say('nobody yet')),
				orElse(who(one, 'C'), null),
				orElse(who(one, 'I'), null),
			),
		),
	};
}

function sideRun(context: Context, holder: string | null): readonly Run[] {
	if (holder !== 'vendor' && holder !== 'partner') return [];
	return [mark(holder, context.marks[holder]), plain('\u00A0')];
}

function ruleList(context: Context): Block {
	return {
		kind: 'list',
		items: context.plan.collections.rules.map((rule) => [
			...written(context, ['rules', rule.id, 'statement'], rule.statement, 'agreed'),
			...agreedBy(context, rule),
		]),
	};
}

/** Who stands behind a rule as it reads now. */
export function yesTo(rule: RecordOf<'rules'>): Readonly<Record<Party, boolean>> {
	const record = { values: rule };
	return {
		vendor: isAgreed(schema.rules.fields.agreedVendor, 'agreedVendor', record),
		partner: isAgreed(schema.rules.fields.agreedPartner, 'agreedPartner', record),
	};
}

/** The marks of those who agreed; words only where one is missing. */
function agreedBy({ marks, names, say }: Context, rule: RecordOf<'rules'>): readonly Run[] {
	const yes = yesTo(rule);
	const given = PARTIES.filter((side) => yes[side]).map((side) => mark(side, marks[side]));
	const awaited = PARTIES.filter((side) => !yes[side]);
	return [
		plain('  '),
		...given,
		...(awaited.length === 2 ? [quiet(say('agreed by neither side yet'))] : []),
		...(awaited.length === 1 && awaited[0] ? [quiet(beside(say('awaits {name}', { name: names[awaited[0]] })))] : []),
	];
}

/** The ladder in a line, and each side's hours and holidays. */
function reach(context: Context): Block {
	const { plan, names, on, say, words } = context;
	const levels = plan.collections.escalationLevels.map((level, at) => {
		const people = words.list([level.personVendor, level.personPartner].filter((person) => person !== null));
		const time =
			level.hours === null
				? say('no time agreed')
				: say('{count, plural, one {within {hours} working hour} other {within {hours} working hours}}', {
						count: level.hours,
						hours: words.number(level.hours),
					});
		return `${at + 1}. ${people || (level.title ?? context.say('not named yet'))}, ${time}`;
	});
	const ladder: Definition[] =
		levels.length === 0
			? []
			: [{ term: context.say('A friction is answered'), runs: [plain(`${levels.join(words.semicolon)}.`)] }];
	return {
		kind: 'definitions',
		items: [
			...ladder,
			...PARTIES.map((side): Definition => {
				const holidays = holidaysFrom(plan, side, on);
				const named = holidays.slice(0, MOST_HOLIDAYS).map((holiday) => {
					const days = [holiday.day, holiday.last].flatMap((day) =>
						day === null ? [] : [context.words.shortDay(day)],
					);
					const name = holidayName(holiday, words);
					const [first = '', last] = days;
					return last === undefined ? `${name} ${first}` : say('{name} {first} to {last}', { name, first, last });
				});
				const hours = hoursInWords(plan, side, words);
				const days = named.join(', ');
				const more = holidays.length - MOST_HOLIDAYS;
				const told =
					named.length === 0
						? `${hours}.`
						: more > 0
							? say('{hours}. Away: {days} and {more} more.', { hours, days, more })
							: say('{hours}. Away: {days}.', { hours, days });
				return { term: say('Hours of {name}', { name: names[side] }), runs: [plain(told)] };
			}),
		],
	};
}
