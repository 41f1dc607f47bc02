import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { mintId } from '../../state/mint-id.ts';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { currentSession } from '../../state/session.ts';
import { formatDay } from '../../ui/format-day.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { DayInput } from './day-input.tsx';
import { write } from './do-deed.ts';
import { newTermsEdits, termsOf } from './new-terms.ts';
import { About, AnswerForm } from './question-parts.tsx';
import classes from './questions.module.css';
import type { AskedProps } from './questions.tsx';
import { partyName } from './use-progress.ts';

const { deliverable: line } = schema.commitments.fields;

/** A successor with another day or other words; it takes the place once the receiver has accepted it. */
export function NewTerms({ row, progress }: AskedProps) {
	const { today } = progress;
	const commitment = useTypedRecord('commitments', row.id);
	const [deliverable, setDeliverable] = useState(row.deliverable ?? '');
	const [test, setTest] = useState(row.test ?? '');
	const [due, setDue] = useState('');
	const day = parseDay(due, today);
	const what = deliverable.replace(/\s+/g, ' ').trim();
	const receiver = partyName(progress, row.to);
	const isInTime = row.due === null || today < row.due;
	if (commitment === undefined) return null;
	const submit = () => {
		const orders = usePlanStore
			.getState()
			.replica.views('commitments')
			.map(({ order }) => order);
		const next = {
			id: mintId(),
			order: keyBetween(orders, orders.length),
			changed: {
				deliverable: what,
				test: test.trim() || null,
				due: day,
				session: currentSession()?.session ?? null,
			},
		};
		const old = { ref: refOf('commitments', row.id), terms: termsOf(commitment) };
		return write(
			row.id,
			newTermsEdits(old, next, today),
			say('New terms asked for {number}; awaits {receiver_s} yes.', { number: row.number, receiver }),
		);
	};
	return (
		<AnswerForm answer={say('Ask for these terms')} isReady={what !== '' && day !== null} onAnswer={submit}>
			<About row={row} today={today} />
			<p className={classes.lead}>
				{isInTime
					? say('Asked for before its day. Once {receiver} accepts, the old one is renegotiated and counted apart.', {
							receiver,
						})
					: row.due === today
						? say(
								'Its day is today, so the old one still counts as not kept; the new one takes the work on. {Receiver} has to accept it.',
								{ receiver },
							)
						: say(
								'Its day was {day}, so the old one still counts as not kept; the new one takes the work on. {Receiver} has to accept it.',
								{ day: formatDay(row.due ?? today), receiver },
							)}
			</p>
			<DayInput autoFocus near="future" label={say('New due day')} today={today} text={due} onText={setDue} />
			<Textarea
				label={term(line.label)}
				autosize
				maxLength={line.maxLength}
				value={deliverable}
				onChange={(event) => setDeliverable(event.currentTarget.value)}
			/>
			<TextInput
				label={term(schema.commitments.fields.test.label)}
				maxLength={schema.commitments.fields.test.maxLength}
				value={test}
				onChange={(event) => setTest(event.currentTarget.value)}
			/>
		</AnswerForm>
	);
}
