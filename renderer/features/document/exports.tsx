/** The ways out: each one a file, made in the background, saved where the person says. */

import { Button } from '@mantine/core';
import {
	IconFileSpreadsheet,
	IconFileText,
	IconFileTypeDocx,
	IconReportAnalytics,
	IconSend,
	IconTable,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ExportFormat, ExportWhat } from '../../../shared/contract/export.ts';
import { say } from '../../../shared/words/spoken.ts';
import { DocumentLanguage } from '../../app/document-language.tsx';
import { cancelExport, handOverCopy, startExport, useExports } from '../../state/exports.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import classes from './exports.module.css';

interface Way {
	readonly title: string;
	readonly icon: ReactNode;
	readonly what: ExportWhat;
	readonly formats: readonly (readonly [format: ExportFormat, label: string])[];
}

const ICON = { size: '1.125rem', stroke: 1.5, 'aria-hidden': true } as const;

const WAYS: readonly Way[] = [
	{
		title: say('Joint plan'),
		icon: <IconFileTypeDocx {...ICON} aria-hidden />,
		what: 'plan',
		formats: [
			['docx', say('Word')],
			['pdf', 'PDF'],
			['html', say('Web page')],
		],
	},
	{
		title: say('Quarterly review'),
		icon: <IconReportAnalytics {...ICON} aria-hidden />,
		what: 'qbr',
		formats: [
			['docx', say('Word')],
			['pdf', 'PDF'],
		],
	},
	{
		title: say('All tables'),
		icon: <IconFileSpreadsheet {...ICON} aria-hidden />,
		what: 'plan',
		formats: [['xlsx', say('Excel')]],
	},
	{
		title: say('Gap matrix'),
		icon: <IconTable {...ICON} aria-hidden />,
		what: 'gaps',
		formats: [
			['xlsx', say('Excel')],
			['csv', 'CSV'],
			['json', 'JSON'],
		],
	},
	{
		title: say('Commitments'),
		icon: <IconTable {...ICON} aria-hidden />,
		what: 'commitments',
		formats: [
			['xlsx', say('Excel')],
			['csv', 'CSV'],
			['json', 'JSON'],
		],
	},
	{
		title: say('Plan'),
		icon: <IconFileText {...ICON} aria-hidden />,
		what: 'plan',
		formats: [['json', 'JSON']],
	},
];

export function ExportPapers() {
	return (
		<>
			<Button onClick={() => void startExport('plan', 'pdf')}>{say('Export PDF')}</Button>
			<Button
				variant="filled"
				leftSection={<IconFileTypeDocx size="0.9375rem" stroke={1.6} aria-hidden />}
				onClick={() => void startExport('plan', 'docx')}
			>
				{say('Export Word document')}
			</Button>
		</>
	);
}

export function Exports() {
	return (
		<section className={classes.exports} aria-label={say('Take along')}>
			<h2>{say('Take along')}</h2>
			<div className={classes.language}>
				<DocumentLanguage />
				<p>{say('What the two sides have written stays in their words.')}</p>
			</div>
			<ul>
				{WAYS.map(({ title, icon, what, formats }) => (
					<li key={title}>
						{icon}
						<b>{title}</b>
						<span className={classes.formats}>
							{formats.map(([format, label]) => (
								<Button
									key={format}
									size="xs"
									aria-label={say('{title} as {label}', { title, label })}
									onClick={() => void startExport(what, format)}
								>
									{label}
								</Button>
							))}
						</span>
					</li>
				))}
			</ul>
			<HandOver />
		</section>
	);
}

/** The one export that changes something: what was drafted here is published with it. */
function HandOver() {
	const [isBusy, setBusy] = useState(false);
	const start = async () => {
		setBusy(true);
		await handOverCopy();
		setBusy(false);
	};
	return (
		<div className={classes.over}>
			<Button
				fullWidth
				loading={isBusy}
				leftSection={<IconSend size="0.9375rem" stroke={1.6} aria-hidden />}
				onClick={() => void start()}
			>
				{say('Copy for the other side (.jbp)')}
			</Button>
			<p>
				{say(
					'Sending it publishes what was drafted here, as its net effect. Private notes stay; everything else in the plan goes with it.',
				)}
			</p>
		</div>
	);
}

/** What is being made now, where it is in sight whichever button began it. */
export function Running() {
	const running = useExports((state) => state.running);
	return (
		<div className={classes.sticky} aria-live="polite">
			{running.map(({ jobId, done, step }) => (
				<div key={jobId} className={classes.running}>
					<LoadingLine label={step} done={done} />
					<Button size="xs" onClick={() => cancelExport(jobId)}>
						{say('Cancel')}
					</Button>
				</div>
			))}
		</div>
	);
}
