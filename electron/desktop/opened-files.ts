/** The files that a person opens with the program: by double-click, or by naming them as it starts. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What the program takes in: a plan file, a template, or a sheet that was filled in. */
const OURS = /\.(jbpt?|xlsx)$/i;

/** Those among the arguments of a start, which some systems give as `file:` addresses. */
export function filesNamed(argv: readonly string[], folder: string): readonly string[] {
	const options = { data: { type: 'string' } } as const;
	const { positionals } = parseArgs({ args: argv.slice(1), options, strict: false, allowPositionals: true });
	return positionals.flatMap((given) => {
		const path = pathOf(given);
		return path !== null && OURS.test(path) ? [resolve(folder, path)] : [];
	});
}

function pathOf(given: string): string | null {
	if (!/^file:/i.test(given)) return given;
	try {
		return fileURLToPath(given);
	} catch {
		// An address of another computer, or none at all.
		return null;
	}
}

/** macOS says what to open before the core is there. */
export class Doorstep {
	#waiting: readonly string[] = [];
	#take: ((path: string) => void) | null = null;

	put(path: string): void {
		if (this.#take === null) this.#waiting = [...this.#waiting, path];
		else this.#take(path);
	}

	/** From here on the core takes them, with those that came before. */
	handTo(take: (path: string) => void): void {
		this.#take = take;
		for (const path of this.#waiting) take(path);
		this.#waiting = [];
	}
}
