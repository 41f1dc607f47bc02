/** The folder that many files go into, one a plan. */
import { extname, resolve, sep } from 'node:path';
import { makeFolder } from '../store/durable-file.ts';
import { nodeDisk } from '../store/file-system.ts';
import { EXIT, must, Refused } from './command.ts';

/** Named with a slash at its end, or there already. */
export async function isFolder(path: string): Promise<boolean> {
	if (path.endsWith('/') || path.endsWith(sep)) return true;
	try {
		return (await nodeDisk.files.stat(path)).kind === 'folder';
	} catch {
		// What is not there is a file to be.
		return false;
	}
}

/** Makes it where it is missing. One that would be called like a file of these endings is a file that was meant. */
export async function outputFolder(path: string, endings: readonly string[]): Promise<void> {
	const ending = extname(path).slice(1).toLowerCase();
	if (endings.includes(ending) && !(await isFolder(path)))
		throw new Refused(`${path} is called like a file, and a folder goes there; name one like out/.`, EXIT.usage);
	must(await makeFolder(nodeDisk, resolve(path), 0o755));
}
