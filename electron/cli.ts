/** The terminal door: finds the command, runs it, says what came of it. */
import { hostname } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { dataFolder, resourcesFolder } from './folders.ts';
import { mintId } from './mint.ts';
import { reasonOf } from './store/disk-errors.ts';
import { type Command, EXIT, parseGiven, Refused, type World } from './terminal/command.ts';
import { VERSION } from './version.ts';

/** Each is read when it is asked for: a run needs one of them. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	new: async () => (await import('./terminal/new-plan.ts')).newPlan,
	next: async () => (await import('./terminal/next-plan.ts')).nextCommand,
	templates: async () => (await import('./terminal/templates.ts')).templatesCommand,
	'save-template': async () => (await import('./terminal/templates.ts')).saveTemplateCommand,
	show: async () => (await import('./terminal/show-plan.ts')).showCommand,
	edit: async () => (await import('./terminal/edit-plan.ts')).editPlan,
	resolve: async () => (await import('./terminal/edit-plan.ts')).resolvePlan,
	merge: async () => (await import('./terminal/merge-plans.ts')).mergePlans,
	handover: async () => (await import('./terminal/hand-over.ts')).handOverCommand,
	receive: async () => (await import('./terminal/receive.ts')).receiveCommand,
	history: async () => (await import('./terminal/show-history.ts')).historyCommand,
	gaps: async () => (await import('./terminal/show-plan.ts')).gapsCommand,
	commitments: async () => (await import('./terminal/show-plan.ts')).commitmentsCommand,
	frictions: async () => (await import('./terminal/show-frictions.ts')).frictionsCommand,
	trust: async () => (await import('./terminal/show-trust.ts')).trustCommand,
	readiness: async () => (await import('./terminal/show-readiness.ts')).readinessCommand,
	agree: async () => (await import('./terminal/agree-plan.ts')).agreeCommand,
	verify: async () => (await import('./terminal/agree-plan.ts')).verifyCommand,
	progress: async () => (await import('./terminal/show-progress.ts')).progressCommand,
	capabilities: async () => (await import('./terminal/show-capabilities.ts')).capabilitiesCommand,
	transition: async () => (await import('./terminal/show-transition.ts')).transitionCommand,
	'import-crm': async () => (await import('./terminal/import-crm.ts')).importCrmCommand,
	status: async () => (await import('./terminal/status-of-plans.ts')).statusCommand,
	export: async () => (await import('./terminal/export-plan.ts')).exportCommand,
	sync: async () => (await import('./terminal/sync-plan.ts')).syncCommand,
	live: async () => (await import('./terminal/live-plan.ts')).livePlan,
	backups: async () => (await import('./terminal/list-backups.ts')).backupsCommand,
	restore: async () => (await import('./terminal/restore-backup.ts')).restoreCommand,
	serve: async () => (await import('./terminal/serve-plans.ts')).serveCommand,
};

const world: Omit<World, 'dataFolder'> = {
	now: () => new Date(),
	mint: mintId,
	computer: hostname(),
	resourcesFolder: resourcesFolder(),
	readStdin: () => buffer(process.stdin),
	progress: (line) => {
		if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
	},
};

// A reader that has seen enough, as `covalent show plan.jbp | head` has, ends the writing and nothing else.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') return;
	process.stderr.write(`The answer could not be written: ${reasonOf(error)}.\n`);
	process.exit(EXIT.failed);
});
process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
	const [name = '--help', ...args] = argv;
	if (name === '--version') return print(VERSION);
	if (name === '--help' || name === 'help') return print(await help());
	try {
		const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined;
		if (command === undefined)
			throw new Refused(`covalent knows no command “${name}”; covalent --help lists them.`, EXIT.usage);
		if (args.includes('--help')) return print(`${command.usage}\n${command.summary}`);
		const given = parseGiven(name, command, args);
		const data = dataFolder(process.env, given.option('data'));
		const outcome = await command.run(given, { ...world, dataFolder: data });
		if (typeof outcome === 'number') return outcome;
		print(args.includes('--json') ? JSON.stringify(outcome.json, null, 2) : outcome.text);
		if (outcome.failed) return EXIT.failed;
		return outcome.attention ? EXIT.attention : EXIT.done;
	} catch (error) {
		if (error instanceof Refused) {
			process.stderr.write(`${error.message}\n`);
			return error.exitCode;
		}
		process.stderr.write(
			'Something went wrong inside the program; no file was changed. COVALENT_DEBUG=1 shows the details.\n',
		);
		if (process.env.COVALENT_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		return EXIT.failed;
	}
}

async function help(): Promise<string> {
	const commands = await Promise.all(Object.values(COMMANDS).map((read) => read()));
	const lines = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
	return `Covalent: one joint business plan in two voices.\n\n${lines.join('\n')}\n\nEvery command takes --json. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 conflicts, or not agreed.`;
}

function print(line: string): number {
	process.stdout.write(`${line}\n`);
	return EXIT.done;
}
