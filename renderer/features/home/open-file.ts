/** A plan file on its way in: read, looked at, and only then taken. */
import { create } from 'zustand';
import type { ReceiveReport } from '../../../shared/contract/exchange.ts';
import { bridge } from '../../bridge/bridge.ts';
import { tell } from '../../state/messages.ts';

export interface IncomingFile {
	readonly name: string;
	readonly report: ReceiveReport;
}

export const useIncoming = create<{ readonly file: IncomingFile | null; readonly reading: string | null }>(() => ({
	file: null,
	reading: null,
}));

const MOST_BYTES = 64 * 1024 * 1024;

/** Lets a person choose a file of this computer. */
export function chooseFile(): Promise<void> {
	return new Promise((done) => {
		const input = document.createElement('input');
		input.type = 'file';
		input.accept = '.jbp';
		input.addEventListener('change', () => {
			const file = input.files?.[0];
			done(file ? lookInto(file) : undefined);
		});
		input.addEventListener('cancel', () => done());
		input.click();
	});
}

/** Reads a file and asks the core what it holds. Nothing is taken over. */
export async function lookInto(file: File): Promise<void> {
	if (file.size > MOST_BYTES)
		return tell(`${file.name} is larger than 64 MB: that is no plan file. Nothing was changed.`);
	useIncoming.setState({ file: null, reading: file.name });
	const text = await readText(file);
	const answer = text === null ? null : await bridge.call('exchange.look', { name: file.name, content: { text } });
	useIncoming.setState({ reading: null });
	if (text === null || answer === null) return tell(`${file.name} could not be read. Nothing was changed.`);
	if (!answer.ok) return tell(`${file.name}: ${answer.error.message}`);
	useIncoming.setState({ file: { name: file.name, report: answer.value } });
}

/** Strict UTF-8: broken bytes are no plan file, and must not become question marks. */
async function readText(file: File): Promise<string | null> {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
	} catch {
		return null;
	}
}
