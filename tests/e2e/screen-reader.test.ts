/** What a screen reader is told of every room: where it is, what there is, and a name for all that can be used. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const ROOMS = [
	...['trust', 'trust/trust', 'competency', 'cooperation', 'cooperation/frictions?select=frictions/relief'],
	...['plan?select=topics/renewals', 'plan/goals', 'plan/measured', 'plan/frame'],
	...['expectations', 'expectations/rate', 'progress', 'progress/check-in', 'progress/commitments', 'progress/crm'],
	...['transition', 'session?select=sessions/summer', 'exchange', 'exchange/settle', 'agreement', 'document'],
];
const OUTSIDE = ['next', 'templates', 'settings'];

interface Node {
	readonly depth: number;
	readonly role: string;
	readonly name: string;
	readonly level: number | null;
}

/** The tree as it is read out, line by line. */
async function treeOf(desk: Desk): Promise<readonly Node[]> {
	const told = await desk.page.locator('body').ariaSnapshot();
	return told.split('\n').flatMap((line) => {
		const [, indent = '', role, name, rest = ''] = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line) ?? [];
		if (role === undefined) return [];
		const level = /\[level=(\d)\]/.exec(rest)?.[1];
		return [{ depth: indent.length, role, name: name ?? '', level: level === undefined ? null : Number(level) }];
	});
}

/** Not pictures: one without a role is passed over, and axe asks for the names of the others. */
const USED =
	/^(button|link|textbox|searchbox|combobox|checkbox|switch|radio|radiogroup|slider|spinbutton|tab|tablist|menuitem|grid|table|treegrid|dialog|listbox|option|columnheader|region|navigation)$/;

/** What is wrong with a tree, in words. */
function troublesOf(tree: readonly Node[]): readonly string[] {
	const found: string[] = [];
	const count = (role: string) => tree.filter((node) => node.role === role).length;
	if (count('main') !== 1) found.push(`${count('main')} mains`);
	const first = tree.filter(({ role, level }) => role === 'heading' && level === 1);
	if (first.length !== 1) found.push(`${first.length} headings of the first level`);
	for (const { role, name } of tree) if (USED.test(role) && name.trim() === '') found.push(`a ${role} without a name`);
	let above = 0;
	for (const { role, level, name } of tree) {
		if (role !== 'heading' || level === null) continue;
		if (level > above + 1 && above > 0) found.push(`“${name}” is of level ${level} below one of level ${above}`);
		above = level;
	}
	const landmarks = tree.filter(({ role }) => role === 'navigation' || role === 'region');
	for (const [at, { role, name }] of landmarks.entries())
		if (landmarks.findIndex((other) => other.role === role && other.name === name) !== at)
			found.push(`two of ${role} “${name}”`);
	return found;
}

describe('a screen reader', () => {
	it('is told of every room what it is and the name of all that is in it', async () => {
		const desk = await Desk.withSample(browser);
		const found: string[] = [];
		for (const [place, address] of [
			...ROOMS.map((room) => [room, `#/plan/${desk.planId}/${room}`] as const),
			...OUTSIDE.map((room) => [room, `#/${room}`] as const),
		]) {
			await desk.page.evaluate((hash) => {
				location.hash = hash;
			}, address);
			await desk.page.getByRole('heading', { level: 1 }).waitFor();
			await desk.page.waitForTimeout(300);
			found.push(...troublesOf(await treeOf(desk)).map((trouble) => `${place}: ${trouble}`));
		}
		expect([...new Set(found)]).toEqual([]);
	});

	it('reads the plan side by side: the two voices, the text between them, and who has agreed', async () => {
		const desk = await Desk.withSample(browser);
		const grid = desk.page.getByRole('grid', { name: 'Positions side by side' });
		await grid.waitFor();
		const told = await grid.getByRole('row').filter({ hasText: 'Renewals' }).first().ariaSnapshot();
		expect(told).toMatchInlineSnapshot(`
			"- 'row "S1 Topic: Why this plan How the two positions relate: Aligned T. Whitlock G1 G2 Northwind Cloud’s position: Move 60% of South West billings to consumption by FY28. Harbor runs a real 24/7 desk: we want it as our reference for managed detection. Agreed by Northwind Cloud. Press to take it back. Agreed by Harbor IT Agreed text: By 31 January 2028 Harbor runs Managed Detection for 40 customers and earns £62k a month from it. Northwind carries part of the trough. Agreed by both Stop living on renewals we do not control. Build a service line our owners can value, and stay solvent while resale profit falls away."':
			  - 'rowheader "S1 Topic: Why this plan How the two positions relate: Aligned T. Whitlock G1 G2"':
			    - text: S1
			    - 'button "Topic: Why this plan"': Why this plan
			    - 'button "How the two positions relate: Aligned"'
			    - text: T. Whitlock G1 G2
			  - 'gridcell "Northwind Cloud’s position: Move 60% of South West billings to consumption by FY28. Harbor runs a real 24/7 desk: we want it as our reference for managed detection."':
			    - 'button "Northwind Cloud’s position: Move 60% of South West billings to consumption by FY28. Harbor runs a real 24/7 desk: we want it as our reference for managed detection."': "Move 60% of South West billings to consumption by FY28. Harbor runs a real 24/7 desk: we want it as our reference for managed detection."
			  - 'gridcell "Agreed by Northwind Cloud. Press to take it back. Agreed by Harbor IT Agreed text: By 31 January 2028 Harbor runs Managed Detection for 40 customers and earns £62k a month from it. Northwind carries part of the trough. Agreed by both"':
			    - button "Agreed by Northwind Cloud. Press to take it back." [pressed]: V
			    - img "Agreed by Harbor IT": P
			    - 'button "Agreed text: By 31 January 2028 Harbor runs Managed Detection for 40 customers and earns £62k a month from it. Northwind carries part of the trough."': By 31 January 2028 Harbor runs Managed Detection for 40 customers and earns £62k a month from it. Northwind carries part of the trough.
			    - paragraph: Agreed by both
			  - gridcell "Stop living on renewals we do not control. Build a service line our owners can value, and stay solvent while resale profit falls away.""
		`);
	});
});
