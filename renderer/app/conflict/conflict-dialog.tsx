import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { RESERVED, type RecordRef, type Scalar } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec, fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { resolve } from '../../state/edits.ts';
import { usePermission } from '../../state/pen.ts';
import { useRecord } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { closeOverlay, useOverlay } from '../../state/view-state.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useLockReason } from '../field/lock-reason.ts';
import classes from './conflict.module.css';
import { Overtaken } from './overtaken.tsx';
import { Versions } from './versions.tsx';

/** A field with several values: all of them, and a way to settle. */
export function ConflictDialog() {
	const overlay = useOverlay((state) => state.overlay);
	const opened = overlay.kind === 'conflict';
	return (
		<Dialog
			opened={opened}
			onClose={closeOverlay}
			title={opened ? titleOf(overlay.record, overlay.field) : ''}
			width="lg"
		>
			{opened && overlay.field !== RESERVED.removed && (
				<Settle key={`${overlay.record} ${overlay.field}`} record={overlay.record} field={overlay.field} />
			)}
			{opened && overlay.field === RESERVED.removed && <SettleRemoval record={overlay.record} />}
		</Dialog>
	);
}

/** Words that neither side wrote, and the revision that was on screen when writing them began. */
interface Third {
	readonly text: string;
	readonly base: number;
}

function Settle({ record, field }: { readonly record: RecordRef; readonly field: string }) {
	const view = useRecord(record);
	const revision = usePlanStore((state) => state.revision);
	const values = view?.conflicts?.[field];
	const spec = fieldSpec(splitRef(record).collection, field);
	const permission = usePermission(record, field);
	const locked = useLockReason(permission);
	const [third, setThird] = useState<Third | null>(null);
	const isText = spec?.kind === 'line' || spec?.kind === 'text';
	const settle = async (value: Scalar, base: number) => {
		if (await resolve(record, field, value, base)) closeOverlay();
		// Once told that others wrote meanwhile, whoever settles again has all of it before their eyes.
		else setThird((begun) => begun && { ...begun, base: usePlanStore.getState().revision });
	};
	if (!values && third !== null && clean(third.text) !== '')
		return (
			<Overtaken
				{...{ record, field, text: third.text, typed: clean(third.text, spec?.kind === 'line') }}
				onTaken={closeOverlay}
			/>
		);
	if (!values) return <p className={classes.lead}>{say('This has been settled meanwhile.')}</p>;
	return (
		<>
			<p className={classes.lead}>
				{say(
					'Each of these was written without knowing the other. Nothing is lost: whichever you take, the others stay in the history.',
				)}
				{locked !== undefined && <b> {locked}</b>}
			</p>
			<Versions
				spec={spec}
				values={values}
				pick={say('Take this one')}
				disabled={locked}
				isAgreedText={field === 'agreedText'}
				onPick={({ value }) => void settle(value, revision)}
			/>
			{isText && third === null && (
				<Button
					mt="md"
					disabled={locked !== undefined}
					onClick={() => setThird({ text: String(values[0]?.value ?? ''), base: revision })}
				>
					{say('Write a third')}
				</Button>
			)}
			{third !== null && (
				<form
					className={classes.third}
					onSubmit={(event) => {
						event.preventDefault();
						void settle(clean(third.text, spec?.kind === 'line'), third.base);
					}}
				>
					<Textarea
						data-autofocus
						label={say('In words both can stand behind')}
						autosize
						minRows={2}
						maxLength={spec && 'maxLength' in spec ? spec.maxLength : 4000}
						value={third.text}
						onChange={(event) => setThird({ ...third, text: event.currentTarget.value })}
					/>
					<Button type="submit" color="j" variant="filled" disabled={third.text.trim() === ''}>
						{say('Settle with this')}
					</Button>
				</form>
			)}
		</>
	);
}

/** One side removed the record, the other changed it without knowing. */
function SettleRemoval({ record }: { readonly record: RecordRef }) {
	const permission = usePermission(record, RESERVED.removed);
	const locked = useLockReason(permission);
	const revision = usePlanStore((state) => state.revision);
	const settle = async (removed: boolean) => {
		if (await resolve(record, RESERVED.removed, removed, revision)) closeOverlay();
	};
	return (
		<>
			<p className={classes.lead}>
				{say(
					'One side removed this {noun}, while the other went on writing in it without knowing. It stays in sight until someone decides.',
					{ noun: nounOf(record) },
				)}
				{locked !== undefined && <b> {locked}</b>}
			</p>
			<div className={classes.row}>
				<Button disabled={locked !== undefined} onClick={() => void settle(true)}>
					{say('Remove it')}
				</Button>
				<Button variant="filled" disabled={locked !== undefined} onClick={() => void settle(false)}>
					{say('Keep it')}
				</Button>
			</div>
		</>
	);
}

function clean(text: string, isLine = false): string {
	return (isLine ? text.replace(/\s*\n\s*/g, ' ') : text).trim();
}

function titleOf(record: RecordRef, field: string): string {
	const { collection } = splitRef(record);
	const key = collectionSpec(collection)?.title;
	const title = key ? usePlanStore.getState().replica.record(record)?.values[key] : undefined;
	const name = typeof title === 'string' ? title : say('this {noun}', { noun: nounOf(record) });
	if (field === RESERVED.removed) return say('{name}: removed and changed', { name });
	const label = term(fieldSpec(collection, field)?.label ?? field);
	return say('{label} of {name}: several versions', { label, name });
}

function nounOf(record: RecordRef): string {
	const noun = collectionSpec(splitRef(record).collection)?.noun;
	return noun === undefined ? say('row') : term(noun);
}
