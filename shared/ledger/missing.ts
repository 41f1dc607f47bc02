/** Names, for people, the changes that others wait for: whose they are and how much of them is known. */
import type { ChangeId, Line, PenParty } from './change.ts';
import type { Waiting } from './ledger.ts';

/** Changes of one replica that nobody has brought; or, with `replica` null, changes whose author is not known. */
export interface Missing {
	readonly ids: readonly ChangeId[];
	readonly replica: string | null;
	/** The computer, party and pen's name as that replica's known changes give them. */
	readonly computer: string | null;
	readonly party: PenParty | null;
	readonly name: string | null;
	/** When the newest known change of that replica was made; null where none is known. */
	readonly newestKnown: string | null;
	/** Who has seen them, by the changes that wait: whom to ask. */
	readonly seenBy: readonly string[];
}

/** One entry per replica, in its order, then one for all whose author is unknown. */
export function describeMissing(waiting: readonly Waiting[], lines: readonly Line[]): Missing[] {
	const wanted = waiting.filter(({ reason }) => reason === 'missing');
	if (wanted.length === 0) return [];
	const authors = new Map<ChangeId, string>();
	for (const { line, missing } of wanted) {
		const { prev, replica } = line.change;
		if (prev !== null && missing.includes(prev)) authors.set(prev, replica);
	}
	const groups = new Map<string | null, { ids: Set<ChangeId>; seenBy: Set<string> }>();
	for (const { line, missing } of wanted)
		for (const id of missing) {
			const replica = authors.get(id) ?? null;
			const group = groups.get(replica) ?? { ids: new Set(), seenBy: new Set() };
			groups.set(replica, group);
			group.ids.add(id);
			group.seenBy.add(line.change.pen.name);
		}
	return [...groups]
		.sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
		.map(([replica, { ids, seenBy }]) => ({
			ids: [...ids].sort(),
			...describeReplica(replica, lines),
			seenBy: [...seenBy].sort(),
		}));
}

function describeReplica(replica: string | null, lines: readonly Line[]): Omit<Missing, 'ids' | 'seenBy'> {
	const known = lines
		.filter(({ change }) => change.replica === replica)
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map(({ change }) => change);
	const first = known.find(({ seq }) => seq === 1);
	const newest = known.reduce<(typeof known)[number] | null>((a, b) => (a === null || b.seq > a.seq ? b : a), null);
	return {
		replica,
		computer: first?.computer ?? null,
		party: first?.party ?? newest?.pen.party ?? null,
		name: newest?.pen.name ?? null,
		newestKnown: newest?.at ?? null,
	};
}
