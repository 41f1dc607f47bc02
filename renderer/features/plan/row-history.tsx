import { Button } from '@mantine/core';
import type { HistoryEntry } from '../../../shared/contract/plan.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec, fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { valueWords } from '../../app/field/value-words.ts';
import { useHistory } from '../../app/history-drawer.tsx';
import { useSides } from '../../state/plan-hooks.ts';
import { openHistory } from '../../state/view-state.ts';
import { formatMoment } from '../../ui/format-day.ts';
import { InspectorSection } from '../../ui/inspector.tsx';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import { beginsRow, editWords } from './history-words.ts';
import classes from './row-history.module.css';

const MOST = 6;

/** Who wrote what in this row, newest first; all of it is in the drawer. */
export function RowHistory({ record }: { readonly record: RecordRef }) {
	const { entries, failure } = useHistory(record, MOST);
	return (
		<InspectorSection title={say('History of this row')}>
			{failure !== null && <p role="alert">{failure}</p>}
			{entries?.length === 0 && <p className={classes.none}>{say('Nothing has been written here yet.')}</p>}
			<ol className={classes.list}>
				{entries?.map((entry) => (
					<Entry key={entry.id} entry={entry} record={record} />
				))}
			</ol>
			{entries?.length === MOST && (
				<Button size="xs" variant="subtle" onClick={() => openHistory(record)}>
					{say('All changes')}
				</Button>
			)}
		</InspectorSection>
	);
}

function Entry({ entry, record }: { readonly entry: HistoryEntry; readonly record: RecordRef }) {
	const sides = useSides();
	const { party, name } = entry.pen;
	const edits = entry.edits.filter((edit) => edit.record === record);
	const [first, ...rest] = edits;
	if (first === undefined) return null;
	const { collection } = splitRef(record);
	const spec = fieldSpec(collection, first.field);
	const isBeginning = beginsRow(edits, collectionSpec(collection)?.title ?? null);
	const what = isBeginning ? first.title : fieldWords(term(first.label), rest.length);
	return (
		<li>
			<span className={classes.mark}>
				{party === 'joint' ? (
					<JointMark size={0.8} />
				) : (
					<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
				)}
			</span>
			<div>
				<p>
					<b>{name}</b> {isBeginning ? say('began the row') : editWords(first, (value) => valueWords(spec, value))}
				</p>
				<small>{entry.draft && what ? say('{what} · not sent yet', { what }) : what}</small>
			</div>
			<time dateTime={entry.at}>{formatMoment(entry.at)}</time>
		</li>
	);
}

function fieldWords(field: string, more: number): string {
	return more === 0 ? field : say('{field} and {more, plural, one {# more} other {# more}}', { field, more });
}
