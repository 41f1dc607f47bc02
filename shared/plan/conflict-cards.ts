/** Conflicts side by side: what it was, what each side made of it, and whether it may be settled here. */

import type { ConflictCard, ConflictKind, Version } from '../contract/exchange.ts';
import { type Assignment, type PenParty, RESERVED, type RecordRef, type RecordView } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { singleValue } from '../ledger/views.ts';
import { say, term } from '../words/spoken.ts';
import { coveredFields, coverMark } from './agreement.ts';
import { contestedRemoval } from './conflicts.ts';
import type { FieldSpec } from './field.ts';
import { computersOf } from './history.ts';
import { fieldLabel, titleOf } from './labels.ts';
import { ownerOf } from './owners.ts';
import { compareShown, splitRef } from './plan.ts';
import { type OpenRound, openRounds } from './rounds.ts';
import { roundsIn } from './rounds-in.ts';
import { collectionNames, collectionSpec, fieldSpec } from './schema.ts';
import { visibleRecords } from './show.ts';

export interface Settler {
	/** Whether a pen of this party may be used here now. */
	readonly mayUse: (party: PenParty) => boolean;
	readonly nameOf: (party: PenParty) => string;
	/** This computer, on which drafts were made. */
	readonly computer: string;
}

/** Every open conflict, in the plan's order. Of a yes that met other words there is a card, which nobody settles here. */
export function conflictCards(ledger: Ledger, settler: Settler): readonly ConflictCard[] {
	const looking: Looking = {
		...{ ledger, settler },
		computers: computersOf(ledger.lines()),
		rounds: openRounds(roundsIn(ledger)),
	};
	return inPlanOrder(ledger).flatMap((view) => [
		...Object.entries(view.conflicts ?? {}).map(([field, values]) => fieldCard(looking, view.ref, field, values)),
		...(view.removalContested ? [removalCard(looking, view.ref)] : []),
		...agreedCards(looking, view),
		...acceptedCards(looking, view),
	]);
}

interface Looking {
	readonly ledger: Ledger;
	readonly settler: Settler;
	readonly computers: ReadonlyMap<string, string>;
	readonly rounds: readonly OpenRound[];
}

function fieldCard(looking: Looking, ref: RecordRef, field: string, values: readonly Assignment[]): ConflictCard {
	const spec = fieldSpec(splitRef(ref).collection, field);
	return {
		...named(looking, ref, field, spec?.kind === 'agreement' ? 'agreed' : 'field'),
		was: commonPast(looking.ledger, ref, field, values),
		versions: values.map((value, pick) => versionOf(looking, value, pick)),
		locked: whyLocked(looking, ref, field),
	};
}

function removalCard(looking: Looking, ref: RecordRef): ConflictCard {
	const { removal, keeper, field } = contestedRemoval(looking.ledger, ref);
	return {
		...named(looking, ref, RESERVED.removed, field === RESERVED.parent ? 'moved and removed' : 'removed'),
		was: null,
		versions: [removal, keeper].flatMap((one) => one ?? []).map((one, pick) => versionOf(looking, one, pick)),
		locked: whyLocked(looking, ref, RESERVED.removed),
	};
}

/**
 * A yes whose words another side changed without knowing of it. The words have one value and the yes counts for nothing:
 * nothing is to be picked, and the card says so. It goes once the yes is given again or withdrawn, or the words change.
 */
function agreedCards(looking: Looking, view: RecordView): readonly ConflictCard[] {
	const { collection } = splitRef(view.ref);
	return Object.entries(collectionSpec(collection)?.fields ?? {}).flatMap(([field, spec]) => {
		if (spec.kind !== 'agreement' || typeof view.values[field] !== 'string') return [];
		const mark = coverMark(spec, view);
		if (mark === null || mark === view.values[field]) return [];
		return metOtherWords(looking, view, field, spec) ?? [];
	});
}

function metOtherWords(looking: Looking, view: RecordView, yesField: string, spec: FieldSpec): ConflictCard | null {
	const { ledger, settler } = looking;
	const [yes] = ledger.register(view.ref, yesField);
	if (yes === undefined) return null;
	for (const field of coveredFields(spec, view)) {
		const now = ledger.register(view.ref, field).at(-1);
		if (now === undefined || ledger.covers([yes.change], now.change) || ledger.covers([now.change], yes.change))
			continue;
		return {
			...yesCard(looking, 'agreed', view.ref, field, yes, now),
			locked: say(
				'{party} agreed to other words, so its yes does not count. It counts again once it agrees to these, or once they are changed back.',
				{ party: settler.nameOf(yes.pen.party) },
			),
		};
	}
	return null;
}

/** What was accepted as it stood while the other side went on writing it: no mark says so, as it does of a yes. */
function acceptedCards(looking: Looking, { ref, values, conflicts }: RecordView): readonly ConflictCard[] {
	const { ledger, settler } = looking;
	const fields = Object.entries(collectionSpec(splitRef(ref).collection)?.fields ?? {});
	return fields.flatMap(([field, { frozenBy }]): readonly ConflictCard[] => {
		if (frozenBy === undefined || typeof values[frozenBy] !== 'string' || conflicts?.[field] !== undefined) return [];
		const given = ledger.register(ref, frozenBy);
		const [yes] = given;
		const now = ledger.register(ref, field).at(-1);
		if (yes === undefined || now === undefined) return [];
		const stood = given.map(({ change }) => singleValue(ledger.registerAt([change], ref, field)) ?? null);
		if (stood.includes(now.value)) return [];
		const party = settler.nameOf(yes.pen.party);
		const label = term(fieldLabel(splitRef(ref).collection, frozenBy));
		return [
			{
				...yesCard(looking, 'accepted', ref, field, yes, now),
				locked: say(
					'{party} accepted something else than what stands here now. Its “{field}” says nothing of this until it is emptied and given again.',
					{ party, field: label },
				),
			},
		];
	});
}

/** What the words said to whoever gave the yes, beside what they say now. */
function yesCard(
	looking: Looking,
	kind: ConflictKind,
	ref: RecordRef,
	field: string,
	yes: Assignment,
	now: Assignment,
): Omit<ConflictCard, 'locked'> {
	const words = singleValue(looking.ledger.registerAt([yes.change], ref, field)) ?? null;
	return {
		...named(looking, ref, field, kind),
		was: commonPast(looking.ledger, ref, field, [yes, now]),
		versions: [{ ...yes, value: words }, now].map((one, pick) => versionOf(looking, one, pick)),
	};
}

function named(looking: Looking, record: RecordRef, field: string, kind: ConflictKind) {
	const { collection } = splitRef(record);
	return {
		...{ kind, record, field },
		label: fieldLabel(collection, field),
		title: titleOf(looking.ledger, record),
		noun: collectionSpec(collection)?.noun ?? collection,
	};
}

function versionOf({ computers, settler }: Looking, one: Assignment, pick: number): Version {
	const { value, pen, at, replica } = one;
	const computer = replica.startsWith('~') ? settler.computer : (computers.get(replica) ?? null);
	return { pick, value, by: pen, at, computer };
}

/** What the field said where the paths to these versions parted; null where it was not one value there. */
function commonPast(
	ledger: Ledger,
	ref: RecordRef,
	field: string,
	versions: readonly Assignment[],
): ConflictCard['was'] {
	const isCommon = (id: string) => versions.every(({ change }) => change !== id && ledger.covers([change], id));
	const common = ledger.history(ref).flatMap(({ id }) => (isCommon(id) ? [id] : []));
	const before = ledger.registerAt(common, ref, field);
	const value = singleValue(before);
	const at = before.at(-1)?.at;
	return value === undefined || value === null || at === undefined ? null : { value, at };
}

function whyLocked({ ledger, settler, rounds }: Looking, ref: RecordRef, field: string): string | null {
	const { collection } = splitRef(ref);
	const owner = ownerOf(ref, field, ledger.record(ref)?.values ?? {});
	if (owner === undefined) return say('A newer version of Covalent wrote this; update Covalent to settle it.');
	const spec = fieldSpec(collection, field);
	if (spec?.kind === 'rating' && rounds.some((round) => round.asked.includes(ref)))
		return say('A round is open: this is given in a ballot until both sides reveal.');
	if (owner === 'joint' || settler.mayUse(owner)) return null;
	return say('This is {party}’s own column: it settles it on its computer, or here with both sides in the room.', {
		party: settler.nameOf(owner),
	});
}

function inPlanOrder(ledger: Ledger): readonly RecordView[] {
	const known: readonly string[] = collectionNames;
	const place = (ref: RecordRef) => {
		const at = known.indexOf(splitRef(ref).collection);
		return at < 0 ? known.length : at;
	};
	return [...visibleRecords(ledger)].sort((a, b) => place(a.ref) - place(b.ref) || compareShown(a, b));
}
