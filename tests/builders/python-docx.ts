/** Finds a Python with python-docx on this machine, or installs Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PYTHONS = ['/usr/bin/python3', 'python3', 'python'] as const;

export const NO_PYTHON_DOCX =
	'python-docx is not on this machine and could not be installed: install python3-docx to run this.';

/** The program; null where there is none to be had. */
export function findPythonDocx({ install = true } = {}): string | null {
	const found = PYTHONS.find((python) => spawnSync(python, ['-c', 'import docx']).status === 0);
	if (found !== undefined) return found;
	if (!install || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['install', '-y', '-qq', 'python3-docx'], { stdio: 'ignore', env, timeout: 60_000 });
	return findPythonDocx({ install: false });
}
