/** What the keyboard and the palette can do in this room. */

import type { RecordRef } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Command, CommandState } from '../../app/commands.ts';
import { isOpenPlan } from '../../state/closed.ts';
import { goToRoom, useRouteStore } from '../../state/route.ts';
import { readTab } from './plan-tab.ts';
import { openAdd } from './plan-view.ts';
import { remove, step } from './record-actions.ts';
import { agreeWithPen } from './topics/agree.ts';

const MOVABLE = /^(topics|goals|priorities)\//;

function inHand({ route }: Pick<CommandState, 'route'>): RecordRef | null {
	return route.place === 'plan' && route.select !== null && MOVABLE.test(route.select) ? route.select : null;
}

const isOpen = ({ plan }: CommandState) => isOpenPlan(plan);
const hasOne = (state: CommandState) => inHand(state) !== null && isOpen(state);
/** A yes is no term: it may still be given where the plan is closed. */
const hasTopic = (state: CommandState) => inHand(state)?.startsWith('topics/') === true;

function withSelected(perform: (ref: RecordRef) => void): () => void {
	return () => {
		const ref = inHand(useRouteStore.getState());
		if (ref !== null) perform(ref);
	};
}

export const planCommands: readonly Command[] = [
	{
		id: 'plan.add',
		label: say('Add a row to this page'),
		keys: ['n', 'Alt+n'],
		group: 'This page',
		when: isOpen,
		perform: openAdd,
	},
	{
		id: 'plan.up',
		label: say('Move the selected row up'),
		keys: ['Alt+ArrowUp'],
		group: 'This page',
		when: hasOne,
		perform: withSelected((ref) => void step(ref, -1)),
	},
	{
		id: 'plan.down',
		label: say('Move the selected row down'),
		keys: ['Alt+ArrowDown'],
		group: 'This page',
		when: hasOne,
		perform: withSelected((ref) => void step(ref, 1)),
	},
	{
		id: 'plan.remove',
		label: say('Remove the selected row'),
		keys: ['Delete', 'Ctrl+Delete'],
		group: 'This page',
		when: hasOne,
		perform: withSelected((ref) => void remove(ref)),
	},
	{
		id: 'plan.agree',
		label: say('Agree to the selected topic’s text'),
		keys: ['Ctrl+Enter'],
		group: 'This page',
		when: (state) => hasTopic(state) && readTab(state.route) === 'side',
		perform: withSelected(agreeWithPen),
	},
	{ id: 'plan.side', label: say('Plan: side by side'), group: 'Go to', perform: () => goToRoom('plan') },
	{
		id: 'plan.goals',
		label: say('Plan: goals'),
		group: 'Go to',
		perform: () => goToRoom('plan', { tab: 'goals' }),
	},
	{
		id: 'plan.measured',
		label: say('Plan: measured on'),
		group: 'Go to',
		perform: () => goToRoom('plan', { tab: 'measured' }),
	},
	{
		id: 'plan.frame',
		label: say('Plan: frame'),
		group: 'Go to',
		perform: () => goToRoom('plan', { tab: 'frame' }),
	},
];
