/** What several commands share: opening, the pen, the day, words for conflicts. */
import { type Day, isDay } from '../../shared/base/dates.ts';
import type { Pen, Scalar } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Conflict } from '../../shared/plan/conflicts.ts';
import { planToday } from '../../shared/plan/today.ts';
import { openKey } from '../agreement/keys.ts';
import { type LoosePlan, openLoosePlan, RUN_MARK, type Run } from '../exchange/loose-plan.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { EXIT, type Given, must, Refused, type World } from './command.ts';

/** A run that only looks, or passes on what others wrote. */
export function readingRun(world: World): Run {
	return { replica: `${RUN_MARK}${world.mint()}`, computer: world.computer, now: world.now };
}

/** A run that writes: its first change carries the key of the data folder, where that can be used. */
export async function writingRun(world: World): Promise<Run> {
	const key = await openKey(nodeDisk, dataPaths(world.dataFolder));
	return key.ok ? { ...readingRun(world), key: key.value.publicKey } : readingRun(world);
}

export async function openPlan(path: string | undefined, world: World): Promise<LoosePlan> {
	return must(await openLoosePlan(path ?? '', readingRun(world)));
}

export async function openToWrite(path: string | undefined, world: World): Promise<LoosePlan> {
	return must(await openLoosePlan(path ?? '', await writingRun(world)));
}

export function penOf(given: Given): Pen {
	const party = given.option('pen');
	if (party !== 'vendor' && party !== 'partner' && party !== 'joint')
		throw new Refused(`--pen is vendor, partner or joint, not “${party ?? ''}”.`, EXIT.usage);
	const name = given.option('name')?.trim() ?? '';
	if (name === '') throw new Refused('Say who is writing with --name NAME.', EXIT.usage);
	return { party, name };
}

/** The day figures are read on: `--on`, or today as the plan counts it. */
export function dayOf(given: Given, ledger: Ledger, world: World): Day {
	const asked = given.option('on');
	if (asked !== undefined && !isDay(asked))
		throw new Refused(`--on takes a day like 2027-03-31, not “${asked}”.`, EXIT.usage);
	const { timeZone, end } = ledger.record('plan/plan')?.values ?? {};
	const zone = typeof timeZone === 'string' ? timeZone : null;
	const lastDay = typeof end === 'string' && isDay(end) ? end : null;
	return asked ?? planToday(world.now(), zone, ledger.newest, lastDay);
}

export function conflictLines(conflicts: readonly Conflict[]): string[] {
	return conflicts.map(
		({ record, field, values }) =>
			`  ${record} ${field}: ${values.map(({ value, by }, pick) => `[${pick}] ${inWords(value)} (${oneLine(by.name)})`).join('  ')}`,
	);
}

export function inWords(value: Scalar): string {
	if (value === null) return '(empty)';
	if (typeof value !== 'string') return String(value);
	const line = oneLine(value);
	return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}

/** Lines of a report are ours: what people wrote, here or elsewhere, begins none. */
export function oneLine(text: string): string {
	return text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ⏎ ');
}

export function countOf(count: number, noun: string, plural = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : plural}`;
}

/** Plain columns for people; scripts ask for --json. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = rows.reduce<number[]>((most, row) => row.map((text, at) => Math.max(most[at] ?? 0, text.length)), []);
	return rows
		.map((row) =>
			row
				.map((text, at) => text.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
