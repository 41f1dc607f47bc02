import type { RecordView } from '../../../../shared/ledger/change.ts';
import { standingOf } from './topic-agreement.ts';

export type TopicFilter = 'all' | 'tension' | 'not agreed' | 'not discussed';

const FITS: Readonly<Record<TopicFilter, (topic: RecordView) => boolean>> = {
	all: () => true,
	tension: ({ values }) => values.alignment === 'in tension',
	'not agreed': (topic) => standingOf(topic) !== 'both',
	'not discussed': ({ values }) => (values.alignment ?? 'not discussed') === 'not discussed',
};

/** The topics a filter shows. The one in hand stays, so that nothing vanishes from under the cursor. */
export function filterTopics(
	topics: readonly RecordView[],
	filter: TopicFilter,
	inHand: string | null,
): readonly RecordView[] {
	return filter === 'all' ? topics : topics.filter((topic) => FITS[filter](topic) || topic.ref === inHand);
}

export function countTopics(topics: readonly RecordView[]): Readonly<Record<TopicFilter, number>> {
	const count = (filter: TopicFilter) => topics.filter(FITS[filter]).length;
	return {
		all: topics.length,
		tension: count('tension'),
		'not agreed': count('not agreed'),
		'not discussed': count('not discussed'),
	};
}
