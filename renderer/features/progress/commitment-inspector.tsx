/** Everything about one commitment: how it stands, its terms, what has happened to it. */

import { ActionIcon, Button } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { stateSentence } from '../../../shared/analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { focusCard } from '../../app/commitments/card-focus.ts';
import { deedsFor } from '../../app/commitments/deeds.ts';
import { begin, DEED_WORDS, remove } from '../../app/commitments/do-deed.ts';
import { StateWord } from '../../app/commitments/state-icon.tsx';
import { useMay } from '../../app/commitments/use-may.ts';
import { type Progress, partyName } from '../../app/commitments/use-progress.ts';
import { PrivateNote } from '../../app/private-note.tsx';
import { useRecord } from '../../state/plan-hooks.ts';
import { select } from '../../state/route.ts';
import { openHistory } from '../../state/view-state.ts';
import { formatDay } from '../../ui/format-day.ts';
import { Inspector, InspectorSection } from '../../ui/inspector.tsx';
import { DeedButton } from './card-deeds.tsx';
import classes from './commitment-inspector.module.css';
import { Contested } from './contested.tsx';
import { Facts } from './facts.tsx';
import { TermFields } from './term-fields.tsx';

export interface CommitmentInspectorProps {
	readonly row: CommitmentRow;
	readonly progress: Progress;
}

export function CommitmentInspector({ row, progress }: CommitmentInspectorProps) {
	const ref = refOf('commitments', row.id);
	const may = useMay(row);
	const record = useRecord(ref);
	const close = () => {
		select(null);
		focusCard(row.id);
	};
	return (
		<Inspector
			label={say('Commitment {number}', { number: row.number })}
			tag={row.number}
			title={row.deliverable ?? say('Commitment')}
			onClose={close}
			actions={
				<>
					<ActionIcon
						aria-label={say('History of this commitment')}
						title={say('History (h)')}
						onClick={() => openHistory(ref)}
					>
						<IconHistory size="1rem" stroke={1.6} aria-hidden />
					</ActionIcon>
					{may.from && (
						<ActionIcon
							aria-label={say('Remove this commitment')}
							title={say('Remove')}
							onClick={() => void remove(ref, row.deliverable).then((isGone) => isGone && select(null))}
						>
							<IconTrash size="1rem" stroke={1.6} aria-hidden />
						</ActionIcon>
					)}
				</>
			}
		>
			{record?.removalContested && <Contested record={ref} may={may.from} />}
			<Standing row={row} progress={progress} />
			<TermFields row={row} progress={progress} />
			<Facts row={row} />
			<PrivateNote record={ref} />
		</Inspector>
	);
}

function Standing({ row, progress }: CommitmentInspectorProps) {
	const { today, byId } = progress;
	const { next, more } = deedsFor(row, useMay(row));
	const before = row.replaces === null ? undefined : byId.get(row.replaces);
	const after = row.successor === null ? undefined : byId.get(row.successor);
	return (
		<InspectorSection>
			<p className={classes.state}>
				<StateWord state={row.state} />
			</p>
			<p className={classes.sentence}>{stateSentence(row, (party) => partyName(progress, party))}</p>
			{row.returnReason !== null && row.deliveredOn === null && (
				<p className={classes.sentence}>{say('Returned: {reason}', { reason: row.returnReason })}</p>
			)}
			{before && (
				<Linked row={before}>
					{before.due === null
						? say('Replaces {number}', { number: before.number })
						: say('Replaces {number}, due {day}', { number: before.number, day: formatDay(before.due) })}
				</Linked>
			)}
			{after && (
				<Linked row={after}>
					{row.state === 'renegotiated' || row.carriedOn
						? say('Replaced by {number}', { number: after.number })
						: say('New terms asked for in {number}', { number: after.number })}
				</Linked>
			)}
			{(next !== null || more.length > 0) && (
				<div className={classes.deeds}>
					{next !== null && <DeedButton deed={next} row={row} today={today} />}
					{more.map((deed) => (
						<Button key={deed} size="xs" onClick={() => begin(deed, row.id, today)}>
							{DEED_WORDS[deed]}
						</Button>
					))}
				</div>
			)}
		</InspectorSection>
	);
}

function Linked({ row, children }: { readonly row: CommitmentRow; readonly children: React.ReactNode }) {
	return (
		<button type="button" className={classes.linked} onClick={() => select(refOf('commitments', row.id))}>
			{children}
		</button>
	);
}
