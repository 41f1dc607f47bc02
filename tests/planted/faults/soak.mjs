/** What goes wrong slowly: memory that is kept, work that grows, starts that wait. */
export const SOAK = [
	{
		fault: 'what a window was given once is kept',
		file: 'electron/plans/shown-plan.ts',
		from: '\t\tconst next = from + CHUNK',
		to: '\t\tObject.assign(this, { ["kept" + performance.now()]: structuredClone(records) });\n\t\tconst next = from + CHUNK',
		caughtBy: ['tests/soak/hour.test.ts'],
	},
	{
		fault: 'a plan is put in order anew for each of its changes',
		file: 'shared/ledger/ledger.ts',
		from: 'for (const entry of this.#graph.fill(lines)) this.#apply(entry, null);',
		to: 'for (const entry of this.#graph.fill(lines)) {\n\t\t\tthis.#apply(entry, null);\n\t\t\tthis.#history = null;\n\t\t\tthis.history();\n\t\t}',
		caughtBy: ['tests/soak/big-plan.test.ts'],
	},
	{
		fault: 'a start waits for a program that was killed',
		file: 'electron/store/owner-claim.ts',
		from: '\tconst chain: string[] = [];\n',
		to: '\tconst chain: string[] = [];\n\tawait new Promise((done) => setTimeout(done, 17_000));\n',
		caughtBy: ['tests/soak/start-after-crash.test.ts'],
	},
	{
		fault: 'every edit puts the whole plan in order anew',
		file: 'shared/ledger/working-copy.ts',
		from: 'const touched = this.#drafts.push(prepared.draft);',
		to: 'for (let n = 0; n < 12; n += 1) createLedger(this.#published.lines());\n\t\tconst touched = this.#drafts.push(prepared.draft);',
		caughtBy: ['tests/soak/edits.test.ts'],
	},
];
