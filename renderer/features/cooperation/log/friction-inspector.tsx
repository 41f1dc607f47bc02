/** Everything about one friction: its clock, what was said, what came of it. */

import { ActionIcon, Button } from '@mantine/core';
import { IconHistory, IconTrash } from '@tabler/icons-react';
import { repeatSentence } from '../../../../shared/analysis/friction-sentences.ts';
import type { FrictionRow, FrictionsOn } from '../../../../shared/analysis/frictions.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ask as askCommitment } from '../../../app/commitments/question.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { PrivateNote } from '../../../app/private-note.tsx';
import { announceDone, edit } from '../../../state/edits.ts';
import { usePen, usePermission } from '../../../state/pen.ts';
import { useTyped } from '../../../state/plan-hooks.ts';
import { select } from '../../../state/route.ts';
import { openHistory } from '../../../state/view-state.ts';
import { formatMomentIn } from '../../../ui/format-day.ts';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { useMayWriteJointly } from '../may.ts';
import { ClockWord } from './clock-word.tsx';
import { begin } from './do-deed.ts';
import { FactRow, FactWords } from './fact-row.tsx';
import { type Deed, deedsFor } from './friction-deeds.ts';
import classes from './friction-inspector.module.css';
import { ask, look, raise } from './log-view.ts';

export interface FrictionInspectorProps {
	readonly row: FrictionRow;
	readonly log: FrictionsOn;
	readonly progress: Progress;
}

export function FrictionInspector({ row, log, progress }: FrictionInspectorProps) {
	const ref = refOf('frictions', row.id);
	return (
		<Inspector
			label={say('Friction {number}', { number: row.number })}
			tag={row.number}
			title={row.friction.what ?? say('Friction')}
			onClose={close}
			actions={
				<>
					<ActionIcon
						aria-label={say('History of this friction')}
						title={say('History (h)')}
						onClick={() => openHistory(ref)}
					>
						<IconHistory size="1rem" stroke={1.6} aria-hidden />
					</ActionIcon>
					<Remove row={row} />
				</>
			}
		>
			<Standing row={row} log={log} />
			<Said row={row} progress={progress} />
			<Ended row={row} log={log} progress={progress} />
			<PrivateNote record={ref} />
		</Inspector>
	);
}

/** Back to its row, which stays selected; Enter on a row opens this again. */
function close(): void {
	look({ isInspecting: false });
	document.querySelector<HTMLElement>('[role="grid"] [aria-selected="true"] [role="rowheader"]')?.focus();
}

function Remove({ row }: { readonly row: FrictionRow }) {
	const ref = refOf('frictions', row.id);
	const locked = useLockReason(usePermission(ref, 'removed'));
	if (locked !== undefined) return null;
	const remove = async () => {
		if (!(await edit([[ref, 'removed', true]]))) return;
		select(null);
		announceDone(say('{number} is removed.', { number: row.number }));
	};
	return (
		<ActionIcon aria-label={say('Remove this friction')} title={say('Remove')} onClick={() => void remove()}>
			<IconTrash size="1rem" stroke={1.6} aria-hidden />
		</ActionIcon>
	);
}

const WORDS: Readonly<Record<Deed, string>> = {
	answer: say('Answer|give one'),
	escalate: say('Up a level'),
	resolve: say('Call it settled'),
};

function Standing({ row, log }: Pick<FrictionInspectorProps, 'row' | 'log'>) {
	const { party } = usePen();
	const levels = useTyped('escalationLevels');
	const isReadOnly = useMayWriteJointly() !== undefined;
	const deeds = isReadOnly ? [] : deedsFor(row, party, levels);
	// An owed answer comes first; what is answered may be called settled. Nobody is asked to settle what was never answered.
	const asked: Deed = row.answered === null ? 'answer' : 'resolve';
	const first = log.frictions.find(({ id }) => id === row.repeats)?.number ?? null;
	const repeats = repeatSentence(row, first);
	return (
		<InspectorSection>
			<p className={classes.clock}>
				<ClockWord row={row} />
			</p>
			{repeats !== '' && <p className={classes.sentence}>↻ {repeats}</p>}
			<div className={classes.deeds}>
				{deeds.map((deed) => (
					<Button
						key={deed}
						size="xs"
						data-deed={deed}
						variant={deed === asked ? 'filled' : 'default'}
						onClick={() => begin(deed, row)}
					>
						{WORDS[deed]}
					</Button>
				))}
				{!isReadOnly && (
					<Button size="xs" data-deed="again" onClick={() => raise(row.id)}>
						{say('Happened again')}
					</Button>
				)}
			</div>
		</InspectorSection>
	);
}

function Said({ row, progress }: Pick<FrictionInspectorProps, 'row' | 'progress'>) {
	const levels = useTyped('escalationLevels').map(({ id, title }) => ({ value: id, label: title ?? id }));
	const ref = refOf('frictions', row.id);
	const zone = progress.plan.frame.timeZone;
	const at = (moment: string | null) => (moment === null ? '–' : formatMomentIn(moment, zone));
	const name = (side: FrictionRow['holder']) => (side === null ? '–' : progress.names[side]);
	return (
		<InspectorSection title={say('What happened')}>
			<dl className={classes.fields}>
				<FactWords label={say('Raised by')}>{name(row.holder)}</FactWords>
				<FactWords label={say('Raised')}>{at(row.raised)}</FactWords>
				<FactRow record={ref} field="what" />
				<FactRow record={ref} field="happened" />
				<FactRow record={ref} field="impact" label={say('Impact, 1 to 5')} />
				<FactRow record={ref} field="level" choices={levels} />
				{row.escalated !== null && <FactWords label={say('Went up')}>{at(row.escalated)}</FactWords>}
				<FactWords label={say('Answered')}>{at(row.friction.answered)}</FactWords>
				{row.friction.answeredAgain !== null && (
					<FactWords label={say('Again')}>{at(row.friction.answeredAgain)}</FactWords>
				)}
				<FactRow
					record={ref}
					field="answer"
					placeholder={say('{deliverer} has not answered yet', { deliverer: name(row.deliverer) })}
				/>
			</dl>
		</InspectorSection>
	);
}

function Ended({ row, log, progress }: FrictionInspectorProps) {
	const rules = useTyped('rules');
	const ref = refOf('frictions', row.id);
	const isReadOnly = useMayWriteJointly() !== undefined;
	const commitments = progress.commitments.map(({ id, number, deliverable }) => ({
		value: id,
		label: `${number} ${deliverable ?? ''}`,
	}));
	const earlier = log.frictions.flatMap(({ id, number, friction, raised }) =>
		id !== row.id && raised <= row.raised ? [{ value: id, label: `${number} ${friction.what ?? ''}` }] : [],
	);
	return (
		<InspectorSection title={say('What came of it')}>
			<dl className={classes.fields}>
				<FactRow record={ref} field="resolved" label={say('Settled on')} placeholder={say('open|a friction')} />
				<FactRow record={ref} field="resolution" label={say('How')} />
				<FactRow
					record={ref}
					field="learned"
					label={say('Learned')}
					placeholder={say('What both do differently from now on')}
				/>
				<FactRow record={ref} field="repeats" choices={earlier} placeholder={say('nothing earlier')} />
				<FactRow
					record={ref}
					field="commitment"
					label={say('Commitment')}
					choices={commitments}
					placeholder={say('none')}
				/>
				<FactRow
					record={ref}
					field="rule"
					label={say('Rule')}
					choices={rules.map(({ id, statement }) => ({ value: id, label: statement ?? id }))}
					placeholder={say('none|a rule')}
				/>
			</dl>
			{!isReadOnly && (
				<div className={classes.deeds}>
					{row.friction.commitment === null && (
						<Button size="xs" onClick={() => askCommitment({ kind: 'add' })}>
							{say('New commitment')}
						</Button>
					)}
					{row.friction.rule === null && (
						<Button size="xs" onClick={() => ask({ kind: 'rule', id: row.id })}>
							{say('New rule')}
						</Button>
					)}
				</div>
			)}
		</InspectorSection>
	);
}
