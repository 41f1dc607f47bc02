import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KeyCard } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { compareKey } from '../../state/exchange.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './compare-key.module.css';

export interface CompareKeyProps {
	readonly keyCard: Pick<KeyCard, 'computer' | 'fingerprint'> & { readonly party: KeyCard['party'] | null };
	readonly onClose: () => void;
}

/** Two people read one key to each other; only then it is marked as compared. */
export function CompareKey({ keyCard: { computer, fingerprint, party }, onClose }: CompareKeyProps) {
	const sides = useSides();
	const [busy, setBusy] = useState(false);
	const [differs, setDiffers] = useState(false);
	const who = party === null ? say('the other side') : sides[party].name;
	const same = async () => {
		setBusy(true);
		const isDone = await compareKey(fingerprint);
		setBusy(false);
		if (isDone) onClose();
	};
	return (
		<Dialog
			opened
			onClose={onClose}
			title={say('Compare the key of {computer}', { computer })}
			actions={
				differs ? (
					<Button variant="filled" onClick={onClose}>
						{say('Close')}
					</Button>
				) : (
					<>
						<Button onClick={() => setDiffers(true)}>{say('It is another one')}</Button>
						<Button variant="filled" loading={busy} onClick={() => void same()}>
							{say('It is the same')}
						</Button>
					</>
				)
			}
		>
			{differs ? (
				<p className={classes.words}>
					{say(
						'Then this copy was not signed on the computer you are talking about. Take nothing more in from it, and ask {who} to hand the plan over again while you are on the phone. Nothing is marked.',
						{ who },
					)}
				</p>
			) : (
				<>
					<p className={classes.words}>
						{say(
							'Call {who} on a number you know. On that computer they open Exchange and read out the key that is marked “this computer”. Compare all of it.',
							{ who },
						)}
					</p>
					<p className={classes.key}>
						{fingerprint.split(' ').map((group, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the groups of one fixed key
							<code key={at}>{group}</code>
						))}
					</p>
				</>
			)}
		</Dialog>
	);
}
