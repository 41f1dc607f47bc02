import { useMemo } from 'react';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useTyped } from '../../../state/plan-hooks.ts';
import { InspectorSection } from '../../../ui/inspector.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useNumber } from '../numbers.ts';

/** The strategic topic a tactical one works for. */
export function Serves({ topic }: { readonly topic: RecordView }) {
	const topics = useTyped('topics');
	const served = typeof topic.values.serves === 'string' ? topic.values.serves : null;
	const number = useNumber(`topics/${served ?? ''}`);
	const choices = useMemo(
		() =>
			topics
				.filter(({ level, id }) => level === 'strategic' || id === served)
				.map(({ id, title }) => ({ value: id, label: title ?? say('No single title') })),
		[topics, served],
	);
	const title = topics.find(({ id }) => id === served)?.title;
	return (
		<InspectorSection title={say('Serves')}>
			<Field
				record={topic.ref}
				field="serves"
				choices={choices}
				placeholder={say('Choose the strategic topic it works for …')}
			>
				{title ? (
					<>
						<Tag>{number}</Tag> {title}
					</>
				) : undefined}
			</Field>
		</InspectorSection>
	);
}
