/** Changes field by field: what it said, what it says, who wrote it. Drawn as far as they are in view. */

import { useRef } from 'react';
import type { FieldChange } from '../../../shared/contract/exchange.ts';
import { RESERVED } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { formatMoment } from '../../ui/format-day.ts';
import { useRowVirtualizer } from '../../ui/row-virtualizer.ts';
import { useIsPrinting } from '../../ui/use-printing.ts';
import { useRem } from '../../ui/use-rem.ts';
import { Difference } from '../conflict/difference.tsx';
import { valueWords } from '../field/value-words.ts';
import classes from './field-changes.module.css';
import { SideMark, type SideNames } from './side-mark.tsx';

export interface FieldChangesProps {
	readonly label: string;
	readonly changes: readonly FieldChange[];
	readonly names: SideNames;
}

const VIRTUAL_FROM = 60;
const REM_OF_ROW = 4;

export function FieldChanges({ label, changes, names }: FieldChangesProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const rem = useRem();
	const isPrinting = useIsPrinting();
	const isVirtual = changes.length >= VIRTUAL_FROM && !isPrinting;
	const { virtualizer, items } = useRowVirtualizer({
		count: changes.length,
		enabled: isVirtual,
		getScrollElement: () => scroller.current,
		estimateSize: () => REM_OF_ROW * rem,
		getItemKey: (at) => keyOf(changes[at], at),
	});
	const shown = isVirtual ? items.map(({ index }) => index) : changes.map((_, at) => at);
	const before = isVirtual ? (items[0]?.start ?? 0) : 0;
	const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reachable by keyboard
		<div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={label}>
			<ul style={{ paddingTop: before, paddingBottom: after }}>
				{shown.map((at) => {
					const change = changes[at];
					if (change === undefined) return null;
					return (
						<li
							key={keyOf(change, at)}
							ref={isVirtual ? virtualizer.measureElement : undefined}
							data-index={at}
							aria-setsize={changes.length}
							aria-posinset={at + 1}
						>
							<Change change={change} names={names} />
						</li>
					);
				})}
			</ul>
		</div>
	);
}

function keyOf(change: FieldChange | undefined, at: number): string {
	return change === undefined ? String(at) : `${change.record} ${change.field} ${at}`;
}

function Change({ change, names }: { readonly change: FieldChange; readonly names: SideNames }) {
	const { record, field, label, title, by, at } = change;
	return (
		<>
			<SideMark party={by.party} names={names} />
			<div className={classes.what}>
				<div className={classes.head}>
					<b>{title}</b>
					<span>{term(label)}</span>
					<span className={classes.who}>
						{by.name}, <time dateTime={at}>{formatMoment(at)}</time>
					</span>
				</div>
				<p data-voice={field === 'agreedText' ? 'serif' : undefined}>
					<Value key={`${record} ${field}`} change={change} />
				</p>
			</div>
		</>
	);
}

function Value({ change: { record, field, before, after, by } }: { readonly change: FieldChange }) {
	if (field === RESERVED.removed) return <em>{after === true ? say('removed') : say('brought back')}</em>;
	if (field === RESERVED.order || field === RESERVED.parent) return <em>{say('moved to another place')}</em>;
	const spec = fieldSpec(splitRef(record).collection, field);
	const words = valueWords(spec, after, record);
	const was = before === null ? null : valueWords(spec, before, record);
	if (after === null)
		return (
			<>
				<del className={classes.was}>{was}</del> <em>{say('taken out')}</em>
			</>
		);
	if (spec?.kind === 'line' || spec?.kind === 'text') return <Difference was={was} now={words} by={by.party} />;
	return (
		<>
			{was !== null && <del className={classes.was}>{was}</del>} <span className={classes.now}>{words}</span>
		</>
	);
}
