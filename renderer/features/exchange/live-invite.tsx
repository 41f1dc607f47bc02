import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy, IconKey, IconLogin2 } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { create } from 'zustand';
import { say } from '../../../shared/words/spoken.ts';
import { openJoin } from '../../state/join.ts';
import { makeCode } from '../../state/live.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import classes from './live-tab.module.css';
import tab from './tab.module.css';

/** What was typed and made last in this window: a look into another room loses neither. */
const useInvite = create<{ readonly server: string; readonly planId: string | null; readonly code: string | null }>(
	() => ({ server: '', planId: null, code: null }),
);

export function LiveInvite() {
	const inviteId = useId();
	const joinId = useId();
	return (
		<>
			<section className={tab.prose} aria-labelledby={inviteId}>
				<h2 id={inviteId}>{say('Invite the other side')}</h2>
				<p>
					{say(
						'Both sides write at the same time, each at their own computer, and each field arrives as it is finished. All of it travels sealed through a server of your choice, whose owner can read nothing of it.',
					)}
				</p>
				<Invitation />
			</section>
			<section className={tab.prose} aria-labelledby={joinId}>
				<h2 id={joinId}>{say('Join with a code')}</h2>
				<p>
					{say(
						'Someone has sent you a code? It shows what leaves this computer before anything does. If the connection breaks, go on working: it catches up by itself.',
					)}
				</p>
				<div className={classes.actions}>
					<Button leftSection={<IconLogin2 size="0.9375rem" stroke={1.6} aria-hidden />} onClick={() => openJoin()}>
						{say('Join with a code')}
					</Button>
				</div>
			</section>
		</>
	);
}

function Invitation() {
	const planId = usePlanStore((state) => state.planId);
	const { server, code, planId: madeFor } = useInvite();
	const [busy, setBusy] = useState(false);
	const hasCode = code !== null && madeFor === planId;
	const make = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		useInvite.setState({ code: await makeCode(server), planId });
		setBusy(false);
	};
	return (
		<>
			<form className={classes.make} onSubmit={(event) => void make(event)}>
				<TextInput
					label={say('Address of the server')}
					description={say('A NATS server with JetStream that both of you can reach')}
					placeholder="nats://plans.example.com:4222"
					maxLength={1000}
					spellCheck={false}
					autoComplete="off"
					value={server}
					onChange={(event) => useInvite.setState({ server: event.currentTarget.value })}
				/>
				<Button
					type="submit"
					loading={busy}
					disabled={server.trim() === ''}
					leftSection={<IconKey size="0.9375rem" stroke={1.6} aria-hidden />}
				>
					{hasCode ? say('Make another code') : say('Make a code')}
				</Button>
			</form>
			{hasCode && <Made code={code} />}
		</>
	);
}

function Made({ code }: { readonly code: string }) {
	return (
		<>
			<Code code={code} />
			<p className={tab.quiet}>
				{say(
					'Send it by a way you trust, such as your usual chat: whoever has it can read this plan and write in its session. Every code has a key and a session of its own.',
				)}
			</p>
			<div className={classes.actions}>
				<Button variant="filled" onClick={() => openJoin(code)}>
					{say('Join with this code')}
				</Button>
			</div>
		</>
	);
}

/** The code as a whole, and a button that copies it. */
export function Code({ code }: { readonly code: string }) {
	return (
		<div className={classes.code}>
			<output aria-label={say('Code of the invitation')}>{code}</output>
			<CopyButton value={code} timeout={2000}>
				{({ copied, copy }) => (
					<Button
						leftSection={
							copied ? (
								<IconCheck size="0.9375rem" stroke={1.6} aria-hidden />
							) : (
								<IconCopy size="0.9375rem" stroke={1.6} aria-hidden />
							)
						}
						onClick={copy}
					>
						{copied ? say('Copied') : say('Copy')}
					</Button>
				)}
			</CopyButton>
		</div>
	);
}
