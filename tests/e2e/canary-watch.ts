/** Looks for words that must not leave this computer, everywhere something could carry them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** Where something was found, each once. */
export type Findings = ReadonlySet<string>;

export class CanaryWatch {
	readonly #words: readonly string[];
	readonly #found = new Set<string>();

	/** The words are looked for in any case, and wherever a value could stand: text, bytes, zipped parts. */
	constructor(words: readonly string[]) {
		this.#words = words.map((word) => word.toLowerCase());
	}

	get findings(): Findings {
		return this.#found;
	}

	look(place: string, text: string): void {
		const lower = text.toLowerCase();
		if (this.#words.some((word) => lower.includes(word))) this.#found.add(place);
	}

	bytes(place: string, content: Uint8Array): void {
		if (content[0] === 0x50 && content[1] === 0x4b)
			for (const part of Object.values(unzipSync(content))) this.look(place, strFromU8(part, true));
		if (strFromU8(content.subarray(0, 5), true) === '%PDF-') this.look(place, textOfPdf(content));
		this.look(place, strFromU8(content, true));
		this.look(place, Buffer.from(content).toString('utf8'));
	}

	/** Every message the window gets from the core from now on. */
	listen(page: Page): void {
		page.on('websocket', (socket) =>
			socket.on('framereceived', ({ payload }) => this.look('a message to the window', String(payload))),
		);
	}

	/** What the window shows, is called, and gives to the clipboard when all of it is copied. */
	async view(page: Page): Promise<void> {
		this.look('what the window shows', await page.content());
		this.look('what is typed into a field', await page.evaluate(fieldsOnPage));
		this.look('the title of the window', await page.title());
		this.look('the address of the window', page.url());
		this.look('the clipboard', await page.evaluate(copyAll));
		this.look('what the browser keeps', await page.evaluate(storageOfPage));
	}

	/** Every file below a folder, but for the private ones. */
	files(place: string, folder: string, isPrivate: (path: string) => boolean = () => false): void {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			const path = join(entry.parentPath, entry.name);
			if (!entry.isFile() || isPrivate(path)) continue;
			this.look(`the name of ${place}`, entry.name);
			this.bytes(`${place}: ${entry.name}`, contentOf(path));
		}
	}
}

/** What stands on its pages, where poppler is installed; title and headings stand in the bytes too. */
function textOfPdf(content: Uint8Array): string {
	return spawnSync('pdftotext', ['-', '-'], { input: content, encoding: 'utf8' }).stdout ?? '';
}

/** A temporary file may be gone again by now: the spy kept what was in it. */
function contentOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array();
		throw error;
	}
}

function fieldsOnPage(): string {
	const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
	return [...fields].map(({ value }) => value).join('\n');
}

function copyAll(): string {
	const selection = getSelection();
	selection?.selectAllChildren(document.body);
	let copied = '';
	const listen = (event: ClipboardEvent) => {
		copied += event.clipboardData?.getData('text/plain') ?? '';
	};
	document.addEventListener('copy', listen);
	const whole = selection?.toString() ?? '';
	document.execCommand('copy');
	document.removeEventListener('copy', listen);
	selection?.removeAllRanges();
	return `${whole}\n${copied}`;
}

function storageOfPage(): string {
	return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
}
