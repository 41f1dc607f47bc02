/** A session in which round after round is answered behind the cover, locked and revealed, each step said aloud. */
import { CREATE } from '../builders/core.ts';
import { startCore } from '../builders/started-core.ts';

const [dataFolder = '', first = '0'] = process.argv.slice(2);
const { ask } = await startCore(dataFolder);

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

const names = { vendor: 'Ana Ruiz', partner: 'Ben Okafor' } as const;
const parties = ['vendor', 'partner'] as const;

async function planOf(): Promise<string> {
	const { plans } = await ask('app.start', {});
	const [known] = plans;
	if (known !== undefined) return known.planId;
	const { planId } = await ask('plans.create', CREATE);
	const agenda = [{ step: 'expectations' as const, title: 'Expectations', minutes: 35 }];
	const pen = { party: 'joint', name: 'Ana and Ben' } as const;
	await ask('session.start', { planId, pen, kind: 'own agenda', title: 'Long', people: '', agenda });
	say('session');
	return planId;
}

const planId = await planOf();

async function edit(party: (typeof parties)[number], edits: [string, string, string][]) {
	const { revision } = await ask('plan.open', { planId });
	await ask('plan.edit', { planId, pen: { party, name: names[party] }, base: revision, edits });
}

for (let n = Number(first); ; n += 1) {
	const [round, ref] = [`r${n}`, `expectations/e${n}`];
	await edit('partner', [
		[ref, 'holder', 'partner'],
		[ref, 'deliverer', 'vendor'],
		[ref, 'statement', 'Answers in two days'],
		[`rounds/${round}`, 'kind', 'expectations'],
		[`rounds/${round}`, 'mode', 'blind'],
		[`rounds/${round}`, 'opened', '2027-02-09'],
		[`rounds/${round}`, 'asked', `e${n}`],
	]);
	const answers: Record<(typeof parties)[number], [string, number][]> = {
		vendor: [[`${ref} guess`, 6]],
		partner: [
			[`${ref} minimum`, 4],
			[`${ref} desired`, 9],
		],
	};
	for (const party of parties) {
		say(`cover ${n} ${party}`);
		for (const seat of [1, 2])
			await ask('ballots.save', { planId, round, party, seat, answers: answers[party], done: true });
		say(`lock ${n} ${party}`);
		await ask('ballots.lock', { planId, round, party, name: names[party] });
		say(`locked ${n} ${party}`);
	}
	say(`reveal ${n} both`);
	await ask('ballots.reveal', { planId, round, names });
	say(`revealed ${n} both`);
	// Sending in the middle of it must neither show a number nor lose a lock.
	if (n % 3 === 0)
		void ask('exchange.handOver', {
			planId,
			pen: { party: 'vendor', name: names.vendor },
			to: 'Harbor IT',
			note: '',
			as: 'jbp',
		});
}
