import { runServe } from '../browser/run-serve.ts';
import type { Command } from './command.ts';

export const serveCommand: Command = {
	usage: 'covalent serve [--port N] [--data DIR] [--no-open]',
	summary: 'open the workbench in a browser on this computer',
	options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } },
	files: [0, 0],
	run: (given) => runServe({ port: given.option('port'), data: given.option('data'), open: !given.flag('no-open') }),
};
