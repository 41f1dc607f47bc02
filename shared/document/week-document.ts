/** One page for someone who keeps many plans: what each day of a week asks for, over all of them. No plan is ranked. */
import type { Need } from '../analysis/needs.ts';
import { dayInWords } from '../analysis/words.ts';
import { addDays, type Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { cell, group, lead, mark, note, plain, quiet, row } from './build.ts';
import { counted } from './format.ts';
import type { Cell, DocumentTree, Row, Table } from './tree.ts';

/** What one plan asks for. */
export interface WeekPlan {
	readonly title: string;
	readonly names: Readonly<Record<Party, string>>;
	readonly marks: Readonly<Record<Party, string>>;
	readonly ours: Party;
	readonly needs: readonly Need[];
}

export interface WeekInput {
	readonly monday: Day;
	/** Only plans with this label were taken; null for all. */
	readonly label: string | null;
	readonly plans: readonly WeekPlan[];
	readonly language: string;
	readonly printedOn: Day;
}

/** So many lines fit on a page beside their heads; what is left is counted. */
const MOST_LINES = 34;

const KINDS: Readonly<Record<Need['kind'], string>> = {
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
	const { monday, label, plans, language, printedOn } = input;
	const sunday = addDays(monday, 6);
	const title = `The week of ${dayInWords(monday)}`;
	const groups = groupsOf(plans, monday, sunday);
	const all = groups.reduce((sum, { lines }) => sum + lines.length, 0);
	const which = label === null ? '' : `Plans with the label “${label}”. `;
	return {
		...{ title, language, printedOn, layout: 'one page' },
		header: { left: title, right: counted(plans.length, 'plan') },
		footer: { left: 'Made on this computer, for its own use' },
		sections: [
			{
				id: 'week',
				title,
				blocks: [
					lead(
						`${which}${all === 0 ? 'Nothing is asked for in this week.' : `${counted(all, 'line')} from ${counted(new Set(groups.flatMap(({ lines }) => lines.map(({ plan }) => plan))).size, 'plan')}, by day.`}`,
					),
					...(all === 0 ? [] : [tableOf(groups)]),
					...(all > MOST_LINES
						? [note(`${all - MOST_LINES} more that wait for a later line stand in the program.`)]
						: []),
				],
			},
		],
	};
}

interface Group {
	readonly head: string;
	readonly lines: readonly Line[];
}

function groupsOf(plans: readonly WeekPlan[], monday: Day, sunday: Day): readonly Group[] {
	const lines = plans.flatMap((plan) => plan.needs.map((need): Line => ({ plan, need })));
	const isOurs = ({ plan, need }: Line) => need.side === null || need.side === plan.ours;
	const before = lines.filter(({ need }) => need.day !== null && need.day < monday);
	const isLate = (line: Line) => line.need.kind === 'commitment' && isOurs(line);
	const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
	const groups: Group[] = [
		{ head: 'Overdue, ours', lines: before.filter(isLate).sort(byDay) },
		...days.map((day) => ({
			head: weekdayIn(day),
			lines: lines.filter(({ need }) => need.day === day),
		})),
		{ head: 'From before this week', lines: before.filter((line) => !isLate(line)).sort(byDay) },
		{ head: 'For no day', lines: lines.filter(({ need }) => need.day === null) },
	];
	return groups.filter(({ lines: some }) => some.length > 0 && sunday >= monday);
}

function tableOf(groups: readonly Group[]): Table {
	let left = MOST_LINES;
	const rows: Row[] = [];
	for (const { head, lines } of groups) {
		if (left <= 0) break;
		const shown = lines.slice(0, left);
		left -= shown.length;
		rows.push(group(4, plain(head)), ...shown.map(lineRow));
	}
	return {
		kind: 'table',
		description: 'What the week asks for: by day, the plan, whose turn it is, and what',
		frame: 'ruled',
		columns: [{ share: 13 }, { share: 27 }, { share: 8 }, { share: 52 }],
		head: [[cell(plain('What')), cell(plain('Plan')), cell(plain('Turn')), cell()]],
		rows,
	};
}

function lineRow({ plan, need }: Line): Row {
	const day = need.day === null ? '' : ` (${dayInWords(need.day)})`;
	return row(
		cell(quiet(KINDS[need.kind])),
		cell(plain(plan.title)),
		turn(plan, need),
		cell(plain(need.text), quiet(day)),
	);
}

function turn({ marks }: WeekPlan, { side }: Need): Cell {
	return side === null
		? cell(mark('vendor', marks.vendor), plain('\u00A0'), mark('partner', marks.partner))
		: cell(mark(side, marks[side]));
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdayIn(day: Day): string {
	const at = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	return `${WEEKDAYS[at] ?? ''}, ${dayInWords(day)}`;
}

function byDay(a: Line, b: Line): number {
	const [x, y] = [a.need.day ?? '', b.need.day ?? ''];
	return x < y ? -1 : x > y ? 1 : 0;
}
