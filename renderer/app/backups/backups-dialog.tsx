import { Button, Radio } from '@mantine/core';
import type { Backup, RestorePreview } from '../../../shared/contract/backups.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { chooseBackup, closeBackups, planOf, restoreChosen, useBackups } from '../../state/backups.ts';
import { chooseFile } from '../../state/receive.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { formatMoment } from '../../ui/format-day.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import classes from './backups-dialog.module.css';
import { PrivateNotes } from './private-notes.tsx';
import { sentencesOf, valueWords, whatIsNew, whenMade } from './words.ts';

/** The backups of a plan: when, who wrote last, how many changes; and what restoring one would do. */
export function BackupsDialog() {
	const planId = useBackups((state) => state.planId);
	const list = useBackups((state) => state.list);
	const complaint = useBackups((state) => state.complaint);
	const plan = planOf(planId);
	return (
		<Dialog
			opened={planId !== null}
			onClose={closeBackups}
			title={plan === null ? say('Backups') : say('Backups of “{title}”', { title: plan.title })}
			width="lg"
			actions={<Actions />}
		>
			{list === null && complaint === null && <LoadingLine label={say('Looking for backups')} />}
			{list !== null && list.backups.length === 0 && <NoBackups />}
			{list !== null && list.backups.length > 0 && <Choices backups={list.backups} />}
			<Preview />
			{list !== null && planId !== null && <PrivateNotes planId={planId} />}
			{list !== null && (
				<p className={classes.folder}>{say('Kept on this computer only, in {folder}', { folder: list.folder })}</p>
			)}
		</Dialog>
	);
}

function NoBackups() {
	return (
		<p className={classes.words}>
			{say(
				'There is no backup of this plan yet. One is made each time the plan was changed and is opened or closed. If its files are gone, the other side’s copy brings everything back that was handed over.',
			)}
		</p>
	);
}

function Choices({ backups }: { readonly backups: readonly Backup[] }) {
	const chosen = useBackups((state) => state.chosen);
	return (
		<Radio.Group value={chosen} onChange={(id) => void chooseBackup(id)} aria-label={say('Backups, the newest first')}>
			<div className={classes.list}>
				{backups.map((backup, at) => (
					<Radio.Card
						key={backup.id}
						value={backup.id}
						className={classes.backup}
						tabIndex={backup.id === chosen ? 0 : -1}
					>
						<Radio.Indicator size="xs" />
						<b>{formatMoment(backup.at)}</b>
						<span>{whatIsNew(backup, at === backups.length - 1)}</span>
						<em>{whenMade(backup)}</em>
					</Radio.Card>
				))}
			</div>
		</Radio.Group>
	);
}

function Preview() {
	const planId = useBackups((state) => state.planId);
	const preview = useBackups((state) => state.preview);
	const complaint = useBackups((state) => state.complaint);
	const chosen = useBackups((state) => state.chosen);
	if (complaint !== null)
		return (
			<p className={classes.words} role="alert">
				{complaint}
			</p>
		);
	if (preview === null) return chosen === null ? null : <LoadingLine label={say('Comparing')} />;
	const plan = planOf(planId);
	const other = (plan?.speaksFor === 'vendor' ? plan.partner : plan?.vendor) ?? say('the other side');
	return (
		<div className={classes.preview} role="status">
			{sentencesOf(preview, other).map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<Fields preview={preview} />
		</div>
	);
}

function Fields({ preview: { first, fields } }: { readonly preview: RestorePreview }) {
	if (first.length === 0) return null;
	return (
		<ul className={classes.fields}>
			{first.map(({ title, label, now, was }) => (
				<li key={`${title} ${label}`}>
					<b>{title}</b> {say('{title}:', { title: label })} <s>{valueWords(now)}</s> → {valueWords(was)}
				</li>
			))}
			{fields > first.length && <li>{say('and {fields} more', { fields: fields - first.length })}</li>}
		</ul>
	);
}

function Actions() {
	const list = useBackups((state) => state.list);
	const preview = useBackups((state) => state.preview);
	const isRestoring = useBackups((state) => state.isRestoring);
	const readOnly = useAppStore((state) => (state.app?.readOnly ?? null) !== null);
	const hasUse = preview !== null && (preview.isLost || preview.fields + preview.comeBack > 0);
	return (
		<>
			<Button onClick={closeBackups}>{say('Close')}</Button>
			{list !== null && list.backups.length === 0 ? (
				<Button variant="filled" onClick={() => void receiveInstead()}>
					{say('Receive a file')}
				</Button>
			) : (
				<Button
					variant="filled"
					disabled={!hasUse || readOnly}
					loading={isRestoring}
					title={readOnly ? say('This window can only be read.') : undefined}
					onClick={() => void restoreChosen()}
				>
					{say('Restore')}
				</Button>
			)}
		</>
	);
}

function receiveInstead(): Promise<void> {
	closeBackups();
	return chooseFile();
}
