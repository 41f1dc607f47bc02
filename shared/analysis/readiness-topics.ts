/** Topics that are not ready for an agreement. */
import type { Plan, Topic } from '../plan/plan.ts';
import { agreementOf } from '../plan/summary.ts';
import { filled, namesOf } from './names.ts';
import { numbersOf } from './numbering.ts';
import type { Finding } from './readiness.ts';

/** Tactical topics that work for no strategic one: the link is empty, or what it names is none. */
export function servingNothing(plan: Plan): readonly Finding<'topic serves nothing'>[] {
	const { topics } = plan.collections;
	const nameOf = namesOfTopics(plan);
	const strategic = new Set(topics.filter(({ level }) => level === 'strategic').map(({ id }) => id));
	return topics
		.filter(({ level, serves }) => level === 'tactical' && (serves === null || !strategic.has(serves)))
		.map((topic) => ({
			rule: 'topic serves nothing',
			record: `topics/${topic.id}`,
			text: `${nameOf(topic)} serves no strategic topic.`,
		}));
}

/** Topics whose text has not the yes of both sides as it stands. */
export function topicsNotAgreed(plan: Plan): readonly Finding<'topic not agreed by both'>[] {
	const names = namesOf(plan);
	const nameOf = namesOfTopics(plan);
	return plan.collections.topics.flatMap((topic): Finding<'topic not agreed by both'>[] => {
		const lacks = {
			both: null,
			vendor: `awaits ${names.partner}`,
			partner: `awaits ${names.vendor}`,
			none: filled(topic.agreedText) === null ? 'has no agreed text yet' : 'awaits both sides',
		}[agreementOf(topic)];
		if (lacks === null) return [];
		const text = `${nameOf(topic)} ${lacks}.`;
		return [{ rule: 'topic not agreed by both', record: `topics/${topic.id}`, text }];
	});
}

function namesOfTopics(plan: Plan): (topic: Topic) => string {
	const numbers = numbersOf(plan);
	return ({ id, title }) =>
		[numbers.get(`topics/${id}`), `“${filled(title) ?? 'not named yet'}”`].filter(Boolean).join(' ');
}
