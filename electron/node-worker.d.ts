/** How the build is told that a module runs as a worker thread, in a file of its own. */
declare module '*?nodeWorker' {
	import type { Worker, WorkerOptions } from 'node:worker_threads';
	export default function startWorker(options: WorkerOptions): Worker;
}
