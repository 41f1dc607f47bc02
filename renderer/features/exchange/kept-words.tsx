import { Button } from '@mantine/core';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Overtaken } from '../../app/conflict/overtaken.tsx';
import { readThird } from '../../app/conflict/third.ts';
import { useToday, useTypedRecord } from '../../state/plan-hooks.ts';
import type { DeckCard } from './deck.ts';
import { settledByHand, stopWriting, useSettleStore } from './settle-store.ts';
import classes from './third-words.module.css';

/** The field was settled in another place while a person was writing here: their words stay until they say otherwise. */
export function KeptWords({ dealt: { key, card } }: { readonly dealt: DeckCard }) {
	const text = useSettleStore((store) => store.writing[key]?.text ?? '');
	const today = useToday();
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const spec = fieldSpec(splitRef(card.record).collection, card.field);
	const read = spec && readThird(spec, text, { today, currency });
	return (
		<div className={classes.kept}>
			<Overtaken
				{...{ record: card.record, field: card.field, text }}
				typed={read && 'value' in read ? read.value : undefined}
				onTaken={(value) => settledByHand(key, value)}
			/>
			<div className={classes.buttons}>
				<Button size="xs" variant="subtle" onClick={() => stopWriting(key)}>
					{say('Leave it as it was settled')}
				</Button>
			</div>
		</div>
	);
}
