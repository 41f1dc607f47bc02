/** One template: its name, what it is for, and its rows with their words, each to keep or to leave out. */

import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconShare2, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { TemplateDraft, TemplateOpened } from '../../../shared/contract/templates.ts';
import { withoutRows } from '../../../shared/plan/template-choice.ts';
import { rowLists, rowsOf } from '../../../shared/plan/template-rows.ts';
import type { Template } from '../../../shared/plan/template-schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { keepTemplate, removeTemplate, shareTemplate } from '../../state/templates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { moveBetweenRows } from './row-keys.ts';
import { RowSection } from './row-section.tsx';
import classes from './templates.module.css';
import { layAside, unkeptOf } from './unkept.ts';

export type TemplateEditorProps =
	| { readonly made: TemplateDraft; readonly planId: string; readonly opened?: undefined }
	| { readonly made?: undefined; readonly opened: TemplateOpened; readonly onVersion: (version: number) => void };

export function TemplateEditor(props: TemplateEditorProps) {
	const { made, opened } = props;
	const first = props.made === undefined ? props.opened.template : props.made.template;
	const key = props.made === undefined ? `${first.id} ${first.version}` : `of ${props.planId}`;
	const [begun] = useState(() => ({ template: named(first, made !== undefined), left: new Set(made?.promises ?? []) }));
	const [found] = useState(() => unkeptOf(key, first));
	const [template, setTemplate] = useState<Template>(found?.template ?? begun.template);
	const [left, setLeft] = useState<ReadonlySet<string>>(found?.left ?? begun.left);
	const [failure, setFailure] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const touched = useMemo(() => new Set(made?.touched ?? []), [made]);
	const rows = useMemo(() => rowsOf(template), [template]);
	const after = made ? (made.of?.version ?? null) : opened?.own ? (opened.versions.at(-1) ?? null) : null;
	const isChanged =
		template !== begun.template || left.size !== begun.left.size || [...left].some((row) => !begun.left.has(row));
	useEffect(
		() => layAside(key, isChanged ? { from: first, template, left } : null),
		[key, isChanged, first, template, left],
	);
	const drop = () => {
		setTemplate(begun.template);
		setLeft(begun.left);
	};
	const set = (change: Partial<Template>) => setTemplate((before) => ({ ...before, ...change }));
	const keep = async (following: number | null) => {
		if (template.title === '') return setFailure(say('Give it a title: it is what you look for when a plan begins.'));
		setBusy(true);
		const why = await keepTemplate(withoutRows(template, left), following);
		if (why === null) layAside(key, null);
		setFailure(why);
		setBusy(false);
	};
	return (
		<div className={classes.editor} role="group" aria-label={say('Template')} onKeyDown={moveBetweenRows}>
			<div className={classes.head}>
				<TextInput
					label={say('Title')}
					placeholder={say('What you look for when a plan begins')}
					maxLength={200}
					value={template.title}
					onChange={(event) => set({ title: event.currentTarget.value })}
				/>
				<TextInput
					label={say('What it is for')}
					placeholder={say('For whom, in a few words')}
					maxLength={200}
					value={template.subtitle}
					onChange={(event) => set({ subtitle: event.currentTarget.value })}
				/>
				<label className={classes.wide}>
					<span className={classes.label}>{say('Description')}</span>
					<textarea
						className={classes.words}
						data-framed
						rows={1}
						placeholder={say('When to use it, and what it leaves to the two sides')}
						maxLength={4000}
						value={template.description}
						onChange={(event) => set({ description: event.currentTarget.value })}
					/>
				</label>
				<NumberInput
					label={say('Months a plan runs')}
					min={3}
					max={24}
					allowDecimal={false}
					value={template.months}
					onChange={(months) => typeof months === 'number' && set({ months: Math.min(24, Math.max(3, months)) })}
				/>
				{opened?.own && opened.versions.length > 1 && (
					<Select
						label={say('Version')}
						data={opened.versions
							.map((version) => ({ value: String(version), label: say('Version {version}', { version }) }))
							.reverse()}
						value={String(first.version)}
						onChange={(version) => version !== null && props.opened && props.onVersion(Number(version))}
					/>
				)}
			</div>
			{made && <WhatIsIn rows={rows.length} touched={touched.size} />}
			{rowLists.map((list) => (
				<RowSection
					key={list}
					list={list}
					template={template}
					left={left}
					touched={touched}
					onLeft={setLeft}
					onWords={setTemplate}
				/>
			))}
			{rows.length === 0 && (
				<p className={classes.quiet}>{say('It holds no rows: a plan from it begins empty, with both columns.')}</p>
			)}
			<footer className={classes.foot}>
				{failure !== null && (
					<p className={classes.failure} role="alert">
						{failure}
					</p>
				)}
				<span className={classes.count} role="status">
					{say('{kept} of {count, plural, one {# row} other {# rows}} kept', {
						kept: rows.length - left.size,
						count: rows.length,
					})}
				</span>
				{isChanged && <Button onClick={drop}>{say('Drop the changes')}</Button>}
				{opened && <OwnDeeds opened={opened} isChanged={isChanged} />}
				{after !== null && made && (
					<Button loading={busy} onClick={() => void keep(null)}>
						{say('Keep as a new template')}
					</Button>
				)}
				<Button
					variant="filled"
					loading={busy}
					disabled={opened !== undefined && !isChanged}
					onClick={() => void keep(after)}
				>
					{after === null
						? made
							? say('Keep the template')
							: say('Keep a copy of my own')
						: say('Keep as version {version}', { version: after + 1 })}
				</Button>
			</footer>
		</div>
	);
}

function WhatIsIn({ rows, touched }: { readonly rows: number; readonly touched: number }) {
	return (
		<ul className={classes.notes}>
			<li>
				{say(
					'{rows, plural, one {# row with its wording} other {# rows with their wording}}. Positions, agreed texts, ratings, targets, actuals, money, people, what each side is measured on and every yes stay in the plan.',
					{ rows },
				)}
			</li>
			<li>{say('Commitments are left out unless you take one along: a promise belongs to one pair and one year.')}</li>
			{touched > 0 && (
				<li>
					<b>
						{say('{touched, plural, =1 {One row} other {# rows}} named a company, a person or an amount.', { touched })}
					</b>{' '}
					{say('The words were taken out; read what is left before you share it.')}
				</li>
			)}
		</ul>
	);
}

function OwnDeeds({ opened, isChanged }: { readonly opened: TemplateOpened; readonly isChanged: boolean }) {
	const [asks, setAsks] = useState(false);
	const { id, version, title } = opened.template;
	if (!opened.own) return null;
	return (
		<>
			<Button leftSection={<IconTrash size="0.875rem" stroke={1.6} aria-hidden />} onClick={() => setAsks(true)}>
				{say('Remove')}
			</Button>
			<Button
				leftSection={<IconShare2 size="0.875rem" stroke={1.6} aria-hidden />}
				disabled={isChanged}
				title={isChanged ? say('Keep what you changed first: a file holds a version that is kept.') : undefined}
				onClick={() => void shareTemplate(id, version)}
			>
				{say('Share as a file')}
			</Button>
			<Dialog
				opened={asks}
				onClose={() => setAsks(false)}
				title={say('Remove this template?')}
				width="sm"
				actions={
					<>
						<Button onClick={() => setAsks(false)}>{say('Keep it')}</Button>
						<Button variant="filled" onClick={() => void removeTemplate(id)}>
							{say('Remove it')}
						</Button>
					</>
				}
			>
				{say(
					'“{title}” goes from this computer with all its versions. Plans that began from it stay as they are; a file of it that you shared can be received again.',
					{ title },
				)}
			</Dialog>
		</>
	);
}

/** A template just made has no title yet: a person gives it. */
function named(template: Template, isNew: boolean): Template {
	return isNew && template.title === 'Untitled' ? { ...template, title: '' } : template;
}
