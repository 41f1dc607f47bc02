/** What a process holds once everything that may go has gone. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes of heap and of buffers after the garbage is gone. */
export async function heldMegabytes(): Promise<number> {
	for (let round = 0; round < 4; round += 1) {
		collect();
		await new Promise((done) => setTimeout(done, 20));
	}
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1024 / 1024;
}
