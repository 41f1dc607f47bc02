/** Small real filesystems, where this account may mount them. */
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';

export function run(command: string, ...args: readonly string[]): void {
	execFileSync(command, args, { stdio: 'pipe' });
}

export function mountTmpfs(folder: string, kilobytes: number): void {
	mkdirSync(folder, { recursive: true });
	run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
}

export function unmount(folder: string): void {
	run('umount', folder);
}

/** The content of one folder in the place of another, as a drive that is put in. */
export function bindMount(content: string, place: string): void {
	run('mount', '--bind', content, place);
}

export function remount(place: string, how: 'ro' | 'rw'): void {
	run('mount', '-o', `remount,bind,${how}`, place);
}

/** Taken out without asking: what is open of it stays open, and has no name any more. */
export function detach(place: string): void {
	run('umount', '-l', place);
}

export function makeExt4(image: string, megabytes: number): void {
	const file = openSync(image, 'w');
	ftruncateSync(file, megabytes * 1024 * 1024);
	closeSync(file);
	run('mkfs.ext4', '-q', '-F', image);
}

export function mountExt4(image: string, folder: string, options: string): void {
	mkdirSync(folder, { recursive: true });
	run('mount', '-o', `loop${options === '' ? '' : `,${options}`}`, image, folder);
}

/** Null where it works, otherwise why not. */
export function reasonNotTo(attempt: () => void): string | null {
	try {
		attempt();
		return null;
	} catch (error) {
		return error instanceof Error
			? (error.message.split('\n').find((text) => text !== '') ?? 'unknown')
			: String(error);
	}
}
