/** A data folder on a disk of one megabyte that takes no more. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Settings } from '../../shared/contract/app.ts';
import { mountTmpfs, reasonNotTo, unmount } from '../faults/real-disks.ts';
import { closeDesks, Desk } from './desk.ts';

/** Why there can be no such disk here; null where there can. */
export const whyNoFullDisk = reasonNotTo(() => {
	const probe = mkdtempSync(join(tmpdir(), 'covalent-probe-'));
	mountTmpfs(probe, 64);
	unmount(probe);
});

export interface FullDisk {
	readonly desk: Desk;
	/** The button of the badge that says so. */
	readonly failing: Locator;
	/** How many positions have been written, the last of them in memory alone. */
	readonly written: number;
	readonly makeRoom: () => void;
}

/** The sample plan on such a disk, written in until its window says that it cannot be saved. */
export async function onFullDisk(
	browser: Browser,
	act: (disk: FullDisk) => Promise<void>,
	look: Partial<Settings> = {},
): Promise<void> {
	const disk = mkdtempSync(join(tmpdir(), 'covalent-small-'));
	mountTmpfs(disk, 1024);
	try {
		const desk = await Desk.withSample(browser, 'plan', { data: join(disk, 'data') });
		await desk.look(look);
		const ballast = join(disk, 'ballast');
		fill(ballast);
		const failing = desk.button(/not saved$/);
		const position = desk.row('Why this plan').getByRole('gridcell').nth(0);
		const editor = desk.page.getByRole('textbox', { name: 'Northwind Cloud’s position' });
		let written = 0;
		while ((await failing.count()) === 0 && written < 40) {
			written += 1;
			await position.getByRole('button').or(editor).first().click();
			await desk.write(`${written} ${'long words '.repeat(160)}`.trim());
			await desk.press('Enter');
			await desk.page.waitForTimeout(150);
		}
		await act({ desk, failing, written, makeRoom: () => rmSync(ballast) });
	} finally {
		await closeDesks();
		unmount(disk);
		rmSync(disk, { recursive: true });
	}
}

/** Writes until the disk takes no more. */
function fill(path: string): void {
	for (let size = 512 * 1024; size >= 512; size /= 2)
		try {
			writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
			size *= 2;
		} catch {
			// Half as much may still fit.
		}
}
