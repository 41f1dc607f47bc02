import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { normalizePath, type Plugin, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What draws charts as pixels reads its program and its font from where it stands: they are put beside it. */
const drawingParts: Plugin = {
	name: 'covalent-drawing-parts',
	generateBundle() {
		for (const [fileName, path] of [
			['resvg.wasm', 'node_modules/@resvg/resvg-wasm/index_bg.wasm'],
			['drawing-font.woff2', 'resources/fonts/inter-latin-opsz-normal.woff2'],
		] as const)
			this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
	},
};

/** The window asks for its language before its rooms: meanwhile they are fetched already, as the page names them. */
const roomsFetchedEarly: Plugin = {
	name: 'covalent-rooms-fetched-early',
	transformIndexHtml: {
		order: 'post',
		handler: (_html, { bundle = {} }) => {
			const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
			const app = chunks.find(({ name }) => name === 'app');
			if (app === undefined) throw new Error('No part of the window is named “app”: its rooms would be fetched late.');
			// What is needed stands before what needs it, as their styles build on each other. The page names its entry itself.
			const needed = [...neededBy(app, chunks)].filter(({ isEntry }) => !isEntry);
			const link = (rel: string, fileName: string) => ({
				tag: 'link',
				attrs: { rel, crossorigin: true, href: `./${fileName}` },
				injectTo: 'head' as const,
			});
			return [
				...needed.map(({ fileName }) => link('modulepreload', fileName)),
				...needed.flatMap((chunk) =>
					[...(chunk.viteMetadata?.importedCss ?? [])].map((name) => link('stylesheet', name)),
				),
			];
		},
	},
};

function neededBy(chunk: Chunk, chunks: readonly Chunk[], found = new Set<Chunk>()): ReadonlySet<Chunk> {
	for (const name of chunk.imports) {
		const other = chunks.find(({ fileName }) => fileName === name);
		if (other !== undefined && !found.has(other)) neededBy(other, chunks, found);
	}
	return found.add(chunk);
}

/** These modules and all they need stand in one file, less what stands in one of an earlier call. */
const inOneFile = (name: string, modules: readonly string[]) => {
	const paths = modules.map((module) => normalizePath(resolve('electron', module)));
	return { name, test: (id: string) => paths.includes(normalizePath(id)) };
};

export default defineConfig({
	main: {
		plugins: [drawingParts],
		build: {
			// What is built is whole: the package carries no node_modules.
			externalizeDeps: false,
			outDir: 'out/main',
			rollupOptions: {
				input: {
					main: resolve('electron/main.ts'),
					serve: resolve('electron/serve.ts'),
					cli: resolve('electron/cli.ts'),
				},
				// All in one folder: the doors find the renderer and the resources from where they stand.
				// Without comments, which name folders of the machine it is built on; with names, which errors need.
				output: {
					chunkFileNames: '[name]-[hash].js',
					// To find, read and join sixty small files takes longer than all the core does until it answers. What opens a
					// door comes by itself, so that the address is told at once; then what every command on a plan needs as well.
					codeSplitting: {
						groups: [
							inOneFile('door', [
								'browser/run-serve.ts',
								'folders.ts',
								'mint.ts',
								'store/disk-errors.ts',
								'terminal/command.ts',
								'version.ts',
							]),
							inOneFile('plan', [
								'terminal/plan-files.ts',
								'terminal/show-plan.ts',
								'terminal/show-progress.ts',
								'terminal/status-of-plans.ts',
							]),
							inOneFile('core', ['workbench.ts', 'browser/socket.ts']),
						],
					},
					minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
				},
			},
		},
	},
	preload: {
		build: {
			outDir: 'out/preload',
			externalizeDeps: false,
			rollupOptions: {
				input: { preload: resolve('electron/preload.ts') },
				output: { format: 'cjs', entryFileNames: '[name].cjs' },
			},
		},
	},
	renderer: {
		root: 'renderer',
		plugins: [react(), roomsFetchedEarly],
		build: {
			// Read from the disk of this computer, once.
			chunkSizeWarningLimit: 2000,
			outDir: 'out/renderer',
			// A third of the bytes: less to read, check and hold at every start.
			minify: true,
			cssMinify: true,
			rollupOptions: { input: { index: resolve('renderer/index.html') } },
		},
	},
});
