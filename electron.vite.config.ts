import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
	main: {
		build: {
			outDir: 'out/main',
			rollupOptions: {
				input: {
					main: resolve('electron/main.ts'),
					serve: resolve('electron/serve.ts'),
					cli: resolve('electron/cli.ts'),
				},
				// All in one folder: the doors find the renderer and the resources from where they stand.
				output: { chunkFileNames: '[name]-[hash].js' },
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
		plugins: [react()],
		build: {
			outDir: 'out/renderer',
			// A third of the bytes: less to read, check and hold at every start.
			minify: true,
			cssMinify: true,
			rollupOptions: { input: { index: resolve('renderer/index.html') } },
		},
	},
});
