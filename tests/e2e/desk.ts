/** One computer in a spec: its data, its door, and a window of a real browser in front of it. */
import { readdirSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Result } from '../../shared/base/result.ts';
import type { Profile, Settings } from '../../shared/contract/app.ts';
import type { OpenedPlan } from '../../shared/contract/plan.ts';
import type { Answer, CallName, Input } from '../../shared/contract.ts';
import type { RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { chooseWhereToSave, type DesktopDoor } from './desktop.ts';
import { type Door, forget, hear, isDesktop, openPage, startDoor } from './harness.ts';

export const SAMPLE = 'sample-northwind-harbor';
export const ELENA: Profile = { name: 'Elena Marsh', company: 'Northwind Cloud', side: 'vendor' };
export const CALLUM: Profile = { name: 'Callum Reid', company: 'Harbor IT', side: 'partner' };

export interface DeskOptions {
	/** Who uses it; null leaves the three questions of the first run open. */
	readonly profile?: Profile | null;
	readonly viewport?: { readonly width: number; readonly height: number };
	/** An existing data folder, and the port its door listens on. */
	readonly data?: string;
	readonly port?: number;
}

/** Its doors and contexts are closed by `closeDesks`, which also fails on anything the pages complained of. */
const open = new Set<Desk>();

export class Desk {
	readonly browser: Browser;
	door: Door;
	context: BrowserContext;
	page: Page;
	readonly complaints: string[];
	planId = SAMPLE;

	private constructor(
		browser: Browser,
		door: Door,
		opened: { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] },
	) {
		this.browser = browser;
		this.door = door;
		this.page = opened.page;
		this.context = opened.context;
		this.complaints = opened.complaints;
		this.page.setDefaultTimeout(15_000);
	}

	static async at(browser: Browser, options: DeskOptions = {}): Promise<Desk> {
		const { profile = ELENA, viewport, data, port } = options;
		const door = await startDoor(data, port);
		const desk = new Desk(browser, door, await openPage(browser, door, viewport));
		open.add(desk);
		if (profile !== null) {
			await desk.ask('app.saveProfile', profile);
			await desk.button('New plan').waitFor();
		} else await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
		return desk;
	}

	/** With the sample plan open in one of its rooms. */
	static async withSample(browser: Browser, room = 'plan', options: DeskOptions = {}): Promise<Desk> {
		const desk = await Desk.at(browser, options);
		await desk.ask('plans.openSample', { speaksFor: (options.profile ?? ELENA).side });
		await desk.goTo(room);
		return desk;
	}

	/** With a new plan open in one of its rooms. */
	static async withPlan(browser: Browser, template: string, room = 'plan', options: DeskOptions = {}): Promise<Desk> {
		const desk = await Desk.at(browser, options);
		const { planId } = await desk.ask('plans.create', {
			...{ template, title: 'FY27 with Harbor', vendor: 'Northwind Cloud', partner: 'Harbor IT' },
			...{ start: '2027-02-01', end: '2028-01-31', currency: 'GBP', timeZone: 'Europe/London' },
			speaksFor: (options.profile ?? ELENA).side,
		});
		desk.planId = planId;
		await desk.goTo(room);
		return desk;
	}

	/** The same computer in another tab. */
	async anotherTab(): Promise<Desk> {
		const page = await this.context.newPage();
		hear(page, this.complaints);
		await page.goto(this.page.url());
		const beside = new Desk(this.browser, this.door, { page, context: this.context, complaints: this.complaints });
		beside.planId = this.planId;
		return beside;
	}

	/** A call of the contract over a socket of its own; a refusal is an error here. */
	async ask<Name extends CallName>(call: Name, input: Input<Name>): Promise<Answer<Name>> {
		const result = await this.tryTo(call, input);
		if (!result.ok) throw new Error(`${call}: ${result.error.message}`);
		return result.value;
	}

	tryTo<Name extends CallName>(call: Name, input: Input<Name>): Promise<Result<Answer<Name>>> {
		const asking = ([name, given]: readonly [string, unknown]) =>
			new Promise<never>((done, failed) => {
				// The desktop window has its bridge; a page of the browser door asks over a socket of its own.
				if (window.covalent)
					return void window.covalent.call(name as never, given as never).then(done as never, failed);
				const socket = new WebSocket(`ws://${location.host}/socket`);
				socket.onopen = () => socket.send(JSON.stringify({ id: 1, call: name, input: given }));
				socket.onclose = () => failed(new Error('The socket closed.'));
				socket.onmessage = ({ data }) => {
					const heard = JSON.parse(String(data));
					if (heard.id !== 1) return;
					done(heard.result);
					socket.close();
				};
			});
		return this.page.evaluate(asking, [call, input] as const);
	}

	look(settings: Partial<Settings>): Promise<Settings> {
		return this.ask('app.saveSettings', settings);
	}

	/** What the core says a field holds now. */
	async value(record: RecordRef, field: string): Promise<Scalar> {
		const records = await this.records();
		return records.find(({ ref }) => ref === record)?.values[field] ?? null;
	}

	async records(): Promise<OpenedPlan['records']> {
		const opened = await this.ask('plan.open', { planId: this.planId });
		const records = [...opened.records];
		for (let { next } = opened; next !== null; ) {
			const chunk = await this.ask('plan.chunk', { planId: this.planId, from: next });
			records.push(...chunk.records);
			next = chunk.next;
		}
		return records;
	}

	/** To a room of the plan, by its address: `plan/goals`, `expectations/rate`. */
	async goTo(room: string): Promise<void> {
		await this.page.evaluate((hash) => {
			location.hash = hash;
		}, `#/plan/${this.planId}/${room}`);
		const name = (room.split(/[/?]/)[0] ?? '').replace(/^cooperation$/, 'co-operation');
		await this.page.getByRole('heading', { level: 1, name: name.charAt(0).toUpperCase() + name.slice(1) }).waitFor();
	}

	async goHome(): Promise<void> {
		await this.page.getByRole('link', { name: 'Covalent' }).click();
		await this.button('New plan').waitFor();
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
	}

	/** A choice of a segmented control; its count is part of its name. */
	choice(name: string | RegExp): Locator {
		return this.page.getByRole('radio', { name });
	}

	dialog(name: string | RegExp): Locator {
		return this.page.getByRole('dialog', { name });
	}

	/** The row of a table whose own cell says this. */
	row(words: string | RegExp): Locator {
		return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader').filter({ hasText: words }) });
	}

	/** Tabs from the top of the page into the table, as people without a mouse do; it opens on the cell last used. */
	async tabIntoTable(): Promise<void> {
		await this.page.getByRole('link', { name: 'Covalent' }).focus();
		const isInTable = () => this.page.evaluate(() => document.activeElement?.closest('[data-row]') != null);
		for (let step = 0; step < 60 && !(await isInTable()); step += 1) await this.page.keyboard.press('Tab');
		expect(await isInTable()).toBe(true);
	}

	/** Once the focus is back on a cell of the table, or on this one; keys pressed before that would be lost. */
	async isOnCell(cell: Locator = this.page.locator('[role=grid] [data-row]')): Promise<void> {
		await cell.and(this.page.locator(':focus')).waitFor();
	}

	press(...keys: readonly string[]): Promise<void> {
		return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
	}

	/** Types into whatever has the focus, instead of what stands there. */
	async write(text: string): Promise<void> {
		await this.page.keyboard.press('Control+A');
		await this.page.keyboard.insertText(text);
	}

	async sees(words: string | RegExp): Promise<void> {
		await this.page.getByText(words).first().waitFor();
	}

	/** Once the badge says that everything is on this computer's disk. */
	async isSaved(): Promise<void> {
		await this.page
			.getByRole('status')
			.filter({ hasText: /^Saved on this computer/ })
			.waitFor();
	}

	/** What is said in the corner, in these words. */
	async isTold(words: string | RegExp): Promise<void> {
		await this.page.locator('.mantine-Notifications-notification').filter({ hasText: words }).first().waitFor();
	}

	/** Does what the palette finds first under these words. */
	async search(words: string): Promise<void> {
		await this.press('Control+k');
		const field = this.page.getByRole('textbox', { name: 'Search or jump to' });
		await field.and(this.page.locator(':focus')).waitFor();
		await this.page.keyboard.insertText(words);
		await this.page.locator('.mantine-Spotlight-action[data-selected]').waitFor();
		await this.press('Enter');
		await field.waitFor({ state: 'detached' });
	}

	/** Takes up a pen from the menu at the foot of the rail. */
	async takePen(name: string | RegExp): Promise<void> {
		await this.button(/^Writing as/).click();
		await this.page.getByRole('menuitem', { name }).click();
	}

	/** Both sides sit at this computer, and someone of the other one takes the pen. */
	async passPenTo(company: string, name: string): Promise<void> {
		await this.button(/^Writing as/).click();
		await this.page.getByRole('menuitemcheckbox', { name: /^Both sides are in this room/ }).click();
		await this.page.getByRole('menuitem', { name: new RegExp(`^${company}.*someone`) }).click();
		const question = this.dialog(`The pen passes to ${company}`);
		await question.getByRole('textbox').fill(name);
		await question.getByRole('button', { name: `Write as ${company}` }).click();
		await this.button(new RegExp(`^Writing as ${company}`)).waitFor();
	}

	/** What of the page the focus is on, as those hear it who do not see it. */
	focused(): Promise<string> {
		return this.page.evaluate(() => {
			const element = document.activeElement;
			return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
		});
	}

	/** A lost line is no fault of the page: the browser says so in its own words, every second, and asks for the page’s icon. */
	forgiveTheLostLine(): void {
		const fault = /WebSocket connection to .* failed|^Failed to load resource: net::ERR_CONNECTION_REFUSED/;
		const others = this.complaints.filter((text) => !fault.test(text));
		this.complaints.splice(0, Number.POSITIVE_INFINITY, ...others);
	}

	/** Ends the door, waits for another on the same data, and opens it in the same window. */
	async restart(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
		const { data } = this.door;
		if (!isDesktop(this.door)) await this.page.goto('about:blank');
		await this.door.stop(signal);
		this.door = await startDoor(data);
		if (!isDesktop(this.door)) {
			await this.page.goto(this.door.address);
			return;
		}
		const { page, context } = await openPage(this.browser, this.door);
		hear(page, this.complaints);
		Object.assign(this, { page, context });
	}

	/** A file that the page hands out when it is asked to. */
	async download(ask: () => Promise<void>): Promise<{ readonly name: string; readonly path: string }> {
		if (isDesktop(this.door)) return this.#save(this.door, ask);
		const [download] = await Promise.all([this.page.waitForEvent('download'), ask()]);
		return { name: download.suggestedFilename(), path: await download.path() };
	}

	/** What a call of the contract makes, asked for over a socket of its own: the page itself downloads only its own. */
	exported<Name extends 'export.start' | 'exchange.handOver'>(call: Name, input: Input<Name>) {
		const asking = ([name, given]: readonly [string, unknown]) =>
			new Promise<void>((done) => {
				const socket = new WebSocket(`ws://${location.host}/socket`);
				let jobId: string | null = null;
				socket.onopen = () => socket.send(JSON.stringify({ id: 1, call: name, input: given }));
				socket.onmessage = ({ data }) => {
					const heard = JSON.parse(String(data));
					if (heard.id === 1) jobId = heard.result.value.jobId;
					if (heard.event !== 'job.ended' || heard.data.jobId !== jobId) return;
					const link = document.createElement('a');
					link.href = heard.data.outcome.url;
					link.download = heard.data.outcome.name;
					link.click();
					socket.close();
					done();
				};
			});
		return this.download(async () => {
			if (isDesktop(this.door)) await this.ask(call, input);
			else await this.page.evaluate(asking, [call, input] as const);
		});
	}

	/** The same in the desktop window, which asks where to save. */
	async #save(door: DesktopDoor, ask: () => Promise<void>): Promise<{ readonly name: string; readonly path: string }> {
		const place = await chooseWhereToSave(door);
		await ask();
		const saved = () => readdirSync(place('')).find((name) => /\.(docx|csv|json|jbp)$/.test(name)) ?? '';
		await expect.poll(saved, { timeout: 30_000 }).not.toBe('');
		const name = saved();
		return { name, path: place(name) };
	}

	/** Takes the way through the file dialog of “Receive a file”. */
	async openFile(path: string): Promise<void> {
		const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.button('Receive a file').click()]);
		await chooser.setFiles(path);
	}

	/** Drops a file on the window, as from a folder or a mail. */
	drop(name: string, text: string): Promise<void> {
		return this.dropAll([name, text]);
	}

	/** Drops several files at once. */
	dropAll(...files: readonly (readonly [name: string, text: string])[]): Promise<void> {
		return this.page.evaluate((dropped) => {
			const dataTransfer = new DataTransfer();
			for (const [called, content] of dropped) dataTransfer.items.add(new File([content], called));
			for (const type of ['dragenter', 'dragover', 'drop'])
				document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
		}, files);
	}

	async close(): Promise<void> {
		open.delete(this);
		if (!isDesktop(this.door)) await this.context.close();
		await this.door.stop('SIGKILL');
		forget(this.door.data);
	}
}

/** For `afterEach`: every page of the spec has had nothing to complain of. */
export async function closeDesks(): Promise<void> {
	const complaints = [...open].flatMap((desk) => desk.complaints);
	for (const desk of [...open]) await desk.close();
	expect(complaints).toEqual([]);
}
