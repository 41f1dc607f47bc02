/** What goes with a copy, its name for whom, and the buttons by which it leaves. */

import { Button, Textarea, TextInput } from '@mantine/core';
import { IconFileTypeXls, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { Reader } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { DocumentLanguage } from '../../app/document-language.tsx';
import { handOver } from '../../state/exchange.ts';
import { useExports } from '../../state/exports.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import classes from './hand-over.module.css';
import tab from './tab.module.css';

const A_COLLEAGUE = say('A colleague');

export function HandOverCover({ reader, other }: { readonly reader: Reader; readonly other: string }) {
	const isColleague = reader === 'colleague';
	const [to, setTo] = useState(isColleague ? '' : other);
	const [note, setNote] = useState('');
	const [busy, setBusy] = useState<'jbp' | 'xlsx' | null>(null);
	const running = useExports((state) => state.running);
	const give = async (as: 'jbp' | 'xlsx') => {
		setBusy(as);
		const whom = to.trim() === '' ? (isColleague ? A_COLLEAGUE : other) : to.trim();
		if (await handOver({ to: whom, for: reader, note, as })) setNote('');
		setBusy(null);
	};
	return (
		<div className={classes.cover}>
			<TextInput
				label={isColleague ? say('Their name') : say('For whom')}
				description={say('As it will stand in the list of copies')}
				{...(isColleague ? { placeholder: A_COLLEAGUE } : {})}
				value={to}
				maxLength={200}
				onChange={(event) => setTo(event.currentTarget.value)}
			/>
			<Textarea
				label={say('Covering note')}
				description={say('They read it before they take anything in')}
				placeholder={isColleague ? say('What to look at first') : say('What {other} should look at first', { other })}
				autosize
				minRows={2}
				maxRows={8}
				maxLength={2000}
				value={note}
				onChange={(event) => setNote(event.currentTarget.value)}
			/>
			{!isColleague && (
				<div className={classes.language}>
					<p className={tab.quiet}>{say('Language of the Excel sheet, as of documents')}</p>
					<DocumentLanguage />
				</div>
			)}
			{running.map(({ jobId, step, done }) => (
				<LoadingLine key={jobId} label={step} done={done} />
			))}
			<div className={classes.actions}>
				<p className={tab.quiet}>
					{say('What you drafted leaves as it stands now; what you tried and withdrew stays here.')}
				</p>
				{!isColleague && (
					<Button
						loading={busy === 'xlsx'}
						leftSection={<IconFileTypeXls size="0.9375rem" stroke={1.6} aria-hidden />}
						onClick={() => void give('xlsx')}
					>
						{say('As an Excel sheet to fill in')}
					</Button>
				)}
				<Button
					variant="filled"
					loading={busy === 'jbp'}
					leftSection={<IconSend size="0.9375rem" stroke={1.6} aria-hidden />}
					onClick={() => void give('jbp')}
				>
					{say('Hand over a copy (.jbp)')}
				</Button>
			</div>
		</div>
	);
}
