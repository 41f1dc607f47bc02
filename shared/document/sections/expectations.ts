/** What each side expects of the other. The raw ratings always stand beside a gap: differences alone mislead. */
import type { GapRow } from '../../analysis/gaps.ts';
import { otherParty, PARTIES } from '../../plan/field.ts';
import { alert, cell, detail, group, lead, mark, note, plain, quiet, row, spanning, strong } from '../build.ts';
import { type Context, sideName, written } from '../context.ts';
import { endingLong } from '../ending-words.ts';
import { ratedWords } from '../rated-words.ts';
import type { Cell, Column, Row, Run, Section, Table } from '../tree.ts';
import { heatMap } from './heat-map.ts';

export function expectations(context: Context): Section | null {
	const { expectations: rows } = context.gaps;
	if (rows.length === 0) return null;
	return {
		id: 'expectations',
		title: context.say('Expectations and where they are met'),
		blocks: [
			lead(
				context.say(
					'Each number is what one side said, from 1 to 9. The gaps beside them say where to talk, not who is right.',
				),
			),
			matrix(context),
			note([reading(context), signs(context, rows), ratedWords(context)].filter((text) => text !== '').join(' ')),
			...heatMap(context),
		],
	};
}

function reading({ say }: Context): string {
	return say(
		'Met: today, as each side sees it. Guess: what the deliverer thinks the other side hopes for. Misread: guess less desired.',
	);
}

/** What stands where a number does not, of the signs that are there. */
function signs({ say }: Context, rows: readonly GapRow[]): string {
	const there = new Set(rows.flatMap(({ answers }) => Object.values(answers)));
	const read = [
		...(there.has('unrated') ? [say('–\u00A0not rated yet')] : []),
		...(there.has('abstained') ? [say('abs. abstained')] : []),
		...(there.has('too early to say') ? [say('early: too early to say')] : []),
	];
	return read.length === 0 ? '' : `${read.join(', ')}.`;
}

function matrix(context: Context): Table {
	const [v, p] = [mark('vendor', context.marks.vendor), mark('partner', context.marks.partner)];
	const end = (share: number): Column => ({ share, align: 'end' });
	return {
		kind: 'table',
		description: context.say('Expectations: the ratings of both sides and the gaps between them'),
		frame: 'ruled',
		dense: true,
		columns: [{ share: 8 }, { share: 69.5 }, ...[10.3, 10.3, 8.3, 8.3, 8, 8, 11, 10, 8.3, 14].map(end)],
		head: [
			[
				cell(),
				cell(),
				spanning(2, cell(plain(context.say('Importance'))), 'end'),
				spanning(2, cell(plain(context.say('Wants'))), 'end'),
				spanning(2, cell(plain(context.say('Met'))), 'end'),
				cell(),
				spanning(2, cell(plain(context.say('Gap vs'))), 'end'),
				cell(),
			],
			[
				cell(),
				cell(plain(context.say('Expectation'))),
				cell(v),
				cell(p),
				cell(plain(context.say('min.'))),
				cell(plain(context.say('des.'))),
				cell(v),
				cell(p),
				cell(plain(context.say('Guess'))),
				cell(plain(context.say('min.'))),
				cell(plain(context.say('des.'))),
				cell(plain(context.say('Misread'))),
			],
		],
		rows: directions(context).flatMap(([name, rows]): Row[] =>
			rows.length === 0 ? [] : [group(12, ...name), ...rows.flatMap((gap) => gapRows(context, gap))],
		),
	};
}

/** Both directions, then what names no direction; inside each the worst first. */
function directions(context: Context): readonly (readonly [readonly Run[], readonly GapRow[]])[] {
	const { names, gaps, say } = context;
	const sides = PARTIES.map((holder): readonly [readonly Run[], readonly GapRow[]] => [
		[...sideName(context, holder, strong), strong(` ${say('expects of {name}', { name: names[otherParty(holder)] })}`)],
		gaps.expectations.filter((gap) => gap.holder === holder),
	]);
	return [
		...sides,
		[[strong(context.say('Not said who expects it'))], gaps.expectations.filter((gap) => gap.holder === null)],
	];
}

/** Beneath a row below minimum stands where it ends, or that it ends nowhere yet. */
function gapRows(context: Context, gap: GapRow): readonly Row[] {
	const end = gap.zone === 'below minimum' ? endingLong(context, gap) : [];
	return [gapRow(context, gap), ...(end.length === 0 ? [] : [detail(12, ...end)])];
}

function gapRow(context: Context, gap: GapRow): Row {
	const rating = (field: keyof GapRow['answers']): Cell => {
		if (context.contested.has(`expectations/${gap.id} ${field}`)) return cell(alert(context.say('open')));
		return cell(ratingRun(context, gap, field));
	};
	return row(
		cell(quiet(gap.number)),
		cell(...written(context, ['expectations', gap.id, 'statement'], gap.statement)),
		rating('importanceVendor'),
		rating('importancePartner'),
		rating('minimum'),
		rating('desired'),
		rating('perceivedVendor'),
		rating('perceivedPartner'),
		rating('guess'),
		cell(
			gap.zone === 'below minimum'
				? alert(`▼\u00A0${context.words.signed(gap.adequacyGap ?? 0)}`)
				: gapText(context, gap.adequacyGap),
		),
		cell(gapText(context, gap.superiorityGap)),
		cell(
			Math.abs(gap.misreading ?? 0) >= 2
				? strong(context.words.signed(gap.misreading ?? 0))
				: gapText(context, gap.misreading),
		),
	);
}

function ratingRun({ say, words }: Context, gap: GapRow, field: keyof GapRow['answers']): Run {
	switch (gap.answers[field]) {
		case 'rated':
			return plain(rated(gap[field], words));
		case 'unrated':
			return quiet('–');
		case 'abstained':
			return quiet(say('abs.'));
		case 'too early to say':
			return quiet(say('early'));
	}
}

function rated(value: number | null, { number }: Context['words']): string {
	return value === null ? '' : number(value);
}

function gapText({ words: { signed } }: Context, gap: number | null): Run {
	return gap === null ? quiet('–') : plain(signed(gap));
}
