/** What goes wrong when a process is killed in the middle of an act, or several want the same thing at once. */
export const KILLS = [
	{
		fault: 'an edit is answered while it still waits to be written',
		file: 'electron/store/plan-store.ts',
		from: "return this.#save('drafts', 'append', lines);",
		to: "void this.#save('drafts', 'append', lines);\n\t\treturn Promise.resolve(ok());",
		caughtBy: ['tests/faults/core-kill.test.ts'],
	},
	{
		fault: 'a lock is in the plan before its ballot is in the private file',
		file: 'electron/plans/ballots.ts',
		from: 'const kept = await plan.material.seal(id, party, sealed);\n\t\tif (!kept.ok) return kept;\n\t\tconst locked = await writeLock(plan, id, party, sealed);',
		to: 'const locked = await writeLock(plan, id, party, sealed);\n\t\tawait new Promise((done) => setTimeout(done, 30));\n\t\tconst kept = await plan.material.seal(id, party, sealed);\n\t\tif (!kept.ok) return kept;',
		caughtBy: ['tests/faults/session-kill.test.ts'],
	},
	{
		fault: 'a copy that comes in is written change by change, without saying where it begins',
		file: 'electron/plans/traffic.ts',
		from: 'const journal = store.appendJournal(prepared.journalLines);',
		to: 'const journal = (async () => {\n\t\t\tfor (const line of prepared.journalLines.slice(1, -1)) {\n\t\t\t\tawait store.appendJournal([line]);\n\t\t\t\tawait new Promise((done) => setTimeout(done, 20));\n\t\t\t}\n\t\t\treturn ok();\n\t\t})();',
		caughtBy: ['tests/faults/accept-kill.test.ts'],
	},
	{
		fault: 'a file for the folder grows under the name it will have',
		file: 'electron/exchange/folder-writer.ts',
		from: 'return replaceFile(disk, free, bytes, { mode: FILE_MODE, temporaryPrefix: this.#prefix });',
		to: "const file = await disk.files.open(free, 'create', FILE_MODE);\n\t\tconst half = bytes.length >> 1;\n\t\tawait file.write(bytes, 0, half);\n\t\tawait disk.wait(200);\n\t\tawait file.write(bytes, half, bytes.length - half);\n\t\tawait file.close();\n\t\tvoid replaceFile;\n\t\treturn ok();",
		caughtBy: ['tests/faults/folder-kill.test.ts'],
	},
	{
		fault: 'the totals of an import are in the plan before this computer knows of it',
		file: 'electron/crm/enter.ts',
		from: 'const begun = await store.begin(made, marks, handedIn);\n\tif (!begun.ok) return begun;\n\tconst written = await write();',
		to: 'const written = await write();\n\tconst begun = await store.begin(made, marks, handedIn);\n\tif (!begun.ok) return begun;',
		caughtBy: ['tests/faults/crm-enter.test.ts'],
	},
	{
		fault: 'everybody who finds a dead owner takes its place',
		file: 'electron/store/owner-claim.ts',
		from: 'if (!created.value) continue;',
		to: '',
		also: [
			[
				'electron/store/owner-claim.ts',
				'const stands = await chainStands(disk, chain, owner);',
				'void chainStands;\n\tconst stands = true;',
			],
		],
		caughtBy: ['tests/faults/two-processes.test.ts'],
	},
];
