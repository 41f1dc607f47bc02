import type { Command } from './command.ts';

export const serveCommand: Command = {
	usage: 'covalent serve [--port N] [--data DIR] [--no-open]',
	summary: 'open the workbench in a browser on this computer',
	options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } },
	files: [0, 0],
	run: async (given) => {
		// The other commands need neither the core nor its socket.
		const { runServe } = await import('../browser/run-serve.ts');
		return runServe({ port: given.option('port'), data: given.option('data'), open: !given.flag('no-open') });
	},
};
