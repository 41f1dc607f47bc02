/** Frictions that repeat each other, found by their links. */
import type { RecordOf } from '../plan/plan.ts';

type Friction = RecordOf<'frictions'>;

/** By id: the first of its kind and how many there are. Links that run in a circle join those on it. */
export function kindsOf(frictions: readonly Friction[]): ReadonlyMap<string, { first: string; count: number }> {
	const byId = new Map(frictions.map((friction) => [friction.id, friction]));
	const firsts = new Map<string, string>();
	for (const friction of frictions) {
		const path: string[] = [];
		let id = friction.id;
		while (!firsts.has(id) && !path.includes(id)) {
			path.push(id);
			const earlier = byId.get(id)?.repeats ?? null;
			if (earlier === null || !byId.has(earlier)) break;
			id = earlier;
		}
		const first = firsts.get(id) ?? id;
		for (const step of path) firsts.set(step, first);
	}
	const counts = new Map<string, number>();
	for (const first of firsts.values()) counts.set(first, (counts.get(first) ?? 0) + 1);
	return new Map([...firsts].map(([id, first]) => [id, { first, count: counts.get(first) ?? 1 }]));
}
