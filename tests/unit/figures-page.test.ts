import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '..');

it('the page of figures says what was recorded', async () => {
	const { figuresPage } = await import('../figures/page.mjs');
	const reached = JSON.parse(readFileSync(join(tests, 'figures/reached.json'), 'utf8'));
	expect(readFileSync(join(tests, 'FIGURES.md'), 'utf8')).toBe(figuresPage(reached));
});
