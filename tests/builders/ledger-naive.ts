/** The rules of the ledger said as plainly as possible and without a thought for speed, to compare with. */
import type { ChangeId, Line } from '../../shared/ledger/change.ts';

export interface Naive {
	readonly counting: ReadonlySet<ChangeId>;
	/** Per `record field` the changes whose value nobody has seen. */
	readonly registers: ReadonlyMap<string, ReadonlySet<ChangeId>>;
}

export function naiveRegisters(lines: readonly Line[]): Naive {
	const known = new Map(lines.map((line) => [line.id, line]));
	const counting = countingChanges([...known.values()], known);
	const pasts = new Map<ChangeId, Set<ChangeId>>();
	const pastOf = (id: ChangeId): Set<ChangeId> => {
		const cached = pasts.get(id);
		if (cached) return cached;
		const past = new Set<ChangeId>();
		for (const name of namesOf(known.get(id))) {
			past.add(name);
			for (const earlier of pastOf(name)) past.add(earlier);
		}
		pasts.set(id, past);
		return past;
	};
	const writers = new Map<string, ChangeId[]>();
	for (const id of counting)
		for (const [ref, field] of known.get(id)?.change.edits ?? [])
			writers.set(`${ref} ${field}`, [...(writers.get(`${ref} ${field}`) ?? []), id]);
	const registers = new Map<string, Set<ChangeId>>();
	for (const [name, ids] of writers)
		registers.set(name, new Set(ids.filter((id) => !ids.some((other) => pastOf(other).has(id)))));
	return { counting, registers };
}

/** These changes and everything they name, directly or through others. */
export function naivePast(lines: readonly Line[], heads: readonly ChangeId[]): Set<ChangeId> {
	const known = new Map(lines.map((line) => [line.id, line]));
	const past = new Set<ChangeId>();
	const open = [...heads];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (past.has(id)) continue;
		past.add(id);
		open.push(...namesOf(known.get(id)));
	}
	return past;
}

function countingChanges(lines: readonly Line[], known: ReadonlyMap<ChangeId, Line>): Set<ChangeId> {
	const counting = new Set<ChangeId>();
	const isForked = (line: Line) =>
		lines.some(({ id, change }) => {
			if (id === line.id || change.replica !== line.change.replica || change.seq !== line.change.seq) return false;
			return change.prev === line.change.prev || (change.prev !== null && !known.has(change.prev));
		});
	const forked = new Set(lines.filter(isForked).map(({ id }) => id));
	const isAdmitted = (line: Line) =>
		lines.some(
			({ id, change }) =>
				counting.has(id) &&
				change.edits.some(([ref, field, value]) => ref.startsWith('forks/') && field === line.id && value === true),
		);
	const isLinked = ({ change }: Line) => {
		const before = change.prev === null ? undefined : known.get(change.prev)?.change;
		return change.prev === null || (before?.replica === change.replica && before.seq === change.seq - 1);
	};
	for (let size = -1; size !== counting.size; ) {
		size = counting.size;
		for (const line of lines) {
			if (counting.has(line.id) || !namesOf(line).every((id) => counting.has(id)) || !isLinked(line)) continue;
			if (!forked.has(line.id) || isAdmitted(line)) counting.add(line.id);
		}
	}
	return counting;
}

function namesOf(line: Line | undefined): ChangeId[] {
	if (!line) return [];
	const { prev, after } = line.change;
	return prev === null ? [...after] : [prev, ...after];
}
