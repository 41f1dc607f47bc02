/** The terminal door: finds the command, runs it, says what came of it. */
import { hostname } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { dataFolder, resourcesFolder } from './folders.ts';
import { mintId } from './mint.ts';
import { reasonOf } from './store/disk-errors.ts';
import { agreeCommand, verifyCommand } from './terminal/agree-plan.ts';
import { type Command, EXIT, parseGiven, Refused, type World } from './terminal/command.ts';
import { editPlan, resolvePlan } from './terminal/edit-plan.ts';
import { exportCommand } from './terminal/export-plan.ts';
import { handOverCommand } from './terminal/hand-over.ts';
import { importCrmCommand } from './terminal/import-crm.ts';
import { backupsCommand } from './terminal/list-backups.ts';
import { livePlan } from './terminal/live-plan.ts';
import { mergePlans } from './terminal/merge-plans.ts';
import { newPlan } from './terminal/new-plan.ts';
import { nextCommand } from './terminal/next-plan.ts';
import { receiveCommand } from './terminal/receive.ts';
import { restoreCommand } from './terminal/restore-backup.ts';
import { serveCommand } from './terminal/serve-plans.ts';
import { capabilitiesCommand } from './terminal/show-capabilities.ts';
import { frictionsCommand } from './terminal/show-frictions.ts';
import { historyCommand } from './terminal/show-history.ts';
import { commitmentsCommand, gapsCommand, showCommand } from './terminal/show-plan.ts';
import { progressCommand } from './terminal/show-progress.ts';
import { readinessCommand } from './terminal/show-readiness.ts';
import { transitionCommand } from './terminal/show-transition.ts';
import { trustCommand } from './terminal/show-trust.ts';
import { statusCommand } from './terminal/status-of-plans.ts';
import { syncCommand } from './terminal/sync-plan.ts';
import { saveTemplateCommand, templatesCommand } from './terminal/templates.ts';
import { VERSION } from './version.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
	new: newPlan,
	next: nextCommand,
	templates: templatesCommand,
	'save-template': saveTemplateCommand,
	show: showCommand,
	edit: editPlan,
	resolve: resolvePlan,
	merge: mergePlans,
	handover: handOverCommand,
	receive: receiveCommand,
	history: historyCommand,
	gaps: gapsCommand,
	commitments: commitmentsCommand,
	frictions: frictionsCommand,
	trust: trustCommand,
	readiness: readinessCommand,
	agree: agreeCommand,
	verify: verifyCommand,
	progress: progressCommand,
	capabilities: capabilitiesCommand,
	transition: transitionCommand,
	'import-crm': importCrmCommand,
	status: statusCommand,
	export: exportCommand,
	sync: syncCommand,
	live: livePlan,
	backups: backupsCommand,
	restore: restoreCommand,
	serve: serveCommand,
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
	if (name === '--help' || name === 'help') return print(help());
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	try {
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

function help(): string {
	const lines = Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
	return `Covalent: one joint business plan in two voices.\n\n${lines.join('\n')}\n\nEvery command takes --json. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 conflicts, or not agreed.`;
}

function print(line: string): number {
	process.stdout.write(`${line}\n`);
	return EXIT.done;
}
