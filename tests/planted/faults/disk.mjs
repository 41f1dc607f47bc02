/** What goes wrong between the program and the disk: powers cut, processes killed, disks that are full, drives that go. */
export const DISK = [
	{
		fault: 'a line is acknowledged before it is written',
		file: 'electron/store/journal.ts',
		from: 'return this.#state.file.append(printBatch(lines));',
		to: 'void this.#state.file.append(printBatch(lines));\n\t\treturn ok();',
		caughtBy: ['tests/faults/kill.test.ts', 'tests/faults/every-call.test.ts'],
	},
	{
		fault: 'the disk is not asked to flush what is appended',
		file: 'electron/store/growing-file.ts',
		from: 'await handle.datasync();',
		to: '',
		env: { COVALENT_POWERCUTS: '4' },
		caughtBy: ['tests/faults/power-off.test.ts', 'tests/faults/power-cut.test.ts'],
	},
	{
		fault: 'the name of a replaced file is not flushed',
		file: 'electron/store/durable-file.ts',
		from: '\ttry {\n\t\tawait disk.files.syncFolder(dirname(path));\n\t\treturn ok();',
		to: '\ttry {\n\t\treturn ok();',
		caughtBy: ['tests/faults/power-off.test.ts'],
	},
	{
		fault: 'a short write is taken for a whole one',
		file: 'electron/store/checked-writing.ts',
		from: 'done += taken;\n\t}\n}\n',
		to: 'done = taken;\n\t\treturn;\n\t}\n}\n',
		also: [
			['electron/store/checked-writing.ts', 'if ((await handle.stat()).size !== size)', 'if (size < 0)'],
			['electron/store/growing-file.ts', 'await expectContent(handle, bytes, this.length);', 'void expectContent;'],
		],
		caughtBy: ['tests/faults/every-call.test.ts'],
	},
	{
		fault: 'a refusal of a full disk is passed over',
		file: 'electron/store/checked-writing.ts',
		from: 'const taken = await handle.write(bytes, done, bytes.length - done);',
		to: 'const taken = await handle.write(bytes, done, bytes.length - done).catch(() => bytes.length - done);',
		also: [
			['electron/store/checked-writing.ts', 'if ((await handle.stat()).size !== size)', 'if (size < 0)'],
			['electron/store/growing-file.ts', 'await expectContent(handle, bytes, this.length);', 'void expectContent;'],
		],
		caughtBy: ['tests/faults/full-disk.test.ts'],
	},
	{
		fault: 'a file does not look whether it still has its name',
		file: 'electron/store/growing-file.ts',
		from: 'await this.#expectOwnName(handle);',
		to: '',
		caughtBy: ['tests/faults/removed-file.test.ts', 'tests/faults/drives.test.ts'],
	},
	{
		fault: 'the sums of a journal are not compared',
		file: 'electron/store/journal-lines.ts',
		from: '\tcompareSums(pieces, bytes);',
		to: '\tvoid compareSums;',
		caughtBy: ['tests/faults/damaged-journal.test.ts'],
	},
	{
		fault: 'a file that changed since it was read is written over',
		file: 'electron/store/loose-file.ts',
		from: 'if (now.ok && expected !== null && !sameStamp(now.value.stamp, expected)) {',
		to: 'if (now.ok && expected !== null && !sameStamp(now.value.stamp, now.value.stamp)) {',
		caughtBy: ['tests/faults/two-processes.test.ts'],
	},
];
