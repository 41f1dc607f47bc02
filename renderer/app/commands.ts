/** Every command once. The rail, the palette, the keyboard and the sheet of keys all read this list. */

import { spotlight } from '@mantine/spotlight';
import type { AppState, Settings } from '../../shared/contract/app.ts';
import { say } from '../../shared/words/spoken.ts';
import { saveSettings, useAppStore } from '../state/app-state.ts';
import { redo, undo } from '../state/edits.ts';
import { askForNextPlan } from '../state/next-plan.ts';
import { setRoomOpen, switchPen, undoOf } from '../state/pen.ts';
import { type PlanStore, usePlanStore } from '../state/plan-store.ts';
import { go, goToRoom, ROOM_NAMES, type RoomName, type Route, useRouteStore } from '../state/route.ts';
import { isOnStage } from '../state/session.ts';
import { openHistory, openOverlay } from '../state/view-state.ts';
import { printPage } from '../ui/use-printing.ts';
import { exchangeCommands } from './exchange-commands.ts';
import { exportCommands } from './export-commands.ts';
import { liveCommands } from './live/live-commands.ts';

export interface CommandState {
	readonly route: Route;
	readonly app: AppState | null;
	readonly plan: PlanStore;
}

export interface Command {
	readonly id: string;
	readonly label: string;
	/** "Ctrl+Z", "?", or letters pressed one after the other: "g e". The first is shown. */
	readonly keys?: readonly string[];
	readonly group: 'Go to' | 'Write' | 'Look' | 'Take along' | 'This page' | 'Session';
	/** One or two words for the foot of a session's screen, where the keys that act now are shown. */
	readonly hint?: string;
	/** Acts also while a dialog lies over the page, though its group rests then. */
	readonly overDialog?: true;
	readonly when?: (state: CommandState) => boolean;
	readonly perform: () => void;
}

export const GROUP_TITLES: Readonly<Record<Command['group'], string>> = {
	'Go to': say('Go to'),
	Write: say('Write|group of commands'),
	Look: say('Look|group of commands'),
	'Take along': say('Take along'),
	'This page': say('This page'),
	Session: say('Session'),
};

export function commandState(): CommandState {
	return { route: useRouteStore.getState().route, app: useAppStore.getState().app, plan: usePlanStore.getState() };
}

const inPlan = ({ route, plan }: CommandState) => route.place === 'plan' && plan.status === 'open';
/** A session keeps its window: a stray key does not take it elsewhere. */
const offStage = ({ route, plan }: CommandState) => !isOnStage(route, plan.open?.session ?? null);
const aboutPlan = (state: CommandState) => inPlan(state) && offStage(state);

const room = (name: RoomName, label: string, key: string): Command => ({
	id: `go.${name}`,
	label,
	// The tenth is reached by the last key of the row; there is none for an eleventh.
	keys: [`g ${key}`, ...(ROOM_NAMES.indexOf(name) < 10 ? [`Alt+${(ROOM_NAMES.indexOf(name) + 1) % 10}`] : [])],
	group: 'Go to',
	when: aboutPlan,
	perform: () => goToRoom(name),
});

/** The keys of a command that act now: a sign by itself only where single keys are switched on. */
export function shownKeys(command: Command): string | undefined {
	const singleKeys = useAppStore.getState().app?.settings.singleKeys ?? false;
	return command.keys?.find((keys) => singleKeys || /^(Ctrl|Alt|F\d|Page|Arrow|Escape|Space)/.test(keys));
}

const SCALES: readonly Settings['scale'][] = ['100', '130', 'shared', '150'];

function stepScale(by: 1 | -1): void {
	const scale = useAppStore.getState().app?.settings.scale ?? '100';
	const next = SCALES[SCALES.indexOf(scale) + by];
	if (next) void saveSettings({ scale: next });
}

export function toggleTheme(): void {
	const isDark = document.documentElement.dataset.mantineColorScheme === 'dark';
	void saveSettings({ theme: isDark ? 'light' : 'dark' });
}

export const commands: readonly Command[] = [
	{
		id: 'palette',
		label: say('Search or jump to'),
		keys: ['Ctrl+K'],
		group: 'Go to',
		overDialog: true,
		perform: () => spotlight.open(),
	},
	{
		id: 'go.home',
		label: say('Plans'),
		keys: ['g h'],
		group: 'Go to',
		when: offStage,
		perform: () => go({ place: 'home' }),
	},
	{
		id: 'go.next',
		label: say('What next, over all plans'),
		keys: ['g w'],
		group: 'Go to',
		when: offStage,
		perform: () => go({ place: 'next' }),
	},
	{
		id: 'go.templates',
		label: say('Templates'),
		group: 'Go to',
		when: offStage,
		perform: () => go({ place: 'templates', template: null, from: null }),
	},
	room('trust', say('Trust'), 'u'),
	room('competency', say('Competency'), 'k'),
	room('cooperation', say('Co-operation'), 'o'),
	room('plan', say('Plan'), 't'),
	room('expectations', say('Expectations'), 'e'),
	room('progress', say('Progress'), 'c'),
	room('transition', say('Transition'), 'r'),
	room('session', say('Session'), 'n'),
	room('exchange', say('Exchange'), 'x'),
	room('agreement', say('Agreement'), 'a'),
	room('document', say('Document'), 'd'),
	{
		id: 'go.settings',
		label: say('Settings'),
		keys: ['g s'],
		group: 'Go to',
		when: offStage,
		perform: () => go({ place: 'settings' }),
	},

	{
		id: 'undo',
		label: say('Undo'),
		keys: ['Ctrl+Z'],
		group: 'Write',
		when: (state) => inPlan(state) && undoOf(state.plan).undo !== null,
		perform: () => void undo(),
	},
	{
		id: 'redo',
		label: say('Redo'),
		keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
		group: 'Write',
		when: (state) => inPlan(state) && undoOf(state.plan).redo !== null,
		perform: () => void redo(),
	},
	{
		id: 'pen',
		label: say('Pass the pen: own side or both'),
		keys: ['w', 'Alt+w'],
		group: 'Write',
		// A dialog may say that it takes another pen.
		overDialog: true,
		when: inPlan,
		perform: switchPen,
	},
	{
		id: 'room.open',
		label: say('Both sides are in this room'),
		group: 'Write',
		when: (state) => inPlan(state) && state.plan.open?.roomOpen === false,
		perform: () => void setRoomOpen(true),
	},
	{
		id: 'room.close',
		label: say('The other side has left the room'),
		group: 'Write',
		when: (state) => inPlan(state) && state.plan.open?.roomOpen === true,
		perform: () => void setRoomOpen(false),
	},

	{
		id: 'plan.next',
		label: say('Make the next plan from this one'),
		group: 'Write',
		when: aboutPlan,
		perform: () => {
			const { route } = useRouteStore.getState();
			if (route.place === 'plan') void askForNextPlan(route.planId);
		},
	},

	{
		id: 'history',
		label: say('History of the selected row'),
		keys: ['h', 'Alt+h'],
		group: 'Look',
		when: (state) => inPlan(state) && state.route.place === 'plan' && state.route.select !== null,
		perform: () => {
			const { route } = useRouteStore.getState();
			if (route.place === 'plan') openHistory(route.select);
		},
	},
	{
		id: 'history.plan',
		label: say('History of the whole plan'),
		group: 'Look',
		when: inPlan,
		perform: () => openHistory(null),
	},
	{
		id: 'scale.up',
		label: say('Larger text, for a shared screen'),
		keys: ['Ctrl++', 'Ctrl+='],
		group: 'Look',
		perform: () => stepScale(1),
	},
	{ id: 'scale.down', label: say('Smaller text'), keys: ['Ctrl+-'], group: 'Look', perform: () => stepScale(-1) },
	{
		id: 'scale.reset',
		label: say('Text at its usual size'),
		keys: ['Ctrl+0'],
		group: 'Look',
		perform: () => void saveSettings({ scale: '100' }),
	},
	{ id: 'theme', label: say('Light or dark'), group: 'Look', perform: toggleTheme },
	{ id: 'guide', label: say('Guide'), keys: ['F1'], group: 'Look', perform: () => openOverlay({ kind: 'guide' }) },
	{
		id: 'keys',
		label: say('All keys'),
		keys: ['?', 'Ctrl+/'],
		group: 'Look',
		perform: () => openOverlay({ kind: 'keys' }),
	},
	{
		id: 'print',
		label: say('Print this page'),
		keys: ['Ctrl+P'],
		group: 'Take along',
		overDialog: true,
		when: offStage,
		perform: () => void printPage(),
	},
	...exchangeCommands({ inPlan: aboutPlan, anywhere: (state) => state.app?.profile != null && offStage(state) }),
	...liveCommands({ inPlan: aboutPlan, anywhere: (state) => state.app?.profile != null && offStage(state) }),
	...exportCommands(inPlan),
];
