/** Who, when, in which calendars and which state: what a reader needs before the first word of the plan. */
import { filled } from '../../analysis/names.ts';
import { PARTIES } from '../../plan/field.ts';
import { pictureIn } from '../../plan/picture.ts';
import { beside, cell, mark, note, plain, quiet, row, strong } from '../build.ts';
import { fiscalQuarters } from '../calendar.ts';
import { type Context, sideName } from '../context.ts';
import type { Block, Definition, Logo, Section, Table } from '../tree.ts';
import { versionWords } from '../version-words.ts';

export function cover(context: Context): Section {
	return {
		id: 'cover',
		title: null,
		blocks: [
			{
				...{
					kind: 'title',
					above: context.say('Joint business plan'),
					emblem: context.say('A circle and a square that overlap: two companies, one plan'),
					title: context.title,
					below: period(context) ?? '',
				},
				logos: logosOf(context),
			},
			...PARTIES.map((party): Block => {
				const { label, about } = context.plan.parties[party];
				const part = [context.words.term(filled(label) ?? party), filled(about)]
					.filter((text) => text !== null)
					.join(' · ');
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

function logosOf({ plan: { frame }, names, say }: Context): readonly Logo[] {
	const stored = { vendor: frame.logoVendor, partner: frame.logoPartner };
	return PARTIES.flatMap((side): Logo[] => {
		const picture = stored[side] === null ? null : pictureIn(stored[side]);
		if (picture === null) return [];
		const { type, data } = picture;
		const share = Math.min(LOGO.width / picture.width, LOGO.height / picture.height);
		const [width, height] = [picture.width, picture.height].map((size) => Math.max(1, Math.round(size * share)));
		return [
			{ side, type, data, width: width ?? 1, height: height ?? 1, alt: say('Logo of {name}', { name: names[side] }) },
		];
	});
}

function period({ plan, say, words }: Context): string | null {
	const { start, end } = plan.frame;
	return start === null || end === null
		? null
		: say('{start} to {end}', { start: words.day(start), end: words.day(end) });
}

function control(context: Context): readonly Definition[] {
	const { plan, printedOn, changedOn, on, say, words } = context;
	const { currency, timeZone } = plan.frame;
	const { version, fingerprint } = versionWords(context);
	const third = plan.collections.thirdParties.flatMap(({ name, about }) => {
		const called = filled(name);
		return called === null ? [] : [filled(about) === null ? called : `${called} (${about?.trim()})`];
	});
	const items: readonly (readonly [string, string | null])[] = [
		[say('Version'), version],
		[say('Fingerprint'), fingerprint],
		[say('Last changed'), changedOn === null ? null : words.day(changedOn)],
		[say('Figures as of'), on === printedOn ? null : words.day(on)],
		[say('Period'), period(context) ?? say('Not settled yet')],
		[say('Fiscal years'), fiscalYears(context)],
		[say('Currency'), currency === null ? say('Not settled yet') : `${currency}, ${words.currencyName(currency)}`],
		[say('Time zone'), timeZone === null ? null : timeZone.replaceAll('_', ' ')],
		[
			say('Also takes part'),
			third.length === 0 ? null : say('{names}; does not agree to the plan', { names: words.list(third) }),
		],
	];
	return items.flatMap(([term, text]) => (text === null ? [] : [{ term, runs: [plain(text)] }]));
}

function fiscalYears({ plan, names, say, words }: Context): string | null {
	const { fiscalVendor, fiscalPartner } = plan.frame;
	if (fiscalVendor === null && fiscalPartner === null) return null;
	if (fiscalVendor !== null && fiscalVendor === fiscalPartner)
		return say('Both begin in {month}', { month: words.month(fiscalVendor) });
	const begins = (name: string, month: number | null) =>
		month === null
			? say('{name}: not given', { name })
			: say('{name}: begins in {month}', { name, month: words.month(month) });
	return `${begins(names.vendor, fiscalVendor)}. ${begins(names.partner, fiscalPartner)}`;
}

/** Plan quarters beside both fiscal calendars; left out where neither side has given its own. */
function calendar(context: Context): readonly Block[] {
	const { quarters, plan } = context;
	const { fiscalVendor, fiscalPartner } = plan.frame;
	if (quarters.length === 0 || (fiscalVendor === null && fiscalPartner === null)) return [];
	const table: Table = {
		kind: 'table',
		description: context.say('Plan quarters in both fiscal calendars'),
		uncounted: true,
		frame: 'ruled',
		columns: [{ share: 18 }, { share: 28 }, { share: 27 }, { share: 27 }],
		head: [
			[
				cell(plain(context.say('Plan quarter'))),
				cell(plain(context.say('Months'))),
				cell(...sideName(context, 'vendor'), plain(context.say(', fiscal'))),
				cell(...sideName(context, 'partner'), plain(context.say(', fiscal'))),
			],
		],
		rows: quarters.map((quarter) =>
			row(
				cell(strong(quarter.name)),
				cell(plain(context.words.months(quarter.start, quarter.end))),
				cell(plain(fiscalQuarters(quarter, fiscalVendor, context.words) ?? context.say('not given'))),
				cell(plain(fiscalQuarters(quarter, fiscalPartner, context.words) ?? context.say('not given'))),
			),
		),
	};
	return [
		{ kind: 'space', lines: 1 },
		table,
		note(context.say('Quarters in this plan are plan quarters, counted from its first day.')),
	];
}
