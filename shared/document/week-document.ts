/** One page for someone who keeps many plans: what each day of a week asks for, over all of them. No plan is ranked. */
import { isOurLate, type Need } from '../analysis/needs.ts';
import { addDays, type Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Words } from '../words/words.ts';
import { cell, group, lead, mark, note, plain, quiet, row } from './build.ts';
import { pageWords } from './page-words.ts';
import type { Cell, DocumentTree, Row, Table } from './tree.ts';

/** What one plan asks for. */
export interface WeekPlan {
	readonly title: string;
	readonly names: Readonly<Record<Party, string>>;
	readonly marks: Readonly<Record<Party, string>>;
	readonly ours: Party;
	readonly needs: readonly Need[];
	/** Set where it could not be read today: the day its needs are of, null where nothing is known of it. */
	readonly unread: { readonly lastRead: Day | null } | null;
}

export interface WeekInput {
	readonly monday: Day;
	/** Only plans with this label were taken; null for all. */
	readonly label: string | null;
	readonly plans: readonly WeekPlan[];
	readonly words: Words;
	readonly printedOn: Day;
}

/** So many lines fit on a page beside their heads; what is left is counted. */
const MOST_LINES = 34;

export const NEED_KINDS: Readonly<Record<Need['kind'], string>> = {
	settle: 'To settle',
	commitment: 'Commitment',
	yes: 'Answer',
	review: 'Review',
	agreement: 'Agreement',
	gap: 'Open gap',
};

interface Line {
	readonly plan: WeekPlan;
	readonly need: Need;
}

/** Our own overdue commitments first, then the days of the week, then what waits for no day. Pure. */
export function weekDocument(input: WeekInput): DocumentTree {
	const { monday, label, plans, printedOn, words } = input;
	const { say } = words;
	const title = say('The week of {day}', { day: words.day(monday) });
	const groups = groupsOf(input);
	const all = groups.reduce((sum, { lines }) => sum + lines.length, 0);
	const which = label === null ? '' : `${say('Plans with the label “{label}”.', { label })} `;
	const asking = new Set(groups.flatMap(({ lines }) => lines.map(({ plan }) => plan))).size;
	return {
		...{ title, language: words.locale, printedOn, layout: 'one page' },
		header: { left: title, right: say('{count, plural, one {# plan} other {# plans}}', { count: plans.length }) },
		footer: { left: say('Made on this computer, for its own use'), page: pageWords(words) },
		sections: [
			{
				id: 'week',
				title,
				blocks: [
					lead(
						`${which}${
							all === 0
								? say('Nothing is asked for in this week.')
								: say(
										'{lines, plural, one {# line} other {# lines}} from {plans, plural, one {# plan} other {# plans}}, by day.',
										{ lines: all, plans: asking },
									)
						}`,
					),
					...(all === 0 ? [] : [tableOf(words, groups)]),
					...(all > MOST_LINES
						? [note(say('{more} more that wait for a later line stand in the program.', { more: all - MOST_LINES }))]
						: []),
					...unreadNotes(words, plans).map((text) => note(text)),
				],
			},
		],
	};
}

/** Which plans the page speaks of from memory, and of which it cannot speak. */
function unreadNotes({ say, list, day }: Words, plans: readonly WeekPlan[]): readonly string[] {
	const unread = plans.flatMap(({ title, unread }) => (unread === null ? [] : [{ title, ...unread }]));
	const old = unread.flatMap(({ title, lastRead }) => (lastRead === null ? [] : [`${title} (${day(lastRead)})`]));
	const unknown = unread.flatMap(({ title, lastRead }) => (lastRead === null ? [title] : []));
	return [
		...(old.length === 0
			? []
			: [say('Could not be read today; what stands here is of the day beside it: {plans}.', { plans: list(old) })]),
		...(unknown.length === 0
			? []
			: [say('Could not be read, and nothing of it stands here: {plans}.', { plans: list(unknown) })]),
	];
}

interface Group {
	readonly head: string;
	/** Of all its lines; null where each has one of its own, or none. */
	readonly day: Day | null;
	readonly lines: readonly Line[];
}

function groupsOf({ plans, monday, words }: WeekInput): readonly Group[] {
	const { say } = words;
	const lines = plans.flatMap((plan) => plan.needs.map((need): Line => ({ plan, need })));
	const before = lines.filter(({ need }) => need.day !== null && need.day < monday);
	const isLate = ({ plan, need }: Line) => isOurLate(need, plan.ours, monday);
	const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
	const groups: Group[] = [
		{ head: say('Overdue, ours'), day: null, lines: before.filter(isLate).sort(byDay) },
		...days.map((day) => ({
			head: say('{Weekday}, {day}', { weekday: words.weekday(day), day: words.day(day) }),
			day,
			lines: lines.filter(({ need }) => need.day === day),
		})),
		{ head: say('From before this week'), day: null, lines: before.filter((line) => !isLate(line)).sort(byDay) },
		{ head: say('For no day'), day: null, lines: lines.filter(({ need }) => need.day === null) },
	];
	return groups.filter(({ lines: some }) => some.length > 0);
}

function tableOf(words: Words, groups: readonly Group[]): Table {
	const { say } = words;
	let left = MOST_LINES;
	const rows: Row[] = [];
	for (const { head, day, lines } of groups) {
		if (left <= 0) break;
		const shown = lines.slice(0, left);
		left -= shown.length;
		rows.push(group(4, plain(head)), ...shown.map((line) => lineRow(words, line, day)));
	}
	return {
		kind: 'table',
		description: say('What the week asks for: by day, the plan, whose turn it is, and what'),
		frame: 'ruled',
		columns: [{ share: 13 }, { share: 27 }, { share: 8 }, { share: 52 }],
		head: [[cell(plain(say('What'))), cell(plain(say('Plan'))), cell(plain(say('Turn'))), cell()]],
		rows,
	};
}

function lineRow(words: Words, { plan, need }: Line, groupDay: Day | null): Row {
	const day = need.day === null || need.day === groupDay ? '' : ` (${words.day(need.day)})`;
	return row(
		cell(quiet(words.term(NEED_KINDS[need.kind]))),
		cell(plain(plan.title)),
		turn(plan, need),
		cell(plain(words.told(need.said)), quiet(day)),
	);
}

function turn({ marks }: WeekPlan, { side }: Need): Cell {
	return side === null
		? cell(mark('vendor', marks.vendor), plain('\u00A0'), mark('partner', marks.partner))
		: cell(mark(side, marks[side]));
}

function byDay(a: Line, b: Line): number {
	const [x, y] = [a.need.day ?? '', b.need.day ?? ''];
	return x < y ? -1 : x > y ? 1 : 0;
}
