/** How the file is written, as it was found out; each of it can be corrected, and the first rows show what comes of it. */

import { Button, Select } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type CrmHow, type CrmLook, ENCODINGS } from '../../../../shared/contract/crm.ts';
import { KNOWN_FORMATS } from '../../../../shared/crm/date-format.ts';
import { DELIMITERS } from '../../../../shared/crm/delimiter.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { putAside, readAs, useCrm } from '../../../state/crm.ts';
import classes from './crm.module.css';
import type { CrmDraft } from './crm-draft.ts';
import { DECIMAL_NAMES, DELIMITER_NAMES, ENCODING_NAMES, formatExample, sizeWords, waitingWords } from './crm-words.ts';

export interface CrmFileSectionProps {
	readonly look: CrmLook;
	readonly draft: CrmDraft;
	readonly onDraft: (change: Partial<CrmDraft>) => void;
}

export function CrmFileSection({ look, draft, onDraft }: CrmFileSectionProps) {
	const refusal = useCrm((state) => (state.look === null ? state.refusal : null));
	return (
		<section className={classes.card} aria-labelledby="crm-1">
			<h2 id="crm-1">
				<span>1</span> {say('How the file is written')}
			</h2>
			<FileLine look={look} days={<DayFormat look={look} draft={draft} onDraft={onDraft} />} />
			{refusal !== null && (
				<p role="alert" className={classes.refusal}>
					{refusal}
				</p>
			)}
			{look.notes.map((note) => (
				<p key={note} className={classes.quiet}>
					{note}
				</p>
			))}
			<Preview look={look} draft={draft} />
		</section>
	);
}

/** Null where the first rows could not be read: then what may be wrong can be put right. */
export function FileLine({ look, days }: { readonly look: CrmLook | null; readonly days?: React.ReactNode }) {
	const file = useCrm((state) => state.file);
	const how = useCrm((state) => state.how);
	const waiting = useCrm((state) => state.waiting);
	const encoding = how.encoding ?? look?.encoding ?? null;
	const delimiter = how.delimiter ?? look?.delimiter ?? null;
	const decimal = how.decimal ?? look?.decimal ?? null;
	return (
		<>
			<p className={classes.file}>
				<b>{file?.name}</b>
				<span>{file && sizeWords(file.size)}</span>
				{look !== null && (
					<span>
						{say('{count, plural, one {# column} other {# columns}}, named in line {line}', {
							count: look.columns.length,
							line: look.line,
						})}
					</span>
				)}
				<Button size="xs" variant="subtle" onClick={() => void putAside()}>
					{say('Not this file')}
				</Button>
				{waiting.length > 0 && <span>{waitingWords(waiting.map(({ name }) => name))}</span>}
			</p>
			<div className={classes.fields}>
				<Select
					label={say('Encoding')}
					placeholder={say('Found out')}
					data={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
					value={encoding}
					onChange={(value) => void readAs({ encoding: (value ?? undefined) as CrmHow['encoding'] })}
				/>
				<Select
					label={say('Columns parted by')}
					placeholder={say('Found out')}
					data={DELIMITERS.map((value) => ({ value, label: DELIMITER_NAMES[value] ?? value }))}
					value={delimiter}
					onChange={(value) => void readAs({ delimiter: (value ?? undefined) as CrmHow['delimiter'] })}
				/>
				<Select
					label={say('Decimal sign')}
					placeholder={say('Found out')}
					data={Object.entries(DECIMAL_NAMES).map(([value, label]) => ({ value, label }))}
					value={decimal}
					onChange={(value) => void readAs({ decimal: (value ?? undefined) as CrmHow['decimal'] })}
				/>
				{days}
			</div>
		</>
	);
}

/** Days that may be read in two ways are asked about, never guessed. */
function DayFormat({ look, draft, onDraft }: CrmFileSectionProps) {
	const formats = look.columns.find(({ name }) => name === draft.date)?.formats ?? [];
	const isOpen = draft.date !== null && draft.dateFormat === null;
	return (
		<Select
			label={say('Days written as')}
			placeholder={formats.length > 1 ? say('Days or months first?') : say('Choose')}
			description={isOpen && formats.length > 1 ? say('Both fit: say which it is') : undefined}
			error={isOpen}
			data={formatChoices(formats)}
			value={draft.dateFormat}
			onChange={(dateFormat) => onDraft({ dateFormat })}
		/>
	);
}

export function formatChoices(formats: readonly string[]) {
	const others = KNOWN_FORMATS.filter((format) => !formats.includes(format));
	return [...formats, ...others].map((value) => ({ value, label: formatExample(value) }));
}

function Preview({ look, draft }: Pick<CrmFileSectionProps, 'look' | 'draft'>) {
	const used = new Map<string | null, string>([
		...draft.filters.map(({ column }) => [column, say('filter')] as const),
		...(draft.aggregate === 'distinct' ? [[draft.distinct, say('counted|a column')] as const] : []),
		...(draft.aggregate === 'weighted' ? [[draft.probability, say('probability')] as const] : []),
		...(draft.aggregate === 'cycle'
			? ([
					[draft.from, say('begins')],
					[draft.to, say('ends')],
				] as const)
			: []),
		...(draft.aggregate === 'sum' || draft.aggregate === 'weighted' ? [[draft.amount, say('amount')] as const] : []),
		[draft.date, say('day|a column')],
	]);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to by keyboard too
		<section className={classes.preview} data-material="private" aria-label={say('The first rows')} tabIndex={0}>
			<table>
				<caption>
					<IconLock size="0.75rem" stroke={1.8} aria-hidden /> {say('The first rows, only on this computer')}
				</caption>
				<thead>
					<tr>
						{look.columns.map(({ name }, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; they never move
							<th key={at} scope="col" data-used={used.has(name) || undefined}>
								{name === '' ? say('Column {at}', { at: at + 1 }) : name}
								{used.has(name) && <em>{used.get(name)}</em>}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{look.rows.slice(0, 6).map((cells, row) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the first rows of one file
						<tr key={row}>
							{cells.map((cell, at) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: as above
								<td key={at} data-used={used.has(look.columns[at]?.name ?? null) || undefined}>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{look.rows.length === 0 && <p>{say('No row stands below the names of the columns.')}</p>}
		</section>
	);
}
