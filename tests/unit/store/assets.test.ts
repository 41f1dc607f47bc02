/** The page that is served says which language was chosen: nothing of it is drawn in another one first. */
import { describe, expect, it } from 'vitest';
import { type Asset, inLanguage } from '../../../electron/assets.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const PAGE: Asset = { type: 'text/html; charset=utf-8', bytes: bytesOf('<html lang="en-GB" data-language="system">') };
const SCRIPT: Asset = { type: 'text/javascript; charset=utf-8', bytes: bytesOf('say(\'data-language="system"\')') };

describe('the page as it is served', () => {
	it('names the language of the moment', () => {
		let chosen: 'system' | 'de' | 'fr' = 'system';
		const assets = inLanguage(new Map([['/', PAGE]]), () => chosen);
		const page = () => new TextDecoder().decode(assets.get('/')?.bytes);
		expect(page()).toBe('<html lang="en-GB" data-language="system">');
		chosen = 'de';
		expect(page()).toBe('<html lang="en-GB" data-language="de">');
		chosen = 'fr';
		expect(page()).toBe('<html lang="en-GB" data-language="fr">');
	});

	it('is the only file that is changed, and none is made up', () => {
		const assets = inLanguage(new Map([['/app.js', SCRIPT]]), () => 'de');
		expect(assets.get('/app.js')).toBe(SCRIPT);
		expect(assets.get('/elsewhere')).toBe(undefined);
	});
});
