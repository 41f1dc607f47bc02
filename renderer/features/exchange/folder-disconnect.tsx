/** Ends the connection: the plan stays, and so does what was sent. */

import { Button } from '@mantine/core';
import { useState } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { disconnectFolder } from '../../state/folder.ts';
import { Dialog } from '../../ui/dialog.tsx';
import tab from './tab.module.css';

export function FolderDisconnect({ other }: { readonly other: string }) {
	const [opened, setOpened] = useState(false);
	const [busy, setBusy] = useState(false);
	const really = async () => {
		setBusy(true);
		if (await disconnectFolder()) setOpened(false);
		setBusy(false);
	};
	return (
		<div>
			<Button variant="subtle" onClick={() => setOpened(true)}>
				{say('Disconnect…')}
			</Button>
			<Dialog
				opened={opened}
				onClose={() => setOpened(false)}
				title={say('Disconnect this plan from the folder?')}
				actions={
					<>
						<Button data-autofocus onClick={() => setOpened(false)}>
							{say('Stay connected')}
						</Button>
						<Button variant="filled" loading={busy} onClick={() => void really()}>
							{say('Disconnect')}
						</Button>
					</>
				}
			>
				<div className={tab.prose}>
					<p>
						{say(
							'Nothing comes in or leaves through the folder any more. The plan here stays as it is, and what was sent stays in the folder for {other}. You can connect it again at any time.',
							{ other },
						)}
					</p>
				</div>
			</Dialog>
		</div>
	);
}
