/** The rows of one kind. A long list opens when it is asked for. */

import { Checkbox } from '@mantine/core';
import { type Dispatch, memo, type SetStateAction, useCallback, useId, useMemo, useState } from 'react';
import { capitalized } from '../../../shared/analysis/names.ts';
import { collectionSpec } from '../../../shared/plan/schema.ts';
import { WORDING, withWording, wordingLabel, wordingOf } from '../../../shared/plan/template-choice.ts';
import { ROW_LISTS, type RowList, rowsOf } from '../../../shared/plan/template-rows.ts';
import type { Template } from '../../../shared/plan/template-schema.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { Mark } from '../../ui/mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import classes from './templates.module.css';

export interface RowSectionProps {
	readonly list: RowList;
	readonly template: Template;
	/** Rows, as `list/key`, that are left out. */
	readonly left: ReadonlySet<string>;
	readonly touched: ReadonlySet<string>;
	readonly onLeft: Dispatch<SetStateAction<ReadonlySet<string>>>;
	readonly onWords: Dispatch<SetStateAction<Template>>;
}

const MANY = 60;

export function RowSection({ list, template, left, touched, onLeft, onWords }: RowSectionProps) {
	const id = useId();
	const [isOpen, setIsOpen] = useState(false);
	const rows = useMemo(() => rowsOf(template).filter((row) => row.list === list), [template, list]);
	const toggle = useCallback(
		(name: string, keep: boolean) =>
			onLeft((before) => new Set(keep ? [...before].filter((one) => one !== name) : [...before, name])),
		[onLeft],
	);
	const write = useCallback(
		(at: number, field: string, words: string) => onWords((before) => withWording(before, list, at, field, words)),
		[onWords, list],
	);
	if (rows.length === 0) return null;
	const plural = term(collectionSpec(ROW_LISTS[list])?.plural ?? list);
	const shown = isOpen ? rows : rows.slice(0, MANY);
	const kept = rows.filter(({ key }) => !left.has(`${list}/${key}`)).length;
	const all = () =>
		onLeft((before) => {
			const names = rows.map(({ key }) => `${list}/${key}`);
			const others = [...before].filter((name) => !names.includes(name));
			return new Set(kept === rows.length ? [...others, ...names] : others);
		});
	return (
		<section className={classes.section} aria-labelledby={id}>
			<header>
				<Checkbox
					aria-label={say('All {rows}', { rows: plural })}
					data-row=""
					checked={kept === rows.length}
					indeterminate={kept > 0 && kept < rows.length}
					onChange={all}
				/>
				<h2 id={id}>{capitalized(plural)}</h2>
				<span>{say('{kept} of {count}', { kept, count: rows.length })}</span>
			</header>
			<ul>
				{shown.map(({ key, at }) => (
					<Row
						key={key}
						{...{ list, at }}
						name={`${list}/${key}`}
						words={WORDING[list].map((field) => wordingOf(template, list, at, field)).join('\u0000')}
						facts={factsOf(template, list, at)}
						isKept={!left.has(`${list}/${key}`)}
						isTouched={touched.has(`${list}/${key}`)}
						onToggle={toggle}
						onWrite={write}
					/>
				))}
			</ul>
			{shown.length < rows.length && (
				<button type="button" className={classes.more} onClick={() => setIsOpen(true)}>
					{say('Show {count} more', { count: rows.length - shown.length })}
				</button>
			)}
		</section>
	);
}

interface RowProps {
	readonly list: RowList;
	readonly at: number;
	readonly name: string;
	/** The words of all its fields, so that only a row that was changed is drawn again. */
	readonly words: string;
	/** What else a person knows it by, and the side it belongs to. */
	readonly facts: string;
	readonly isKept: boolean;
	readonly isTouched: boolean;
	readonly onToggle: (name: string, keep: boolean) => void;
	readonly onWrite: (at: number, field: string, words: string) => void;
}

const Row = memo(function Row(props: RowProps) {
	const { list, at, name, words, facts, isKept, isTouched, onToggle, onWrite } = props;
	const said = words.split('\u0000');
	const [side, ...rest] = facts.split('|');
	const [title = ''] = said;
	return (
		<li className={classes.row} data-left={!isKept || undefined}>
			<Checkbox
				aria-label={say('Keep “{title}”', { title })}
				data-row=""
				checked={isKept}
				onChange={(event) => onToggle(name, event.currentTarget.checked)}
			/>
			<div className={classes.fields}>
				{WORDING[list].map((field, order) =>
					order > 0 && (said[order] ?? '') === '' ? null : (
						<label key={field} className={classes.field} data-first={order === 0 || undefined}>
							<span className={order === 0 ? classes.hidden : undefined}>{wordingLabel(list, field)}</span>
							<textarea
								className={classes.words}
								rows={1}
								maxLength={order === 0 && list !== 'rules' ? 200 : 4000}
								defaultValue={said[order]}
								disabled={!isKept}
								onBlur={(event) => {
									if (event.currentTarget.value.trim() === '' && order === 0) event.currentTarget.value = title;
									else if (event.currentTarget.value !== said[order]) onWrite(at, field, event.currentTarget.value);
								}}
							/>
						</label>
					),
				)}
			</div>
			<span className={classes.facts}>
				{(side === 'vendor' || side === 'partner') && (
					<Mark
						size="sm"
						tone={side === 'vendor' ? 'v' : 'p'}
						letter={side === 'vendor' ? 'V' : 'P'}
						title={term(side)}
					/>
				)}
				{rest.join(' ')}
				{isTouched && <Tag kind="line">{say('read again')}</Tag>}
			</span>
		</li>
	);
});

/** `side|fact`: one text, so that rows can be told apart cheaply. */
function factsOf(template: Template, list: RowList, at: number): string {
	switch (list) {
		case 'expectations':
			return `${template.expectations[at]?.holder ?? ''}|${term(template.expectations[at]?.category ?? '')}`;
		case 'roles':
			return `${template.roles[at]?.holder ?? ''}|`;
		case 'priorities':
			return `${template.priorities[at]?.holder ?? ''}|`;
		case 'topics':
			return `|${term(template.topics[at]?.level ?? '')}`;
		case 'capabilities':
			return `|${term(template.capabilities[at]?.kind ?? '')}`;
		case 'rhythms':
			return `|${everyWords(template.rhythms[at]?.every)}`;
		case 'escalation':
			return `|${hoursWords(template.escalation[at]?.hours)}`;
		case 'commitments':
			return `${template.commitments[at]?.from ?? ''}|${dueWords(template.commitments[at]?.dueAfter)}`;
		default:
			return '|';
	}
}

function everyWords(every: Template['rhythms'][number]['every'] | undefined): string {
	switch (every) {
		case 'week':
			return say('every week');
		case 'two weeks':
			return say('every two weeks');
		case 'month':
			return say('every month');
		case 'quarter':
			return say('every quarter');
		case undefined:
			return '';
	}
}

function hoursWords(hours: number | undefined): string {
	return hours === undefined
		? ''
		: say('{count, plural, one {{hours} hour} other {{hours} hours}}', { count: hours, hours: spoken().number(hours) });
}

function dueWords(days: number | undefined): string {
	return days === undefined ? '' : say('after {days, plural, one {# day} other {# days}}', { days });
}
