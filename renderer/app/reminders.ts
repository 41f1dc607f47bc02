/** Reminders of this computer for its own person: off until switched on, once a day for each plan, never in a session. */

import { useEffect } from 'react';
import { reminderFor, reminderSentence } from '../../shared/analysis/reminders.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore, useSettings } from '../state/app-state.ts';
import { announce } from '../state/messages.ts';
import { currentPlan, useToday } from '../state/plan-hooks.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { whyPutAway } from '../state/put-away.ts';

/** `plan day` of those already shown in this window. */
const shown = new Set<string>();

export function useReminders(): void {
	const { reminders } = useSettings();
	const today = useToday();
	const planId = usePlanStore(({ status, planId: id }) => (status === 'open' ? id : null));
	const side = usePlanStore(({ open }) => (open === null || whyPutAway(open) !== null ? null : open.speaksFor));
	useEffect(() => {
		const key = `${planId} ${today}`;
		if (!reminders || planId === null || side === null || shown.has(key)) return;
		const reminder = reminderFor(currentPlan(), side, today);
		if (reminder === null) return;
		shown.add(key);
		if (useAppStore.getState().app?.door === 'desktop') void bridge.call('app.remind', reminder);
		else if (browserMay()) new Notification('Covalent', { body: reminderSentence(reminder), tag: key });
	}, [reminders, planId, side, today]);
}

function browserMay(): boolean {
	return 'Notification' in window && Notification.permission === 'granted';
}

/** Asks the browser, by a person’s press alone; the desktop shows reminders through the system. False where it may not. */
export async function allowReminders(): Promise<boolean> {
	if (useAppStore.getState().app?.door === 'desktop') return true;
	if ('Notification' in window && (await Notification.requestPermission()) === 'granted') return true;
	announce(say('This browser does not let Covalent show reminders. Its settings for this page say why.'));
	return false;
}
