/** What an export is called, in the language it is written in: data for scripts too, since a person looks for the file. */
import type { ExportWhat } from '../../shared/contract/export.ts';
import { isDeviceName } from '../../shared/file/device-name.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Words } from '../../shared/words/words.ts';

export interface ExportedAs {
	readonly what: ExportWhat;
	readonly format: string;
	/** Which agreed version; the plan as it stands by default. */
	readonly version?: number | undefined;
}

/** “FY27 with Harbor version 2 as agreed.docx”. */
export function exportName(title: string, { what, format, version }: ExportedAs, words: Words): string {
	const parts = [
		fileName(title),
		...(version === undefined ? [] : [words.say('version {version} as agreed', { version: String(version) })]),
		...(what === 'plan' ? [] : [contentName(what, words)]),
	];
	return `${parts.join(' ')}.${format}`;
}

function contentName(what: Exclude<ExportWhat, 'plan'>, words: Words): string {
	switch (what) {
		case 'qbr':
			return words.say('quarterly review|in a file name');
		case 'gaps':
			return words.say('gaps|in a file name');
		case 'commitments':
			return words.say('commitments|in a file name');
		case 'session':
			return words.say('session|in a file name');
		case 'look-back':
			return words.say('look-back|in a file name');
		case 'calendar':
			return words.say('calendar|in a file name');
	}
}

/** A name every system and every synced folder takes; a title never becomes a path. */
export function fileName(title: string): string {
	const plain = title
		.normalize('NFC')
		.replace(/[\p{C}"*:<>?/\\|]/gu, ' ')
		.replace(/\s+/g, ' ')
		.slice(0, 70)
		.replace(/[\ud800-\udbff]$/, '')
		.replace(/[. ]+$/, '')
		.replace(/^[. ~]+/, '');
	return plain === '' || isDeviceName(plain) ? say('Joint plan') : plain;
}
