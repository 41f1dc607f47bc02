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
			rollupOptions: { input: { index: resolve('renderer/index.html') } },
		},
	},
});
