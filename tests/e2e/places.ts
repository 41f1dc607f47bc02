/** Every place of the window a person can come to: rooms, tabs, and what opens over them. In any language. */
import { say } from '../../shared/words/spoken.ts';
import type { Desk } from './desk.ts';

/** Where it is, and what has to be done there to see it. */
export interface Place {
	readonly name: string;
	/** Behind the plan’s own address; with a slash before it, an address of the window. */
	readonly at: string;
	readonly open?: (desk: Desk) => Promise<void>;
}

export const button = (desk: Desk, name: string) =>
	desk.page.getByRole('button', { name, exact: true }).first().click();
const inMain = (desk: Desk, name: string) =>
	desk.page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
const choice = (desk: Desk, name: string) =>
	desk.page
		.getByRole('radio', { name: new RegExp(`^${name}`) })
		.first()
		.check({ force: true });
const inMenu = (desk: Desk, name: string) =>
	desk.page
		.getByRole('menuitem', { name: new RegExp(`^${name.replace(/[.…?()]/g, '.').trim()}`) })
		.first()
		.click();
const dialog = (desk: Desk) => desk.page.getByRole('dialog').first().waitFor();
const onCell = async (desk: Desk, ...keys: readonly string[]) => {
	await desk.page.locator('[role=row][aria-selected=true] [role=gridcell]').last().focus();
	await desk.press(...keys);
};
/** A button of a panel that is closed in a small window. */
const behind = async (desk: Desk, opener: string, name: string) => {
	const there = desk.page.getByRole('button', { name, exact: true }).first();
	if (!(await there.isVisible())) await button(desk, opener);
	await there.click();
};
/** Does what the palette offers under these words. */
const search = async (desk: Desk, words: string) => {
	await desk.press('Control+k');
	const field = desk.page.locator('.mantine-Spotlight-search');
	await field.and(desk.page.locator(':focus')).waitFor();
	await desk.page.keyboard.insertText(words);
	await desk.page.locator('.mantine-Spotlight-action[data-selected]').waitFor();
	await desk.press('Enter');
	await field.waitFor({ state: 'detached' });
};
const deed = (number: string, name: string) => async (desk: Desk) => {
	await button(desk, say('More for {number}', { number }));
	await inMenu(desk, name);
	await dialog(desk);
};
const room = (name: string, at = name): Place => ({ name, at });

const PLAN_ROOMS = [
	'trust',
	'trust/trust',
	'competency',
	'cooperation',
	'cooperation/frictions',
	'plan',
	'plan/goals',
	'plan/measured',
	'plan/frame',
	'expectations',
	'expectations/rate',
	'progress',
	'progress/commitments',
	'progress/check-in',
	'progress/crm',
	'transition',
	'session',
	'exchange',
	'exchange/settle',
	'exchange/folder',
	'exchange/live',
	'agreement',
	'document',
];

export const ROOMS: readonly Place[] = [
	room('home', '/'),
	room('next', '/next'),
	room('templates', '/templates'),
	room('template', '/templates/resale-to-recurring'),
	room('settings', '/settings'),
	...PLAN_ROOMS.map((at) => room(at.replace('/', '-'), at)),
	room('topic', 'plan?select=topics/renewals'),
	room('commitment', 'progress/commitments?select=commitments/relief-q2'),
	room('friction', 'cooperation/frictions?select=frictions/relief'),
	room('past-session', 'session?select=sessions/summer'),
];

export const LAYERS: readonly Place[] = [
	{ name: 'new-plan', at: '/', open: (desk) => button(desk, say('New plan')) },
	{ name: 'backups', at: '/', open: (desk) => desk.page.getByTitle(say('Backups')).first().click() },
	{ name: 'join', at: '/', open: (desk) => button(desk, say('Join live')) },
	{
		name: 'labels',
		at: '/next',
		open: async (desk) => {
			await desk.page.locator('[role=grid] [role=gridcell]').first().focus();
			await desk.page.locator('[role=row][aria-selected=true]').waitFor();
			await desk.press('Alt+l');
			await dialog(desk);
		},
	},
	{ name: 'keys', at: 'plan', open: (desk) => desk.press('Control+/') },
	{ name: 'guide', at: 'expectations', open: (desk) => desk.press('F1') },
	{ name: 'palette', at: 'plan', open: (desk) => desk.press('Control+k') },
	{
		name: 'pen',
		at: 'plan',
		open: (desk) => desk.page.getByRole('button', { name: /Northwind Cloud Elena Marsh$/ }).click(),
	},
	{ name: 'history', at: 'plan', open: (desk) => search(desk, say('History of the whole plan')) },
	{ name: 'next-plan', at: 'plan', open: (desk) => search(desk, say('Make the next plan from this one')) },
	{ name: 'conflict', at: 'plan', open: (desk) => button(desk, say('Settle')) },
	{
		name: 'conflict-third',
		at: 'plan',
		open: async (desk) => {
			await button(desk, say('Settle'));
			await button(desk, say('Write a third'));
		},
	},
	{ name: 'add-topic', at: 'plan', open: (desk) => button(desk, say('Topic')) },
	{ name: 'topic-menu', at: 'plan?select=topics/why', open: (desk) => button(desk, say('Move or remove this topic')) },
	{
		name: 'alignment',
		at: 'plan',
		open: (desk) =>
			desk.page
				.getByRole('button', { name: new RegExp(`^${say('How the two positions relate')}`) })
				.first()
				.click(),
	},
	{
		name: 'editor',
		at: 'plan',
		open: (desk) => desk.page.locator('[role=grid] [role=gridcell] button').nth(1).click(),
	},
	{ name: 'add-goal', at: 'plan/goals', open: (desk) => button(desk, say('Goal')) },
	{
		name: 'goal-menu',
		at: 'plan/goals?select=goals/attach',
		open: (desk) => button(desk, say('Move, remove, history of this goal')),
	},
	{ name: 'add-measure', at: 'plan/measured', open: (desk) => button(desk, say('Measure')) },
	{
		name: 'measure-menu',
		at: 'plan/measured',
		open: (desk) => button(desk, say('Move, remove, history of this measure')),
	},
	{ name: 'currencies', at: 'plan/frame', open: (desk) => desk.page.getByRole('combobox').first().click() },
	{ name: 'add-expectation', at: 'expectations', open: (desk) => button(desk, say('Expectation')) },
	{ name: 'expectations-list', at: 'expectations', open: (desk) => behind(desk, say('Maps'), say('List')) },
	...['1', '2', '3'].map((key) => ({
		name: `ending-${key}`,
		at: 'expectations?select=expectations/e8',
		open: (desk: Desk) => onCell(desk, key),
	})),
	{
		name: 'scale',
		at: 'expectations/rate',
		open: (desk) => desk.page.locator('[role=grid] [role=gridcell]').nth(3).focus(),
	},
	{ name: 'add-commitment', at: 'progress/commitments', open: (desk) => button(desk, say('Commitment')) },
	{
		name: 'deeds',
		at: 'progress/commitments',
		open: (desk) => button(desk, say('More for {number}', { number: 'C-22' })),
	},
	{
		name: 'other-day',
		at: 'progress/commitments',
		open: (desk) => deed('C-22', say('Delivered on another day …'))(desk),
	},
	{ name: 'add-skill', at: 'competency', open: (desk) => inMain(desk, say('Skill or process')) },
	{
		name: 'certificate',
		at: 'competency?select=capabilities/billing',
		open: async (desk) => {
			await behind(desk, say('Details'), say('Certificate'));
			await dialog(desk);
		},
	},
	{ name: 'add-friction', at: 'cooperation/frictions', open: (desk) => button(desk, say('Friction')) },
	{
		name: 'answer-friction',
		at: 'cooperation/frictions?select=frictions/relief',
		open: (desk) => desk.page.locator('[data-deed=answer], [data-deed=resolve]').first().click(),
	},
	{ name: 'add-scenario', at: 'transition', open: (desk) => button(desk, say('Scenario')) },
	{
		name: 'start-session',
		at: 'session',
		open: (desk) => choice(desk, say('Quarterly review')),
	},
	{
		name: 'agenda-items',
		at: 'session',
		open: async (desk) => {
			await choice(desk, say('Quarterly review'));
			await button(desk, say('Add an item'));
		},
	},
	{ name: 'overview-document', at: 'document', open: (desk) => choice(desk, say('Overview')) },
	{ name: 'no-plan', at: '/', open: (desk) => desk.drop('Harbor.jbp', 'no plan') },
];

export const STEPS = ['commitments', 'goals', 'ranking', 'trust', 'expectations', 'topic', 'page'] as const;
