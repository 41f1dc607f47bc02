import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';

/** Where files are real but need not wear out a disk: thousands of random histories are not about power cuts. */
export function memoryFolder(): string {
	return existsSync(MEMORY) ? MEMORY : tmpdir();
}
