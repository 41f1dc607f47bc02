/** Leaving a session is asked twice: whether it rests or ends, and if it ends, whether it really does. */

import { Button } from '@mantine/core';
import { IconFileCheck, IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { currentPlan } from '../state/plan-hooks.ts';
import { goToRoom } from '../state/route.ts';
import { currentSession, endSession, moveTo, pause, STAGE, useSession } from '../state/session.ts';
import { closeOverlay, openOverlay, useOverlay } from '../state/view-state.ts';
import { Dialog } from '../ui/dialog.tsx';
import classes from './leave-session.module.css';

export function LeaveSession() {
	const overlay = useOverlay((state) => state.overlay);
	const session = useSession();
	if (overlay.kind !== 'leave-session' || session === null) return null;
	return overlay.end ? <ReallyEnd /> : <RestOrEnd />;
}

function RestOrEnd() {
	return (
		<Dialog
			opened
			onClose={closeOverlay}
			title={say('Leave the session?')}
			actions={
				<Button size="md" data-autofocus onClick={closeOverlay}>
					{say('Stay')}
				</Button>
			}
		>
			<div className={classes.choices}>
				<Choice
					icon={<IconPlayerPause size="1.25rem" stroke={1.6} aria-hidden />}
					title={say('Rest the session')}
					onChoose={() => void rest()}
				>
					{say(
						'The clock stops and everything stays where it is. Go on today or another day. Private notes stay closed.',
					)}
				</Choice>
				<Choice
					icon={<IconFileCheck size="1.25rem" stroke={1.6} aria-hidden />}
					title={say('End with its page')}
					onChoose={() => openOverlay({ kind: 'leave-session', end: true })}
				>
					{say('Decisions, new commitments, open gaps and parked items on one page. You are asked once more.')}
				</Choice>
			</div>
		</Dialog>
	);
}

interface ChoiceProps {
	readonly icon: ReactNode;
	readonly title: string;
	readonly onChoose: () => void;
	readonly children: ReactNode;
}

function Choice({ icon, title, onChoose, children }: ChoiceProps) {
	return (
		<button type="button" className={classes.choice} onClick={onChoose}>
			{icon}
			<b>{title}</b>
			<span>{children}</span>
		</button>
	);
}

function ReallyEnd() {
	const session = useSession();
	const page = session?.agenda.findIndex(({ step }) => step === 'page') ?? -1;
	const isOnPage = session !== null && session.at === page;
	return (
		<Dialog
			opened
			onClose={closeOverlay}
			title={say('End the session?')}
			actions={
				<>
					<Button size="md" data-autofocus onClick={closeOverlay}>
						{say('Not yet')}
					</Button>
					{page >= 0 && !isOnPage && (
						<Button size="md" onClick={() => void showPage(page)}>
							{say('Look at the page first')}
						</Button>
					)}
					<Button size="md" variant="filled" onClick={() => void end()}>
						{say('End the session')}
					</Button>
				</>
			}
		>
			<p className={classes.words}>
				{session && kept(session.session)} {say('It stands in the plan and opens the next session.')}
			</p>
			<p className={classes.words}>
				{say(
					'Once it has ended it is not opened again, and this computer may show private notes: turn the screen off first if the room still looks at it.',
				)}
			</p>
		</Dialog>
	);
}

/** "Its page keeps 4 decisions, 1 new commitment and 2 parked items." */
function kept(session: string): string {
	const { decisions, commitments, parkedItems } = currentPlan().collections;
	const here = (list: readonly { readonly session: string | null }[]) =>
		list.filter((record) => record.session === session).length;
	return say(
		'Its page keeps {decisions, plural, =0 {no decisions} one {one decision} other {# decisions}}, {commitments, plural, =0 {no new commitments} one {one new commitment} other {# new commitments}} and {parked, plural, =0 {no parked items} one {one parked item} other {# parked items}}.',
		{ decisions: here(decisions), commitments: here(commitments), parked: here(parkedItems) },
	);
}

async function rest(): Promise<void> {
	if (!(await pause(true))) return;
	closeOverlay();
	goToRoom('session');
}

async function showPage(at: number): Promise<void> {
	if (!(await moveTo(at))) return;
	closeOverlay();
	goToRoom('session', { tab: STAGE });
}

async function end(): Promise<void> {
	const id = currentSession()?.session;
	if (id === undefined || !(await endSession())) return;
	closeOverlay();
	goToRoom('session', { select: `sessions/${id}` });
}
