/** Tells that something happened in a folder. It may miss some, and tell of nothing: whoever needs to know looks. */
import { type FSWatcher, watch } from 'node:fs';

/** Answers the way to stop. A folder that cannot be watched is one that tells of nothing. */
export function watchFolder(path: string, told: () => void): () => void {
	let watcher: FSWatcher | null = null;
	const stop = (): void => {
		watcher?.close();
		watcher = null;
	};
	try {
		watcher = watch(path, { persistent: false }, told);
		watcher.on('error', stop);
	} catch {
		// Some network drives cannot be watched, and a folder may vanish at this moment.
		stop();
	}
	return stop;
}
