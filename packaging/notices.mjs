/** The licences of everything bundled into the program, as one text that goes along with it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../electron/bin/build-if-stale.mjs';

/**
 * Every package that ships, with the words of its licence. One without a licence file of its own is given by the name of
 * its licence and by who wrote it, which is all that it says.
 */
export function shippedPackages() {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	return Object.entries(packages)
		.filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(join(root, path)))
		.map(([path, { version }]) => {
			const about = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			return { name, version, licence: about.license ?? 'not named', text: licenceText(path) ?? authorOf(about) };
		});
}

/** The same words are printed once, under the names of all that came with them. */
export function notices() {
	const byText = new Map([[readFileSync(join(root, 'resources/fonts/OFL.txt'), 'utf8').trim(), ['The fonts']]]);
	for (const { name, version, licence, text } of shippedPackages())
		byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
	const parts = [...byText].map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}\n`);
	return `Covalent contains the work of others, with thanks. Their licences:\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

export function writeNotices() {
	writeFileSync(join(root, 'out/third-party-licences.txt'), notices());
}

function licenceText(path) {
	const name = readdirSync(join(root, path)).find((file) => /^(licen[sc]e|copying)/i.test(file));
	return name === undefined ? null : readFileSync(join(root, path, name), 'utf8').trim();
}

function authorOf({ author, license }) {
	const name = typeof author === 'string' ? author : author?.name;
	return name ? `Copyright ${name}. ${license} licence.` : `${license} licence.`;
}
