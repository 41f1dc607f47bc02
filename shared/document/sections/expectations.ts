/** What each side expects of the other. The raw ratings always stand beside a gap: differences alone mislead. */
import type { GapRow } from '../../analysis/gaps.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { alert, cell, detail, group, lead, mark, note, plain, quiet, row, spanning, strong } from '../build.ts';
import { type Context, sideName, words } from '../context.ts';
import { endingLong } from '../ending-words.ts';
import { signed } from '../format.ts';
import { ratedWords } from '../rated-words.ts';
import type { Cell, Column, Row, Run, Section, Table } from '../tree.ts';
import { heatMap } from './heat-map.ts';

const READING =
	'Met: today, as each side sees it. Guess: what the deliverer thinks the other side hopes for. Misread: guess less desired.';

const SIGNS = [
	['unrated', '–\u00A0not rated yet'],
	['abstained', 'abs. abstained'],
	['too early to say', 'early: too early to say'],
] as const;

export function expectations(context: Context): Section | null {
	const { expectations: rows } = context.gaps;
	if (rows.length === 0) return null;
	return {
		id: 'expectations',
		title: 'Expectations and where they are met',
		blocks: [
			lead('Each number is what one side said, from 1 to 9. The gaps beside them say where to talk, not who is right.'),
			matrix(context),
			note([READING, signs(rows), ratedWords(context)].filter((text) => text !== '').join(' ')),
			...heatMap(context),
		],
	};
}

/** What stands where a number does not, of the signs that are there. */
function signs(rows: readonly GapRow[]): string {
	const there = new Set(rows.flatMap(({ answers }) => Object.values(answers)));
	const read = SIGNS.flatMap(([answer, words]) => (there.has(answer) ? [words] : []));
	return read.length === 0 ? '' : `${read.join(', ')}.`;
}

function matrix(context: Context): Table {
	const [v, p] = [mark('vendor', context.marks.vendor), mark('partner', context.marks.partner)];
	const end = (share: number): Column => ({ share, align: 'end' });
	return {
		kind: 'table',
		description: 'Expectations: the ratings of both sides and the gaps between them',
		frame: 'ruled',
		dense: true,
		columns: [{ share: 8 }, { share: 69.5 }, ...[10.3, 10.3, 8.3, 8.3, 8, 8, 11, 10, 8.3, 14].map(end)],
		head: [
			[
				cell(),
				cell(),
				spanning(2, cell(plain('Importance')), 'end'),
				spanning(2, cell(plain('Wants')), 'end'),
				spanning(2, cell(plain('Met')), 'end'),
				cell(),
				spanning(2, cell(plain('Gap vs')), 'end'),
				cell(),
			],
			[
				cell(),
				cell(plain('Expectation')),
				cell(v),
				cell(p),
				cell(plain('min.')),
				cell(plain('des.')),
				cell(v),
				cell(p),
				cell(plain('Guess')),
				cell(plain('min.')),
				cell(plain('des.')),
				cell(plain('Misread')),
			],
		],
		rows: directions(context).flatMap(([name, rows]): Row[] =>
			rows.length === 0 ? [] : [group(12, ...name), ...rows.flatMap((gap) => gapRows(context, gap))],
		),
	};
}

/** Both directions, then what names no direction; inside each the worst first. */
function directions(context: Context): readonly (readonly [readonly Run[], readonly GapRow[]])[] {
	const { names, gaps } = context;
	const sides = PARTIES.map((holder): readonly [readonly Run[], readonly GapRow[]] => [
		[...sideName(context, holder, strong), strong(` expects of ${names[otherParty(holder)]}`)],
		gaps.expectations.filter((gap) => gap.holder === holder),
	]);
	return [...sides, [[strong('Not said who expects it')], gaps.expectations.filter((gap) => gap.holder === null)]];
}

/** Beneath a row below minimum stands where it ends, or that it ends nowhere yet. */
function gapRows(context: Context, gap: GapRow): readonly Row[] {
	const end = gap.zone === 'below minimum' ? endingLong(context, gap) : [];
	return [gapRow(context, gap), ...(end.length === 0 ? [] : [detail(12, ...end)])];
}

function gapRow(context: Context, gap: GapRow): Row {
	const rating = (field: keyof GapRow['answers']): Cell => {
		if (context.contested.has(`expectations/${gap.id} ${field}`)) return cell(alert('open'));
		return cell(ratingRun(gap, field));
	};
	return row(
		cell(quiet(gap.number)),
		cell(...words(context, ['expectations', gap.id, 'statement'], gap.statement)),
		rating('importanceVendor'),
		rating('importancePartner'),
		rating('minimum'),
		rating('desired'),
		rating('perceivedVendor'),
		rating('perceivedPartner'),
		rating('guess'),
		cell(gap.zone === 'below minimum' ? alert(`▼\u00A0${signed(gap.adequacyGap ?? 0)}`) : gapText(gap.adequacyGap)),
		cell(gapText(gap.superiorityGap)),
		cell(Math.abs(gap.misreading ?? 0) >= 2 ? strong(signed(gap.misreading ?? 0)) : gapText(gap.misreading)),
	);
}

function ratingRun(gap: GapRow, field: keyof GapRow['answers']): Run {
	switch (gap.answers[field]) {
		case 'rated':
			return plain(String(gap[field]));
		case 'unrated':
			return quiet('–');
		case 'abstained':
			return quiet('abs.');
		case 'too early to say':
			return quiet('early');
	}
}

function gapText(gap: number | null): Run {
	return gap === null ? quiet('–') : plain(signed(gap));
}
