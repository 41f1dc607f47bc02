import { existsSync } from 'node:fs';
import type { LiveCredentials } from '../../shared/contract/live.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { openKey } from '../agreement/keys.ts';
import type { Invitation } from '../exchange/live-code.ts';
import type { LooseReplica } from '../exchange/live-loose.ts';
import type { LiveSelf } from '../exchange/live-parts.ts';
import type { LiveSession } from '../exchange/live-session.ts';
import type { LoosePlan, Run } from '../exchange/loose-plan.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, type Given, must, type Outcome, Refused, type World } from './command.ts';
import { conflictLines, countOf, openPlan, writingRun } from './plan-files.ts';

/** With `--once`: after this long without anything on its way, it has caught up. */
const QUIET_MS = 700;
const PATIENCE_MS = 20_000;
const LAST_WORD_MS = 1_500;

export const livePlan: Command = {
	usage:
		'covalent live plan.jbp --code CODE [--server nats://HOST] [--once] [--name NAME] [--for vendor|partner] [--user NAME] | covalent live plan.jbp --server nats://HOST --invite',
	summary:
		'keep a plan file in a live session until Ctrl-C; --invite prints a new code. The server’s password or token is read from COVALENT_NATS_PASSWORD or COVALENT_NATS_TOKEN',
	options: {
		code: { type: 'string' },
		server: { type: 'string' },
		invite: { type: 'boolean' },
		once: { type: 'boolean' },
		name: { type: 'string' },
		for: { type: 'string' },
		user: { type: 'string' },
	},
	files: [1, 1],
	run: async (given, world) => (given.flag('invite') ? invite(given, world) : live(given, world)),
};

async function invite(given: Given, world: World): Promise<Outcome> {
	const { newInvitation, printCode } = await import('../exchange/live-code.ts');
	const server = given.option('server');
	if (server === undefined) throw new Refused('Name the server of the session with --server.', EXIT.usage);
	const { planId } = await openPlan(given.files[0], world);
	const code = printCode(must(newInvitation(planId, server)));
	return { text: code, json: { planId, server, code } };
}

async function live(given: Given, world: World): Promise<Outcome> {
	// The other commands need no network.
	const { LiveSession } = await import('../exchange/live-session.ts');
	const { LooseReplica } = await import('../exchange/live-loose.ts');
	const invitation = await invitationOf(given);
	const path = given.files[0] ?? '';
	const run = await writingRun(world);
	const self = selfOf(given, world);
	const credentials = credentialsOf(given);
	const fault = (error: unknown) => world.progress(error instanceof Error ? error.message : String(error));
	const isNew = !existsSync(path);
	const plan = isNew
		? await newcomer(path, run, { invitation, credentials, self, fault })
		: await openPlan(path, world);
	if (plan.planId !== invitation.planId)
		throw new Refused(`The code is for another plan than the one in ${path}.`, EXIT.failed);
	const key = await openKey(nodeDisk, dataPaths(world.dataFolder));
	const { computer, now, mint } = world;
	const warn = (sentence: string) => world.progress(sentence);
	const replica = new LooseReplica(plan, run, { computer, now, mint, warn, key: key.ok ? key.value : null }, isNew);
	if (isNew) {
		must(await replica.take([]));
		replica.taken = plan.ledger.size;
	}
	let said = '';
	let session: LiveSession | null = null;
	const changed = () => {
		const sentence = session?.standing().sentence ?? '';
		if (sentence !== said) world.progress(sentence);
		said = sentence;
	};
	const joined = await LiveSession.join({ invitation, credentials, self, replica, changed, fault });
	if (!joined.ok) await replica.close();
	session = must(joined);
	await (given.flag('once') ? caughtUp(session) : interrupted(session));
	const standing = session.standing();
	await session.leave();
	must(await replica.close());
	return outcome(path, replica, standing);
}

async function invitationOf(given: Given): Promise<Invitation> {
	const { readCode, readServers } = await import('../exchange/live-code.ts');
	const code = given.option('code');
	if (code === undefined)
		throw new Refused('covalent live needs the --code of an invitation, or --invite to make one.', EXIT.usage);
	const invitation = must(readCode(code));
	const server = given.option('server');
	return server === undefined ? invitation : { ...invitation, servers: must(readServers(server)) };
}

function selfOf(given: Given, world: World): LiveSelf {
	const side = given.option('for');
	if (side !== undefined && side !== 'vendor' && side !== 'partner')
		throw new Refused(`--for is vendor or partner, not “${side}”.`, EXIT.usage);
	const party: Party | null = side ?? null;
	const name = given.option('name')?.trim().slice(0, 80) ?? '';
	return { name: name === '' ? `Terminal on ${world.computer}`.slice(0, 80) : name, party, computer: world.computer };
}

function credentialsOf(given: Given): LiveCredentials | undefined {
	const { COVALENT_NATS_PASSWORD: password, COVALENT_NATS_TOKEN: token } = process.env;
	const user = given.option('user');
	if (user !== undefined) return { user, password: password ?? '' };
	return token === undefined || token === '' ? undefined : { token };
}

async function newcomer(
	path: string,
	run: Run,
	parts: {
		readonly invitation: Invitation;
		readonly credentials: LiveCredentials | undefined;
		readonly self: LiveSelf;
		readonly fault: (error: unknown) => void;
	},
): Promise<LoosePlan> {
	const { fetchPlan } = await import('../exchange/live-newcomer.ts');
	const { newLoosePlan } = await import('../exchange/loose-plan.ts');
	const plan = newLoosePlan(path, parts.invitation.planId, run);
	plan.merge(must(await fetchPlan(parts)));
	return plan;
}

/** What was sent last is waited for a moment, so that the run can say whether it arrived. */
async function interrupted(session: LiveSession): Promise<void> {
	await new Promise<void>((stop) => {
		process.once('SIGINT', () => stop());
		process.once('SIGTERM', () => stop());
	});
	for (const begun = Date.now(); Date.now() - begun < LAST_WORD_MS; ) {
		const { connection, people, undelivered } = session.standing();
		if (connection !== 'here' || people.length === 1 || undelivered === 0) return;
		await new Promise((done) => setTimeout(done, 25));
	}
}

async function caughtUp(session: LiveSession): Promise<void> {
	let quietSince = Date.now();
	for (const begun = Date.now(); Date.now() - quietSince < QUIET_MS; ) {
		if (Date.now() - begun > PATIENCE_MS)
			throw new Refused(`Not caught up. ${session.standing().sentence}`, EXIT.failed);
		const { connection, people, undelivered } = session.standing();
		const isOnItsWay = people.length > 1 && undelivered > 0;
		if (connection !== 'here' || session.missing().length > 0 || isOnItsWay) quietSince = Date.now();
		await new Promise((done) => setTimeout(done, 50));
	}
}

function outcome(
	file: string,
	{ plan, taken, warnings }: LooseReplica,
	{ undelivered, people, trouble }: ReturnType<LiveSession['standing']>,
): Outcome {
	const conflicts = plan.conflicts();
	const others = people.filter(({ isSelf }) => !isSelf).map(({ name, party }) => ({ name, party }));
	const text = [
		`${file}: ${countOf(taken, 'change')} taken in.`,
		undelivered === 0
			? 'Everything in it is on another computer’s disk too.'
			: `${countOf(undelivered, 'change')} in it ${undelivered === 1 ? 'has' : 'have'} not been confirmed by another computer; the server passes on what it was sent.`,
		...warnings,
		...trouble,
		...(conflicts.length > 0
			? [`${countOf(conflicts.length, 'field')} with several values, to settle with covalent resolve:`]
			: []),
		...conflictLines(conflicts),
	].join('\n');
	const json = { planId: plan.planId, file, taken, changes: plan.ledger.size, undelivered, others };
	const all = { ...json, warnings, trouble, conflicts };
	return conflicts.length > 0 ? { text, json: all, attention: true } : { text, json: all };
}
