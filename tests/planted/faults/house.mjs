/** What goes wrong with the house itself: its arrows, what it depends on, what is packed. */
export const HOUSE = [
	{
		fault: 'a package ships that nobody has given a reason for',
		file: 'package.json',
		from: '"dependencies": {',
		to: '"dependencies": {\n\t\t"left-pad": "1.3.0",',
		caughtBy: ['tests/architecture/dependencies.test.ts'],
	},
	{
		fault: 'a package that ships runs a script of its own as it is installed',
		file: 'package-lock.json',
		from: '"node_modules/zod": {',
		to: '"node_modules/zod": {\n\t\t\t"hasInstallScript": true,',
		caughtBy: ['tests/architecture/dependencies.test.ts'],
	},
	{
		fault: 'the ledger asks the clock',
		file: 'shared/ledger/ledger.ts',
		from: 'for (const entry of this.#graph.fill(lines)) this.#apply(entry, null);',
		to: 'void Date.now();\n\t\tfor (const entry of this.#graph.fill(lines)) this.#apply(entry, null);',
		caughtBy: ['tests/architecture/imports.test.ts'],
	},
	{
		fault: 'a fuse is left as it comes',
		file: 'electron-builder.yml',
		from: 'runAsNode: false',
		to: 'runAsNode: true',
		caughtBy: ['tests/architecture/package.test.ts', 'tests/contract/electron-checklist.test.ts'],
	},
];
