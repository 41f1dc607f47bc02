import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { readThird, thirdKind } from '../../app/conflict/third.ts';
import { useToday, useTypedRecord } from '../../state/plan-hooks.ts';
import type { CardChoice } from './card-choices.ts';
import type { DeckCard } from './deck.ts';
import { settleCard, stopWriting, useSettleStore, write } from './settle-store.ts';
import classes from './third-words.module.css';

export interface ThirdWordsProps {
	readonly dealt: DeckCard;
	readonly choices: readonly CardChoice[];
	/** Back to the card. */
	readonly onLeave: () => void;
}

/** Words that neither side wrote. Enter lets them stand, Escape goes back to the versions and keeps what was typed. */
export function ThirdWords({ dealt: { key, card }, onLeave }: ThirdWordsProps) {
	const text = useSettleStore((store) => store.writing[key]?.text ?? '');
	const busy = useSettleStore((store) => store.busy === key);
	const today = useToday();
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const [tried, setTried] = useState(false);
	const spec = fieldSpec(splitRef(card.record).collection, card.field);
	if (spec === undefined) return null;
	const kind = thirdKind(spec);
	const read = readThird(spec, text, { today, currency });
	const problem = 'problem' in read && tried ? read.problem : null;
	const settle = () => {
		if ('problem' in read) return setTried(true);
		void settleCard(key, read.value, 'third');
	};
	const leave = () => {
		stopWriting(key);
		onLeave();
	};
	return (
		<div className={classes.third}>
			{kind === 'choice' && spec.kind === 'choice' ? (
				<Select
					autoFocus
					aria-label={say('What both can stand behind')}
					data={spec.choices.map((choice) => ({ value: choice, label: term(choice) }))}
					value={spec.choices.includes(text) ? text : null}
					error={problem}
					onChange={(value) => write(key, value ?? '')}
					onKeyDown={(event) => {
						if (event.key === 'Escape') leave();
					}}
				/>
			) : (
				<Textarea
					autoFocus
					aria-label={say('In words both can stand behind')}
					autosize
					minRows={1}
					maxRows={10}
					value={text}
					error={problem}
					classNames={{ input: card.field === 'agreedText' ? (classes.serif ?? '') : '' }}
					onFocus={({ currentTarget: field }) => field.setSelectionRange(field.value.length, field.value.length)}
					onChange={(event) => write(key, event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.nativeEvent.isComposing) return;
						if (event.key === 'Enter' && !(event.shiftKey && kind === 'text')) {
							event.preventDefault();
							settle();
						} else if (event.key === 'Escape') {
							event.preventDefault();
							event.stopPropagation();
							leave();
						}
					}}
				/>
			)}
			<div className={classes.buttons}>
				<Button variant="subtle" onClick={leave}>
					{say('Back to the versions')}
				</Button>
				<Button color="j" variant="filled" loading={busy} onClick={settle}>
					{say('Let it stand')}
				</Button>
			</div>
		</div>
	);
}
