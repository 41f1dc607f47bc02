/** Topics that are not ready for an agreement. */
import type { Plan, Topic } from '../plan/plan.ts';
import { agreementOf } from '../plan/summary.ts';
import { say } from '../words/spoken.ts';
import { filled, type Names, namesOf } from './names.ts';
import { numberedName, numbersOf } from './numbering.ts';
import type { Finding } from './readiness.ts';

/** Tactical topics that work for no strategic one: the link is empty, or what it names is none. */
export function servingNothing(plan: Plan, contested: ReadonlySet<string>): readonly Finding<'topic serves nothing'>[] {
	const { topics } = plan.collections;
	const nameOf = namesOfTopics(plan);
	const strategic = new Set(topics.filter(({ level }) => level === 'strategic').map(({ id }) => id));
	return topics
		.filter(({ level, serves }) => level === 'tactical' && (serves === null || !strategic.has(serves)))
		.filter(({ id }) => !contested.has(`topics/${id} serves`))
		.map((topic) => ({
			rule: 'topic serves nothing',
			record: `topics/${topic.id}`,
			text: say('{name} serves no strategic topic.', { name: nameOf(topic) }),
		}));
}

/** Topics whose text has not the yes of both sides as it stands. Of a text in conflict the conflict is told. */
export function topicsNotAgreed(
	plan: Plan,
	contested: ReadonlySet<string>,
): readonly Finding<'topic not agreed by both'>[] {
	const names = namesOf(plan);
	const nameOf = namesOfTopics(plan);
	return plan.collections.topics.flatMap((topic): Finding<'topic not agreed by both'>[] => {
		if (contested.has(`topics/${topic.id} agreedText`)) return [];
		const text = lackOf(topic, nameOf(topic), names);
		if (text === null) return [];
		return [{ rule: 'topic not agreed by both', record: `topics/${topic.id}`, text }];
	});
}

function lackOf(topic: Topic, name: string, names: Names): string | null {
	switch (agreementOf(topic)) {
		case 'both':
			return null;
		case 'vendor':
			return say('{name} awaits {side}.', { name, side: names.partner });
		case 'partner':
			return say('{name} awaits {side}.', { name, side: names.vendor });
		case 'none':
			return filled(topic.agreedText) === null
				? say('{name} has no agreed text yet.', { name })
				: say('{name} awaits both sides.', { name });
	}
}

function namesOfTopics(plan: Plan): (topic: Topic) => string {
	const numbers = numbersOf(plan);
	return ({ id, title }) => numberedName(numbers.get(`topics/${id}`), title);
}
