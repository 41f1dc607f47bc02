import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { otherParty } from '../../shared/plan/field.ts';
import { say } from '../../shared/words/spoken.ts';
import { takePen } from '../state/pen.ts';
import { useOwnSide, useSides } from '../state/plan-hooks.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { closeOverlay, useOverlay } from '../state/view-state.ts';
import { Dialog } from '../ui/dialog.tsx';

/** Asks who takes the pen for the other side: changes carry a person's name. */
export function OtherPenDialog() {
	const opened = useOverlay(({ overlay }) => overlay.kind === 'other-pen');
	const known = usePlanStore((state) => state.otherName);
	const [typed, setTyped] = useState<string | null>(null);
	const sides = useSides();
	const other = sides[otherParty(useOwnSide())];
	const name = (typed ?? known ?? '').trim();
	// The next time it is asked by another plan perhaps, whose other side has other people.
	const close = () => {
		setTyped(null);
		closeOverlay();
	};
	const take = () => {
		if (name === '') return;
		takePen('other', name);
		close();
	};
	return (
		<Dialog
			opened={opened}
			onClose={close}
			title={say('The pen passes to {name}', { name: other.name })}
			width="sm"
			actions={
				<>
					<Button onClick={close}>{say('Not now')}</Button>
					<Button variant="filled" disabled={name === ''} onClick={take}>
						{say('Write as {name}', { name: other.name })}
					</Button>
				</>
			}
		>
			<TextInput
				data-autofocus
				label={say('Who is writing for {name}?', { name: other.name })}
				description={say('Every change keeps the name of the person who made it.')}
				maxLength={80}
				value={typed ?? known ?? ''}
				onChange={(event) => setTyped(event.currentTarget.value)}
				onKeyDown={(event) => event.key === 'Enter' && take()}
			/>
		</Dialog>
	);
}
