import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coreFigures } from './core-bench.ts';
import { CRM_ALONE, crmFigures, crmFiguresAlone } from './crm-bench.ts';
import { libraryFigures } from './library-bench.ts';
import { liveFigures } from './live-bench.ts';
import { print } from './report.ts';
import { windowFigures } from './window-bench.ts';

const root = process.env.COVALENT_ROOT ?? '.';
const asked = process.argv.slice(2);
const wants = (part: string) => asked.length === 0 || asked.includes(part);

if (asked[0] === CRM_ALONE) process.stdout.write(JSON.stringify(await crmFiguresAlone(asked[1] ?? '')));
else await measure();

async function measure(): Promise<void> {
	process.stdout.write(
		`Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n`,
	);
	const figures = [
		...(wants('core') ? await coreFigures(join(root, 'resources')) : []),
		...(wants('crm') ? crmFigures(fileURLToPath(import.meta.url)) : []),
		...(wants('live') ? await liveFigures(join(root, 'resources')) : []),
		...(wants('library') ? await libraryFigures(root) : []),
		...(wants('window') ? await windowFigures(root) : []),
	];
	print(figures);
	if (figures.some(({ reached }) => reached === false)) process.exitCode = 1;
}
