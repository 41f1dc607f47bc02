import { PROMISES } from './promises.mjs';

/** The page of what was reached: a table, a row for each way a promise was tried. */
export function figuresPage(reached) {
	const rows = PROMISES.flatMap(({ promise, bar, suite, reports = [], why }) =>
		why === undefined
			? reports.map((what, at) => row(at === 0 ? [promise, bar] : ['', ''], what, suite, reached[what]))
			: [`| ${promise} | ${bar} | not recorded here | ${why} | | |`],
	);
	return `# What was reached

Written by \`npm run test:faults -- --record\`, \`test:fuzz\`, \`test:security\` and \`test:soak\`: how often each promise of safety was tried,
and what came of it. No failure in N tries means a rate below 3/N, at 95 %. \`--long\` tries as often as a release asks for; the
short form of every suite runs in \`npm test\`. Each suite has a planted fault that it is shown to catch, by
\`npm run test:planted\`: a disk that does not flush, sums that are not compared, a window that is not asked who it is. A test
fails where a suite has none; specs in a browser that leave it to a suite without one say so in \`tests/planted/without.mjs\`.

| promise | to reach | tried | reached | seed | commit |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function row([promise, bar], what, suite, found) {
	if (found === undefined)
		return `| ${promise} | ${bar} | ${what} | not yet recorded: \`npm run test:${suite} -- --record\` | | |`;
	const { seed = '', ...figures } = found.figures;
	const said = Object.entries(figures).map(
		([name, value]) => `${name} ${typeof value === 'number' ? value.toLocaleString('en-GB') : value}`,
	);
	return `| ${promise} | ${bar} | ${what} | ${said.join(', ')} | ${seed} | ${found.commit} |`;
}
