/** No folder yet: what one is good for, which one it shall be, and what leaves when it is sent. */

import { Button, TextInput } from '@mantine/core';
import { IconFolderOpen, IconLock } from '@tabler/icons-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { FolderLook } from '../../../shared/contract/folder.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { chooseFolder, connectFolder, lookAtFolder } from '../../state/folder.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { FolderLeaves } from './folder-leaves.tsx';
import classes from './folder-tab.module.css';
import { lookWords } from './folder-words.ts';
import tab from './tab.module.css';

export function FolderConnect() {
	const other = useSides()[otherParty(useOwnSide())].name;
	const headId = useId();
	const [found, setFound] = useState<{ readonly given: string; readonly look: FolderLook } | null>(null);
	return (
		<div className={tab.page}>
			<div className={tab.column}>
				<section className={tab.prose} aria-labelledby={headId}>
					<h2 id={headId}>{say('Share the plan through a folder')}</h2>
					<p>
						{say(
							'Choose a folder that OneDrive, SharePoint, Dropbox or Syncthing keeps in step between you and {other}. What they send comes in here by itself; what you write leaves when you press Send, and not before. Neither side has to mail files or wait for the other, and nobody writes over anybody.',
							{ other },
						)}
					</p>
					<FolderChoice onFound={setFound} />
				</section>
				{found !== null && <Found given={found.given} look={found.look} other={other} onOther={() => setFound(null)} />}
			</div>
			<div className={tab.column}>
				<section className={tab.prose}>
					<h2>{say('What lies in the folder')}</h2>
					<p>
						{say(
							'A folder of its own for this plan, with small files that are written once and never changed. {other} connects its copy of the plan to the same folder. If they have no copy yet, hand one over first.',
							{ other },
						)}
					</p>
					<p>
						{say(
							'Everyone who can open the folder can read what was sent: share it with the people of this plan alone. Private notes, ballots that are not revealed and wording you withdrew never leave this computer.',
						)}
					</p>
				</section>
			</div>
		</div>
	);
}

/** The desktop asks with the system's dialog; in the browser the path is typed. */
function FolderChoice({
	onFound,
}: {
	readonly onFound: (found: { readonly given: string; readonly look: FolderLook } | null) => void;
}) {
	const isDesktop = useAppStore(({ app }) => app?.door === 'desktop');
	const refusalId = useId();
	const [path, setPath] = useState('');
	const [refusal, setRefusal] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const look = async (given: string) => {
		setBusy(true);
		const looked = await lookAtFolder(given);
		setBusy(false);
		setRefusal(looked.ok ? null : looked.error.message);
		onFound(looked.ok ? { given, look: looked.value } : null);
	};
	const choose = async () => {
		const chosen = await chooseFolder();
		if (chosen !== null) await look(chosen);
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (path.trim() === '') setRefusal(say('Type or paste the path of the folder first.'));
		else void look(path.trim());
	};
	if (isDesktop)
		return (
			<>
				<div>
					<Button variant="filled" loading={busy} leftSection={<FolderIcon />} onClick={() => void choose()}>
						{say('Choose a folder…')}
					</Button>
				</div>
				{refusal !== null && <p role="alert">{refusal}</p>}
			</>
		);
	return (
		<form onSubmit={submit}>
			<div className={classes.row}>
				<TextInput
					label={say('Folder on this computer')}
					description={say('The whole path, as the file manager shows it')}
					value={path}
					error={refusal !== null}
					aria-describedby={refusal === null ? undefined : refusalId}
					maxLength={4000}
					spellCheck={false}
					onChange={(event) => setPath(event.currentTarget.value)}
				/>
				<Button type="submit" loading={busy} leftSection={<FolderIcon />}>
					{say('Look at the folder')}
				</Button>
			</div>
			{refusal !== null && (
				<p id={refusalId} role="alert">
					{refusal}
				</p>
			)}
		</form>
	);
}

function FolderIcon() {
	return <IconFolderOpen size="0.9375rem" stroke={1.6} aria-hidden />;
}

interface FoundProps {
	readonly given: string;
	readonly look: FolderLook;
	readonly other: string;
	readonly onOther: () => void;
}

/** Before the plan is connected: what leaves, what comes, and the choice to send or not yet. */
function Found({ given, look, other, onOther }: FoundProps) {
	const headId = useId();
	const [busy, setBusy] = useState<'send' | 'connect' | null>(null);
	const isBusy = useRef(false);
	const words = lookWords(look);
	const connect = async (isSending: boolean) => {
		if (isBusy.current) return;
		isBusy.current = true;
		setBusy(isSending ? 'send' : 'connect');
		await connectFolder(given, isSending);
		isBusy.current = false;
		setBusy(null);
	};
	return (
		<section className={tab.prose} aria-labelledby={headId}>
			<h2 id={headId}>{say('Before you connect')}</h2>
			<p className={classes.path}>{look.path}</p>
			<p>{words.leaves}</p>
			<FolderLeaves other={other} />
			<p>{words.comes}</p>
			<div className={classes.actions}>
				<p className={tab.quiet}>
					<IconLock size="0.8125rem" stroke={1.6} aria-hidden /> {say('Nothing has left yet.')}
				</p>
				<Button variant="subtle" onClick={onOther}>
					{say('Not this folder')}
				</Button>
				<Button loading={busy === 'connect'} onClick={() => void connect(false)}>
					{say('Connect, send later')}
				</Button>
				<Button variant="filled" loading={busy === 'send'} onClick={() => void connect(true)}>
					{say('Connect and send')}
				</Button>
			</div>
		</section>
	);
}
