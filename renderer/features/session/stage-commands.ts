/** What the keys do while a session has the window. The foot of the screen shows those that have a hint. */

import { useMemo } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import type { Command } from '../../app/commands.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { currentPen, takePen } from '../../state/pen.ts';
import { useSides } from '../../state/plan-hooks.ts';
import { type PenChoice, usePlanStore } from '../../state/plan-store.ts';
import { currentSession, moveTo, pause } from '../../state/session.ts';
import { openOverlay } from '../../state/view-state.ts';
import { answer, waitingFor } from './outcomes.ts';
import { penKeys } from './pen-keys.ts';
import { showOnStage, useStageView } from './stage-view.ts';
import { turnBack, turnNext } from './turn.ts';

export function useStageCommands(): void {
	const { vendor, partner } = useSides();
	const commands = useMemo((): readonly Command[] => {
		const keys = penKeys({ vendor: vendor.letter, partner: partner.letter });
		return [
			...STAGE_COMMANDS,
			pen('vendor', say('Write as {name}', { name: vendor.name }), keys.vendor),
			pen('partner', say('Write as {name}', { name: partner.name }), keys.partner),
			pen('joint', say('Write as both'), 'j'),
		];
	}, [vendor, partner]);
	useRoomCommands(commands);
}

function pen(party: 'vendor' | 'partner' | 'joint', label: string, key: string): Command {
	return {
		id: `session.pen.${party}`,
		label,
		keys: [key, `Alt+${key}`],
		group: 'Session',
		overDialog: true,
		perform: () => takePen(choiceOf(party)),
	};
}

/** The pen of a party as this computer calls it. */
export function choiceOf(party: 'vendor' | 'partner' | 'joint'): PenChoice {
	if (party === 'joint') return 'joint';
	return party === usePlanStore.getState().open?.speaksFor ? 'own' : 'other';
}

/** On: the next page of the step, else the next item; behind the last one stands the question whether to end. */
export function goForward(): void {
	const session = currentSession();
	if (session === null || turnNext()) return;
	if (session.at < session.agenda.length - 1) void moveTo(session.at + 1);
	else openOverlay({ kind: 'leave-session', end: true });
}

export function goBack(): void {
	const session = currentSession();
	if (session === null || turnBack() || session.at === 0) return;
	void moveTo(session.at - 1);
}

export function togglePause(): void {
	const session = currentSession();
	if (session !== null) void pause(!session.paused);
}

/** The decision a yes would be given to now. */
function askedForYes() {
	const { party } = currentPen();
	const session = currentSession()?.session;
	if (party === 'joint' || session === undefined) return null;
	const { replica } = usePlanStore.getState();
	const decisions = replica.views('decisions').filter(({ values }) => values.session === session);
	const focused = document.activeElement?.closest<HTMLElement>('[data-decision]')?.dataset.decision ?? null;
	const decision = waitingFor(decisions, party, focused);
	return decision && { decision, party };
}

const STAGE_COMMANDS: readonly Command[] = [
	{
		id: 'session.next',
		label: say('On: the next page or item'),
		hint: say('next'),
		keys: ['Space', 'PageDown', 'ArrowRight'],
		group: 'Session',
		perform: goForward,
	},
	{
		id: 'session.back',
		label: say('Back: the page or item before'),
		hint: say('back'),
		keys: ['ArrowLeft', 'PageUp'],
		group: 'Session',
		perform: goBack,
	},
	{
		id: 'session.decide',
		label: say('Write down a decision'),
		hint: say('decision'),
		keys: ['d', 'Alt+d'],
		group: 'Session',
		perform: () => showOnStage({ writing: 'decision' }),
	},
	{
		id: 'session.yes',
		label: say('The yes of the pen in hand to a decision'),
		hint: say('yes'),
		keys: ['y', 'Alt+y'],
		group: 'Session',
		when: () => askedForYes() !== null,
		perform: () => {
			const asked = askedForYes();
			if (asked) void answer(asked.decision, asked.party);
		},
	},
	{
		id: 'session.park',
		label: say('Park something for later'),
		hint: say('park'),
		keys: ['l', 'Alt+l'],
		group: 'Session',
		perform: () => showOnStage({ writing: 'parked' }),
	},
	{
		id: 'session.agenda',
		label: say('Change the agenda'),
		hint: say('agenda'),
		keys: ['a', 'Alt+a'],
		group: 'Session',
		perform: () => showOnStage({ agendaOpen: true }),
	},
	{
		id: 'session.clock',
		label: say('Stop the clock, or let it go on'),
		hint: say('clock'),
		keys: ['t', 'Alt+t'],
		group: 'Session',
		perform: togglePause,
	},
	{
		id: 'session.blank',
		label: say('Blank screen'),
		hint: say('blank'),
		keys: ['b', '.', 'Alt+b'],
		group: 'Session',
		perform: () => showOnStage({ blank: !useStageView.getState().blank }),
	},
	{
		id: 'session.leave',
		label: say('Leave the session'),
		hint: say('leave'),
		keys: ['Escape'],
		group: 'Session',
		perform: () => openOverlay({ kind: 'leave-session', end: false }),
	},
];
