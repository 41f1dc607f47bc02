import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { nodeWorker } from './tests/node-worker.mjs';

/** The random histories take longest: begun first, they leave no core idle at the end. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isLong = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/tests/property/'));
		return (await super.sort(files)).sort((a, b) => isLong(b) - isLong(a));
	}
}

/** A suite of safety takes as long as the number of its tries asks for. */
const PATIENCE_MS = process.env.COVALENT_FIGURES === undefined ? 120_000 : 4 * 60 * 60 * 1000;

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				plugins: [nodeWorker()],
				test: {
					name: 'fast',
					// Vitest leaves one core to a person at work; of two cores that is half.
					maxWorkers: availableParallelism(),
					// Real processes and a real browser for PDF: what fails for want of time alone gets a second look, and is named in the report.
					retry: 1,
					sequence: { groupOrder: 0 },
					include: ['tests/{unit,property,contract,architecture,faults,fuzz,soak}/**/*.test.{ts,tsx}'],
					testTimeout: PATIENCE_MS,
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
					// Each has a browser and a core of its own, and waits for them half of its time.
					maxWorkers: 2,
					// Two windows on a small machine: what fails for want of time alone gets a second look, and is named in the report.
					retry: 1,
					sequence: { groupOrder: 1 },
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
