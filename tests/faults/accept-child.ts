/** A whole core that looks at a file, says so, and takes it in. */
import { readFileSync } from 'node:fs';
import { startCore } from '../builders/started-core.ts';

const [dataFolder = '', path = ''] = process.argv.slice(2);
const core = await startCore(dataFolder);

const content = { text: readFileSync(path, 'utf8') };
const { id } = await core.ask('exchange.look', { name: 'back.jbp', content });
process.stdout.write('looked\n');
await core.ask('exchange.accept', { id, name: 'Ana Ruiz' });
process.stdout.write('accepted\n');
await core.close();
