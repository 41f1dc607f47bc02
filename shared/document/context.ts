/** What every section needs, read from the plan once. */
import { type CapabilitiesOn, capabilitiesOf } from '../analysis/capabilities.ts';
import { type CommitmentsOn, commitmentsOf } from '../analysis/commitments.ts';
import { type Gaps, gapsOf } from '../analysis/gaps.ts';
import { type GoalTable, goalTableOf } from '../analysis/goals.ts';
import { asParty, filled, type Names, namesOf } from '../analysis/names.ts';
import { numbersOf } from '../analysis/numbering.ts';
import { type Day, type PlanQuarter, planQuarters } from '../base/dates.ts';
import type { AgreementView } from '../contract/agreement.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import { isAgreed } from '../plan/agreement.ts';
import type { Conflict } from '../plan/conflicts.ts';
import { type Plan, refOf, type Topic } from '../plan/plan.ts';
import { type CollectionName, collectionSpec, schema } from '../plan/schema.ts';
import { dayOfMoment } from '../plan/today.ts';
import { englishOf } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { alert, beside, mark, plain, quiet } from './build.ts';
import { companyLook, HOUSE, type Sides } from './look.ts';
import type { Run, Side, Voice } from './tree.ts';

export interface PlanDocumentInput {
	readonly plan: Plan;
	readonly conflicts: readonly Conflict[];
	/** Changes that wait for others that are missing, forks, and ballots that are not what was locked: sentences. */
	readonly waiting: readonly string[];
	/** The day everything is read on, in the plan's time zone. */
	readonly on: Day;
	readonly printedOn: Day;
	/** The day of the last change; null where it is not known. */
	readonly changedOn: Day | null;
	/** Who has agreed to which text; absent where nobody was asked. */
	readonly agreement?: AgreementView | null;
	/** The language it is written in; English by default. */
	readonly words?: Words;
}

export interface Context extends PlanDocumentInput {
	readonly words: Words;
	/** `words.say`, which every section says most of. */
	readonly say: Words['say'];
	readonly title: string;
	readonly language: string;
	readonly names: Names;
	readonly marks: Readonly<Record<Party, string>>;
	/** The companies’ colours, made readable; the house’s where they have none. */
	readonly sides: Sides;
	readonly numbers: ReadonlyMap<RecordRef, string>;
	readonly quarters: readonly PlanQuarter[];
	readonly goals: GoalTable;
	readonly gaps: Gaps;
	readonly commitments: CommitmentsOn;
	readonly capabilities: CapabilitiesOn;
	/** `record field` of every conflict. */
	readonly contested: ReadonlySet<string>;
	readonly titles: ReadonlyMap<RecordRef, string>;
}

export function contextOf(input: PlanDocumentInput): Context {
	const { plan, on, conflicts } = input;
	const words = input.words ?? englishOf(plan.frame.language);
	const markOf = (party: Party, usual: string) => filled(plan.parties[party].mark) ?? usual;
	return {
		...input,
		words,
		say: words.say,
		title: filled(plan.frame.title) ?? words.say('Joint business plan'),
		language: words.locale,
		names: namesOf(plan, words),
		marks: { vendor: markOf('vendor', 'V'), partner: markOf('partner', 'P') },
		sides: sidesOf(plan),
		numbers: numbersOf(plan),
		quarters: planQuarters(plan.frame.start, plan.frame.end),
		goals: goalTableOf(plan, on),
		gaps: gapsOf(plan, on),
		commitments: commitmentsOf(plan, on),
		capabilities: capabilitiesOf(plan, on),
		contested: new Set(conflicts.map(({ record, field }) => `${record} ${field}`)),
		titles: titlesOf(plan),
	};
}

/** `Northwind and Harbor`. */
export function bothNames({ say }: Words, { vendor, partner }: Names): string {
	return say('{vendor} and {partner}', { vendor, partner });
}

/** The mark of a side; nothing where it is not known. */
export function sideMark({ marks }: Context, side: Side | null): readonly Run[] {
	if (side === null) return [];
	return side === 'joint'
		? [mark('vendor', marks.vendor), plain('\u00A0'), mark('partner', marks.partner)]
		: [mark(side, marks[side])];
}

/** The mark and the name: `● V Northwind`. */
export function sideName(context: Context, side: Party, voice: (text: string) => Run = plain): readonly Run[] {
	return [mark(side, context.marks[side]), voice(beside(context.names[side]))];
}

/** The name a `party` field stands for: a side, a third party, or words that say it is open. */
export function partyName(context: Context, value: string | null): string {
	const side = asParty(value);
	if (side !== null) return context.names[side];
	return (
		(value !== null ? context.titles.get(refOf('thirdParties', value)) : undefined) ??
		context.say('someone not named yet')
	);
}

/** The day of a moment on the plan’s clock. */
export function dayOf({ plan }: Context, moment: string): Day {
	return dayOfMoment(moment, plan.frame.timeZone);
}

export function amount({ plan, words }: Context, minor: number): string {
	return words.money(minor, plan.frame.currency);
}

export function numberOf({ numbers }: Context, collection: CollectionName, id: string | null): string | null {
	return id === null ? null : (numbers.get(refOf(collection, id)) ?? null);
}

/** A field's words; where it holds several values it says so and none of them is printed here. */
export function written(
	context: Context,
	[collection, id, field]: readonly [CollectionName, string, string],
	value: string | null,
	voice: Voice = 'plain',
): readonly Run[] {
	if (context.contested.has(`${refOf(collection, id)} ${field}`))
		return [alert(context.say('Several versions: see Open items.'))];
	const text = filled(value);
	return text === null ? [] : [{ kind: 'text', voice, text }];
}

/** A number's place in a table: the figure, a dash where there is none, or that it is open. */
export function figure(
	context: Context,
	[collection, id, field]: readonly [CollectionName, string, string],
	text: string | null,
): readonly Run[] {
	if (context.contested.has(`${refOf(collection, id)} ${field}`)) return [alert(context.say('open'))];
	return [text === null ? quiet('–') : plain(text)];
}

/** Which sides have agreed to exactly the text that stands. */
export function agreementTo(topic: Topic): Readonly<Record<Party, boolean>> {
	const record = { values: topic };
	return {
		vendor: isAgreed(schema.topics.fields.agreedVendor, 'agreedVendor', record),
		partner: isAgreed(schema.topics.fields.agreedPartner, 'agreedPartner', record),
	};
}

/** Each side’s colours, where it has said them. */
function sidesOf({ frame }: Plan): Sides {
	const { colourVendor, groundVendor, colourPartner, groundPartner } = frame;
	return {
		vendor: companyLook(colourVendor, groundVendor, HOUSE.vendor),
		partner: companyLook(colourPartner, groundPartner, HOUSE.partner),
		joint: HOUSE.joint,
	};
}

function titlesOf(plan: Plan): ReadonlyMap<RecordRef, string> {
	const titles = new Map<RecordRef, string>();
	for (const [collection, records] of Object.entries(plan.collections)) {
		const field = collectionSpec(collection)?.title ?? null;
		if (field === null) continue;
		for (const record of records) {
			const values: Readonly<Record<string, unknown>> = record;
			const title = values[field];
			if (typeof title === 'string') titles.set(`${collection}/${record.id}`, title);
		}
	}
	return titles;
}
