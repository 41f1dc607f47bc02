import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Mark } from '../../ui/mark.tsx';
import { allWords } from './card-words.ts';
import classes from './settle-all.module.css';
import { settleAll, useSettleStore } from './settle-store.ts';

/** From so many on it is worth a way round the cards. */
const FROM = 2;

/** All at once, and only by a choice that is made for it. */
export function SettleAll() {
	const deck = useSettleStore((store) => store.deck);
	const [opened, setOpened] = useState(false);
	const open = deck?.filter(({ card, settled }) => settled === null && card.locked === null).length ?? 0;
	if (open < FROM) return null;
	return (
		<>
			<Button onClick={() => setOpened(true)}>{say('Settle all …')}</Button>
			<Dialog
				opened={opened}
				onClose={() => setOpened(false)}
				title={say('Settle all {open} with one side’s version?', { open })}
			>
				<Question open={open} onDone={() => setOpened(false)} />
			</Dialog>
		</>
	);
}

function Question({ open, onDone }: { readonly open: number; readonly onDone: () => void }) {
	const sides = useSides();
	const [keep, setKeep] = useState<Party | null>(null);
	const [busy, setBusy] = useState(false);
	const settle = async () => {
		if (keep === null) return;
		setBusy(true);
		const isDone = await settleAll(keep);
		setBusy(false);
		if (isDone) onDone();
	};
	return (
		<>
			<p className={classes.words}>
				{say(
					'Nobody will have read the other side’s words in these {open} fields. They stay in the history, and the other side sees what was chosen, with your name beside it. It cannot be undone in one step.',
					{ open },
				)}
			</p>
			<Radio.Group
				label={say('Whose version is to stand everywhere?')}
				value={keep}
				// The two radios below are the only values.
				onChange={(value) => setKeep(value as Party)}
			>
				<div className={classes.sides}>
					{[sides.vendor, sides.partner].map(({ party, name, tone, letter }) => (
						<Radio
							key={party}
							value={party}
							label={
								<span className={classes.side}>
									<Mark size="sm" tone={tone} letter={letter} /> {name}
								</span>
							}
						/>
					))}
				</div>
			</Radio.Group>
			<DialogActions>
				<Button data-autofocus onClick={onDone}>
					{say('One by one')}
				</Button>
				<Button variant="filled" disabled={keep === null} loading={busy} onClick={() => void settle()}>
					{keep === null ? say('Choose a side first') : allWords(open, sides[keep].name)}
				</Button>
			</DialogActions>
		</>
	);
}
