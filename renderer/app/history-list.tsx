import type { HistoryEdit, HistoryEntry } from '../../shared/contract/plan.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';
import { say, term } from '../../shared/words/spoken.ts';
import { formatMoment } from '../ui/format-day.ts';
import { Tag } from '../ui/tag.tsx';
import { PenMark } from './conflict/versions.tsx';
import { valueWords } from './field/value-words.ts';
import classes from './history-list.module.css';

export interface HistoryListProps {
	readonly entries: readonly HistoryEntry[];
	/** Name the row of each edit: where the list is about more than one. */
	readonly withTitles?: boolean;
}

/** Changes on a thread, newest first. For the drawer, and for the foot of an inspector. */
export function HistoryList({ entries, withTitles = false }: HistoryListProps) {
	return (
		<ol className={classes.list}>
			{entries.map((entry) => (
				<li key={entry.id}>
					<span className={classes.mark}>
						<PenMark party={entry.pen.party} />
					</span>
					<div className={classes.what}>
						<div className={classes.head}>
							<b>{entry.pen.name}</b>
							{entry.draft && <Tag kind="line">{say('not yet sent')}</Tag>}
							<time dateTime={entry.at} title={entry.computer ?? undefined}>
								{formatMoment(entry.at)}
							</time>
						</div>
						{entry.edits.map((edit) => (
							<EditLine key={`${edit.record} ${edit.field}`} edit={edit} withTitle={withTitles} />
						))}
					</div>
				</li>
			))}
		</ol>
	);
}

function EditLine({ edit, withTitle }: { readonly edit: HistoryEdit; readonly withTitle: boolean }) {
	const spec = fieldSpec(splitRef(edit.record).collection, edit.field);
	const before = valueWords(spec, edit.before, edit.record);
	const after = valueWords(spec, edit.after, edit.record);
	return (
		<div className={classes.edit}>
			<span className={classes.field}>
				{withTitle ? say('{title}: {label}', { title: edit.title, label: term(edit.label) }) : term(edit.label)}
			</span>
			{edit.field === 'order' || edit.field === 'parent' ? (
				<span>{say('moved')}</span>
			) : edit.field === 'removed' ? (
				<span>{edit.after === true ? say('removed') : say('brought back')}</span>
			) : (
				<p>
					{edit.before !== null && <del>{before}</del>}
					{edit.after === null ? <span className={classes.gone}>{say('taken out')}</span> : <ins>{after}</ins>}
				</p>
			)}
		</div>
	);
}
