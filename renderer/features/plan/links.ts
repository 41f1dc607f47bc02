/** Which goals show whether a topic works, read both ways. A link to what was removed is not there. */
import type { RecordView } from '../../../shared/ledger/change.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Replica } from '../../state/replica.ts';

interface Links {
	readonly views: readonly RecordView[];
	readonly topics: readonly RecordView[];
	readonly goals: readonly RecordView[];
	readonly goalsOf: ReadonlyMap<string, readonly string[]>;
	readonly topicsOf: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly string[] = [];
let last: Links | null = null;

/** The ids of the goals of a topic, in their shown order. */
export function useGoalsOf(topic: string): readonly string[] {
	return usePlanStore((state) => linksIn(state.replica).goalsOf.get(topic) ?? NONE);
}

/** The ids of the topics a goal belongs to, in their shown order. */
export function useTopicsOf(goal: string): readonly string[] {
	return usePlanStore((state) => linksIn(state.replica).topicsOf.get(goal) ?? NONE);
}

function linksIn(replica: Replica): Links {
	const views = replica.views('topicGoals');
	const [topics, goals] = [replica.views('topics'), replica.views('goals')];
	const isSame = last?.views === views && last.topics.length === topics.length && last.goals === goals;
	if (last && isSame) return last;
	const pairs = views.map(({ values }) => [String(values.topic), String(values.goal)] as const);
	last = { views, topics, goals, goalsOf: group(pairs, goals), topicsOf: group(pairs.map(swap), topics) };
	return last;
}

function swap([a, b]: readonly [string, string]): readonly [string, string] {
	return [b, a];
}

/** The second halves by the first, in the order of the records they name. */
function group(
	pairs: readonly (readonly [string, string])[],
	named: readonly RecordView[],
): ReadonlyMap<string, readonly string[]> {
	const places = new Map(named.map(({ ref }, place) => [ref.slice(ref.indexOf('/') + 1), place]));
	const groups = new Map<string, string[]>();
	for (const [key, id] of pairs) {
		if (!places.has(id)) continue;
		const list = groups.get(key);
		if (list) list.push(id);
		else groups.set(key, [id]);
	}
	for (const list of groups.values()) list.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
	return groups;
}
