/** The Word file through another library’s reading: every text is there, in the order a person reads it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDocx } from '../../../electron/documents/docx.ts';
import { findPythonDocx, NO_PYTHON_DOCX } from '../../builders/python-docx.ts';
import { sampleDocument } from './sample-document.ts';
import { treeTexts } from './tree-texts.ts';

const READ = join(import.meta.dirname, '../../builders/python-docx-read.py');

it('the sample reads in order through python-docx, with everything the tree says', async ({ skip }) => {
	const python = findPythonDocx();
	if (python === null) return skip(NO_PYTHON_DOCX);
	const tree = sampleDocument();
	const folder = mkdtempSync(join(tmpdir(), 'covalent-python-'));
	const path = join(folder, 'sample.docx');
	writeFileSync(path, await writeDocx(tree));
	const lines: readonly string[] = JSON.parse(execFileSync(python, [READ, path], { encoding: 'utf8' }));
	rmSync(folder, { recursive: true });
	const text = lines.join('\n');
	let at = 0;
	for (const said of treeTexts(tree)) {
		const found = text.indexOf(said, at);
		expect(found, `“${said}” after ${at}`).toBeGreaterThanOrEqual(0);
		at = found;
	}
	expect(text).toContain('Table\u00A01  ');
});
