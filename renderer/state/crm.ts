/** A CRM export on its way in: chosen or dropped, looked at, added up, entered. Its rows are put away with the room. */

import { create } from 'zustand';
import type { CrmFile, CrmHow, CrmLook, CrmReport } from '../../shared/contract/crm.ts';
import { CSV_LIMIT, PART_BYTES } from '../../shared/contract/limits.ts';
import type { ImportMap } from '../../shared/crm/import-map.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { announceDone } from './edits.ts';
import { announce, tell, tellFailure } from './messages.ts';
import { currentPen } from './pen.ts';
import { usePlanStore } from './plan-store.ts';
import { whyPutAway } from './put-away.ts';

export interface CrmStore {
	/** The file that is open, or comes in: then `handedIn` says how much of it has. */
	readonly name: string | null;
	readonly handedIn: number | null;
	readonly file: CrmFile | null;
	readonly how: CrmHow;
	readonly look: CrmLook | null;
	/** How much has been read while the rows are added up, from 0 to 1. */
	readonly reading: number | null;
	readonly report: CrmReport | null;
	/** Periods of the report that are not entered: those outside the plan, until a person says otherwise. */
	readonly leftOut: readonly string[];
	/** Why the file could not be looked at, added up or entered. */
	readonly refusal: string | null;
	readonly isEntering: boolean;
	/** Files that were brought along, each to be looked at in its turn. */
	readonly waiting: readonly File[];
	/** Counts what was entered or forgotten: lists of imports are asked for again. */
	readonly entered: number;
}

const NOTHING: Omit<CrmStore, 'entered' | 'waiting'> = {
	...{ name: null, handedIn: null, file: null, how: {}, look: null, reading: null, report: null },
	...{ leftOut: [], refusal: null, isEntering: false },
};

export const useCrm = create<CrmStore>(() => ({ ...NOTHING, waiting: [], entered: 0 }));

/** What the file system of a CRM's users ends its exports with. */
export function isCsv(name: string): boolean {
	return /\.(csv|tsv|txt)$/i.test(name);
}

/** By the dialog of the desktop; the browser has its own. */
export async function chooseCsv(): Promise<void> {
	if (useAppStore.getState().app?.door === 'desktop') {
		const chosen = await bridge.call('crm.choose', { planId: openPlanId() });
		if (!chosen.ok) return tellFailure(chosen.error);
		return chosen.value === null ? undefined : begin(chosen.value);
	}
	const files = await new Promise<readonly File[]>((done) => {
		const input = document.createElement('input');
		input.type = 'file';
		input.accept = '.csv,.tsv,.txt,text/csv';
		input.multiple = true;
		input.addEventListener('change', () => done([...(input.files ?? [])]));
		input.addEventListener('cancel', () => done([]));
		input.click();
	});
	await handInAll(files);
}

/** One after the other: the next is looked at once the one before is entered or put aside. */
export async function handInAll(files: readonly File[]): Promise<void> {
	const [first, ...rest] = files;
	if (first === undefined) return;
	useCrm.setState(({ waiting }) => ({ waiting: [...rest, ...waiting] }));
	await handIn(first);
}

/** Not this file: the next one, where one was brought along. */
export async function putAside(): Promise<void> {
	await letGo();
	await handInNext();
}

async function handInNext(): Promise<void> {
	const { name, waiting } = useCrm.getState();
	const [next, ...rest] = waiting;
	if (next === undefined || name !== null) return;
	useCrm.setState({ waiting: rest });
	await handIn(next);
}

/** It cannot be read, and the others are not kept waiting for it. */
async function refuse(why: string): Promise<void> {
	tell(why);
	await handInNext();
}

/** Hands a dropped or chosen file to the core, part by part: it is never in the window as a whole. */
async function handIn(dropped: File): Promise<void> {
	const planId = openPlanId();
	if (dropped.size > CSV_LIMIT)
		return refuse(
			say('{name} is larger than 256 MB, and no more can be read. Nothing was changed.', { name: dropped.name }),
		);
	await letGo();
	const begun = await bridge.call('crm.begin', { planId, name: dropped.name, size: dropped.size });
	if (!begun.ok) return tellFailure(begun.error);
	const { file } = begun.value;
	useCrm.setState({ ...NOTHING, name: dropped.name, handedIn: 0, file: begun.value });
	for (let at = 0; ; at += PART_BYTES) {
		const base64 = await inBase64(dropped.slice(at, at + PART_BYTES));
		if (!isOpen(file)) return;
		const sent = base64 === null ? null : await bridge.call('crm.part', { planId, file, at, base64 });
		if (!isOpen(file)) return;
		if (sent === null || !sent.ok) {
			await letGo();
			return refuse(
				sent === null
					? say('{name} could not be read. Nothing was changed.', { name: dropped.name })
					: sent.error.message,
			);
		}
		if (at + PART_BYTES >= dropped.size) return begin(begun.value);
		useCrm.setState({ handedIn: sent.value.received / dropped.size });
	}
}

/** Reads the first rows in another way. */
export function readAs(how: CrmHow): Promise<void> {
	useCrm.setState(({ how: before }) => ({ how: { ...before, ...how }, report: null }));
	return look();
}

/** What was added up no longer holds once it would be added up in another way. */
export function unsettle(): void {
	useCrm.setState({ report: null, refusal: null });
}

export async function addUp(map: ImportMap): Promise<void> {
	const { file } = useCrm.getState();
	if (file === null) return;
	useCrm.setState({ reading: 0, report: null, refusal: null });
	const answer = await bridge.call('crm.addUp', { planId: openPlanId(), file: file.file, map });
	if (!isOpen(file.file)) return;
	if (answer.ok) {
		const outside = answer.value.totals.filter(({ isOutside }) => isOutside).map(({ period }) => period);
		useCrm.setState({ reading: null, report: answer.value, leftOut: outside });
	} else useCrm.setState({ reading: null, refusal: answer.error.code === 'cancelled' ? null : answer.error.message });
}

export async function cancelReading(): Promise<void> {
	const { file } = useCrm.getState();
	if (file !== null) await bridge.call('crm.cancel', { planId: openPlanId(), file: file.file });
}

/** The totals become actuals; what somebody wrote there meanwhile is not overruled. */
export async function enter(): Promise<boolean> {
	const { file, report, leftOut } = useCrm.getState();
	if (file === null || report === null) return false;
	useCrm.setState({ isEntering: true, refusal: null });
	const periods = report.totals.map(({ period }) => period).filter((period) => !leftOut.includes(period));
	const answer = await bridge.call('crm.enter', { planId: openPlanId(), file: file.file, pen: currentPen(), periods });
	if (!answer.ok) {
		const refusal =
			answer.error.code === 'changed'
				? say('Somebody wrote in these figures since they were added up. Add them up again to see what would change.')
				: answer.error.message;
		useCrm.setState({ isEntering: false, refusal, ...(answer.error.code === 'changed' ? { report: null } : {}) });
		return false;
	}
	useCrm.setState(({ entered }) => ({ ...NOTHING, entered: entered + 1 }));
	const { entered: count } = answer.value;
	announceDone(say('Entered {count, plural, one {# total} other {# totals}}, with their source.', { count }));
	void handInNext();
	return true;
}

/** An import of which nothing stands in the plan goes from this computer, rows and all. */
export async function forgetImport(id: string): Promise<void> {
	const answer = await bridge.call('crm.forget', { planId: openPlanId(), id });
	if (!answer.ok) return tellFailure(answer.error);
	useCrm.setState(({ entered }) => ({ entered: entered + 1 }));
	announce(say('The import and its rows are gone from this computer.'));
}

/** Takes a period in or leaves it out. */
export function takePeriod(period: string, isTaken: boolean): void {
	useCrm.setState(({ leftOut }) => {
		const others = leftOut.filter((one) => one !== period);
		return { leftOut: isTaken ? others : [...others, period] };
	});
}

/** The core forgets the file, and so does the window. */
async function letGo(): Promise<void> {
	const { file } = useCrm.getState();
	const { planId } = usePlanStore.getState();
	useCrm.setState(NOTHING);
	if (file !== null && planId !== null) await bridge.call('crm.letGo', { planId, file: file.file });
}

async function begin(file: CrmFile): Promise<void> {
	useCrm.setState({ ...NOTHING, name: file.name, file });
	await look();
}

async function look(): Promise<void> {
	const { file, how } = useCrm.getState();
	if (file === null) return;
	const answer = await bridge.call('crm.look', { planId: openPlanId(), file: file.file, how });
	if (!isOpen(file.file) || useCrm.getState().how !== how) return;
	if (answer.ok) useCrm.setState({ look: answer.value, refusal: null });
	else useCrm.setState({ look: null, refusal: answer.error.message });
}

function isOpen(file: string): boolean {
	return useCrm.getState().file?.file === file;
}

function openPlanId(): string {
	return usePlanStore.getState().planId ?? '';
}

function inBase64(part: Blob): Promise<string | null> {
	return new Promise((done) => {
		const reader = new FileReader();
		reader.addEventListener('error', () => done(null));
		// A data address: what follows the comma is the part in base64.
		reader.addEventListener('load', () => done(String(reader.result).split(',')[1] ?? ''));
		reader.readAsDataURL(part);
	});
}

bridge.on('crm.progress', ({ file, done }) => {
	if (isOpen(file) && useCrm.getState().reading !== null) useCrm.setState({ reading: done });
});
usePlanStore.subscribe((now, before) => {
	const isPutAway = whyPutAway(now.open) !== null && whyPutAway(before.open) === null;
	if (now.planId !== before.planId || isPutAway) void putAway(before.planId);
});

/** Another plan, or others who may look at this screen. */
async function putAway(planId: string | null): Promise<void> {
	const { file } = useCrm.getState();
	useCrm.setState({ ...NOTHING, waiting: [] });
	if (file !== null && planId !== null) await bridge.call('crm.letGo', { planId, file: file.file });
}
