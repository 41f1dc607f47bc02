/** The first acts of the plan that follows another: each field in the pen of the side that owns it, as from a template. */
import { generateNKeysBetween } from 'fractional-indexing';
import { meetingsOf } from '../analysis/meetings.ts';
import { filled } from '../analysis/names.ts';
import type { Day } from '../base/dates.ts';
import { type Edit, type PenParty, RESERVED, type Scalar } from '../ledger/change.ts';
import { type Carried, type CarriedFrom, type CarryChoice, carriedOf, markOfHeads } from './carry.ts';
import { ownerOf } from './owners.ts';
import { type Plan, refOf, splitRef } from './plan.ts';
import { type CollectionName, collectionSpec, fieldSpec } from './schema.ts';
import type { Act } from './template.ts';

export interface NextPlan extends CarryChoice {
	readonly from: CarriedFrom;
	/** The day the plan before is read on. */
	readonly on: Day;
	readonly title: string;
	readonly start: Day;
	readonly end: Day;
}

/**
 * At most four acts, to be written in this order: joint, vendor, partner, vendor. Each passes `checkEdits` on the plan
 * that the acts before it made. Records keep their ids, so that copies made by both sides meet in the same rows. The pen
 * says which plan the words come from. A field with several values has none here, and stays behind.
 */
export function nextPlanActs(plan: Plan, given: NextPlan): readonly Act[] {
	const carried = carriedOf(plan, given.on, given.start);
	const writer = new Writer(plan);
	writeFrame(writer, plan, given);
	writeGoals(writer, plan, carried);
	if (given.topics) writer.copy('topics', plan.collections.topics, { alignment: 'not discussed' });
	if (given.expectations) writer.copy('expectations', plan.collections.expectations);
	writeCompetency(writer, plan, carried);
	writeAgreement(writer, plan, carried, given.start);
	writeCommitments(writer, carried);
	writePrevious(writer, plan, carried, given);
	return writer.acts();
}

/** What goes over of each record; everything else belongs to the year it was written in. */
const GOES_OVER = {
	plan: [
		...['title', 'start', 'end', 'currency', 'timeZone', 'fiscalVendor', 'fiscalPartner', 'language'],
		...['template', 'templateVersion', 'templateTitle'],
		...['logoVendor', 'colourVendor', 'groundVendor', 'logoPartner', 'colourPartner', 'groundPartner'],
	],
	parties: ['name', 'label', 'mark', 'about'],
	thirdParties: ['name', 'about'],
	measures: ['name', 'definition', 'unit', 'unitLabel', 'source', 'kind', 'calendar'],
	goals: [
		...['title', 'kpi', 'measure', 'unit', 'unitLabel', 'direction', 'counts', 'baseline', 'dataSource'],
		...['ownerVendor', 'ownerPartner'],
	],
	topics: ['level', 'title', 'serves', 'ownerVendor', 'ownerPartner'],
	expectations: ['holder', 'deliverer', 'statement', 'category'],
	capabilities: ['kind', 'title', 'why', 'requiredVendor', 'requiredPartner'],
	assessments: ['capability', 'side', 'holder', 'day', 'level', 'because'],
	certificates: ['holder', 'title', 'capability', 'who', 'obtained', 'expires'],
	rhythms: [
		...['title', 'every', 'first', 'time', 'minutes', 'agenda', 'attendeesVendor', 'attendeesPartner', 'place'],
	],
	roles: ['holder', 'title', 'person'],
	responsibilities: ['title'],
	parts: ['responsibility', 'role', 'part'],
	escalationLevels: ['title', 'personVendor', 'personPartner', 'hours'],
	rules: ['statement'],
	workingHours: [...['holder', 'zone', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']],
	holidays: ['holder', 'title', 'day', 'last'],
	commitments: [
		...['from', 'to', 'deliverable', 'test', 'due', 'owner', 'days', 'money', 'claimBy', 'proof', 'successor'],
		...['accepted', 'delivered', 'acknowledged', 'returned', 'returnReason', 'asked', 'missReason'],
	],
} as const satisfies Partial<Record<CollectionName, readonly string[]>>;

/** Joint links of a commitment: what they lead to may be the other side’s to make, so they are written last. */
const LINKS = ['goal', 'expectation', 'capability', 'capabilitySide', 'develops', 'pays'];

/** Whether a field goes over: one with several values has none there. */
export function goesOver(collection: string, field: string): boolean {
	const fields: readonly string[] = Object.hasOwn(GOES_OVER, collection)
		? GOES_OVER[collection as keyof typeof GOES_OVER]
		: [];
	return fields.includes(field) || (collection === 'commitments' && LINKS.includes(field));
}

type Fields = Readonly<Record<string, Scalar | undefined>>;
type Row = { readonly id: string };

/** The acts while they are gathered. What a pen needs another’s record for waits for the act after that one. */
class Writer {
	readonly #name: string;
	/** Joint, vendor, partner, and the vendor once more for records the partner makes. */
	readonly #edits: readonly [Edit[], Edit[], Edit[], Edit[]] = [[], [], [], []];

	constructor(plan: Plan) {
		this.#name = cut(`From the plan before: ${filled(plan.frame.title) ?? 'untitled'}`, 80);
	}

	/** Each row with the fields that go over, and others beside them; in the order of the rows. */
	copy(collection: keyof typeof GOES_OVER, rows: readonly Row[], beside: Fields = {}): void {
		this.list(
			collection,
			rows.map((row) => ({ id: row.id, ...pick(row, GOES_OVER[collection]), ...beside })),
		);
	}

	/** Records in the order of a list; those that come with the plan have no place in one. */
	list(collection: CollectionName, rows: readonly (Row & Fields)[]): void {
		const keys = generateNKeysBetween(null, null, rows.length);
		const isPlaced = collectionSpec(collection)?.only === undefined;
		for (const [at, { id, ...fields }] of rows.entries())
			this.write(collection, id, { ...fields, ...(isPlaced ? { [RESERVED.order]: keys[at] } : {}) });
	}

	/**
	 * Empty fields are left out. A record is made by the pen that owns it, its other fields follow. One that two copies have
	 * left without what it needs is none.
	 */
	write(collection: CollectionName, id: string, fields: Fields): void {
		const ref = refOf(collection, id);
		const values = given(fields);
		const required = collectionSpec(collection)?.required ?? [];
		if (required.some((field) => values[field] === undefined)) return;
		const makers = required.map((field) => ownerOf(ref, field, values)).filter((owner) => owner !== 'joint');
		const maker: PenParty = makers[0] ?? 'joint';
		for (const [field, value] of Object.entries(values)) {
			const owner = ownerOf(ref, field, values) ?? 'joint';
			this.#edits[placeOf(maker, owner)].push([ref, field, value]);
		}
	}

	/** Joint fields that wait until the records of both sides are there. */
	writeLast(collection: CollectionName, id: string, fields: Fields): void {
		for (const [field, value] of Object.entries(given(fields)))
			this.#edits[2].push([refOf(collection, id), field, value]);
	}

	/** Without the links to what was removed or stays behind: every door refuses them. */
	acts(): readonly Act[] {
		const pens = ['joint', 'vendor', 'partner', 'vendor'] as const;
		const made = new Set(this.#edits.flat().map(([ref]) => ref));
		const isLost = ([ref, field, value]: Edit) => {
			const spec = fieldSpec(splitRef(ref).collection, field);
			return spec?.kind === 'link' && !made.has(`${spec.to}/${value}`);
		};
		return pens.flatMap((party, at) => {
			const edits = this.#edits[at as 0 | 1 | 2 | 3].filter((edit) => !isLost(edit));
			return edits.length === 0 ? [] : [{ pen: { party, name: this.#name }, edits }];
		});
	}
}

function given(fields: Fields): Readonly<Record<string, NonNullable<Scalar>>> {
	const entries = Object.entries(fields).flatMap(([field, value]) => (value == null ? [] : [[field, value] as const]));
	return Object.fromEntries(entries);
}

/** In which act a field is written: joint ones by the maker, a side’s own once the record is there. */
function placeOf(maker: PenParty, owner: PenParty): 0 | 1 | 2 | 3 {
	if (owner === 'joint' || owner === maker) return maker === 'joint' ? 0 : maker === 'vendor' ? 1 : 2;
	if (owner === 'partner') return 2;
	return maker === 'partner' ? 3 : 1;
}

function writeFrame(writer: Writer, { frame, parties, collections }: Plan, { title, start, end }: NextPlan): void {
	const renewed = { ...frame, id: 'plan', title, start, end };
	writer.copy('plan', [renewed]);
	writer.copy('parties', [parties.vendor, parties.partner]);
	writer.copy('thirdParties', collections.thirdParties);
}

/** What is counted and where it stands; why, how far and what it is worth is for the new year to say. */
function writeGoals(writer: Writer, { collections }: Plan, { goals }: Carried): void {
	writer.copy('measures', collections.measures);
	const rows = goals.map(({ goal, baseline }) => ({ ...goal, baseline }));
	writer.copy('goals', rows);
}

function writeCompetency(writer: Writer, { collections }: Plan, { assessments, certificates }: Carried): void {
	writer.copy('capabilities', collections.capabilities);
	writer.copy('assessments', assessments);
	writer.copy('certificates', certificates);
}

/** The meetings go on as they fall; the rules wait for a new yes. */
function writeAgreement(writer: Writer, plan: Plan, { holidays }: Carried, start: Day): void {
	const { rhythms, roles, responsibilities, parts, escalationLevels, rules, workingHours } = plan.collections;
	const endless = { ...plan, frame: { ...plan.frame, end: null } };
	const from = (rhythm: (typeof rhythms)[number]) => {
		const first = meetingsOf(endless, rhythm, start, 1)[0]?.day ?? rhythm.first;
		// In a month that has no such day it falls on the last; begun there, it would stay on that day in every other.
		const isCut =
			(rhythm.every === 'month' || rhythm.every === 'quarter') && first?.slice(8) !== rhythm.first?.slice(8);
		return isCut ? rhythm.first : first;
	};
	writer.copy(
		'rhythms',
		rhythms.map((rhythm) => ({ ...rhythm, first: from(rhythm) })),
	);
	writer.copy('roles', roles);
	writer.copy('responsibilities', responsibilities);
	writer.copy('escalationLevels', escalationLevels);
	writer.copy('rules', rules);
	writer.copy('workingHours', workingHours);
	writer.copy('holidays', holidays);
	const known = (list: readonly Row[], id: string | null) => list.some((row) => row.id === id);
	// Another program may have led a part elsewhere after it was named: it goes over by what it says, behind one named so.
	const nameOf = ({ responsibility, role }: (typeof parts)[number]) => `${responsibility}-${role}`;
	const isMisnamed = (row: (typeof parts)[number]) => row.id !== nameOf(row);
	const byName = new Map(
		[...parts.filter(isMisnamed), ...parts.filter((row) => !isMisnamed(row))].map((row) => [nameOf(row), row]),
	);
	for (const [id, row] of byName) {
		if (!known(responsibilities, row.responsibility) || !known(roles, row.role)) continue;
		const parent = { [RESERVED.parent]: `responsibilities/${row.responsibility}` };
		writer.writeLast('parts', id, { ...pick(row, GOES_OVER.parts), ...parent });
	}
}

/** With their original days and what has happened to them since; what they belong to, only where that goes over too. */
function writeCommitments(writer: Writer, { commitments }: Carried): void {
	const makers = new Map(commitments.map(({ id, from }) => [id, from]));
	writer.copy(
		'commitments',
		commitments.map((row) => ({
			...row,
			successor: row.successor !== null && makers.get(row.successor) === row.from ? row.successor : null,
		})),
	);
	for (const row of commitments) writer.writeLast('commitments', row.id, pick(row, LINKS));
}

function writePrevious(writer: Writer, plan: Plan, { goals, records, ended }: Carried, { from, on }: NextPlan): void {
	const { title, start, end, currency } = plan.frame;
	const { vendor, partner } = records;
	writer.write('previous', 'plan', {
		...{ title: filled(title) ?? 'Untitled plan', planId: from.planId, start, end, takenOn: on },
		...{ fingerprint: from.fingerprint, heads: markOfHeads(from.heads) },
		...{ keptVendor: vendor.kept, dueVendor: vendor.due, lateVendor: vendor.late, carriedVendor: vendor.carried },
		...{ keptPartner: partner.kept, duePartner: partner.due, latePartner: partner.late },
		carriedPartner: partner.carried,
	});
	const measured = goals.flatMap(({ goal, progress: { latest, source } }) => {
		const { id, title: goalTitle, unit, unitLabel, direction, baseline } = goal;
		if (latest === null) return [];
		const reached = { expected: rounded(latest.target, unit), actual: latest.actual, measuredOn: latest.day, source };
		return [{ id, title: goalTitle, unit, unitLabel, currency, direction, baseline, ...reached }];
	});
	writer.list('previousGoals', measured);
	writer.list(
		'previousCommitments',
		ended.map((row) => ({ ...row })),
	);
}

/** Whole minor units of money, hundredths of anything else: a target between two quarters has more digits than it means. */
function rounded(value: number | null, unit: string | null): number | null {
	if (value === null) return null;
	return unit === 'money' ? Math.round(value) : Math.round(value * 100) / 100;
}

function pick(row: Row, fields: readonly string[]): Fields {
	const values: Readonly<Record<string, Scalar | undefined>> = { ...row };
	return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** Without half a character at its end. */
function cut(text: string, most: number): string {
	return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
