/** Handing a copy over: what changes for them, what stays here, a note, and for whom it is. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { IconFileTypeXls, IconLock, IconSend } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { HandOverPreview } from '../../../shared/contract/exchange.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { handOver } from '../../state/exchange.ts';
import { useExports } from '../../state/exports.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import classes from './hand-over.module.css';
import { changedWords, sinceWords, staysWords } from './hand-over-words.ts';
import { LeavingFields, usePreview } from './leaving-fields.tsx';
import tab from './tab.module.css';

export function HandOver() {
	const sides = useSides();
	const other = sides[otherParty(useOwnSide())];
	const preview = usePreview();
	const headId = useId();
	return (
		<section className={tab.section} aria-labelledby={headId}>
			<h2 id={headId}>Hand over a copy</h2>
			{preview === null ? (
				<LoadingLine label="Looking what would change for them" />
			) : (
				<>
					<Changes preview={preview} other={other.name} />
					<Stays preview={preview} />
				</>
			)}
			<Cover key={other.name} other={other.name} />
		</section>
	);
}

function Changes({ preview, other }: { readonly preview: HandOverPreview; readonly other: string }) {
	return (
		<div className={classes.changes}>
			<p>
				<b>{changedWords(preview, other)}</b> {sinceWords(preview)}
			</p>
			<LeavingFields preview={preview} other={other} />
		</div>
	);
}

/** What no copy ever holds. */
function Stays({ preview }: { readonly preview: HandOverPreview }) {
	return (
		<div className={classes.stays}>
			<IconLock size="0.9375rem" stroke={1.6} aria-hidden />
			<p>
				<b>Only on this computer.</b> {staysWords(preview)}
			</p>
		</div>
	);
}

function Cover({ other }: { readonly other: string }) {
	const [to, setTo] = useState(other);
	const [note, setNote] = useState('');
	const [busy, setBusy] = useState<'jbp' | 'xlsx' | null>(null);
	const running = useExports((state) => state.running);
	const give = async (as: 'jbp' | 'xlsx') => {
		setBusy(as);
		if (await handOver({ to: to.trim() === '' ? other : to.trim(), note, as })) setNote('');
		setBusy(null);
	};
	return (
		<div className={classes.cover}>
			<TextInput
				label="For whom"
				description="As it will stand in the list of copies"
				value={to}
				maxLength={200}
				onChange={(event) => setTo(event.currentTarget.value)}
			/>
			<Textarea
				label="Covering note"
				description="They read it before they take anything in"
				placeholder={`What ${other} should look at first`}
				autosize
				minRows={2}
				maxRows={8}
				maxLength={2000}
				value={note}
				onChange={(event) => setNote(event.currentTarget.value)}
			/>
			{running.map(({ jobId, step, done }) => (
				<LoadingLine key={jobId} label={step} done={done} />
			))}
			<div className={classes.actions}>
				<p className={tab.quiet}>What you drafted leaves as it stands now; what you tried and withdrew stays here.</p>
				<Button
					loading={busy === 'xlsx'}
					leftSection={<IconFileTypeXls size="0.9375rem" stroke={1.6} aria-hidden />}
					onClick={() => void give('xlsx')}
				>
					As an Excel sheet to fill in
				</Button>
				<Button
					variant="filled"
					loading={busy === 'jbp'}
					leftSection={<IconSend size="0.9375rem" stroke={1.6} aria-hidden />}
					onClick={() => void give('jbp')}
				>
					Hand over a copy (.jbp)
				</Button>
			</div>
		</div>
	);
}
