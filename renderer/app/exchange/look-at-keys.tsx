/** After the list of seen keys was damaged: a person looks at what the plan itself names, and says what was compared. */

import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { KeyCard } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { lookedAtKeys } from '../../state/exchange.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import compare from './compare-key.module.css';
import { Fingerprint } from './fingerprint.tsx';
import classes from './look-at-keys.module.css';

export interface LookAtKeysProps {
	readonly keys: readonly KeyCard[];
	readonly onClose: () => void;
}

export function LookAtKeys({ keys, onClose }: LookAtKeysProps) {
	const sides = useSides();
	const others = keys.filter(({ trust }) => trust !== 'ours');
	const [compared, setCompared] = useState<readonly string[]>(() =>
		others.filter(({ trust }) => trust === 'compared').map(({ fingerprint }) => fingerprint),
	);
	const [busy, setBusy] = useState(false);
	const done = async () => {
		setBusy(true);
		const isDone = await lookedAtKeys(compared);
		setBusy(false);
		if (isDone) onClose();
	};
	const mark = (fingerprint: string, isIt: boolean) =>
		setCompared((before) => [...before.filter((one) => one !== fingerprint), ...(isIt ? [fingerprint] : [])]);
	return (
		<Dialog
			opened
			onClose={onClose}
			title={say('Which keys are theirs?')}
			actions={
				<>
					<Button data-autofocus onClick={onClose}>
						{say('Not yet')}
					</Button>
					<Button variant="filled" loading={busy} onClick={() => void done()}>
						{say('We have looked at them')}
					</Button>
				</>
			}
		>
			<p className={compare.words}>
				{others.length === 0
					? say(
							'No other computer has signed anything in this plan yet. The key of the first one that does is shown to you when its copy comes in.',
						)
					: say(
							'These keys stand in the plan itself. Call the people on a number you know, have each read out the key that Exchange marks “this computer”, and tick those that are the same. What you do not tick is remembered as not compared.',
						)}
			</p>
			{others.length > 0 && (
				<ul className={classes.keys}>
					{others.map(({ computer, party, fingerprint }) => (
						<li key={fingerprint}>
							<Checkbox
								checked={compared.includes(fingerprint)}
								onChange={(event) => mark(fingerprint, event.currentTarget.checked)}
								label={`${computer}, ${sides[party].name}`}
								description={<Fingerprint value={fingerprint} />}
							/>
						</li>
					))}
				</ul>
			)}
		</Dialog>
	);
}
