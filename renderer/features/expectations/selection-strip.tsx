/** The selected gap in a sentence, and the ways it may end. */

import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { endingSentence, guessSentence, ruleSentence, viewSentence } from '../../../shared/analysis/gap-sentences.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { RecordView } from '../../../shared/ledger/change.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { EndingButtons } from '../../app/endings/ending-buttons.tsx';
import { EndingForm } from '../../app/endings/ending-form.tsx';
import { ENDINGS, type EndingKind } from '../../app/endings/ending-kinds.ts';
import { endingOptions, type Standpoint } from '../../app/endings/ending-options.ts';
import { Field } from '../../app/field/field.tsx';
import { useTermsLocked } from '../../app/field/lock-reason.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { announce } from '../../state/messages.ts';
import { usePen } from '../../state/pen.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { useRecord, useTypedRecord } from '../../state/plan-hooks.ts';
import { Tag } from '../../ui/tag.tsx';
import type { MatrixRow } from './matrix-rows.ts';
import { look, showAll, useMatrixView } from './matrix-view.ts';
import { RowMenu } from './row-menu.tsx';
import classes from './selection-strip.module.css';

export interface SelectionStripProps {
	readonly row: MatrixRow;
	/** False where the filters leave the row out of the table. */
	readonly isListed: boolean;
	readonly sides: Sides;
	readonly names: Names;
	readonly today: Day;
}

export function SelectionStrip(props: SelectionStripProps) {
	const view = useRecord(props.row.ref);
	return view === undefined ? null : <Strip {...props} view={view} />;
}

function Strip({ row, view, isListed, sides, names, today }: SelectionStripProps & { readonly view: RecordView }) {
	const strip = useRef<HTMLElement>(null);
	const pen = usePen();
	const locked = useTermsLocked();
	const commitment = useTypedRecord('commitments', commitmentId(view)) ?? null;
	const open = useMatrixView(({ ending }) => ending);
	const at: Standpoint = { row, view, commitment, pen: pen.party, names };
	const needsEnding = row.outcome !== null;
	const options = endingOptions(at).map((option) =>
		locked === undefined ? option : { ...option, may: false, why: locked },
	);
	const opened = needsEnding ? options.find(({ kind, may }) => kind === open && may) : undefined;
	const choose = (kind: EndingKind) => {
		const option = options.find((each) => each.kind === kind);
		if (!needsEnding) return announce(say('Nothing has to end here: it is not below minimum.'));
		if (option?.why) return announce(option.why);
		look({ ending: open === kind ? null : kind });
	};
	useEndingKeys(choose);
	const close = () => {
		const kind = open;
		look({ ending: null });
		requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>(`[data-ending="${kind}"]`)?.focus());
	};
	const [first, ...rest] = [
		viewSentence(row, names),
		guessSentence(row, names),
		ruleSentence(row, names),
		endingSentence(row, names),
	].filter((sentence) => sentence !== '');
	return (
		<section ref={strip} className={classes.strip} aria-label={say('{number}, in words', { number: row.number })}>
			<div className={classes.line}>
				<div className={classes.handle}>
					<Tag>{row.number}</Tag>
					<RowMenu row={row} />
				</div>
				<div className={classes.words} aria-live="polite">
					<b>{first}</b>
					<p>
						{rest.join(' ')}
						<span className={classes.category}>
							<Field record={row.ref} field="category" placeholder={say('Choose a category')} />
						</span>
						{!isListed && (
							<Button size="xs" variant="subtle" onClick={showAll}>
								{say('Hidden by the filter: show all')}
							</Button>
						)}
					</p>
				</div>
				{needsEnding ? (
					<EndingButtons options={options} open={open} names={names} onChoose={choose} />
				) : (
					<p className={classes.noEnding}>
						{row.zone === 'unrated'
							? say('An ending is asked for once it is rated below minimum.')
							: say('No ending needed.')}
					</p>
				)}
			</div>
			{opened && (
				<EndingForm
					key={`${row.id} ${opened.kind}`}
					{...at}
					option={opened}
					sides={sides}
					today={today}
					onClose={close}
					onDone={close}
				/>
			)}
		</section>
	);
}

function commitmentId({ values }: RecordView): string | null {
	return typeof values.commitment === 'string' ? values.commitment : null;
}

/** One key each, listed on the sheet of keys. */
function useEndingKeys(choose: (kind: EndingKind) => void): void {
	const latest = useRef(choose);
	useEffect(() => {
		latest.current = choose;
	});
	const commands = useMemo(
		() =>
			ENDINGS.map(({ kind, key }) => ({
				id: `ending.${kind}`,
				label: say('End the gap: {ending}', { ending: term(kind) }),
				keys: [key],
				group: 'This page' as const,
				perform: () => latest.current(kind),
			})),
		[],
	);
	useRoomCommands(commands);
}
