/** What counts, in which column it stands, and what of it becomes a figure of the plan. */

import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { CrmLook } from '../../../../shared/contract/crm.ts';
import type { Aggregate } from '../../../../shared/crm/import-map.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { addUp, useCrm } from '../../../state/crm.ts';
import classes from './crm.module.css';
import { type CrmDraft, type GoalChoice, isRemembered, mapOf } from './crm-draft.ts';
import { formatChoices } from './crm-file.tsx';
import { CrmFilter } from './crm-filter.tsx';
import { AGGREGATE_NAMES } from './crm-words.ts';

export interface CrmMapSectionProps {
	readonly look: CrmLook;
	readonly draft: CrmDraft;
	readonly onDraft: (change: Partial<CrmDraft>) => void;
	readonly goals: readonly (GoalChoice & { readonly label: string })[];
}

export function CrmMapSection({ look, draft, onDraft, goals }: CrmMapSectionProps) {
	const how = useCrm((state) => state.how);
	const file = useCrm((state) => state.file?.file ?? null);
	const reading = useCrm((state) => state.reading);
	const refusal = useCrm((state) => state.refusal);
	const map = mapOf(draft, how);
	const act = useRef<HTMLButtonElement>(null);
	const head = useRef<HTMLHeadingElement>(null);
	// Where the file is chosen by keyboard, the keyboard goes on here.
	// biome-ignore lint/correctness/useExhaustiveDependencies: with another file alone
	useEffect(
		() => (act.current?.disabled === false ? act.current : head.current)?.focus({ preventScroll: true }),
		[file],
	);
	const { filters } = draft;
	const setFilter = (at: number, next: CrmDraft['filters'][number] | null) =>
		onDraft({ filters: filters.flatMap((filter, one) => (one === at ? (next === null ? [] : [next]) : [filter])) });
	return (
		<section className={classes.card} aria-labelledby="crm-2">
			<h2 id="crm-2" ref={head} tabIndex={-1}>
				<span>2</span> {say('What counts')}
				{isRemembered(look) && <em>{say('mapped as last time; change what is different')}</em>}
			</h2>
			<div className={classes.fields}>
				<Select
					label={say('Goal')}
					placeholder={say('Which one do they measure?')}
					searchable
					data={goals.map(({ ref, label }) => ({ value: ref, label }))}
					value={draft.goal}
					onChange={(goal) => onDraft({ goal })}
				/>
				<Select
					label={say('Figure|what a goal measures')}
					data={Object.entries(AGGREGATE_NAMES).map(([value, label]) => ({ value, label }))}
					value={draft.aggregate}
					// The choices are the keys of one list.
					onChange={(value) => value !== null && onDraft({ aggregate: value as Aggregate })}
				/>
				<Column label={say('Day that decides the period')} name="date" look={look} draft={draft} onDraft={onDraft} />
				<Select
					label={say('By')}
					data={[
						{ value: 'month', label: say('Month') },
						{ value: 'quarter', label: say('Quarter of the goal’s calendar') },
					]}
					value={draft.period}
					onChange={(value) => onDraft({ period: value === 'quarter' ? 'quarter' : 'month' })}
				/>
				<Columns look={look} draft={draft} onDraft={onDraft} />
				<TextInput
					label={say('Source, as both sides read it')}
					placeholder={say('CRM')}
					maxLength={80}
					value={draft.source}
					onChange={(event) => onDraft({ source: event.currentTarget.value })}
				/>
			</div>
			<fieldset className={classes.filters}>
				<legend>{say('Only rows where')}</legend>
				{filters.map((filter, at) => (
					<div key={filter.column} className={classes.filter}>
						<CrmFilter look={look} filter={filter} onFilter={(next) => setFilter(at, next)} />
						<CloseButton
							size="sm"
							aria-label={say('Without {column}', { column: filter.column })}
							onClick={() => setFilter(at, null)}
						/>
					</div>
				))}
				<AddFilter look={look} draft={draft} onDraft={onDraft} />
			</fieldset>
			<div className={classes.act}>
				{typeof map === 'string' && <p className={classes.quiet}>{map}</p>}
				{refusal !== null && (
					<p role="alert" className={classes.refusal}>
						{refusal}
					</p>
				)}
				<Button
					ref={act}
					variant="filled"
					disabled={typeof map === 'string' || reading !== null}
					onClick={() => typeof map !== 'string' && void addUp(map)}
				>
					{say('Add up the rows')}
				</Button>
			</div>
		</section>
	);
}

type Part = Omit<CrmMapSectionProps, 'goals'>;

/** The columns that the chosen figure reads. */
function Columns(part: Part) {
	const { draft, onDraft, look } = part;
	const { aggregate } = draft;
	return (
		<>
			{(aggregate === 'sum' || aggregate === 'weighted') && <Column label={say('Amount')} name="amount" {...part} />}
			{aggregate === 'distinct' && <Column label={say('Different values of')} name="distinct" {...part} />}
			{aggregate === 'weighted' && (
				<>
					<Column label={say('Probability')} name="probability" {...part} />
					<Select
						label={say('Probability written as')}
						data={[
							{ value: 'percent', label: say('Percent: 60') },
							{ value: 'share', label: say('Share: 0.6') },
						]}
						value={draft.probabilityIn}
						onChange={(value) => onDraft({ probabilityIn: value === 'share' ? 'share' : 'percent' })}
					/>
				</>
			)}
			{aggregate === 'cycle' && (
				<>
					<Column label={say('Begins on')} name="from" {...part} />
					<Select
						label={say('Its days written as')}
						placeholder={say('Choose')}
						error={draft.from !== null && draft.fromFormat === null}
						data={formatChoices(look.columns.find(({ name }) => name === draft.from)?.formats ?? [])}
						value={draft.fromFormat}
						onChange={(fromFormat) => onDraft({ fromFormat })}
					/>
					<Column label={say('Ends on')} name="to" placeholder={say('The day that decides the period')} {...part} />
				</>
			)}
		</>
	);
}

interface ColumnProps extends Part {
	readonly label: string;
	readonly name: 'date' | 'amount' | 'probability' | 'distinct' | 'from' | 'to';
	readonly placeholder?: string;
}

/** Choosing another one forgets how the days of the one before were written. */
function Column({ label, name, placeholder = say('Choose a column'), look, draft, onDraft }: ColumnProps) {
	const forgets = name === 'date' ? { dateFormat: null } : name === 'from' ? { fromFormat: null } : {};
	return (
		<Select
			label={label}
			placeholder={placeholder}
			searchable
			clearable={name === 'to'}
			data={columnNames(look)}
			value={draft[name]}
			onChange={(value) => onDraft({ [name]: value, ...forgets })}
		/>
	);
}

function AddFilter({ look, draft, onDraft }: Part) {
	const free = columnNames(look).filter((name) => !draft.filters.some(({ column }) => column === name));
	if (free.length === 0) return null;
	return (
		<div className={classes.adder}>
			<Select
				aria-label={say('Add a filter')}
				placeholder={
					draft.filters.length === 0 ? say('Every row counts. Choose a column to filter by') : say('Another column')
				}
				leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
				searchable
				data={free}
				value={null}
				onChange={(column) => column !== null && onDraft({ filters: [...draft.filters, { column, values: [] }] })}
			/>
		</div>
	);
}

/** A name that two columns have cannot be read by. */
function columnNames({ columns }: CrmLook): string[] {
	const names = columns.map(({ name }) => name).filter((name) => name !== '');
	return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
}
