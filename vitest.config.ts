import { defineConfig } from 'vitest/config';
import { nodeWorker } from './tests/node-worker.mjs';

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [nodeWorker()],
				test: {
					name: 'fast',
					include: ['tests/{unit,property,contract,architecture,faults,fuzz}/**/*.test.{ts,tsx}'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				plugins: [nodeWorker()],
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					// In the desktop window the core cannot end without it, and there is only one door.
					exclude: process.env.COVALENT_WINDOW === 'desktop' ? ['tests/e2e/trouble.test.ts'] : [],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
