import { type CapabilitySide, capabilitiesOf } from '../../shared/analysis/capabilities.ts';
import type { CertificateRow } from '../../shared/analysis/capability-evidence.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import type { Command } from './command.ts';
import { countOf, dayOf, openPlan, table } from './plan-files.ts';

export const capabilitiesCommand: Command = {
	usage: 'covalent capabilities plan.jbp [--on DATE] [--json]',
	summary: 'skills and processes of both sides: levels needed and given, gaps, priorities, certificates',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const on = dayOf(given, ledger, world);
		const answer = capabilitiesOf(readPlan(visibleRecords(ledger)), on);
		const number = (value: number | null) => (value === null ? '–' : String(value));
		const line = (
			title: string,
			{ side, required, self, other, gap, priority, standing, development }: CapabilitySide,
		) => [
			title,
			side,
			...[required, self, other, gap, priority].map(number),
			standing,
			development.map((link) => `${link.number} ${link.state}`).join(', '),
		];
		const rows = answer.capabilities.flatMap(({ id, title, sides }) =>
			PARTIES.map((side) => line(title ?? id, sides[side])),
		);
		const header = ['Skill or process', 'Side', 'Needed', 'Self', 'Other', 'Gap', 'Priority', 'Stands', 'Built up by'];
		const text = [
			table([header, ...rows]),
			...answer.certificates.map(certificateLine),
			`${countOf(answer.open, 'gap')} without a commitment under way.`,
		];
		return { text: text.join('\n'), json: { on, ...answer } };
	},
};

function certificateLine({ title, id, holder, who, expires, state }: CertificateRow): string {
	const whose = [holder ?? 'no single side', who].filter((words) => words !== null).join(', ');
	const until = expires === null ? 'does not expire' : `valid until ${expires}`;
	return `Certificate ${title ?? id} (${whose}): ${until}, ${state}`;
}
