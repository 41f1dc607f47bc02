import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chosenLanguage } from '../../../electron/store/chosen-language.ts';
import { emptyWorkspace } from '../../../electron/store/workspace-file.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'covalent-language-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
	['fr', JSON.stringify({ ...emptyWorkspace, settings: { ...emptyWorkspace.settings, language: 'fr' } })],
	['system', JSON.stringify(emptyWorkspace)],
	['system', JSON.stringify({ version: 1, settings: { language: 'tlh"><script>' } })],
	['system', '{"settings":null}'],
	['system', '{"settings":'],
	['system', null],
])('is %s where the settings say %s', async (language, text) => {
	if (text !== null) writeFileSync(join(folder, 'workspace.json'), text);
	expect(await chosenLanguage(folder)).toBe(language);
});
