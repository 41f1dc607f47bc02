/** The browser door as a program of its own: what `npm start` falls back to. */
import { parseArgs } from 'node:util';
import { runServe } from './browser/run-serve.ts';

const { values } = parseArgs({
	options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } },
});
process.exitCode = await runServe({ port: values.port, data: values.data, open: values['no-open'] !== true });
