/** What a terminal command is, and how one run of it ends. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Failure } from '../../shared/base/result.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What the outside world gives to a run. */
export interface World {
	readonly now: () => Date;
	/** A new short id, different every time. */
	readonly mint: () => string;
	readonly computer: string;
	readonly resourcesFolder: string;
	/** Where keys and what was exchanged are kept. */
	readonly dataFolder: string;
	readonly readStdin: () => Promise<Uint8Array>;
	readonly progress: (line: string) => void;
}

export interface Given {
	readonly files: readonly string[];
	/** The value of an option; undefined where it was not given. */
	readonly option: (name: string) => string | undefined;
	readonly flag: (name: string) => boolean;
}

/** What a run says: for people, and with `--json` for scripts. `attention` ends with exit code 3. */
export interface Outcome {
	readonly text: string;
	readonly json: unknown;
	readonly attention?: true;
	/** Some of what was asked for could not be done: ends with exit code 1. */
	readonly failed?: true;
}

export interface Command {
	readonly usage: string;
	readonly summary: string;
	readonly options: Options;
	/** How many files it takes: at least, at most. */
	readonly files: readonly [least: number, most: number];
	/** Options that have to be there. */
	readonly required?: readonly string[];
	readonly run: (given: Given, world: World) => Promise<Outcome | number>;
}

/** A refusal inside a command: becomes one sentence on stderr and an exit code. */
export class Refused extends Error {
	override readonly name = 'Refused';
	readonly exitCode: number;
	constructor(sentence: string, exitCode: number) {
		super(sentence);
		this.exitCode = exitCode;
	}
}

export const EXIT = { done: 0, failed: 1, usage: 2, attention: 3 } as const;

/** The value of a result, or the end of the run with its sentence; a conflict has its own exit code. */
export function must<Value>(
	result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure },
): Value {
	if (result.ok) return result.value;
	throw new Refused(result.error.message, result.error.code === 'conflict' ? EXIT.attention : EXIT.failed);
}

export function parseGiven(name: string, command: Command, args: readonly string[]): Given {
	let parsed: ReturnType<typeof parseArgs>;
	try {
		parsed = parseArgs({
			args: [...args],
			options: { ...command.options, json: { type: 'boolean' }, data: { type: 'string' } },
			allowPositionals: true,
		});
	} catch (error) {
		const sentence =
			error instanceof Error ? (error.message.split('\n')[0] ?? '').split('. To specify')[0] : String(error);
		throw new Refused(`${sentence?.replace(/\.$/, '')}. Usage: ${command.usage}`, EXIT.usage);
	}
	const { values, positionals } = parsed;
	const [least, most] = command.files;
	const missing = command.required?.find((option) => values[option] === undefined);
	if (missing !== undefined)
		throw new Refused(`covalent ${name} needs --${missing}. Usage: ${command.usage}`, EXIT.usage);
	if (positionals.length < least || positionals.length > most)
		throw new Refused(`covalent ${name} takes ${howMany(least, most)}. Usage: ${command.usage}`, EXIT.usage);
	return {
		files: positionals,
		option: (option) => {
			const value = values[option];
			return typeof value === 'string' ? value : undefined;
		},
		flag: (option) => values[option] === true,
	};
}

function howMany(least: number, most: number): string {
	if (most === 0) return 'no file';
	if (most === Number.POSITIVE_INFINITY) return least === 1 ? 'at least one file' : `at least ${least} files`;
	const count = least === most ? String(least) : `${least} to ${most}`;
	return `${count} ${most === 1 ? 'file' : 'files'}`;
}
