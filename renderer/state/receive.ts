/** A file on its way in: read, looked at, and only then taken. From the first page and from a plan alike. */

import { create } from 'zustand';
import type { ReceiveReport } from '../../shared/contract/exchange.ts';
import type { Input } from '../../shared/contract.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { handInAll, isCsv } from './crm.ts';
import { announce, tell, tellFailure } from './messages.ts';
import { go, useRouteStore } from './route.ts';
import { isTemplateFile, receiveTemplate, showReceived } from './templates.ts';

interface IncomingStore {
	/** The name of the file that is being read. */
	readonly reading: string | null;
	/** Files that came with it or meanwhile, each to be looked at in its turn. */
	readonly waiting: readonly File[];
	/** What the file holds; the core keeps the file itself until it is taken in or put aside. */
	readonly report: ReceiveReport | null;
	/** What was taken in last in this window, to be read beside what has to be settled. */
	readonly taken: ReceiveReport | null;
}

export const useIncoming = create<IncomingStore>(() => ({ reading: null, waiting: [], report: null, taken: null }));

/** The tab of the room in which two versions are settled. */
export const SETTLE = 'settle';
/** The tab of the room in which figures come in from a CRM. */
export const CRM = 'crm';

const MEGABYTE = 1024 * 1024;
const MOST_OF_A_PLAN = 64 * MEGABYTE;
const MOST_OF_A_SHEET = 16 * MEGABYTE;

/** Lets a person choose files of this computer. */
export function chooseFile(): Promise<void> {
	return new Promise((done) => {
		const input = document.createElement('input');
		input.type = 'file';
		input.accept = '.jbp,.xlsx,.jbpt';
		input.multiple = true;
		input.addEventListener('change', () => done(lookInto([...(input.files ?? [])])));
		input.addEventListener('cancel', () => done());
		input.click();
	});
}

/** Reads files one after another; each has its own report, and the next waits until that is taken in or put aside. */
export function lookInto(files: readonly File[]): Promise<void> {
	const figures = files.filter(({ name }) => isCsv(name));
	const templates = files.filter(({ name }) => isTemplateFile(name));
	for (const file of templates) void receiveTemplate(file);
	void bringIn(figures);
	useIncoming.setState(({ waiting }) => ({
		waiting: [...waiting, ...files.filter((file) => !figures.includes(file) && !templates.includes(file))],
	}));
	return lookAtNext();
}

/** Shows what a person brought next, and then what the system asked to open, as soon as nothing else is looked at. */
export async function lookAtNext(): Promise<void> {
	const { reading, report, waiting } = useIncoming.getState();
	if (isAsking || reading !== null || report !== null) return;
	const [file, ...rest] = waiting;
	if (file === undefined) return lookAtOpened();
	useIncoming.setState({ waiting: rest, reading: file.name });
	const answer = await lookAt(file);
	useIncoming.setState({ reading: null, report: answer });
	await lookAtNext();
}

/** Asks the core what a file holds. Nothing is taken over; null once a person was told why it cannot be read. */
async function lookAt(file: File): Promise<ReceiveReport | null> {
	const isSheet = /\.xlsx$/i.test(file.name);
	const most = isSheet ? MOST_OF_A_SHEET : MOST_OF_A_PLAN;
	const refuse = (why: string) => {
		tell(why);
		return null;
	};
	if (file.size > most) return refuse(tooLarge(file.name, most / MEGABYTE, isSheet));
	const content = isSheet ? await readBytes(file) : await readText(file);
	if (content === null) return refuse(say('{name} could not be read. Nothing was changed.', { name: file.name }));
	const answer = await bridge.call('exchange.look', { name: file.name, content });
	return answer.ok ? answer.value : refuse(say('{name}: {why}', { name: file.name, why: answer.error.message }));
}

/** Figures from a CRM belong to the plan that is open. */
async function bringIn(files: readonly File[]): Promise<void> {
	const [first, ...others] = files;
	if (first === undefined) return;
	const { route } = useRouteStore.getState();
	if (route.place !== 'plan')
		return tell(
			others.length === 0
				? say('{name} holds figures: open the plan they belong to, then drop it there.', { name: first.name })
				: say('{count} files hold figures: open the plan they belong to, then drop them there.', {
						count: files.length,
					}),
		);
	go({ place: 'plan', planId: route.planId, room: 'progress', tab: CRM, select: null });
	await handInAll(files);
}

/** A file is read in less time than this, as a rule: nothing flashes up before the report. */
const PATIENCE_MS = 250;
let isAsking = false;

async function lookAtOpened(): Promise<void> {
	isAsking = true;
	const patience = setTimeout(() => useIncoming.setState({ reading: say('The file you opened') }), PATIENCE_MS);
	const answer = await bridge.call('exchange.lookNext', {});
	clearTimeout(patience);
	isAsking = false;
	const opened = answer.ok ? answer.value : null;
	const isTemplate = opened !== null && 'how' in opened;
	useIncoming.setState({ reading: null, ...(answer.ok && !isTemplate ? { report: opened } : {}) });
	if (!answer.ok) tell(answer.error.message);
	if (isTemplate) showReceived(opened);
	const isLast = answer.ok && !isTemplate && useIncoming.getState().waiting.length === 0;
	if (!isLast) await lookAtNext();
}

/** Takes in what was looked at, and goes to where it goes on. */
export async function takeIn(report: ReceiveReport, speaksFor: Party): Promise<boolean> {
	const name = useAppStore.getState().app?.profile?.name ?? say('Someone');
	const answer = await bridge.call('exchange.accept', {
		id: report.id,
		name,
		...(report.known ? {} : { speaksFor }),
	});
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	const { planId, conflicts } = answer.value;
	useIncoming.setState({ report: null, taken: report });
	goOn(planId, conflicts);
	announce(
		conflicts > 0
			? say('Taken in. {count, plural, one {# field} other {# fields}} to settle.', { count: conflicts })
			: say('Taken in. Nothing has to be settled.'),
	);
	return true;
}

/** The plan stays as it is, and the core forgets the file. */
export async function putAside(): Promise<void> {
	const { report } = useIncoming.getState();
	if (report === null) return;
	useIncoming.setState({ report: null });
	await bridge.call('exchange.putAside', { id: report.id });
}

/** To what has to be settled; else into the plan, where the window does not stand in it already. */
function goOn(planId: string, conflicts: number): void {
	const { route } = useRouteStore.getState();
	const isThere = route.place === 'plan' && route.planId === planId;
	if (conflicts > 0) go({ place: 'plan', planId, room: 'exchange', tab: SETTLE, select: null });
	else if (!isThere) go({ place: 'plan', planId, room: 'plan', tab: null, select: null });
}

function tooLarge(name: string, most: number, isSheet: boolean): string {
	return isSheet
		? say('{name} is larger than {most} MB: that is no sheet of ours. Nothing was changed.', { name, most })
		: say('{name} is larger than {most} MB: that is no plan file. Nothing was changed.', { name, most });
}

type Content = Input<'exchange.look'>['content'];

/** Strict UTF-8: broken bytes are no plan file, and must not become question marks. */
async function readText(file: File): Promise<Content | null> {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer()) };
	} catch {
		return null;
	}
}

function readBytes(file: File): Promise<Content | null> {
	return new Promise((done) => {
		const reader = new FileReader();
		reader.addEventListener('error', () => done(null));
		// A data address: what follows the comma is the file in base64.
		reader.addEventListener('load', () => done({ base64: String(reader.result).split(',')[1] ?? '' }));
		reader.readAsDataURL(file);
	});
}
