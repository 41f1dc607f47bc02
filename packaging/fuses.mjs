/** Reads the fuses of built programs back from their bytes: `node packaging/fuses.mjs dist`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** As a fuse stands in the wire: the signs 0 and 1. */
const [DISABLE, ENABLE] = [0x30, 0x31];

/** What each fuse has to be in a program that is given away. */
const STRICT = {
	RunAsNode: DISABLE,
	EnableCookieEncryption: ENABLE,
	EnableNodeOptionsEnvironmentVariable: DISABLE,
	EnableNodeCliInspectArguments: DISABLE,
	EnableEmbeddedAsarIntegrityValidation: ENABLE,
	OnlyLoadAppFromAsar: ENABLE,
	LoadBrowserProcessSpecificV8Snapshot: DISABLE,
	GrantFileProtocolExtraPrivileges: DISABLE,
};

/** The names of the fuses that are not as they have to be. */
export async function wrongFuses(program) {
	const wire = await getCurrentFuseWire(program);
	return Object.entries(STRICT)
		.filter(([name, state]) => wire[FuseV1Options[name]] !== state)
		.map(([name]) => name);
}

/** The programs below a folder of packages, on each system where they lie. */
export function programsIn(dist) {
	return readdirSync(dist)
		.flatMap((name) => ['covalent', 'Covalent.exe', 'Covalent.app'].map((program) => join(dist, name, program)))
		.filter((path) => existsSync(path));
}

/** Says what each program's fuses are, and whether all are right. */
export async function sayFuses(dist) {
	const programs = programsIn(dist);
	let right = programs.length > 0;
	if (!right) process.stderr.write(`There is no program in ${dist} whose fuses could be read.\n`);
	for (const program of programs) {
		const wrong = await wrongFuses(program);
		right &&= wrong.length === 0;
		process.stdout.write(`${program}: ${wrong.length === 0 ? 'all fuses are right' : `wrong: ${wrong.join(', ')}`}\n`);
	}
	return right;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename)
	process.exitCode = (await sayFuses(process.argv[2] ?? 'dist')) ? 0 : 1;
