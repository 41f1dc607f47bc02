import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { CATEGORIES } from '../../../shared/plan/collections/expectations.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { headed } from '../../app/ratings/figures.ts';
import { edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { type PenInHand, takePen, usePen } from '../../state/pen.ts';
import { useOwnSide } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { select } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './add-expectation.module.css';
import { look, showAll, useMatrixView } from './matrix-view.ts';

const FORM = 'add-expectation';

/** A new expectation: who expects it, in one sentence, and what it is about. */
export function AddExpectation() {
	const opened = useMatrixView((view) => view.isAdding);
	const close = () => look({ isAdding: false });
	return (
		<Dialog opened={opened} onClose={close} title={say('New expectation')}>
			{opened && <Form onClose={close} />}
		</Dialog>
	);
}

function Form({ onClose }: { readonly onClose: () => void }) {
	const pen = usePen();
	const own = useOwnSide();
	const names = useNames();
	const [holder, setHolder] = useState<Party>(pen.party === 'joint' ? own : pen.party);
	const [statement, setStatement] = useState('');
	const [category, setCategory] = useState<string | null>(null);
	const [isBusy, setBusy] = useState(false);
	const mayWrite = pen.party === holder;
	const text = statement.trim();
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (!mayWrite || text === '' || isBusy) return;
		setBusy(true);
		const id = mintId();
		const ref = `expectations/${id}`;
		const siblings = usePlanStore.getState().replica.views('expectations');
		const order = keyBetween(
			siblings.map((view) => view.order),
			siblings.length,
		);
		const written = await edit([
			[ref, 'holder', holder],
			[ref, 'deliverer', otherParty(holder)],
			[ref, 'statement', text],
			...(category === null ? [] : [[ref, 'category', category] as const]),
			[ref, 'order', order],
		]);
		setBusy(false);
		if (!written) return;
		onClose();
		showAll();
		select(ref);
	};
	return (
		<form id={FORM} className={classes.form} onSubmit={(event) => void submit(event)}>
			<Segmented
				label={say('Who expects it')}
				value={holder}
				onChange={setHolder}
				segments={(['vendor', 'partner'] as const).map((party) => ({
					value: party,
					label: say('{Holder} expects of {deliverer}', { holder: names[party], deliverer: names[otherParty(party)] }),
				}))}
			/>
			{mayWrite ? (
				<TextInput
					data-autofocus
					label={say('What is expected, in one sentence')}
					placeholder={say('Deal registrations are answered in two working days')}
					description={text.length > 160 ? say('{count} of 200 characters', { count: text.length }) : undefined}
					maxLength={200}
					value={statement}
					onChange={(event) => setStatement(event.currentTarget.value)}
				/>
			) : (
				<NotYours holder={holder} own={own} names={names} pen={pen} />
			)}
			<Select
				label={say('What it is about')}
				placeholder={say('Choose a category')}
				clearable
				data={CATEGORIES.map((value) => ({ value, label: headed(term(value)) }))}
				value={category}
				onChange={setCategory}
			/>
			<DialogActions>
				<Button onClick={onClose}>{say('Cancel')}</Button>
				<Button type="submit" variant="filled" disabled={!mayWrite || text === ''} loading={isBusy}>
					{say('Add expectation')}
				</Button>
			</DialogActions>
		</form>
	);
}

interface NotYoursProps {
	readonly holder: Party;
	readonly own: Party;
	readonly names: Names;
	readonly pen: PenInHand;
}

/** The sentence belongs to the side that expects: how it can be written nevertheless. */
function NotYours({ holder, own, names, pen }: NotYoursProps) {
	const name = names[holder];
	if (holder === own)
		return (
			<div className={classes.kindly}>
				<p>
					{pen.party === 'joint'
						? say('The pen of both is in hand. What {name} expects only {name} can say.', { name })
						: say('{Other_s} pen is in hand. What {name} expects only {name} can say.', {
								name,
								other: names[otherParty(holder)],
							})}
				</p>
				<Button size="xs" onClick={() => takePen('own')}>
					{say('Write as {name}', { name })}
				</Button>
			</div>
		);
	return (
		<div className={classes.kindly}>
			<p>
				{say('What {name} expects only {name} can say, in its own words.', { name })}{' '}
				{pen.roomOpen
					? say('Pass the pen to {name} at the foot of the rail, and it can be written here.', { name })
					: say('It can be added when both sides are in the room, or on their own copy.')}
			</p>
		</div>
	);
}
