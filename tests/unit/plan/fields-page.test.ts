import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fieldsPage } from '../../builders/fields-page.ts';

const path = join(import.meta.dirname, '../../../shared/plan/FIELDS.md');

it('the page of fields says what the schema says', async () => {
	expect(readFileSync(path, 'utf8')).not.toBe('');
	await expect(fieldsPage()).toMatchFileSnapshot(path);
});
