/** Who, when, in which calendars and which state: what a reader needs before the first word of the plan. */
import { filled } from '../../analysis/names.ts';
import { dayInWords, listed } from '../../analysis/words.ts';
import { PARTIES } from '../../plan/field.ts';
import { pictureIn } from '../../plan/picture.ts';
import { beside, cell, mark, note, plain, quiet, row, strong } from '../build.ts';
import { fiscalQuarters } from '../calendar.ts';
import { type Context, sideName } from '../context.ts';
import { currencyName, monthName, quarterMonths } from '../format.ts';
import type { Block, Definition, Logo, Section, Table } from '../tree.ts';
import { versionWords } from '../version-words.ts';

export function cover(context: Context): Section {
	return {
		id: 'cover',
		title: null,
		blocks: [
			{
				...{ kind: 'title', above: 'Joint business plan', title: context.title, below: period(context) ?? '' },
				logos: logosOf(context),
			},
			...PARTIES.map((party): Block => {
				const { label, about } = context.plan.parties[party];
				const part = [filled(label) ?? party, filled(about)].filter((text) => text !== null).join(' · ');
				const runs = [mark(party, context.marks[party]), strong(beside(context.names[party])), quiet(`  ${part}`)];
				return { kind: 'paragraph', style: 'party', runs };
			}),
			{ kind: 'space', lines: 1 },
			{ kind: 'definitions', items: control(context) },
			...calendar(context),
		],
	};
}

/** In pixels, 96 to the inch: as large as fits beside the other, in the height of the emblem. */
const LOGO = { width: 210, height: 76 } as const;

function logosOf({ plan: { frame }, names }: Context): readonly Logo[] {
	const stored = { vendor: frame.logoVendor, partner: frame.logoPartner };
	return PARTIES.flatMap((side): Logo[] => {
		const picture = stored[side] === null ? null : pictureIn(stored[side]);
		if (picture === null) return [];
		const { type, data } = picture;
		const share = Math.min(LOGO.width / picture.width, LOGO.height / picture.height);
		const [width, height] = [picture.width, picture.height].map((size) => Math.max(1, Math.round(size * share)));
		return [{ side, type, data, width: width ?? 1, height: height ?? 1, alt: `Logo of ${names[side]}` }];
	});
}

function period({ plan }: Context): string | null {
	const { start, end } = plan.frame;
	return start === null || end === null ? null : `${dayInWords(start)} to ${dayInWords(end)}`;
}

function control(context: Context): readonly Definition[] {
	const { plan, printedOn, changedOn, language, on } = context;
	const { currency, timeZone } = plan.frame;
	const { version, fingerprint } = versionWords(context);
	const third = plan.collections.thirdParties.flatMap(({ name, about }) => {
		const called = filled(name);
		return called === null ? [] : [filled(about) === null ? called : `${called} (${about?.trim()})`];
	});
	const items: readonly (readonly [string, string | null])[] = [
		['Version', version],
		['Fingerprint', fingerprint],
		['Last changed', changedOn === null ? null : dayInWords(changedOn)],
		['Figures as of', on === printedOn ? null : dayInWords(on)],
		['Period', period(context) ?? 'Not settled yet'],
		['Fiscal years', fiscalYears(context)],
		['Currency', currency === null ? 'Not settled yet' : `${currency}, ${currencyName(currency, language)}`],
		['Time zone', timeZone === null ? null : timeZone.replaceAll('_', ' ')],
		['Also takes part', third.length === 0 ? null : `${listed(third)}; does not agree to the plan`],
	];
	return items.flatMap(([term, text]) => (text === null ? [] : [{ term, runs: [plain(text)] }]));
}

function fiscalYears({ plan, names }: Context): string | null {
	const { fiscalVendor, fiscalPartner } = plan.frame;
	if (fiscalVendor === null && fiscalPartner === null) return null;
	if (fiscalVendor !== null && fiscalVendor === fiscalPartner) return `Both begin in ${monthName(fiscalVendor)}`;
	const begins = (name: string, month: number | null) =>
		month === null ? `${name}: not given` : `${name}: begins in ${monthName(month)}`;
	return `${begins(names.vendor, fiscalVendor)}. ${begins(names.partner, fiscalPartner)}`;
}

/** Plan quarters beside both fiscal calendars; left out where neither side has given its own. */
function calendar(context: Context): readonly Block[] {
	const { quarters, plan } = context;
	const { fiscalVendor, fiscalPartner } = plan.frame;
	if (quarters.length === 0 || (fiscalVendor === null && fiscalPartner === null)) return [];
	const table: Table = {
		kind: 'table',
		description: 'Plan quarters in both fiscal calendars',
		uncounted: true,
		frame: 'ruled',
		columns: [{ share: 18 }, { share: 28 }, { share: 27 }, { share: 27 }],
		head: [
			[
				cell(plain('Plan quarter')),
				cell(plain('Months')),
				cell(...sideName(context, 'vendor'), plain(', fiscal')),
				cell(...sideName(context, 'partner'), plain(', fiscal')),
			],
		],
		rows: quarters.map((quarter) =>
			row(
				cell(strong(quarter.name)),
				cell(plain(quarterMonths(quarter))),
				cell(plain(fiscalQuarters(quarter, fiscalVendor) ?? 'not given')),
				cell(plain(fiscalQuarters(quarter, fiscalPartner) ?? 'not given')),
			),
		),
	};
	return [
		{ kind: 'space', lines: 1 },
		table,
		note('Quarters in this plan are plan quarters, counted from its first day.'),
	];
}
