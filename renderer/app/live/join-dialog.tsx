/** Joining a live session: what the code says, what leaves this computer then, and only then the server. */

import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LiveCredentials, LiveLook } from '../../../shared/contract/live.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { closeJoin, lookAt, useJoin } from '../../state/join.ts';
import { joinLive } from '../../state/live.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { parts } from '../../ui/parts.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import classes from './join-dialog.module.css';
import { Leaving } from './leaving.tsx';

export function JoinDialog() {
	const isOpen = useJoin((state) => state.isOpen);
	return (
		<Dialog opened={isOpen} onClose={closeJoin} title={say('Join a live session')} width="lg" holdsWords={false}>
			<JoinForm />
		</Dialog>
	);
}

function JoinForm() {
	const { code, look, complaint } = useJoin();
	const own = useAppStore((state) => state.app?.profile?.side ?? 'vendor');
	const [side, setSide] = useState<Party>(own);
	const [user, setUser] = useState('');
	const [secret, setSecret] = useState('');
	const [failure, setFailure] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const join = async (event: FormEvent) => {
		event.preventDefault();
		if (look === null) return;
		setBusy(true);
		setFailure(null);
		const credentials = credentialsOf(user, secret);
		const why = await joinLive(look, { code, speaksFor: look.known ? null : side, credentials });
		setBusy(false);
		setFailure(why);
		if (why === null) closeJoin();
	};
	return (
		<form className={classes.form} onSubmit={(event) => void join(event)}>
			<Textarea
				data-autofocus
				label={say('Code of the invitation')}
				description={say('As it was sent to you, from its first to its last letter')}
				classNames={{ input: classes.code ?? '' }}
				autosize
				minRows={2}
				maxRows={5}
				maxLength={4000}
				spellCheck={false}
				value={code}
				error={complaint}
				onChange={(event) => void lookAt(event.currentTarget.value)}
			/>
			{look !== null && (
				<>
					<What look={look} />
					{look.known ? <Leaving look={look} /> : <Side side={side} onSide={setSide} />}
					<Credentials user={user} secret={secret} onUser={setUser} onSecret={setSecret} />
				</>
			)}
			{failure !== null && (
				<p className={classes.failure} role="alert">
					{failure}
				</p>
			)}
			<DialogActions>
				<Button onClick={closeJoin}>{say('Cancel')}</Button>
				<Button type="submit" variant="filled" disabled={look === null} loading={busy}>
					{say('Join')}
				</Button>
			</DialogActions>
		</form>
	);
}

function What({ look }: { readonly look: LiveLook }) {
	return (
		<dl className={classes.what}>
			<dt>{say('Plan')}</dt>
			<dd>
				{look.known ? (
					<b>{look.title}</b>
				) : (
					say('One that this computer has never seen. It comes over the session, from whoever is there.')
				)}
			</dd>
			<dt>{say('Server')}</dt>
			<dd>{look.server}</dd>
		</dl>
	);
}

function Side({ side, onSide }: { readonly side: Party; readonly onSide: (side: Party) => void }) {
	return (
		<Radio.Group
			label={say('For which side does this computer speak in this plan?')}
			description={say('It can write that side’s column, and what belongs to both. This stays as it is.')}
			value={side}
			// The two radios below are the only values.
			onChange={(value) => onSide(value as Party)}
		>
			<div className={classes.sides}>
				<Radio value="vendor" label={say('The vendor, who makes what is sold')} />
				<Radio value="partner" label={say('The partner, who sells and runs it')} />
			</div>
		</Radio.Group>
	);
}

interface CredentialsProps {
	readonly user: string;
	readonly secret: string;
	readonly onUser: (user: string) => void;
	readonly onSecret: (secret: string) => void;
}

/** Most servers of a company ask who comes; one in the meeting room may not. */
function Credentials({ user, secret, onUser, onSecret }: CredentialsProps) {
	const [isOpen, setOpen] = useState(false);
	if (!isOpen)
		return (
			<p className={classes.quiet}>
				{parts('Does the server ask for a password? {give}', {
					give: <WordButton onClick={() => setOpen(true)}>{say('Give name and password')}</WordButton>,
				})}
			</p>
		);
	return (
		<div className={classes.credentials}>
			<TextInput
				label={say('Name on the server')}
				description={say('Empty where it takes a token')}
				maxLength={200}
				autoComplete="off"
				value={user}
				onChange={(event) => onUser(event.currentTarget.value)}
			/>
			<TextInput
				type="password"
				label={say('Password or token')}
				description={say('Kept in memory until you leave')}
				maxLength={1000}
				autoComplete="off"
				value={secret}
				onChange={(event) => onSecret(event.currentTarget.value)}
			/>
		</div>
	);
}

function credentialsOf(user: string, secret: string): LiveCredentials | null {
	if (user.trim() !== '') return { user: user.trim(), password: secret };
	return secret.trim() === '' ? null : { token: secret.trim() };
}
