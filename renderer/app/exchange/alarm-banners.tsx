/**
 * Over every room of the plan and over a session on stage until a person has dealt with it: a key that changed, a fork,
 * a signature that does not fit, words that somebody wrote in a column not theirs.
 */

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Alarm, Fingerprint, KeyCard } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { admitFork, useExchange } from '../../state/exchange.ts';
import { readForeign, useUnreadForeign } from '../../state/live-foreign.ts';
import { goToRoom } from '../../state/route.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Banner } from '../banner.tsx';
import { alarmKey } from './alarms.tsx';
import classes from './compare-key.module.css';
import { CompareKey, type CompareKeyProps } from './compare-key.tsx';
import { LookAtKeys } from './look-at-keys.tsx';

export function AlarmBanners() {
	const alarms = useExchange()?.alarms ?? NONE;
	return (
		<>
			{alarms.map((alarm) => (
				<AlarmBanner key={alarmKey(alarm)} alarm={alarm} />
			))}
			<ForeignBanners />
		</>
	);
}

const NONE: readonly Alarm[] = [];

/** Of the live session, which refused it: what is left is to ask who wrote it. */
function ForeignBanners() {
	const foreign = useUnreadForeign();
	return (
		<>
			{foreign.map((sentence) => (
				<Banner
					key={sentence}
					tone="warning"
					actions={
						<Button size="xs" onClick={() => readForeign(sentence)}>
							{say('We have seen it')}
						</Button>
					}
				>
					{sentence}
				</Banner>
			))}
		</>
	);
}

function AlarmBanner({ alarm }: { readonly alarm: Alarm }) {
	const keys = useExchange()?.keys;
	const [isOpen, setOpen] = useState(false);
	const close = () => setOpen(false);
	switch (alarm.kind) {
		case 'key changed':
			return (
				<>
					<Banner
						tone="warning"
						actions={
							<Button size="xs" onClick={() => setOpen(true)}>
								{say('Compare by phone')}
							</Button>
						}
					>
						{alarm.text}
					</Banner>
					{isOpen && <CompareKey keyCard={keyOf(alarm.is, keys)} onClose={close} />}
				</>
			);
		case 'fork':
			return (
				<>
					<Banner
						tone="warning"
						actions={
							<Button size="xs" onClick={() => setOpen(true)}>
								{say('Admit both …')}
							</Button>
						}
					>
						{alarm.text}
					</Banner>
					{isOpen && <AdmitFork alarm={alarm} onClose={close} />}
				</>
			);
		case 'keys forgotten':
			return (
				<>
					<Banner
						tone="warning"
						actions={
							<Button size="xs" onClick={() => setOpen(true)}>
								{say('Look at the keys')}
							</Button>
						}
					>
						{alarm.text}
					</Banner>
					{isOpen && <LookAtKeys keys={keys ?? []} onClose={close} />}
				</>
			);
		case 'not signed as it says':
			return (
				<Banner
					tone="warning"
					actions={
						<Button size="xs" onClick={() => goToRoom('exchange')}>
							{say('Look at the keys')}
						</Button>
					}
				>
					{alarm.text}
				</Banner>
			);
	}
}

/** Whose key it is, where that is known here. */
function keyOf(fingerprint: Fingerprint, keys: readonly KeyCard[] = []): CompareKeyProps['keyCard'] {
	return (
		keys.find((key) => key.fingerprint === fingerprint) ?? { computer: say('that computer'), fingerprint, party: null }
	);
}

interface AdmitForkProps {
	readonly alarm: Extract<Alarm, { kind: 'fork' }>;
	readonly onClose: () => void;
}

function AdmitFork({ alarm, onClose }: AdmitForkProps) {
	const [busy, setBusy] = useState(false);
	const admit = async () => {
		setBusy(true);
		const isDone = await admitFork(alarm.replica, alarm.seq);
		setBusy(false);
		if (isDone) onClose();
	};
	return (
		<Dialog
			opened
			onClose={onClose}
			title={say('Admit both changes?')}
			actions={
				<>
					<Button data-autofocus onClick={onClose}>
						{say('Ask them first')}
					</Button>
					<Button variant="filled" loading={busy} onClick={() => void admit()}>
						{say('Both are genuine: admit them')}
					</Button>
				</>
			}
		>
			<p className={classes.words}>{alarm.text}</p>
			<p className={classes.words}>
				{say(
					'It happens when a computer was restored from a backup and went on writing. It also happens when somebody forges a file. Ask the people who wrote them. Once admitted, both count as written apart, and the other side sees that you admitted them.',
				)}
			</p>
		</Dialog>
	);
}
